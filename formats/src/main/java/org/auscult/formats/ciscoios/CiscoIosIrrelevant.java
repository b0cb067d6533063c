package org.auscult.formats.ciscoios;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class CiscoIosIrrelevant {

  /** Start, licences, hardware, memory, names of things, faults reported to the maker. */
  private static final String SYSTEM =
      """
      boot-start-marker
      boot-end-marker
      boot system
      end
      exit
      config-register
      alias
      aaa session-id
      multilink bundle-name
      mmi
      virtual-service
      diagnostic bootup
      platform punt-keepalive
      platform console
      platform qfp
      platform qos
      platform trace
      platform shell
      license boot
      license accept
      license feature
      license smart enable
      memory free
      memory reserve
      memory statistics
      memory-size
      exception memory
      exception crashinfo
      scheduler
      process cpu
      buffers
      spd headroom
      sdm prefer
      system mtu
      stack-mac
      hw-module
      card type
      network-clock-participate
      network-clock-select
      service timestamps debug
      service compress-config
      service call-home
      service tcp-keepalives-in
      service tcp-keepalives-out
      service sequence-numbers
      service nagle
      service linenumber
      service unsupported-transceiver
      banner exec
      banner incoming
      banner prompt-timeout
      banner slip-ppp
      vlan internal allocation policy
      vlan dot1q tag native
      port-channel load-balance
      spanning-tree extend system-id
      spanning-tree vlan
      spanning-tree pathcost
      spanning-tree uplinkfast
      spanning-tree backbonefast
      spanning-tree etherchannel
      errdisable detect
      errdisable recovery
      vtp domain
      vtp version
      vtp pruning
      mls qos
      mls ip
      mls netflow
      mls cef
      mls rate-limit
      cdp timer
      cdp holdtime
      cdp advertise-v2
      cdp log
      lldp timer
      lldp holdtime
      lldp reinit
      ethernet lmi
      xconnect logging
      fhrp version
      file prompt
      terminal-type\
      """;

  /** Addresses, names and routes: where packets go, not whether they may. */
  private static final String NETWORK =
      """
      ip cef
      ipv6 cef
      ip routing
      ip classless
      ip subnet-zero
      ip forward-protocol
      ip domain-name
      ip domain name
      ip domain-lookup
      ip domain lookup
      ip domain-list
      ip domain list
      ip domain retry
      ip domain timeout
      ip name-server
      ip host
      ip route
      ip default-gateway
      ip default-network
      ip multicast-routing
      ip multicast
      ip pim
      ip igmp
      ip mroute
      ip prefix-list
      ip community-list
      ip extcommunity-list
      ip as-path
      ip bgp-community
      ip local pool
      ip local policy
      ip icmp rate-limit
      ip arp
      ip tcp synwait-time
      ip tcp path-mtu-discovery
      ip tcp selective-ack
      ip tcp timestamp
      ip tcp window-size
      ip tcp queuemax
      ip tcp mss
      ip ospf name-lookup
      ip dhcp excluded-address
      ip dhcp use
      ip dhcp conflict
      ip dhcp bootp ignore
      ip dhcp smart-relay
      ip dhcp relay information
      ip dhcp snooping information option
      ip dhcp snooping database
      ip flow-export
      ip flow-cache
      ip flow-top-talkers
      ip rsvp
      ip sla responder
      ip sla schedule
      ip sla enable
      ip tftp source-interface
      ip tftp blocksize
      ip ftp source-interface
      ip ftp username
      ip ftp passive
      ip telnet source-interface
      ip telnet tos
      ip ssh source-interface
      ip ssh rsa keypair-name
      ip ssh logging events
      ip ssh maxstartups
      ip http client
      ip ssh client algorithm
      ip ssh bulk-mode
      ip http timeout-policy
      ip http max-connections
      ip http path
      ip http session-idle-timeout
      ip radius source-interface
      ip tacacs source-interface
      radius-server retransmit
      radius-server timeout
      radius-server deadtime
      radius-server attribute
      radius-server vsa send
      radius-server dead-criteria
      radius-server load-balance
      tacacs-server timeout
      tacacs-server directed-request
      ipv6 unicast-routing
      ipv6 multicast-routing
      ipv6 route
      ipv6 prefix-list
      ipv6 ioam
      ipv6 nd
      ipv6 general-prefix
      ipv6 local pool
      ipv6 hop-limit
      mpls label
      mpls ldp
      mpls ip
      mpls traffic-eng
      mpls mldp
      clns routing
      snmp-server enable traps
      snmp-server location
      snmp-server contact
      snmp-server chassis-id
      snmp-server trap-source
      snmp-server source-interface
      snmp-server ifindex persist
      snmp-server trap link
      snmp-server trap-timeout
      snmp-server trap authentication
      snmp-server queue-length
      snmp-server packetsize
      snmp-server engineID
      snmp-server view
      snmp ifmib ifindex persist
      exit-address-family
      exit-vrf\
      """;

  /** Blocks of the same kinds. */
  private static final String BLOCKS =
      """
      redundancy
      vrf definition
      ip vrf
      route-map
      track
      ip sla
      ip sla monitor
      flow record
      flow exporter
      flow monitor
      sampler
      voice-card
      subscriber templating policy
      bfd-template\
      """;

  /** Where records go inside the box, and how much of them. */
  static final String LOGGING =
      """
      logging buffered
      logging console
      logging monitor
      logging trap
      logging facility
      logging source-interface
      logging rate-limit
      logging count
      logging history
      logging origin-id
      logging exception
      logging event
      logging queue-limit
      logging userinfo
      logging snmp-authfail
      logging synchronous
      logging message-counter
      logging discriminator
      logging buginf
      logging esm config
      logging alarm
      logging persistent\
      """;

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
      mop sysid
      lldp transmit
      lldp receive
      lldp med-tlv-select
      cdp enable
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
      ip nat outside
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
      access-session
      dot1x timeout
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

  static final CommandTable<Ios> AAA_LIST =
      CommandTable.<Ios>builder().irrelevant("action-type\ngroup\nbroadcast\nnone").build();

  private static final CommandTable<Ios> IN_VLAN =
      CommandTable.<Ios>builder().irrelevant("name\nstate\nexit").build();

  private static final CommandTable<Ios> IN_CONTROL_PLANE =
      CommandTable.<Ios>builder().irrelevant("service-policy input system-cpp-policy").build();

  private CiscoIosIrrelevant() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table.irrelevant(SYSTEM).irrelevant(NETWORK).irrelevantBlocks(BLOCKS);
    table.on(
        "vlan",
        (ios, command) -> {
          command.node().unmapped().irrelevant();
          IN_VLAN.readInside(ios, command.node());
        });
    table.on(
        "control-plane",
        (ios, command) -> {
          command.node().unmapped().irrelevant();
          IN_CONTROL_PLANE.readInside(ios, command.node());
        });
  }
}
