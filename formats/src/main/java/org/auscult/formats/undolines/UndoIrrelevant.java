package org.auscult.formats.undolines;

/** Commands that are known and have no meaning for security, named one by one. */
final class UndoIrrelevant {
  static final String TOP =
      """
      clock timezone
      clock summer-time
      clock daylight-saving-time
      clock protocol
      copyright-info enable
      system-working-mode
      irf mac-address
      irf auto-update
      irf link-delay
      irf member
      irf mode
      irf domain
      irf-port-configuration active
      ip ttl-expires enable
      ip unreachables enable
      ip route-static
      ipv6 route-static
      ip route-recursive-lookup
      ip ip-prefix
      ip prefix-list
      ip community-filter
      ip as-path-filter
      ip as-path
      ip host
      ip load-sharing
      ipv6
      dns domain
      dns server
      dns source-interface
      dns proxy enable
      dns resolve
      stp mode
      stp enable
      stp global enable
      stp instance
      stp vlan
      stp priority
      stp root
      stp timer
      stp pathcost-standard
      stp tc-protection
      stp disable
      igmp-snooping
      multicast routing-enable
      l2vpn enable
      mpls lsr-id
      mpls
      mpls ldp
      vlan batch
      vlan reserved
      lldp timer
      lldp hold-multiplier
      lldp fast-count
      lldp mode
      info-center timestamp
      info-center logfile
      info-center logbuffer
      info-center source
      info-center loghost source
      info-center trapbuffer
      info-center console
      info-center monitor
      info-center syslog
      info-center format
      snmp-agent local-engineid
      snmp-agent sys-info contact
      snmp-agent sys-info location
      snmp-agent trap source
      snmp-agent trap enable
      snmp-agent trap queue-size
      snmp-agent trap life
      snmp-agent mib-view
      snmp-agent packet max-size
      snmp-agent log
      ntp-service source-interface
      ntp-service source
      ntp-service unicast-peer
      ntp-service max-dynamic-sessions
      ntp-service dscp
      ntp-service enable
      ssh client source
      ssh client first-time enable
      sftp client source
      ftp client source
      tftp client source
      telnet client source
      scheduler logfile size
      scheduler job
      qos vlan-policy
      qos apply policy global
      burst-mode enable
      transceiver phony-alarm-disable
      set save-configuration
      drop illegal-mac alarm
      drop-profile
      diffserv domain
      domain default enable
      domain default
      user-group
      license
      return
      quit\
      """;

  static final String IN_VLAN =
      """
      name
      description
      port
      igmp-snooping
      quit\
      """;

  static final String BLOCKS =
      """
      irf-port
      ip vpn-instance
      qos map-table
      traffic classifier
      traffic behavior
      traffic policy
      qos policy
      stp region-configuration
      route-policy
      policy-based-route
      track
      nqa entry
      nqa test-instance
      bfd
      role name
      drop-profile
      scheduler schedule
      flow-interval
      monitor-link group
      smart-link group\
      """;

  static final String IN_PORT =
      """
      ip binding vpn-instance
      mtu
      jumboframe enable
      speed
      duplex
      negotiation auto
      flow-control
      bandwidth
      combo enable
      eth-trunk
      mode lacp
      mode lacp-static
      mode lacp-dynamic
      max active-linknumber
      least active-linknumber
      load-balance
      lacp
      link-aggregation
      port link-aggregation group
      voice-vlan
      voice vlan
      stp cost
      stp priority
      stp root-protection
      stp loop-protection
      stp point-to-point
      stp disable
      stp config-digest-snooping
      stp compliance
      enable snmp trap updown
      enable log updown
      qos
      trust
      loopback-detect
      loopback-detection
      lldp agent
      lldp tlv-enable
      lldp admin-status
      lldp compliance
      sflow
      set flow-stat interval
      flow-interval
      vrrp vrid * virtual-ip
      vrrp vrid * priority
      vrrp vrid * preempt-mode
      vrrp vrid * timer
      vrrp vrid * track
      dhcp select
      dhcp relay
      dhcp server
      ospf cost
      ospf network-type
      ospf timer
      ospf dr-priority
      ospf enable
      isis enable
      isis cost
      isis circuit-level
      igmp enable
      pim
      mdi
      port-isolate enable
      broadcast-storm
      multicast-suppression
      unicast-suppression
      arp
      nat outbound
      tcp mss
      poe
      poe enable
      energy-efficient-ethernet
      eee enable
      service-instance
      dot1x timer
      dot1x max-user
      dot1x handshake
      ipv6 enable
      ipv6 nd
      link-delay
      port up-mode\
      """;

  static final String IN_ROUTING =
      """
      router-id
      bgp router-id
      timer
      graceful-restart
      address-family
      ipv4-family
      ipv6-family
      ip vpn-instance
      network
      import-route
      default-route-advertise
      default-route imported
      default med
      balance
      preference
      bandwidth-reference
      silent-interface
      compare-different-as-med
      log-peer-change
      summary
      synchronization
      bfd all-interfaces enable
      spf-schedule-interval
      stub
      nssa
      abr-summary
      stub-router
      maximum load-balancing
      version
      is-level
      cost-style
      network-entity
      description
      peer * enable
      peer * connect-interface
      peer * ebgp-max-hop
      peer * next-hop-local
      peer * reflect-client
      peer * description
      peer * timer
      peer * route-policy
      peer * ip-prefix
      peer * prefix-list
      peer * filter-policy
      peer * advertise-community
      peer * advertise-ext-community
      peer * allow-as-loop
      peer * preferred-value
      peer * public-as-only
      peer * default-route-advertise
      peer * keep-all-routes
      peer * bfd
      peer * ignore
      peer * substitute-as
      peer * fake-as
      peer * route-limit
      peer * tracking\
      """;

  private UndoIrrelevant() {}
}
