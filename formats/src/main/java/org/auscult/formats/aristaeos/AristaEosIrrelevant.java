package org.auscult.formats.aristaeos;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class AristaEosIrrelevant {
  private static final String SYSTEM =
      """
      end
      exit
      enable
      configure
      config
      alias
      boot
      prompt
      terminal
      clock timezone
      clock set
      enable password
      transceiver
      service routing protocols
      service routing configuration
      service interface
      service unsupported-transceiver
      agent
      platform
      hardware
      tcam profile
      queue-monitor
      errdisable recovery
      errdisable detect
      lacp
      port-channel load-balance
      load-balance
      load-interval
      poe
      environment
      system l1
      vlan internal
      vlan policy
      spanning-tree mst
      spanning-tree vlan-id
      spanning-tree vlan
      spanning-tree priority
      spanning-tree root
      spanning-tree transmit
      spanning-tree bridge
      spanning-tree hello-time
      spanning-tree max-age
      spanning-tree forward-time
      mac address-table aging-time
      mac address-table notification
      lldp timer
      lldp holdtime
      lldp reinit
      lldp tlv
      lldp management-address
      lldp timer reinitialization
      bfd
      qos
      priority-flow-control
      ptp
      sflow\
      """;

  private static final String NETWORK =
      """
      ip routing
      ipv6 unicast-routing
      ip route
      ipv6 route
      ip host
      ipv6 host
      ip name-server
      ip domain-name
      ip domain-list
      ip domain lookup
      dns domain
      ip virtual-router
      ipv6 virtual-router
      ip address virtual
      ip hardware
      ipv6 hardware
      ip load-sharing
      ip multicast-routing
      ip igmp
      ip icmp source-interface
      ip icmp rate-limit-unreachable
      ip as-path
      ip community-list
      ip extcommunity-list
      ip large-community-list
      ip radius
      ip tacacs
      ip ftp client
      ip http client
      ip ssh client
      ip tftp client
      ip dhcp relay
      ip dhcp smart-relay
      ipv6 dhcp relay
      radius-server timeout
      radius-server retransmit
      radius-server deadtime
      tacacs-server timeout
      tacacs-server policy
      arp
      mpls ip
      mpls icmp
      route-map\
      """;

  static final String MONITORING =
      """
      snmp-server contact
      snmp-server location
      snmp-server chassis-id
      snmp-server engineID
      snmp-server enable
      snmp-server extension
      snmp-server local-interface
      snmp-server qos
      snmp-server vrf
      snmp-server view
      default snmp-server
      logging level
      logging buffered
      logging console
      logging monitor
      logging trap
      logging persistent
      logging format
      logging facility
      logging source-interface
      logging vrf * source-interface
      logging vrf * local-interface
      logging synchronous
      logging repeat-messages
      logging event
      logging policy
      logging qos
      ntp local-interface
      ntp source
      ntp trusted-key
      ntp qos\
      """;

  /** Speed, quality, multicast and routing of an interface. */
  static final String IN_INTERFACES =
      """
      mtu
      l2 mtu
      l2-protocol encapsulation
      speed
      no speed
      phy
      flowcontrol
      error-correction
      load-interval
      link-debounce
      mac-address
      mac timestamp
      traffic-loopback
      bandwidth
      encapsulation
      dcbx
      msrp
      mvrp
      ptp
      logging event
      snmp trap
      vrf
      vrf forwarding
      ip ospf area
      ip ospf cost
      ip ospf network
      ip ospf priority
      ip ospf hello-interval
      ip ospf dead-interval
      ip ospf retransmit-interval
      ip ospf transmit-delay
      ip ospf bfd
      ip ospf neighbor
      ip mtu
      ip helper-address
      ip dhcp relay
      ip dhcp smart-relay
      ip attached-host
      ip attached-hosts
      ip local-proxy-arp
      ip igmp
      ip pim
      ip multicast
      ip mfib
      ipv6 dhcp relay
      ipv6 enable
      ipv6 nd
      ipv6 attached-host
      ospfv3 area
      ospfv3 network
      arp
      bfd
      isis enable
      isis metric
      isis hello
      isis hello-interval
      isis hello-multiplier
      isis circuit-type
      isis network
      isis passive
      isis passive-interface
      isis bfd
      mpls ip
      mpls ldp
      mlag
      lacp
      port-channel min-links
      switchport dot1q
      switchport source-interface
      switchport tap
      switchport tool
      switchport phone
      switchport vlan translation
      switchport trunk private-vlan
      spanning-tree link-type
      spanning-tree cost
      spanning-tree port-priority
      spanning-tree guard
      spanning-tree vlan
      spanning-tree mst
      lldp receive
      lldp med
      poe
      priority-flow-control
      qos
      no qos
      shape rate
      storm-control multicast
      storm-control unknown-unicast
      flow tracker
      sflow enable
      vxlan source-interface
      vxlan udp-port
      vxlan vlan
      vxlan vrf
      vxlan flood
      vxlan virtual-router
      vxlan multicast-group
      vxlan mlag
      vxlan virtual-vtep
      vxlan learn-restrict
      autostate
      pvlan mapping
      vrrp * ipv4
      vrrp * ip
      vrrp * priority
      vrrp * priority-level
      vrrp * preempt
      vrrp * description
      vrrp * session description
      vrrp * advertisement interval
      vrrp * timers
      ntp serve
      default arp
      default bfd
      default error-correction
      default ip dhcp
      default ip pim
      default ipv6 nd
      default lacp
      default load-interval
      default logging
      default ntp serve
      default switchport
      default unidirectional
      default qos
      ip rip v2-broadcast
      evpn ethernet-segment
      switchport mac address learning\
      """;

  /** Where routes go and which are preferred. */
  static final String IN_ROUTERS =
      """
      neighbor * activate
      neighbor * allowas-in
      neighbor * bfd
      neighbor * default-originate
      neighbor * description
      neighbor * ebgp-multihop
      neighbor * encapsulation
      neighbor * enforce-first-as
      neighbor * additional-paths
      neighbor * local-as
      neighbor * maximum-routes
      neighbor * maximum-accepted-routes
      neighbor * next-hop
      neighbor * next-hop-peer
      neighbor * next-hop-self
      neighbor * next-hop-unchanged
      neighbor * prefix-list
      neighbor * remove-private-as
      neighbor * rib-in
      neighbor * route-map
      neighbor * route-reflector-client
      neighbor * send-community
      neighbor * shutdown
      neighbor * soft-reconfiguration
      neighbor * timers
      neighbor * update-source
      neighbor * weight
      neighbor default
      address-family
      aggregate-address
      area
      auto-cost
      bgp additional-paths
      bgp advertise-inactive
      bgp always-compare-med
      bgp asn
      bgp bestpath
      bgp cluster-id
      bgp confederation
      bgp default
      bgp listen limit
      bgp log-neighbor-changes
      bgp next-hop-unchanged
      bgp next-hop
      bgp redistribute-internal
      bgp allowas-in
      bgp convergence
      bgp enforce-first-as
      bgp route
      default neighbor
      evpn
      host-flap
      bgp route-reflector
      default-information
      default-metric
      distance
      domain
      graceful-restart
      graceful-restart-helper
      host-routes
      interface unnumbered
      is-hostname
      is-type
      layer-2
      log-adjacency-changes
      max-lsa
      maximum-paths
      monitoring
      mpls
      multi-topology
      net
      network
      passive-interface
      point-to-point
      rd
      redistribute
      route-target
      router-id
      segment-routing
      set-overload-bit
      shutdown
      timers
      ucmp
      update
      vlan
      vlan-aware-bundle
      vrf
      bfd\
      """;

  private static final String BLOCKS =
      """
      ip prefix-list
      ipv6 prefix-list
      route-map
      peer-filter
      vrf instance
      vrf definition
      system l1
      flow tracking
      class-map type qos
      policy-map type quality-of-service
      qos profile
      qos map
      mpls ldp
      vlan
      ip igmp snooping
      monitor layer1
      patch panel
      track
      dhcp relay
      management api models
      management defaults
      spanning-tree mst configuration
      platform\
      """;

  private AristaEosIrrelevant() {}

  static void commands(CommandTable.Builder<Eos> table) {
    table.irrelevant(SYSTEM).irrelevant(NETWORK).irrelevantBlocks(BLOCKS);
  }
}
