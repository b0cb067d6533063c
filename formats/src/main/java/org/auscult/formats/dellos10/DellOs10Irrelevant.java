package org.auscult.formats.dellos10;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class DellOs10Irrelevant {
  private static final String COMMANDS =
      """
      end
      exit
      clock timezone
      iscsi
      hash-algorithm
      vrrp version
      vrrp delay
      spanning-tree mode
      spanning-tree rstp
      spanning-tree mst
      spanning-tree vlan
      mac address-table
      dcbx
      ip route
      ipv6 route
      ip routing
      management route
      ip domain-name
      ip domain-list
      ip name-server
      ip host
      ip as-path
      ip community-list
      ip extcommunity-list
      ip prefix-list
      ipv6 prefix-list
      ip tacacs source-interface
      ip radius source-interface
      ip multicast-routing
      ip igmp
      radius-server timeout
      radius-server retransmit
      tacacs-server timeout
      aaa re-authenticate
      snmp-server contact
      snmp-server location
      snmp-server enable
      snmp-server engineID
      snmp-server source-interface
      snmp-server vrf
      snmp-server view
      logging console
      logging monitor
      logging log-file
      logging source-interface
      ntp source
      ntp trusted-key
      ntp enable
      ntp disable
      login-statistics
      lldp timer
      lldp holdtime-multiplier
      lldp reinit
      system identifier
      alias
      default mtu
      service obscure-password\
      """;

  private static final String BLOCKS =
      """
      ip vrf
      route-map
      class-map type application
      class-map type qos
      class-map type queuing
      class-map type network-qos
      policy-map type application
      policy-map type qos
      policy-map type queuing
      policy-map type network-qos
      support-assist
      system qos
      virtual-network
      nve
      evpn
      uplink-state-group
      track
      vlan
      telemetry\
      """;

  /** Speed, quality, multicast and routing of an interface. */
  static final String IN_INTERFACES =
      """
      mtu
      speed
      negotiation
      autoneg
      fec
      flowcontrol
      channel-group
      lacp
      vlt-port-channel
      ip vrf forwarding
      ip mtu
      ip helper-address
      ip igmp
      ip ospf area
      ip ospf cost
      ip ospf network
      ip ospf priority
      ip ospf hello-interval
      ip ospf dead-interval
      ip ospf mtu-ignore
      ip ospf passive
      ipv6 ospf area
      ipv6 nd
      ipv6 enable
      ipv6 mld
      lldp receive
      lldp tlv-select
      lldp med
      priority-flow-control
      dcbx
      ets mode
      trust-map
      trust
      qos-map
      scale-profile
      spanning-tree port
      spanning-tree cost
      spanning-tree guard
      spanning-tree disable
      spanning-tree rstp
      spanning-tree link-type
      spanning-tree vlan
      spanning-tree mst
      default vlan-id
      virtual-network
      load-interval
      switchport dot1q\
      """;

  /** Where routes go and which are preferred. */
  static final String IN_ROUTERS =
      """
      activate
      add-path
      address-family
      advertisement-interval
      aggregate-address
      allowas-in
      area
      as-notation
      auto-cost
      bestpath
      bfd
      client-to-client
      cluster-id
      confederation
      dampening
      default-information
      default-metric
      default-originate
      description
      distribute-list
      ebgp-multihop
      enforce-first-as
      fall-over
      fast-external-fallover
      graceful-restart
      listen
      local-as
      log-adjacency-changes
      log-neighbor-changes
      max-metric
      maximum-paths
      maximum-prefix
      network
      next-hop-self
      outbound-optimization
      redistribute
      remote-as
      remove-private-as
      route-map
      route-reflector-client
      router-id
      send-community
      sender-side-loop-detection
      shutdown
      soft-reconfiguration
      summary-address
      timers
      update-source
      vrf
      weight\
      """;

  private DellOs10Irrelevant() {}

  static void commands(CommandTable.Builder<Os10> table) {
    table.irrelevant(COMMANDS).irrelevantBlocks(BLOCKS);
  }
}
