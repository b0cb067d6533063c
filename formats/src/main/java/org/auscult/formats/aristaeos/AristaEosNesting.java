package org.auscult.formats.aristaeos;

import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.IndentedSyntax.Place;

/** Where commands stand in a configuration that has lost its indentation. */
final class AristaEosNesting {
  private static final Set<String> MODES =
      Set.of("interface", "vlan", "vrf", "router", "management", "daemon", "mlag", "route-map");

  private static final Set<String> TOP =
      Set.of(
          "hostname",
          "username",
          "aaa",
          "enable",
          "snmp-server",
          "ntp",
          "logging",
          "banner",
          "transceiver",
          "service",
          "radius-server",
          "tacacs-server",
          "end");

  private static final Set<String> IP_TOP =
      Set.of("name-server", "domain-name", "route", "routing", "host", "virtual-router");

  private AristaEosNesting() {}

  static Place of(List<String> all) {
    List<String> words =
        all.get(0).equals("no") && all.size() > 1 ? all.subList(1, all.size()) : all;
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean ip = first.equals("ip") || first.equals("ipv6");
    boolean list = ip && Set.of("access-list", "prefix-list").contains(second);
    boolean shown = first.equals("vrf") && !second.equals("instance");
    if (list || MODES.contains(first) && !shown) {
      return Place.MODE;
    }
    return TOP.contains(first) || ip && IP_TOP.contains(second) ? Place.TOP : Place.INSIDE;
  }
}
