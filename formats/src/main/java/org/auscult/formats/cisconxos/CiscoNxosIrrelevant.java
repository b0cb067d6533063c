package org.auscult.formats.cisconxos;

import java.util.Set;
import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class CiscoNxosIrrelevant {

  /** Features that neither listen for administrators nor protect anything by themselves. */
  static final Set<String> FEATURES =
      Set.of(
          "bash-shell",
          "bfd",
          "bgp",
          "eigrp",
          "ospf",
          "ospfv3",
          "isis",
          "rip",
          "pim",
          "pim6",
          "msdp",
          "pbr",
          "hsrp",
          "hsrp_engine",
          "vrrp",
          "vrrpv3",
          "glbp",
          "lacp",
          "udld",
          "fex",
          "fcoe",
          "interface-vlan",
          "private-vlan",
          "nv overlay",
          "vn-segment-vlan-based",
          "vni",
          "fabric forwarding",
          "fabric multicast",
          "fabric access",
          "mpls l3vpn",
          "mpls ldp",
          "mpls segment-routing",
          "segment-routing",
          "srv6",
          "netflow",
          "sflow",
          "sla sender",
          "sla responder",
          "ptp",
          "ntp",
          "otv",
          "vmtracker",
          "scheduler",
          "icam",
          "ngmvpn",
          "hardware-telemetry",
          "nxdb",
          "evmed",
          "ofm",
          "tunnel",
          "epbr",
          "poe",
          "privilege",
          "tacacs+",
          "ldap");

  private static final String SYSTEM =
      """
      end
      exit
      configure
      terminal
      cli alias
      clock
      power
      boot
      license
      install
      feature-set
      system jumbomtu
      system vlan
      system qos
      system admin-vdc
      system memory-thresholds
      system default interface
      system routing template
      hardware
      icam
      cfs
      errdisable
      fabric database
      fabric forwarding
      nv overlay
      vlan dot1q
      vlan dot1Q
      mac address-table
      spanning-tree mode
      spanning-tree vlan
      spanning-tree pathcost
      spanning-tree loopguard
      spanning-tree port type network default
      spanning-tree port type edge default
      spanning-tree domain
      spanning-tree mst
      spanning-tree pseudo-information
      bfd
      lacp
      port-channel load-balance
      udld
      lldp timer
      lldp holdtime
      lldp reinit
      lldp tlv-select
      cdp timer
      cdp holdtime
      cdp advertise
      cdp format
      vtp domain
      vtp version
      vtp file
      xml server
      service dhcp
      service unsupported-transceiver
      slot
      sla
      nxapi use-vrf
      nxapi certificate
      nxapi sandbox
      ngoam\
      """;

  private static final String NETWORK =
      """
      ip domain-lookup
      ip domain-name
      ip domain-list
      ip host
      ip name-server
      ip route
      ipv6 route
      ip prefix-list
      ipv6 prefix-list
      ip as-path
      ip community-list
      ip extcommunity-list
      ip load-sharing
      ip pim
      ip igmp
      ip multicast
      ip dhcp relay
      ipv6 dhcp relay
      ip routing
      ip ftp
      ip tftp
      ip telnet source-interface
      ip ssh source-interface
      route-map
      l2vpn\
      """;

  static final String MONITORING =
      """
      snmp-server contact
      snmp-server location
      snmp-server enable
      snmp-server source-interface
      snmp-server context
      snmp-server counter
      snmp-server tcp-session
      snmp-server aaa-user
      snmp-server globalEnforcePriv
      snmp-server packetsize
      snmp-server engineID
      logging level
      logging console
      logging monitor
      logging module
      logging event
      logging timestamp
      logging source-interface
      logging origin-id
      logging rate-limit
      logging ip
      logging logfile size
      ntp source
      ntp source-interface
      ntp trusted-key
      ntp logging
      ntp allow
      ntp master
      rmon alarm
      rmon hcalarm\
      """;

  private static final String BLOCKS =
      """
      vlan
      vdc
      fex
      callhome
      evpn
      track
      route-map
      vrf context
      class-map type network-qos
      class-map type queuing
      class-map type qos
      policy-map type network-qos
      policy-map type queuing
      policy-map type qos
      system qos
      flow exporter
      flow record
      flow monitor
      flow timeout
      monitor session
      spanning-tree mst configuration
      sla
      telemetry\
      """;

  /** Speed, quality, multicast and routing of an interface. */
  static final String IN_INTERFACES =
      """
      mtu
      speed
      duplex
      negotiate
      bandwidth
      delay
      load-interval
      carrier-delay
      link
      beacon
      flowcontrol
      fec
      medium
      mac-address
      encapsulation
      vrf member
      channel-group
      lacp
      vpc
      fex associate
      logging event
      snmp trap
      priority-flow-control
      queue-limit
      udld
      autostate
      management
      fabric forwarding
      source-interface
      host-reachability
      global
      advertise
      multisite
      spanning-tree port type network
      spanning-tree port type normal
      spanning-tree guard
      spanning-tree link-type
      spanning-tree cost
      spanning-tree port-priority
      spanning-tree vlan
      spanning-tree mst
      storm-control multicast
      storm-control unicast
      storm-control action
      switchport host
      switchport monitor
      switchport autostate
      switchport block
      switchport dot1q
      switchport vlan
      switchport voice
      lldp receive
      lldp tlv-set
      hsrp version
      hsrp delay
      hsrp bfd
      ip router
      ip ospf cost
      ip ospf network
      ip ospf priority
      ip ospf hello-interval
      ip ospf dead-interval
      ip ospf mtu-ignore
      ip ospf passive-interface
      ip ospf bfd
      ospf network
      ipv6 router
      ip passive-interface
      ip distribute-list
      ip hello-interval
      ip hold-time
      ip summary-address
      ip bandwidth
      ip delay
      ip split-horizon
      ip next-hop-self
      ip forward
      ip arp
      ip policy
      ip pim
      ip igmp
      ip eigrp
      ip dhcp relay
      ipv6 dhcp relay
      ipv6 redirects
      ipv6 link-local
      ipv6 nd
      ipv6 mld
      isis network
      isis circuit-type
      isis metric
      isis hello-interval
      isis passive-interface
      isis bfd
      bfd
      mpls
      ptp
      inherit port-profile
      tunnel\
      """;

  /** Where routes go and which are preferred. */
  static final String IN_ROUTERS =
      """
      additional-paths
      address-family
      advertise
      advertise-map
      advertise-pip
      aggregate-address
      allowas-in
      area
      as-override
      autonomous-system
      auto-cost
      bestpath
      bfd
      capability
      client-to-client
      cluster-id
      confederation
      dampening
      default-information
      default-metric
      default-originate
      description
      disable-connected-check
      disable-peer-as-check
      distance
      distribute
      dont-capability-negotiate
      dynamic-capability
      ebgp-multihop
      enforce-first-as
      event-history
      export-gateway-ip
      fast-external-fallover
      filter-list
      flush-routes
      graceful-restart
      inherit peer-policy
      inject-map
      is-type
      isolate
      local-as
      locator
      log-adjacency-changes
      log-neighbor-changes
      low-memory
      lsp-gen-interval
      max-lsp-lifetime
      max-metric
      maximum-paths
      maximum-peers
      maximum-prefix
      metric-style
      multi-topology
      name-lookup
      neighbor-down
      net
      network
      next-hop-self
      next-hop-third-party
      nexthop
      nsf
      passive-interface
      peer-type
      prefix-list
      reconnect-interval
      redistribute
      reference-bandwidth
      remote-as
      remove-private-as
      retain
      rewrite-evpn-rt-asn
      rfc1583compatibility
      route-map
      route-reflector-client
      router-id
      segment-routing
      send-community
      set-attached-bit
      set-overload-bit
      shutdown
      soft-reconfiguration
      stub
      summary-address
      suppress-fib-pending
      suppress-inactive
      suppress-map
      table-map
      template peer-policy
      timers
      transport
      unsuppress-map
      update-source
      vrf
      wait-igp-convergence
      weight\
      """;

  private CiscoNxosIrrelevant() {}

  static void commands(CommandTable.Builder<Nxos> table) {
    table.irrelevant(SYSTEM).irrelevant(NETWORK).irrelevantBlocks(BLOCKS);
  }
}
