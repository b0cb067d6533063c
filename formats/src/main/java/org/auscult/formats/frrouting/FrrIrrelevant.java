package org.auscult.formats.frrouting;

import org.auscult.source.Text;

/** Commands that are known and have no meaning for security, named one by one. */
final class FrrIrrelevant {
  static final Text DAEMONS =
      new Text(
          "options of the daemons in /etc/frr/daemons say on which address they listen",
          "les options des démons dans /etc/frr/daemons disent sur quelle adresse ils écoutent");

  static final String TOP =
      """
      frr defaults
      service integrated-vtysh-config
      service cputime-stats
      domainname
      log timestamp precision
      log facility
      log record-priority
      log unique-id
      log commands
      debug
      ip forwarding
      ipv6 forwarding
      ip route
      ipv6 route
      ip prefix-list
      ipv6 prefix-list
      ip community-list
      ip large-community-list
      ip extcommunity-list
      ip as-path access-list
      bgp community-list
      bgp large-community-list
      bgp extcommunity-list
      bgp as-path access-list
      ip protocol
      ipv6 protocol
      ip nht
      ipv6 nht
      ip router-id
      ip import-table
      ip multicast-routing
      ip pim
      ip igmp
      ip msdp
      zebra nexthop-group keep
      zebra nexthop kernel enable
      fpm address
      allow-external-route-update
      exit
      exit-vrf
      exit-route-map
      end\
      """;

  static final String BLOCKS =
      """
      vrf
      route-map
      bfd
      pseudowire
      l2vpn
      nexthop-group
      traffic-eng
      evpn mh\
      """;

  static final String IN_PORT =
      """
      exit
      vrf
      bandwidth
      link-detect
      multicast
      mpls enable
      ip ospf area
      ip ospf network
      ip ospf cost
      ip ospf hello-interval
      ip ospf dead-interval
      ip ospf passive
      ip ospf bfd
      ip ospf mtu-ignore
      ip ospf priority
      ip ospf retransmit-interval
      ip pim
      ip igmp
      ip router isis
      ipv6 router isis
      isis circuit-type
      isis network
      isis metric
      isis passive
      isis hello-interval
      isis hello-multiplier
      ipv6 nd
      ipv6 ospf6 area
      ipv6 ospf6 network
      ipv6 ospf6 cost
      ipv6 ospf6 passive
      evpn mh\
      """;

  static final String IN_BGP =
      """
      exit
      exit-address-family
      exit-vni
      exit-vnc
      address-family
      vni
      bgp router-id
      bgp bestpath
      bgp max-med
      bgp cluster-id
      bgp default
      bgp log-neighbor-changes
      bgp graceful-restart
      bgp graceful-shutdown
      bgp ebgp-requires-policy
      bgp suppress-fib-pending
      bgp suppress-duplicates
      bgp network import-check
      bgp deterministic-med
      bgp always-compare-med
      bgp confederation
      bgp dampening
      bgp fast-external-failover
      bgp update-delay
      bgp hard-administrative-reset
      coalesce-time
      timers
      timers bgp
      neighbor * timers
      neighbor * description
      neighbor * update-source
      neighbor * activate
      neighbor * allowas-in
      neighbor * as-override
      neighbor * route-map
      neighbor * prefix-list
      neighbor * filter-list
      neighbor * distribute-list
      neighbor * soft-reconfiguration
      neighbor * next-hop-self
      neighbor * next-hop-unchanged
      neighbor * route-reflector-client
      neighbor * route-server-client
      neighbor * send-community
      neighbor * maximum-prefix
      neighbor * default-originate
      neighbor * remove-private-AS
      neighbor * addpath-tx-all-paths
      neighbor * advertisement-interval
      neighbor * bfd
      neighbor * capability
      neighbor * disable-connected-check
      neighbor * ebgp-multihop
      neighbor * local-as
      neighbor * shutdown
      neighbor * weight
      neighbor * attribute-unchanged
      neighbor * passive
      neighbor * strict-capability-match
      neighbor * override-capability
      neighbor * dont-capability-negotiate
      neighbor * enforce-first-as
      neighbor * extended-nexthop
      network
      aggregate-address
      redistribute
      maximum-paths
      distance
      import vrf
      import vpn
      export vpn
      rd
      rd vpn
      route-target
      rt vpn
      label vpn
      nexthop vpn
      table-map
      advertise
      advertise-all-vni
      advertise-svi-ip
      advertise-default-gw
      advertise-pip
      flooding
      dup-addr-detection
      read-quanta
      write-quanta\
      """;

  static final String IN_INTERIOR =
      """
      exit
      ospf router-id
      ospf6 router-id
      router-id
      network
      area * range
      area * stub
      area * nssa
      area * default-cost
      area * filter-list
      redistribute
      default-information
      default-metric
      passive-interface
      timers
      log-adjacency-changes
      auto-cost
      max-metric
      maximum-paths
      distance
      distribute-list
      offset-list
      version
      neighbor
      net
      is-type
      metric-style
      lsp-gen-interval
      lsp-mtu
      spf-interval
      max-lsp-lifetime
      set-overload-bit
      hostname dynamic
      capability opaque
      bfd default
      graceful-restart\
      """;

  private FrrIrrelevant() {}
}
