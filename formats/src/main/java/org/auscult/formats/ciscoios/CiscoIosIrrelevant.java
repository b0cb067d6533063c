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

  static final CommandTable<Ios> AAA_LIST =
      CommandTable.<Ios>builder().irrelevant("action-type\ngroup\nbroadcast\nnone").build();

  private static final CommandTable<Ios> IN_VLAN =
      CommandTable.<Ios>builder().irrelevant("name\nstate\nexit").build();

  private CiscoIosIrrelevant() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table.irrelevant(SYSTEM).irrelevant(NETWORK).irrelevantBlocks(BLOCKS);
    table.on(
        "vlan",
        (ios, command) -> {
          command.node().unmapped().irrelevant();
          IN_VLAN.readInside(ios, command.node());
        });
  }
}
