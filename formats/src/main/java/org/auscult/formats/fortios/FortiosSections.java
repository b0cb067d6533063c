package org.auscult.formats.fortios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * Whole sections that say nothing about security: texts and pictures shown to users, lists that the
 * vendor ships, report layouts, quality of service, plain routing. Sections of content inspection
 * are not among them.
 */
final class FortiosSections {
  private static final Set<String> NAMES =
      Set.of(
          "system replacemsg-image",
          "system replacemsg-group",
          "system custom-language",
          "system object-tagging",
          "system storage",
          "system physical-switch",
          "system virtual-switch",
          "system np6xlite",
          "system session-helper",
          "system geoip-country",
          "system vdom-property",
          "system vdom-link",
          "system dns",
          "system dns-database",
          "system ddns",
          "system email-server",
          "system autoupdate schedule",
          "system probe-response",
          "system resource-limits",
          "system ha-monitor",
          "system lldp network-policy",
          "system dedicated-mgmt",
          "report layout",
          "report style",
          "report theme",
          "report chart",
          "report dataset",
          "report setting",
          "log threat-weight",
          "log tap-device",
          "wanopt content-delivery-network-rule",
          "wanopt settings",
          "webfilter search-engine",
          "webfilter ftgd-local-cat",
          "firewall internet-service-name",
          "firewall internet-service-definition",
          "firewall wildcard-fqdn custom",
          "firewall wildcard-fqdn group",
          "firewall service category",
          "firewall shaper traffic-shaper",
          "firewall shaper per-ip-shaper",
          "firewall shaping-policy",
          "firewall shaping-profile",
          "firewall schedule onetime",
          "firewall schedule recurring",
          "firewall schedule group",
          "firewall multicast-address",
          "firewall multicast-address6",
          "firewall ippool",
          "firewall ippool6",
          "firewall ssh local-key",
          "firewall ssh local-ca",
          "firewall ssh setting",
          "system automation-trigger",
          "system automation-stitch",
          "system np6",
          "dpdk global",
          "dpdk cpus",
          "gui console",
          "switch-controller initial-config template",
          "switch-controller initial-config vlans",
          "switch-controller auto-config policy",
          "switch-controller auto-config default",
          "user device-group",
          "system ike",
          "firewall city",
          "firewall region",
          "firewall country",
          "firewall vendor-mac",
          "firewall traffic-class",
          "vpn ssl web host-check-software",
          "user fortitoken",
          "user device-category",
          "switch-controller qos dot1p-map",
          "switch-controller qos ip-dscp-map",
          "switch-controller qos queue-policy",
          "switch-controller qos qos-policy",
          "switch-controller traffic-policy",
          "switch-controller lldp-profile",
          "switch-controller lldp-settings",
          "switch-controller ptp settings",
          "switch-controller ptp policy",
          "switch-controller ptp profile",
          "switch-controller ptp interface-policy",
          "wireless-controller ble-profile",
          "wireless-controller arrp-profile",
          "wireless-controller region",
          "dlp filepattern",
          "router static",
          "router static6",
          "router prefix-list",
          "router route-map",
          "router access-list",
          "router aspath-list",
          "router community-list",
          "router multicast");

  /** Blocks inside sections that have meaning otherwise. */
  private static final Map<String, Set<String>> BLOCKS =
      Map.of(
          "wireless-controller wtp-profile",
          Set.of(
              "radio-1",
              "radio-2",
              "radio-3",
              "radio-4",
              "lbs",
              "platform",
              "lan",
              "led-schedules"));

  /** Keys inside sections that have meaning otherwise. */
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          entry(
              "wireless-controller wtp-profile",
              """
              comment ap-country handoff-sta-thresh handoff-rssi handoff-roaming lldp led-state
              max-clients tun-mtu-uplink tun-mtu-downlink ip-fragment-preventing poe-mode
              control-message-offload ext-info-enable split-tunneling-acl-local-ap-subnet
              """),
          entry("wireless-controller wtp", "admin name uuid wtp-profile wtp-mode location comment"),
          entry(
              "wireless-controller setting",
              "account-id country darrp-optimize darrp-optimize-schedules"),
          entry(
              "switch-controller managed-switch",
              """
              poe-capable poe-status speed-mask speed export-to mac-addr description name switch-id
              poe-pre-standard-detection poe-detection-type max-allowed-trunk-members
              dynamic-capability version fsw-wan1-peer fsw-wan1-admin
              """),
          entry("web-proxy global", "proxy-fqdn max-request-length max-message-length"),
          entry("user setting", "auth-cert auth-ca-cert auth-timeout-type"),
          entry("log setting", "resolve-ip resolve-port log-user-in-upper extended-log"),
          entry(
              "vpn ssl web portal",
              """
              tunnel-mode ipv6-tunnel-mode web-mode ip-pools ipv6-pools ip-mode theme heading
              redir-url page-layout custom-lang display-bookmark display-connection-tools
              display-history display-status user-bookmark user-group-bookmark dns-server1
              dns-server2 ipv6-dns-server1 ipv6-dns-server2 wins-server1 wins-server2
              ipv6-wins-server1 ipv6-wins-server2 dns-suffix keep-alive auto-connect
              limit-user-logins forticlient-download forticlient-download-method
              """));

  /** Texts that the device shows in place of a page or a mail. */
  private static final String MESSAGES = "system replacemsg ";

  /** Routing protocols that every export shows, though unused. */
  private static final Set<String> ROUTING =
      Set.of("router rip", "router ripng", "router ospf", "router ospf6", "router isis");

  private FortiosSections() {}

  private static Map.Entry<String, Set<String>> entry(String section, String keys) {
    return Map.entry(section, Set.of(keys.strip().split("\\s+")));
  }

  static void name(Entries entries) {
    for (Map.Entry<String, List<Entries.Section>> section : entries.all().entrySet()) {
      if (NAMES.contains(section.getKey()) || section.getKey().startsWith(MESSAGES)) {
        section.getValue().forEach(part -> part.node().irrelevantDeep());
      } else if (ROUTING.contains(section.getKey())) {
        section.getValue().forEach(part -> idle(part.node()));
      } else {
        section.getValue().forEach(part -> inside(section.getKey(), part.node()));
      }
      section.getValue().forEach(part -> close(part.node()));
    }
  }

  private static void inside(String section, ConfigNode node) {
    Set<String> blocks = BLOCKS.getOrDefault(section, Set.of());
    Set<String> keys = KEYS.getOrDefault(section, FortiosProfileKeys.of(section));
    if (blocks.isEmpty() && keys.isEmpty()) {
      return;
    }
    node.walk(
        inner -> {
          if (inner.starts("config") && blocks.contains(inner.textFrom(1))) {
            inner.irrelevantDeep();
          } else if (keys.contains(inner.word(1))
              && (inner.starts("set") || inner.starts("unset"))) {
            inner.irrelevant();
          }
        });
  }

  /** A block is dealt with when all that stands inside is. */
  private static void close(ConfigNode node) {
    node.children().forEach(FortiosSections::close);
    boolean done = node.children().stream().noneMatch(child -> child.fate() == LineFate.UNMAPPED);
    if (done && (node.starts("config") || node.starts("edit"))) {
      node.irrelevant();
    }
  }

  /** A protocol without networks or interfaces does not run. */
  private static void idle(ConfigNode protocol) {
    boolean runs =
        protocol.children().stream()
            .anyMatch(
                child ->
                    child.starts("config")
                        && !child.word(1).equals("redistribute")
                        && !child.children().isEmpty());
    if (!runs) {
      protocol.irrelevantDeep();
    }
  }
}
