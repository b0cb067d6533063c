package org.auscult.formats.arubaaoscx;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class ArubaAoscxIrrelevant {
  private static final String SYSTEM =
      """
      alias
      profile
      domain-name
      clock timezone
      clock summer-time
      qos trust
      qos queue-profile
      spanning-tree
      spanning-tree mode
      spanning-tree priority
      spanning-tree vlan
      spanning-tree forward-delay
      spanning-tree hello-time
      spanning-tree config-name
      spanning-tree config-revision
      ip dns server-address
      ip dns domain-name
      ip dns domain-list
      ip dns host
      ip route
      ipv6 route
      ip prefix-list
      ip source-interface
      ip multicast
      ip icmp unreachable
      vrf
      lldp timer
      lldp holdtime
      lldp select-tlv
      mac-address-table age-time
      module
      power-over-ethernet
      system interface-group
      system interface-type
      vsf
      ip aspath-list
      ip community-list
      page
      session-timeout-warning
      virtual-mac
      timezone
      allow-unsupported-transceiver
      l3-counters
      https-server max-user-sessions
      ssh known-host
      ssh host-key
      nae-agent
      nae-script
      lacp
      errdisable port auto-recovery\
      """;

  private static final String BLOCKS =
      """
      route-map
      logging filter
      vsf member
      qos schedule-profile
      class
      policy
      bfd
      evpn
      vrf\
      """;

  static final String IN_INTERFACES =
      """
      mtu
      ip mtu
      lag
      lacp
      lacp mode
      lacp rate
      lacp fallback
      speed
      flow-control
      spanning-tree port-type
      spanning-tree tcn-guard
      spanning-tree cost
      spanning-tree port-priority
      vsx-sync
      vsx active-forwarding
      active-gateway
      ip ospf
      ip ospf network
      ip ospf passive
      ip ospf cost
      ip helper-address
      ipv6 helper-address
      default-gateway
      nameserver
      trap
      lldp trap
      lldp select-tlv
      lldp med
      qos trust
      apply qos
      power-over-ethernet
      poe-lldp-detect
      persona
      interface-group
      ip igmp
      ip pim-sparse
      ipv6 nd
      l3-counters
      loop-protect
      energy-efficient-ethernet
      bfd
      udld
      error-control
      hash
      exit\
      """;

  static final String IN_ROUTERS =
      """
      router-id
      bgp
      maximum-paths
      timers
      distance
      neighbor * activate
      neighbor * passive
      neighbor * route-map
      neighbor * description
      neighbor * update-source
      neighbor * next-hop-self
      neighbor * send-community
      neighbor * timers
      neighbor * fall-over
      neighbor * ebgp-multihop
      neighbor * soft-reconfiguration
      neighbor * default-originate
      neighbor * route-reflector-client
      neighbor * allowas-in
      neighbor * weight
      neighbor * advertisement-interval
      address-family
      exit-address-family
      vrf
      network
      redistribute
      area
      default-information
      default-metric
      max-metric
      maximum-path
      passive-interface
      graceful-restart
      reference-bandwidth
      trap-enable
      disable
      enable\
      """;

  static final CommandTable<Aoscx> IN_VSX =
      CommandTable.<Aoscx>builder()
          .irrelevant(
              """
              system-mac
              inter-switch-link
              role
              keepalive
              linkup-delay-timer
              vsx-sync
              split-recovery
              config-sync\
              """)
          .build();

  static final CommandTable<Aoscx> IN_VLAN =
      CommandTable.<Aoscx>builder()
          .irrelevant(
              """
              name
              description
              voice
              vsx-sync
              shutdown
              ip igmp
              ip igmp snooping
              ipv6 mld\
              """)
          .build();

  static final CommandTable<Aoscx> IN_ADMISSION =
      CommandTable.<Aoscx>builder()
          .irrelevant(
              """
              reauth
              reauth-period
              cached-reauth
              cached-reauth-period
              quiet-period
              max-eapol-requests
              eapol-timeout
              max-retries
              discovery-period
              initial-auth-response-timeout\
              """)
          .build();

  private ArubaAoscxIrrelevant() {}

  static void commands(CommandTable.Builder<Aoscx> table) {
    table.irrelevant(SYSTEM).irrelevantBlocks(BLOCKS);
  }
}
