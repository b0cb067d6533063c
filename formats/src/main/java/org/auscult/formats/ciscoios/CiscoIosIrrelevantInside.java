package org.auscult.formats.ciscoios;

/** The same as {@link CiscoIosIrrelevant} for what stands inside lines, interfaces and routers. */
final class CiscoIosIrrelevantInside {

  /** Screens and serial parameters; sessions going out, which are no way in. */
  static final String IN_LINES =
      """
      stopbits
      speed
      databits
      parity
      flowcontrol
      rxspeed
      txspeed
      length
      width
      logging synchronous
      history size
      history
      exec prompt
      exec-character-bits
      special-character-bits
      transport preferred
      transport output
      session-timeout
      session-limit
      absolute-timeout
      logout-warning
      escape-character
      activation-character
      disconnect-character
      terminal-type
      location
      monitor
      media-type
      authorization
      accounting
      vacant-message
      usb-inactivity-timeout
      exit\
      """;

  /** Speed, quality, multicast and routing of an interface. */
  static final String IN_INTERFACES =
      """
      negotiation auto
      negotiation
      duplex
      full-duplex
      half-duplex
      speed
      media-type
      mtu
      ip mtu
      ipv6 mtu
      bandwidth
      delay
      load-interval
      keepalive
      carrier-delay
      dampening
      hold-queue
      encapsulation
      clock rate
      serial restart-delay
      fair-queue
      tx-ring-limit
      lldp med-tlv-select
      cdp tlv
      cdp log
      logging event
      snmp trap
      snmp ifindex
      udld
      power inline
      flowcontrol
      mdix auto
      vrf forwarding
      ip vrf forwarding
      ip helper-address
      ip tcp adjust-mss
      ip virtual-reassembly
      ip route-cache
      ip mroute-cache
      ip load-sharing
      ip flow
      ip policy route-map
      ip nat inside
      ip nat enable
      ip pim
      ip igmp
      ip rsvp
      ip dhcp client
      ip dhcp relay
      ip dhcp snooping limit rate
      ip arp inspection limit
      ip arp gratuitous
      ip ospf
      ip rip
      ip summary-address
      ip hello-interval eigrp
      ip hold-time eigrp
      ip bandwidth-percent eigrp
      ip delay eigrp
      ip split-horizon
      ip router isis
      ip bgp
      ip nhrp map
      ip nhrp network-id
      ip nhrp nhs
      ip nhrp holdtime
      ip nhrp redirect
      ip nhrp shortcut
      isis
      ospfv3
      bfd
      ipv6 enable
      ipv6 nd
      ipv6 ospf
      ipv6 router
      ipv6 eigrp
      ipv6 dhcp
      ipv6 address autoconfig
      mpls ip
      mpls mtu
      mpls bgp
      mpls label
      mpls ldp
      mpls traffic-eng
      xconnect
      backup
      standby
      vrrp
      glbp
      channel-group
      channel-protocol
      lacp
      pagp
      switchport trunk encapsulation
      switchport trunk pruning
      switchport voice vlan
      spanning-tree cost
      spanning-tree port-priority
      spanning-tree vlan
      spanning-tree link-type
      spanning-tree guard
      storm-control action
      mls qos
      auto qos
      qos trust
      srr-queue
      priority-queue
      queue-set
      macro description
      tunnel source
      tunnel destination
      tunnel mode
      tunnel mpls
      tunnel key
      tunnel path-mtu-discovery
      pseudowire-class
      authentication periodic
      authentication timer
      authentication violation
      authentication order
      authentication priority
      authentication linksec policy
      authentication control-direction
      dot1x timeout
      dot1x max-reauth-req
      dot1x max-start
      access-session control-direction
      device-tracking attach-policy
      ip device tracking
      power efficient-ethernet
      power-inline
      macro auto
      trust device
      ip nat source
      ip tcp path-mtu-discovery
      ip accounting
      ip nhrp nhs
      ip nhrp registration
      ip nhrp server-only
      ip nbar
      ipv6 mld
      ipv6 unreachables
      ipv6 redirects
      ipv6 rip
      ipv6 traffic interface-statistics
      ppp multilink
      ppp ipcp
      pppoe-client
      dialer pool
      dialer-group
      peer default ip address
      no-autostate
      autostate
      switchport private-vlan
      switchport dot1q ethertype
      cdp log mismatch duplex
      logging subif-link-status
      routing dynamic
      ethernet cfm
      vrrs
      tunnel vrf
      tunnel bandwidth
      tunnel ttl
      tunnel checksum
      bridge-group
      dot1x max-req
      switchport port-security maximum
      switchport port-security aging
      switchport port-security violation
      switchport port-security mac-address
      exit\
      """;

  /** What routing protocols announce and how fast; authentication is read elsewhere. */
  static final String IN_ROUTERS =
      """
      network
      router-id
      bgp
      redistribute
      address-family
      exit-address-family
      maximum-paths
      default-information
      default-metric
      auto-cost
      timers
      area * stub
      area * nssa
      area * range
      area * default-cost
      distance
      auto-summary
      synchronization
      version
      eigrp
      metric
      variance
      log-adjacency-changes
      summary-address
      aggregate-address
      topology base
      exit-af-topology
      exit-af-interface
      exit-peer-policy
      exit-peer-session
      table-map
      is-type
      net
      metric-style
      distribute-list
      offset-list
      mpls
      nsf
      ispf
      max-metric
      capability
      compatible rfc1583
      prefix-suppression
      bfd
      snmp
      import
      export
      neighbor * activate
      neighbor * send-community
      neighbor * send-label
      neighbor * description
      neighbor * update-source
      neighbor * route-map
      neighbor * next-hop-self
      neighbor * ebgp-multihop
      neighbor * soft-reconfiguration
      neighbor * route-reflector-client
      neighbor * local-as
      neighbor * version
      neighbor * timers
      neighbor * default-originate
      neighbor * prefix-list
      neighbor * filter-list
      neighbor * distribute-list
      neighbor * remove-private-as
      neighbor * allowas-in
      neighbor * as-override
      neighbor * weight
      neighbor * transport
      neighbor * advertisement-interval
      neighbor * capability
      neighbor * maximum-prefix
      neighbor * fall-over
      neighbor * additional-paths
      neighbor * advertise
      neighbor * next-hop-unchanged
      neighbor * dmzlink-bw
      neighbor * unsuppress-map
      neighbor * soo
      hello-interval
      hold-time
      split-horizon
      bandwidth-percent
      exit\
      """;

  private CiscoIosIrrelevantInside() {}
}
