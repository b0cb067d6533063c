package org.auscult.formats.hpprocurve;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class HpProcurveIrrelevant {
  private static final String SYSTEM =
      """
      module
      max-vlans
      console baud-rate
      console terminal
      console local-terminal
      power-over-ethernet
      trunk
      fault-finder
      qos
      stack
      ip default-gateway
      ip route
      ip routing
      ip dns
      ip zero-config
      ip igmp
      ip icmp
      ip ssh timeout
      igmp
      jumbo
      mac-age-time
      exit
      tftp client
      gvrp
      lldp refresh-interval
      lldp config
      lldp fast-start-count
      primary-vlan
      savepower
      loop-protect disable-timer
      alias
      terminal
      terminal type\
      """;

  static final String IN_INTERFACES =
      """
      flow-control
      lacp
      poe-lldp-detect
      speed-duplex
      power-over-ethernet
      poe-allocate-by
      poe-value
      qos
      gvrp
      unknown-vlans
      link-keepalive
      mdix-mode
      type
      rate-limit all
      ip igmp
      exit\
      """;

  static final String IN_VLANS =
      """
      voice
      jumbo
      qos
      forbid
      ip igmp
      ip helper-address
      ip mtu
      ip rip
      ip bootp-gateway
      ipv6 enable
      ipv6 address
      ip forward-protocol
      exit\
      """;

  private HpProcurveIrrelevant() {}

  static void commands(CommandTable.Builder<Procurve> table) {
    table.irrelevant(SYSTEM);
  }
}
