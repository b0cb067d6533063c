package org.auscult.formats.panos;

import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/** Words that say nothing about security: labels, tuning, timers, reports, plain routing. */
final class PanosIgnored {

  static final Set<String> OBJECT = words("description tag color comments id disable-override");

  static final Set<String> PROTOCOL = words("override");

  static final Set<String> APPLICATION =
      words(
          """
          subcategory category technology risk description parent-app timeout tcp-timeout
          udp-timeout tcp-half-closed-timeout tcp-time-wait-timeout able-to-transfer-file
          used-by-malware evasive-behavior consume-big-bandwidth has-known-vulnerability
          tunnel-other-application tunnel-applications prone-to-misuse pervasive-use
          file-type-ident virus-ident data-ident no-appid-caching alg-disable-capability
          """);

  static final Set<String> FILTER =
      words("category subcategory technology risk evasive tagging new-appid exclude saas");

  static final Set<String> RULE =
      words(
          """
          description tag group-tag log-setting uuid rule-type qos option hip-profiles source-hip
          destination-hip schedule target loc
          """);

  static final Set<String> TRANSLATION =
      words(
          """
          description tag group-tag source-translation nat-type to-interface uuid
          active-active-device-binding target
          """);

  /** Which way packets take, and how fast. */
  static final Set<String> RULEBASE = words("qos pbf sdwan");

  static final Set<String> PROFILE =
      words(
          """
          description packet-capture disable-override log-http-hdr-xff log-http-hdr-user-agent
          log-http-hdr-referer log-container-page-only
          """);

  static final Set<String> BGP =
      words(
          """
          enable router-id local-as routing-options dampening-profile policy redist-rules
          install-route allow-redist-default-route ecmp-multi-as enforce-first-as
          reject-default-route global-bfd
          """);

  static final Set<String> PEER_GROUP =
      words("type aggregated-confed-as-path soft-reset-with-stored-info enable");

  static final Set<String> PEER =
      words(
          """
          peer-as local-address peer-address connection-options enable max-prefixes address-family-identifier
          subsequent-address-family-identifier bfd enable-mp-bgp reflector-client peering-type
          enable-sender-side-loop-detection
          """);

  static final Set<String> AREAS =
      words(
          """
          enable router-id reject-default-route allow-redist-default-route rfc1583 export-rules
          graceful-restart timers spf-calculation-delay lsa-interval global-bfd global-if-timers
          """);

  static final Set<String> FACE =
      words(
          """
          metric priority hello-interval dead-counts retransmit-interval transit-delay gr-delay
          link-type enable passive bfd neighbor mode default-route
          """);

  static final Set<String> AREA = words("type range virtual-link");

  static final Set<String> ADMINISTRATOR = words("preferences");

  static final Set<String> AUTHENTICATION =
      words("user-domain username-modifier description single-sign-on");

  static final Set<String> SERVER =
      words(
          """
          timeout retries timelimit bind-timelimit retry-interval ldap-type base
          use-single-connection disabled domain
          """);

  static final Set<String> CERTIFICATE =
      words(
          """
          subject-hash issuer-hash not-valid-before expiry-epoch common-name subject-int ca
          algorithm status revoke-date-epoch request csr cloned
          """);

  static final Set<String> TLS = words("certificate");

  static final Set<String> MATCH = words("description send-email send-http quarantine log-type");

  static final Set<String> ADDRESSING = words("neighbor-discovery enabled interface-id dns-server");

  static final Set<String> TEMPLATE =
      words("settings description devices templates user-group-source");

  /** Who inherits from whom in what Prisma Access keeps. */
  static final Set<String> CLOUD = words("snippets parent devices-count description");

  static final Set<String> ZONE = words("enable-packet-buffer-protection user-acl device-acl");

  static final Set<String> PHYSICAL =
      words("link-speed link-duplex aggregate-group ha comment poe decrypt-mirror");

  static final Set<String> LAYER =
      words(
          """
          mtu tag adjust-tcp-mss netflow-profile interface-tag arp bonjour ndp-proxy untagged-sub-interface
          lacp df-ignore sdwan-link-settings ddns-config traffic-interconnect decrypt-forward
          """);

  static final Set<String> TARGET = words("format facility description from to display-name");

  static final Set<String> PROPOSAL = words("lifetime lifesize authentication-multiple");

  static final Set<String> TUNNEL =
      words(
          """
          tunnel-interface tunnel-monitor copy-tos copy-flow-label comment enable-gre-encapsulation
          disabled ipsec-mode
          """);

  static final Set<String> GATEWAY = words("local-address local-id peer-id comment disabled");

  static final Set<String> ROUTER = words("interface routing-table ecmp multicast admin-dists");

  static final Set<String> CLUSTER_LINKS = words("ha1-backup ha2 ha2-backup ha3");

  static final Set<String> CLUSTER_GROUP = words("group-id peer-ip description mode monitoring");

  static final Set<String> COMPLEXITY =
      words(
          """
          minimum-length password-history-count block-username-inclusion
          new-password-differs-by-characters block-repeated-characters
          """);

  private static final Set<String> SYSTEM =
      words(
          """
          timezone domain default-gateway ipv6-default-gateway dns-setting netmask type
          update-server speed-duplex mtu geo-location locale hostname-type-in-syslog
          device-telemetry route ip-assignment
          """);

  private static final Set<String> MANAGEMENT =
      words(
          """
          hostname-type-in-syslog max-rows-in-csv-export max-rows-in-pdf-report
          disable-predefined-reports storage-partition report-run-time auto-acquire-commit-lock
          initcfg quota-settings common-criteria browse-activity-report-setting report-expiration-period
          traffic-stop-on-logdb-full threat-vault-access enable-reporting-on-groups
          share-unused-objects-with-devices rule-hit-count appusage-policy
          """);

  private static final Set<String> SETTING =
      words("custom-logo jumbo-frame auto-mac-detect logging icmpv6-rate-limit config");

  private static final Set<String> NETWORK =
      words("qos dhcp dns-proxy vlan virtual-wire shared-gateway lldp");

  private static final Set<String> PROFILES =
      words("monitor-profile bfd-profile lldp-profile qos-profile");

  /** Numbers of objects; whose group stands in whose is read before. */
  private static final Set<String> CONFIG = words("readonly urldb");

  private static final Set<String> WILDFIRE =
      words(
          """
          file-size-limit session-info-select file-idle-timeout file-upload-rate
          report-benign-file report-grayware-file
          """);

  private static final Set<String> CLIENTS = words("global-protect-app-crypto-profiles");

  /** How far the list of applications was looked at, and pages by name, which rules mention. */
  private static final Set<String> REPORTS =
      words(
          """
          application-status content-preview
          reports report-group pdf-summary-report email-scheduler tag schedule botnet region
          display-name import description
          """);

  private PanosIgnored() {}

  /** Statements of {@code deviceconfig}, {@code network} and {@code shared}. */
  static void mark(PanosSite site) {
    site.system().ifPresent(system -> system.ignore(SYSTEM));
    site.system()
        .flatMap(system -> system.at("snmp-setting", "snmp-system"))
        .ifPresent(Stanza::irrelevant);
    site.management().ifPresent(management -> management.ignore(MANAGEMENT));
    site.device().at("deviceconfig", "setting").ifPresent(setting -> setting.ignore(SETTING));
    site.device().at("network").ifPresent(network -> network.ignore(NETWORK));
    site.device().at("network", "profiles").ifPresent(profiles -> profiles.ignore(PROFILES));
    site.device().at("network", "ike", "crypto-profiles").ifPresent(p -> p.ignore(CLIENTS));
    site.config().ignore(CONFIG);
    site.device()
        .at("deviceconfig", "setting", "wildfire")
        .ifPresent(wildfire -> wildfire.ignore(WILDFIRE));
    site.device().ignore(REPORTS);
    for (Stanza holder : site.holders()) {
      labels(holder);
    }
    for (String kind : List.of("device-group", "container", "device cloud")) {
      site.device().each(kind.split(" ")).forEach(PanosIgnored::labels);
    }
    site.config().at("mgt-config").ifPresent(own -> own.ignore(words("devices")));
    vlans(site.device());
  }

  private static void labels(Stanza holder) {
    holder.ignore(REPORTS);
    holder.at("profiles").ifPresent(profiles -> profiles.ignore(words("custom-url-category")));
  }

  private static void vlans(Stanza device) {
    device.at("network", "interface", "vlan", "ipv6").ifPresent(ipv6 -> ipv6.ignore(ADDRESSING));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
