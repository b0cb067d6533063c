package org.auscult.formats.juniperjunos;

import java.util.Set;

/** Words that say nothing about security: labels, tuning, timers, plain routing. */
final class JunosIgnored {

  /** Top-level statements. */
  static final Set<String> TOP =
      words(
          """
          version chassis class-of-service poe virtual-chassis apply-groups
          apply-groups-except bridge-domains accounting-options
          """);

  /** Statements of {@code system}. */
  static final Set<String> SYSTEM =
      words(
          """
          time-zone domain-name domain-search name-server location max-configurations-on-flash
          max-configuration-rollbacks default-address-selection commit processes
          license static-host-mapping compress-configuration-files saved-core-files
          saved-core-context dump-device mirror-flash-on-disk extensions auto-snapshot
          arp backup-router inet6-backup-router switchover-on-routing-crash
          configuration-database no-compress-configuration-files management-instance apply-groups
          apply-groups-except use-imported-time-zones
          """);

  /** Statements of physical interfaces. */
  static final Set<String> INTERFACE =
      words(
          """
          mtu speed link-mode gigether-options ether-options fastether-options
          aggregated-ether-options vlan-tagging flexible-vlan-tagging stacked-vlan-tagging
          encapsulation hold-time traps no-traps optics-options framing sonet-options clocking
          damping gratuitous-arp-reply no-gratuitous-arp-reply redundant-ether-options
          fabric-options native-vlan-id apply-groups apply-groups-except per-unit-scheduler
          hierarchical-scheduler auto-negotiation no-auto-negotiation esi media-type
          port-mirror-instance optics forwarding-class-accounting schedulers enable
          no-per-unit-scheduler description otn-options number-of-sub-ports unused mac
          """);

  /** Statements of logical interfaces. */
  static final Set<String> UNIT =
      words(
          """
          vlan-id vlan-id-list vlan-id-range vlan-tags encapsulation bandwidth input-vlan-map
          output-vlan-map swap-by-poppush point-to-point multipoint no-traps traps tunnel
          apply-groups apply-groups-except interface-switch peer-unit mac
          clear-dont-fragment-bit copy-tos-to-outer-ip-header reassemble-packets
          """);

  /** Statements of address families. */
  static final Set<String> FAMILY =
      words(
          """
          mtu primary sampling tcp-mss accounting destination-class-usage apply-groups
          apply-groups-except unnumbered-address negotiate-address no-neighbor-learn description
          rib-group policer destination-class
          """);

  /** Statements of addresses. */
  static final Set<String> ADDRESS =
      words(
          """
          preferred primary arp ndp eui-64 virtual-gateway-address vrrp-group vrrp-inet6-group
          """);

  /** Statements of IKE and IPsec. */
  static final Set<String> VPN =
      words(
          """
          lifetime-seconds lifetime-kilobytes description authentication-method protocol
          external-interface local-address local-identity remote-identity nat-keepalive
          no-nat-traversal dead-peer-detection bind-interface establish-tunnels df-bit
          traffic-selector proxy-identity vpn-monitor vpn-monitor-options idle-time
          install-interval respond-bad-spi copy-outer-dscp traceoptions
          general-ikeid
          """);

  /** Protocols without neighbours to trust, and how paths are laid. */
  static final Set<String> PROTOCOLS =
      words(
          """
          igmp-snooping mld-snooping mpls rsvp l2circuit connections oam
          evpn l2vpn vpls router-advertisement igmp mld l2-learning loopback-detect sflow uplink-failure-detection
          neighbor-discovery iccp layer2-control source-packet-routing
          """);

  /** Choice of routes. */
  static final Set<String> POLICY_OPTIONS =
      words(
          """
          policy-statement community as-path as-path-group damping condition prefix-list defaults
          rib-list large-community tunnel-attribute
          """);

  /** Plain routing. */
  static final Set<String> ROUTING_OPTIONS =
      words(
          """
          static rib router-id autonomous-system forwarding-table aggregate generate
          graceful-restart nonstop-routing interface-routes rib-groups martians confederation
          maximum-prefixes maximum-paths resolution instance-import instance-export auto-export
          ppm multicast route-distinguisher-id nsr-phantom-holdtime fate-sharing protect-core
          """);

  /** Statements of BGP but for authentication. */
  static final Set<String> BGP =
      words(
          """
          type import export peer-as local-as local-address description family multipath multihop
          cluster log-updown hold-time advertise-inactive advertise-peer-as remove-private
          as-override path-selection metric-out local-preference mtu-discovery
          bfd-liveness-detection graceful-restart out-delay keep passive outbound-route-filter
          no-advertise-peer-as advertise-external add-path damping include-mp-next-hop
          vpn-apply-export tcp-mss preference loops no-client-reflect drop-path-attributes
          enforce-first-as bgp-error-tolerance traceoptions apply-groups apply-groups-except
          accept-remote-nexthop rib-group bmp
          """);

  /** Statements of OSPF but for authentication. */
  static final Set<String> OSPF =
      words(
          """
          interface-type metric hello-interval dead-interval priority export import
          reference-bandwidth traffic-engineering bfd-liveness-detection stub nssa area-range
          graceful-restart no-rfc-1583 overload rib-group te-metric link-protection
          node-link-protection retransmit-interval transit-delay ldp-synchronization spf-options
          traceoptions apply-groups label-switched-path disable external-preference preference
          """);

  /** Statements of spanning trees. */
  static final Set<String> SPANNING_TREE =
      words(
          """
          bridge-priority backup-bridge-priority cost mode priority hello-time max-age forward-delay
          vlan vlan-group msti configuration-name revision-level disable force-version
          """);

  /** Statements of a routing instance or logical system itself. */
  static final Set<String> INSTANCE =
      words(
          """
          instance-type interface route-distinguisher vrf-import vrf-export vrf-target
          vrf-table-label description vlan-id l3-interface no-vrf-propagate-ttl vrf-propagate-ttl
          vtep-source-interface no-local-switching service-type
          """);

  /** Statements of IS-IS but for authentication. */
  static final Set<String> ISIS =
      words(
          """
          metric ipv6-unicast-metric wide-metrics-only hello-interval hold-time priority disable
          export import rib-group topologies reference-bandwidth lsp-lifetime lsp-interval overload
          spf-options traffic-engineering bfd-liveness-detection point-to-point te-metric
          ldp-synchronization family preference external-preference prefix-export-limit
          graceful-restart traceoptions node-link-protection link-protection mesh-group
          csnp-interval ipv4-multicast-metric ipv6-multicast-metric no-ipv4-routing
          no-ipv6-routing no-ipv4-multicast no-ipv6-multicast no-unicast-topology max-lsp-size
          ignore-attached-bit apply-groups source-packet-routing net-address
          backup-spf-options max-areas checksum lsp-refresh-interval
          """);

  /** Statements of protocols for multicast and for labels. */
  static final Set<String> MULTICAST =
      words(
          """
          rib-group rp interface import export mode local-address active-source-limit
          default-peer traceoptions graceful-restart apply-groups transport-address
          track-igp-metric deaggregate dense-groups join-load-balance spt-threshold family
          source hello-interval hold-time igp-synchronization preference policy-filter
          egress-policy l2-smart-policy explicit-null apply-groups-except
          """);

  /** Statements of LLDP but for where it is spoken. */
  static final Set<String> LLDP =
      words(
          """
          advertisement-interval hold-multiplier transmit-delay port-id-subtype
          port-description-type management-address neighbour-port-info-display fast-start
          ptopo-configuration-trap-interval ptopo-configuration-maximum-hold-time
          lldp-configuration-notification-interval traceoptions tlv-filter tlv-select
          """);

  /** Statements of layer 2 that protect nothing. */
  static final Set<String> SWITCH_OPTIONS =
      words(
          """
          vtep-source-interface route-distinguisher vrf-target vrf-import vrf-export voip
          unknown-unicast-forwarding redundant-trunk-group mac-table-aging-time interface-range
          mac-table-size remote-vtep-list mac-notification analyzer port-error-disable
          nonstop-bridging dot1q-tunneling mac-statistics service-id
          """);

  /** Statements of the ports of terminals, none of which changes who may log in. */
  static final Set<String> PORTS =
      words(
          """
          type log-out-on-disconnect silent-with-modem console auxiliary
          """);

  /** Accounting of flows, sharing of load, and the relay of DHCP. */
  static final Set<String> FORWARDING =
      words(
          """
          sampling load-balance hash-key enhanced-hash-key dhcp-relay helpers vxlan-routing
          evpn-vxlan accounting monitoring flowspec cut-through
          """);

  /** Statements of {@code security} that help protocols through, and its own housekeeping. */
  static final Set<String> SECURITY =
      words(
          """
          alg traceoptions datapath-debug
          """);

  private JunosIgnored() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
