package org.auscult.formats.f5bigip;

import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/** Words that say nothing about security: labels, health checks, tuning, plain routing. */
final class F5Ignored {
  static final Set<String> DEVICE =
      words(
          """
          active-modules base-mac build cert chassis-type configsync-ip edition effective-ip
          effective-port failover-state host-name inactive-modules key management-ip mirror-ip
          mirror-secondary-ip multicast-interface multicast-ip multicast-port optional-modules
          platform-id product time-limited-modules time-zone unicast-address hostname
          marketing-name chassis-id version self-device comment contact description location
          """);

  static final Set<String> GLOBAL =
      words(
          """
          gui-setup gui-audit mgmt-dhcp lcd-display quiet-boot hosts-allow-include
          custom-addr username net-reboot remote-host file-local-path-prefix
          """);

  static final Set<String> HTTPD =
      words("description hostname-lookup log-level max-clients request-header-timeout");

  static final Set<String> SNMP =
      words(
          """
          sys-contact sys-location sys-services description disk-monitors process-monitors
          agent-addresses agent-trap auth-trap bigip-traps load-max1 load-max5 load-max15
          l2forward-vlan engine-id
          """);

  static final Set<String> SYSLOG =
      words(
          """
          auth-priv-from auth-priv-to clustered-host-slot clustered-message-slot console-log
          cron-from cron-to daemon-from daemon-to description iso-date kern-from kern-to
          local6-from local6-to mail-from mail-to messages-from messages-to user-log-from
          user-log-to
          """);

  static final Set<String> TRUNK =
      words("interfaces bandwidth cfg-mbr-count id lacp mac-address media stp description");

  static final Set<String> PORT =
      words(
          "if-index mac-address media-active media-fixed media-max mtu bundle bundle-speed flow-control serial vendor");

  static final Set<String> VLAN =
      words("tag if-index description mtu failsafe sflow cmp-hash dag-tunnel fwd-mode");

  static final Set<String> SELF =
      words("traffic-group floating unit inherited-traffic-group description address-source");

  static final Set<String> POOL =
      words(
          """
          monitor load-balancing-mode description service-down-action slow-ramp-time min-active-members
          min-up-members reselect-tries queue-on-connection-limit session state fqdn
          connection-limit dynamic-ratio ratio rate-limit logging allow-nat allow-snat
          """);

  static final Set<String> MEMBER =
      words(
          """
          session state monitor priority-group ratio connection-limit description fqdn
          dynamic-ratio logging rate-limit app-service
          """);

  static final Set<String> VIRTUAL =
      words(
          """
          mask pool profiles source-address-translation translate-address translate-port vs-index
          persist description creation-time last-modified-time serverssl-use-sni
          connection-limit fallback-persistence mirror rate-limit source-port traffic-group
          service-down-immediate-action cmp-enabled nat64 internal l2-forward auto-lasthop
          address-status gtm-score vlans-disabled app-service metadata
          """);

  static final Set<String> KEY_CHAIN = words("cert chain key usage");

  static final Set<String> TLS =
      words(
          """
          app-service cert chain key defaults-from inherit-certkeychain cert-extension-includes
          sni-default server-name description cache-size cache-timeout handshake-timeout
          alert-timeout mod-ssl-methods mode allow-dynamic-record-sizing cert-lifespan
          cert-lookup-by-ipaddr-port generic-alert inherit-ca-certkeychain max-active-handshakes
          max-aggregate-renegotiation-per-minute max-renegotiations-per-minute
          maximum-record-size peer-no-renegotiate-timeout renegotiate-max-record-delay
          renegotiate-period renegotiate-size session-mirroring session-ticket-timeout
          sni-require strict-resume unclean-shutdown
          """);

  /** The certificates that a peer's is checked against count with whether it is checked. */
  static final Set<String> TLS_SERVER = words("authenticate authenticate-depth ca-file crl-file");

  static final Set<String> POLICY =
      words(
          """
          controls requires strategy description status last-modified legacy ordinal app-service
          """);

  static final Set<String> FILE =
      words(
          """
          cache-path revision source-path checksum create-time created-by expiration-string
          last-update-time mode serial-number size updated-by version is-bundle fingerprint
          subject-alternative-name system-path
          """);

  static final Set<String> GROUP =
      words(
          """
          auto-sync hidden network-failover description save-on-auto-sync full-load-on-sync
          incremental-config-sync-size-max asm-sync
          """);

  static final Set<String> PEER =
      words(
          """
          lifetime dpd-delay generate-policy my-cert-file my-cert-key-file my-id-type my-id-value
          nat-traversal passive peers-id-type peers-id-value prf proxy-support replay-window-size
          state traffic-selector description
          """);

  private static final Set<String> LTM =
      words(
          """
          monitor persistence snat-translation snatpool snat virtual-address
          default-node-monitor global-settings traffic-class dns lsn-log-profile data-group
          classification tacdb
          """);

  private static final Set<String> PROFILES =
      words(
          """
          fastl4 tcp udp http-compression one-connect web-acceleration fasthttp statistics
          ramcache stream analytics ocsp-stapling-params classification dhcpv4 dhcpv6
          """);

  /** Labels of profiles that have more to say. */
  private static final Set<String> LABELS = words("app-service defaults-from description");

  /** HTTP as such; whether it is a proxy that clients choose is not named here. */
  private static final Set<String> HTTP =
      words(
          """
          lws-width oneconnect-transformations request-chunking response-chunking basic-auth-realm
          lws-separator max-requests via-request via-response
          """);

  /** How pages of the access policy look, and statistics of it. */
  private static final Set<String> APM = words("report apm-avr-config client-packaging epsec");

  private static final Set<String> STEP =
      words("caption color customization-group item-type items");

  private static final Set<String> ACCESS =
      words(
          """
          accept-languages app-service customization-group customization-key default-language
          eps-group errormap-group framework-installation-group general-ui-group generation
          generation-action log-settings modified-since-last-policy-sync logout-uri-include
          logout-uri-timeout
          """);

  private static final Set<String> NET =
      words(
          """
          route route-domain fdb stp stp-globals cos dag-globals multicast-globals lldp-globals
          port-list dns-resolver bwc tunnels address-list rate-shaping packet-filter-trusted
          """);

  private static final Set<String> SYS =
      words(
          """
          management-route provision folder disk state-mirroring turboflex url-db feature-module
          fpga dns datastor daemon-log-settings log-rotate management-dhcp compatibility-level
          core software ecm scriptd sflow geoip aom autoscale-group telemd
          """);

  private static final Set<String> CM = words("traffic-group cert key trust-domain");

  private F5Ignored() {}

  /** Statements of the top level. */
  static void mark(Stanza root) {
    root.at("ltm").ifPresent(ltm -> ltm.ignore(LTM));
    root.at("net").ifPresent(net -> net.ignore(NET));
    root.at("sys").ifPresent(sys -> sys.ignore(SYS));
    root.at("cm").ifPresent(cm -> cm.ignore(CM));
    root.at("cli").ifPresent(cli -> cli.ignore(words("preference admin-partitions")));
    access(root);
    top(root);
    root.at("security").ifPresent(security -> security.ignore(words("datasync scrubber")));
    root.at("security", "protocol-inspection")
        .ifPresent(inspection -> inspection.ignore(words("compliance-objects compliance-map")));
    root.at("ltm", "rule").ifPresent(F5Ignored::delivered);
    root.at("ltm", "profile").ifPresent(profiles -> profiles.ignore(PROFILES));
  }

  private static void access(Stanza root) {
    root.at("apm").ifPresent(apm -> apm.ignore(APM));
    root.at("apm", "policy")
        .ifPresent(policy -> policy.ignore(words("customization-group customization-source")));
    for (String kind : List.of("access-policy", "policy-item", "agent")) {
      root.at("apm", "policy", kind).ifPresent(steps -> steps.ignoreDeep(STEP));
    }
    for (Stanza profile : root.each("apm", "profile", "access")) {
      profile.ignore(ACCESS);
    }
  }

  /** Statements that hold little else. */
  private static void top(Stanza root) {
    root.at("analytics").ifPresent(analytics -> analytics.ignore(words("global-settings")));
    root.at("ilx").ifPresent(ilx -> ilx.ignore(words("global-settings")));
    root.at("wom").ifPresent(wom -> wom.ignore(words("endpoint-discovery")));
    root.at("pem", "global-settings").ifPresent(pem -> pem.ignore(words("analytics gx policy")));
    root.at("sys", "diags").ifPresent(diags -> diags.ignore(words("ihealth-request")));
    root.at("sys", "diags", "ihealth").ifPresent(F5Ignored::diagnostics);
    root.at("sys", "outbound-smtp")
        .ifPresent(mail -> mail.ignore(words("from-line-override mailhub")));
    root.at("sys", "crypto").ifPresent(c -> c.ignore(words("acceleration-strategy")));
    root.at("sys", "management-ovsdb")
        .filter(ovsdb -> ovsdb.at("disabled").isPresent())
        .ifPresent(Stanza::irrelevant);
    for (Stanza daemon : root.each("net", "ipsec", "ike-daemon")) {
      daemon.ignore(words("log-publisher"));
    }
    for (String kind : List.of("http", "ftp")) {
      for (Stanza profile : root.each("ltm", "profile", kind)) {
        profile.ignore(LABELS);
        profile.ignore(HTTP);
        profile
            .at("proxy-type")
            .filter(p -> p.at("reverse").isPresent())
            .ifPresent(Stanza::irrelevant);
      }
    }
  }

  /** Without a user nothing is sent to the maker. */
  private static void diagnostics(Stanza ihealth) {
    ihealth.ignore(words("expiration options"));
    if (ihealth.at("user", "none").isPresent() && ihealth.at("password", "none").isPresent()) {
      ihealth.irrelevant();
    }
  }

  /** Rules that come with the software and cannot be changed (BIG-IP: iRules, "_sys_"). */
  private static void delivered(Stanza rules) {
    rules.children().values().stream()
        .filter(rule -> F5.bare(rule.word()).startsWith("_sys_"))
        .forEach(Stanza::irrelevant);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
