package org.auscult.formats.brocadefastiron;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class BrocadeFastironIrrelevant {
  private static final String SYSTEM =
      """
      module
      global-stp
      spanning-tree
      default-max-frame-size
      cpu-usage
      tag-type
      boot sys
      boot system
      ip default-gateway
      ip route
      ip dns domain-list
      ip dns server-address
      ip router-id
      ip default-network
      clock timezone
      clock summer-time
      hitless-failover
      mac-age-time
      jumbo
      stack enable
      stack mac
      stack suggested-id
      end
      qos
      chassis
      system-max
      optical-monitor
      alias
      legacy-inline-power
      inline power
      aaa session-timeout
      snmp-server cache
      transceiver-type-check
      forward-lacp
      ip tacacs source-interface
      ip radius source-interface\
      """;

  private static final String BLOCKS =
      """
      stack unit
      lag
      qos-mapping
      qos-policy
      policy-map
      hqos
      router mpls
      router vrrp
      router vrrp-extended
      router pim\
      """;

  static final String IN_INTERFACES =
      """
      spanning-tree
      flow-control
      speed-duplex
      inline power
      dual-mode
      load-interval
      link-config
      mtu
      ip mtu
      ip dhcp-client
      ip helper-address
      ip ospf area
      ip ospf cost
      ip ospf passive
      ip ospf network
      ip pim
      priority
      trust dscp
      sflow
      optical-monitor
      link-fault-signal
      bandwidth
      route-only
      loop-detection
      gig-default
      rate-limit
      voice-vlan
      bfd
      ip router isis
      isis
      forward-lacp\
      """;

  static final String IN_VLANS =
      """
      spanning-tree
      router-interface
      management-vlan
      multicast
      multicast6
      priority
      loop-detection
      default-gateway
      ip-proto\
      """;

  static final String IN_ROUTERS =
      """
      area
      net
      fast-flood
      hello padding
      is-type
      metric-style
      adjacency-check
      bfd
      local-as
      neighbor * description
      neighbor * next-hop-self
      neighbor * soft-reconfiguration
      neighbor * update-source
      neighbor * route-map
      neighbor * activate
      neighbor * send-community
      neighbor * timers
      neighbor * ebgp-multihop
      neighbor * shutdown
      address-family
      exit-address-family
      network
      redistribute
      log
      maximum-paths
      default-information-originate
      graceful-restart
      metric-type
      timers\
      """;

  static final CommandTable<Fastiron> IN_AUTHENTICATION =
      CommandTable.<Fastiron>builder()
          .irrelevant(
              """
              auth-default-vlan
              auth-order
              re-authentication
              reauth-period
              max-sessions
              dot1x timeout
              dot1x max-reauth-req
              mac-authentication password-format\
              """)
          .build();

  private BrocadeFastironIrrelevant() {}

  static void commands(CommandTable.Builder<Fastiron> table) {
    table.irrelevant(SYSTEM).irrelevantBlocks(BLOCKS);
  }
}
