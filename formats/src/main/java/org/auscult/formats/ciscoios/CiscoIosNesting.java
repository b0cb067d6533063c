package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.IndentedSyntax.Place;

/** Where commands stand in a configuration that has lost its indentation, as mails and pages do. */
final class CiscoIosNesting {
  private static final Set<String> MODES =
      Set.of(
          "interface",
          "router",
          "vrf",
          "line",
          "vlan",
          "class-map",
          "policy-map",
          "route-map",
          "control-plane",
          "redundancy",
          "archive",
          "track",
          "key",
          "object-group",
          "dot11",
          "zone",
          "zone-pair",
          "radius",
          "tacacs",
          "crypto",
          "call-home",
          "event");

  private static final Set<String> TOP =
      Set.of(
          "end",
          "version",
          "hostname",
          "username",
          "enable",
          "service",
          "access-list",
          "aaa",
          "snmp-server",
          "ntp",
          "sntp",
          "banner",
          "boot-start-marker",
          "boot-end-marker",
          "boot",
          "clock",
          "cdp",
          "lldp",
          "vtp",
          "vstack",
          "mls",
          "errdisable",
          "security",
          "alias",
          "radius-server",
          "tacacs-server",
          "tftp-server",
          "netconf",
          "netconf-yang",
          "restconf",
          "license",
          "multilink",
          "platform",
          "system",
          "switch",
          "memory",
          "privilege",
          "scheduler",
          "subscriber");

  private static final Set<String> IP_MODES = Set.of("access-list", "sla", "vrf", "dhcp");

  private static final Set<String> IP_TOP =
      Set.of(
          "arp",
          "as-path",
          "bgp-community",
          "bootp",
          "cef",
          "classless",
          "community-list",
          "default-gateway",
          "domain",
          "domain-list",
          "domain-lookup",
          "domain-name",
          "finger",
          "forward-protocol",
          "ftp",
          "gratuitous-arps",
          "host",
          "http",
          "identd",
          "inspect",
          "multicast-routing",
          "name-server",
          "prefix-list",
          "radius",
          "rcmd",
          "route",
          "routing",
          "scp",
          "source-route",
          "ssh",
          "subnet-zero",
          "tacacs",
          "tftp",
          "unicast-routing");

  private static final Set<String> LOGIN = Set.of("block-for", "delay", "on-failure", "on-success");
  private static final Set<String> TREE = Set.of("mode", "extend", "pathcost", "loopguard");

  private CiscoIosNesting() {}

  static Place of(List<String> all) {
    List<String> words =
        all.get(0).equals("no") && all.size() > 1 ? all.subList(1, all.size()) : all;
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean set =
        switch (first) {
          case "ip", "ipv6" -> IP_TOP.contains(second);
          case "login" -> LOGIN.contains(second);
          case "logging" -> !second.equals("synchronous") && !second.equals("event");
          case "spanning-tree" ->
              TREE.contains(second) || words.get(words.size() - 1).equals("default");
          case "privilege" -> !second.equals("level");
          default -> TOP.contains(first);
        };
    return set ? Place.TOP : mode(first, second, words.size()) ? Place.MODE : Place.INSIDE;
  }

  private static boolean mode(String first, String second, int size) {
    return switch (first) {
      case "ip", "ipv6" -> IP_MODES.contains(second) && size > 2;
      case "crypto" -> !second.equals("map") || size > 3;
      case "key" -> second.equals("chain");
      case "vrf" -> !second.equals("forwarding");
      default -> MODES.contains(first);
    };
  }
}
