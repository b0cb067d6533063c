package org.auscult.formats.ciscoiosxr;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class CiscoIosXrIrrelevant {
  private static final String COMMANDS =
      """
      end
      exit
      commit
      root
      end-policy
      end-policy-map
      end-class-map
      end-set
      end-global
      domain name
      domain name-server
      domain list
      domain lookup
      domain vrf
      domain ipv4 host
      domain ipv6 host
      cef
      configuration display
      fpd auto-upgrade
      fpd auto-reload
      ipv4 netmask-format
      ipv4 virtual address
      ipv4 unnumbered
      ipv4 conflict-policy
      ipv4 prefix-list
      ipv6 conflict-policy
      ipv6 path-mtu
      isolation
      icmp ipv4
      icmp ipv6
      line-card
      license
      nsr process-failures
      nsr
      tcp path-mtu-discovery
      tcp mss
      tcp selective-ack
      tcp window-size
      tcp synwait-time
      tcp timestamp
      cpu-usage
      alias
      boot system
      memory free
      power-mgmt
      frequency synchronization
      selective-vrf-download
      arp
      arp vrf
      mpls oam
      mpls label
      mpls traffic-eng
      bfd
      rsvp
      service unsupported-transceiver\
      """;

  private static final String BLOCKS =
      """
      vrf
      tpa
      call-home
      router static
      router pim
      router igmp
      router mld
      router msdp
      router-id
      multicast-routing
      route-policy
      prefix-set
      as-path-set
      community-set
      extcommunity-set
      large-community-set
      rd-set
      ospf-area-set
      tag-set
      esi-set
      policy-global
      class-map
      policy-map
      flow
      flow exporter-map
      flow monitor-map
      sampler-map
      l2vpn
      evpn
      segment-routing
      hw-module
      mpls traffic-eng
      mpls oam
      rsvp
      bfd
      ethernet
      track
      ipsla
      performance-mgmt
      redundancy
      clock-interface
      dhcp ipv4
      dhcp ipv6
      pool
      controller
      subscriber
      dynamic-template
      rpl\
      """;

  /** Speed, quality, labels, bundles. */
  static final String IN_INTERFACES =
      """
      mtu
      vrf
      bandwidth
      bundle id
      bundle port-priority
      bundle minimum-active
      bundle maximum-active
      bundle load-balancing
      bundle wait-while
      lacp
      encapsulation
      rewrite
      carrier-delay
      dampening
      load-interval
      negotiation
      speed
      duplex
      flow-control
      transceiver
      cdp timer
      ipv4 mtu
      ipv4 unnumbered
      ipv4 point-to-point
      ipv4 helper-address
      ipv4 tcp-mss-adjust
      ipv4 load-sharing
      ipv4 forwarding-enable
      ipv4 conflict-policy
      ipv6 enable
      ipv6 mtu
      ipv6 nd
      ipv6 forwarding-enable
      mac-address
      logging events
      flow ipv4
      flow ipv6
      mpls mtu
      l2transport
      tunnel source
      tunnel destination
      tunnel mode
      keepalive
      no-autostate
      host-routing
      snmp
      bfd
      arp timeout
      source-interface
      overlay-encapsulation
      load-balancing\
      """;

  static final String BLOCKS_IN_INTERFACES =
      """
      service-policy
      frequency
      ethernet
      autoroute
      path-option
      l2transport
      member
      ptp
      ipsubscriber\
      """;

  /** What routing protocols announce and how fast. */
  static final String IN_ROUTERS =
      """
      nsr
      nsf
      bgp
      ibgp
      address-family
      remote-as
      local-as
      local
      description
      update-source
      ebgp-multihop
      route-policy
      route-reflector-client
      next-hop-self
      next-hop-unchanged
      send-community-ebgp
      send-extended-community-ebgp
      soft-reconfiguration
      default-originate
      remove-private-AS
      remove-private-as
      allowas-in
      as-override
      maximum-prefix
      maximum-paths
      advertisement-interval
      timers
      network
      redistribute
      aggregate-address
      additional-paths
      retain
      nexthop
      label
      allocate-label
      vrf
      rd
      af-group
      cluster-id
      capability
      graceful-restart
      advertise
      import
      export
      weight
      shutdown
      fast-detect
      bfd
      log
      router-id
      area
      interface
      cost
      priority
      passive
      network point-to-point
      mpls
      auto-cost
      max-metric
      default-information
      default-metric
      distance
      distribute-list
      range
      stub
      nssa
      default-cost
      hello-interval
      dead-interval
      retransmit-interval
      transmit-delay
      mtu-ignore
      loopback
      prefix-suppression
      snmp
      spf
      net
      is-type
      metric-style
      metric
      circuit-type
      point-to-point
      hello-padding
      set-overload-bit
      lsp-gen-interval
      lsp-refresh-interval
      max-lsp-lifetime
      max-link-metric
      spf-interval
      segment-routing
      prefix-sid
      fast-reroute
      attached-bit
      summary-prefix
      propagate
      autonomous-system
      hsrp
      vrrp
      preempt
      address
      track
      igp
      discovery
      session
      neighbor
      dual-stack
      mldp
      multipath
      dampening
      bestpath
      external-out\
      """;

  static final String BLOCKS_IN_ROUTERS =
      """
      graceful-restart
      bfd
      mpls traffic-eng
      segment-routing
      fast-reroute\
      """;

  private CiscoIosXrIrrelevant() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table.irrelevant(COMMANDS).irrelevantBlocks(BLOCKS);
  }
}
