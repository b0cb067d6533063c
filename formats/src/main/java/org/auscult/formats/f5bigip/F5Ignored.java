package org.auscult.formats.f5bigip;

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
          persist description creation-time last-modified-time serverssl-use-sni ip-forward
          connection-limit fallback-persistence mirror rate-limit source-port traffic-group
          service-down-immediate-action cmp-enabled nat64 internal l2-forward auto-lasthop
          address-status gtm-score vlans-disabled
          """);

  static final Set<String> KEY_CHAIN = words("cert chain key usage");

  static final Set<String> TLS =
      words(
          """
          app-service cert chain key defaults-from inherit-certkeychain cert-extension-includes
          sni-default server-name description cache-size cache-timeout handshake-timeout
          alert-timeout mod-ssl-methods mode
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
          ramcache stream analytics ocsp-stapling-params
          """);

  private static final Set<String> NET =
      words(
          """
          route route-domain fdb stp stp-globals cos dag-globals multicast-globals lldp-globals
          port-list dns-resolver bwc tunnels address-list rate-shaping
          """);

  private static final Set<String> SYS =
      words(
          """
          management-route provision folder disk state-mirroring turboflex url-db feature-module
          fpga dns datastor daemon-log-settings log-rotate management-dhcp compatibility-level
          core software ecm scriptd sflow geoip
          """);

  private static final Set<String> CM = words("traffic-group cert key");

  private F5Ignored() {}

  /** Statements of the top level. */
  static void mark(Stanza root) {
    root.at("ltm").ifPresent(ltm -> ltm.ignore(LTM));
    root.at("net").ifPresent(net -> net.ignore(NET));
    root.at("sys").ifPresent(sys -> sys.ignore(SYS));
    root.at("cm").ifPresent(cm -> cm.ignore(CM));
    root.at("cli").ifPresent(cli -> cli.ignore(words("preference admin-partitions")));
    root.at("apm", "policy").ifPresent(policy -> policy.ignore(words("customization-group")));
    root.at("security").ifPresent(security -> security.ignore(words("datasync scrubber")));
    root.at("security", "protocol-inspection")
        .ifPresent(inspection -> inspection.ignore(words("compliance-objects compliance-map")));
    root.at("ltm", "rule").ifPresent(F5Ignored::delivered);
    root.at("ltm", "profile").ifPresent(profiles -> profiles.ignore(PROFILES));
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
