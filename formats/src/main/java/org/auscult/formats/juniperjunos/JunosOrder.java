package org.auscult.formats.juniperjunos;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The statements of the top level, in the order in which releases of Junos print them. */
final class JunosOrder {

  /** All of them, and those of the configuration mode that may stand beside. */
  static final Set<String> ALL =
      Set.of(
          "version",
          "groups",
          "apply-groups",
          "apply-groups-except",
          "system",
          "logical-systems",
          "tenants",
          "chassis",
          "services",
          "security",
          "interfaces",
          "snmp",
          "forwarding-options",
          "event-options",
          "routing-options",
          "protocols",
          "policy-options",
          "class-of-service",
          "firewall",
          "access",
          "accounting-options",
          "routing-instances",
          "bridge-domains",
          "applications",
          "switch-options",
          "ethernet-switching-options",
          "vlans",
          "poe",
          "virtual-chassis",
          "fabric",
          "multi-chassis",
          "dynamic-profiles",
          "unified-edge",
          "vmhost",
          "wlan",
          "jsrc",
          "smtp",
          "diameter",
          "session-limit-group",
          "multicast-snooping-options",
          "redundant-power-system");

  private static final Set<String> LAST =
      Set.of(
          "routing-instances",
          "applications",
          "bridge-domains",
          "switch-options",
          "ethernet-switching-options",
          "vlans",
          "poe");

  private static final Set<String> MIDDLE =
      union(
          LAST,
          Set.of(
              "forwarding-options",
              "event-options",
              "routing-options",
              "protocols",
              "policy-options",
              "class-of-service",
              "firewall",
              "access"));

  private static final Map<String, Set<String>> AFTER =
      Map.of("snmp", MIDDLE, "interfaces", MIDDLE, "system", MIDDLE, "chassis", MIDDLE);

  private JunosOrder() {}

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /**
   * The statements that stand later than this one in every release. Security moved from behind the
   * protocols to before the interfaces.
   */
  static Set<String> after(String name) {
    return AFTER.getOrDefault(name, LAST);
  }
}
