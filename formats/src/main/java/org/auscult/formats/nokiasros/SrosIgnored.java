package org.auscult.formats.nokiasros;

import java.util.Map;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/** Words that say nothing about security: hardware, labels, quality of service, plain routing. */
final class SrosIgnored {
  private static final Map<String, Set<String>> PLACES =
      Map.of(
          "",
          words(
              """
              card port lag qos policy-options policy connector chassis sfm pw-port esa satellite
              multicast-management port-xc aps fwd-path-ext routing-instance
              """),
          "system",
          words(
              """
              name contact location coordinates clli-code chassis-mode sync-if-timing
              power alarms boot-good-exec boot-bad-exec rollback config-backup
              lacp-system-priority load-balancing ptp script-control cron thresholds persistence
              l4-load-balancing lldp ethernet selective-fib
              central-frequency-clock software-repository network-element-discovery ip hardware
              """),
          "system management-interface",
          words(
              """
              cli configuration-mode configuration-save commit-history operations schema-path
              yang-modules
              """),
          "system security",
          words(
              """
              per-peer-queuing dist-cpu-protection cpu-protection vprn-network-exceptions
              source-address
              """),
          "service",
          words(
              """
              customer sdp pw-template md-auto-id system proxy-arp-nd template sdp-group
              """));

  private static final Set<String> ROUTER =
      words(
          """
              autonomous-system router-id mpls ldp rsvp sr-isis static-routes static-route-entry
              static-route policy-options aggregates aggregate ecmp mpls-labels segment-routing
              igmp pim mld bfd confederation bier icmp-tunneling ip-fast-reroute
              multicast-info-policies entropy-label triggered-policy isa-service-chaining
              p2mp-sr-tree pcep weighted-ecmp service-id customer route-distinguisher bgp-ipvpn
              vrf-target vrf-import vrf-export auto-bind-tunnel description shutdown no
              admin-state bgp-evpn name spoke-sdp sap chassis-mac evpn-tunnel label-mode snmp
              ttl-propagate grt-leaking maximum-routes
              """);

  private static final Set<String> INTERFACE =
      words(
          """
              port loopback description shutdown no admin-state ip-mtu mac ipv4 ipv6 sap bfd qos
              egress ingress ldp-sync-timer tunnel vpls spoke-sdp if-attribute hold-time icmp
              load-balancing static-arp arp-timeout dhcp local-dhcp-server secondary lag
              """);

  private static final Set<String> PROTOCOL =
      words(
          """
              type peer-as local-as family import export cluster local-address router-id
              admin-state shutdown no description interface-type level level-capability area-id
              area-address system-id metric wide-metrics-only traffic-engineering
              advertise-router-capability segment-routing bfd bfd-liveness passive multipath
              ebgp-default-reject-policy min-route-advertisement next-hop-self group neighbor
              split-horizon hold-time keepalive connect-retry add-paths rapid-withdrawal
              rapid-update vpn-apply-import vpn-apply-export advertise-inactive local-preference
              med-out preference passive-mode remove-private as-override loop-detect inter-as-vpn
              best-path-selection graceful-restart prefix-limit default-route-tag
              path-mtu-discovery ttl-security interface area stub nssa hello-interval
              dead-interval priority mtu reference-bandwidth overload overload-on-boot
              export-limit external-db-overflow lsp-lifetime lsp-wait spf-wait timers
              ipv4-routing ipv6-routing iid-tlv traffic-engineering-options prefix-attributes-tlv
              multi-topology loopfree-alternate loopfree-alternates lsp-mtu-size
              advertise-passive-only evpn next-hop-resolution backup-path label-preference
              extended-nh-encoding default-label-preference mvpn-evpn-gateway dynamic-neighbor
              send-default route-target-list outbound-route-filtering damping
              """);

  private static final Set<String> LAYER_2 =
      words(
          """
              admin-state service-id customer service-mtu stp sap spoke-sdp mesh-sdp endpoint bgp
              bgp-evpn bgp-vpws bgp-ad description shutdown no name routed-vpls fdb etree
              segment-routing-v6 proxy-arp proxy-nd
              """);

  private SrosIgnored() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static void apply(Stanza root) {
    PLACES.forEach(
        (place, words) -> {
          if (place.isEmpty()) {
            root.ignore(words);
          } else {
            root.at(place.split(" ")).map(Stanza::read).ifPresent(s -> s.ignore(words));
          }
        });
    root.each("router").forEach(SrosIgnored::router);
    for (String kind : Set.of("vprn", "ies")) {
      root.each("service", kind).forEach(SrosIgnored::router);
    }
    for (String kind : Set.of("vpls", "epipe", "cpipe", "ipipe")) {
      root.each("service", kind).forEach(service -> service.ignore(LAYER_2));
    }
  }

  private static void router(Stanza router) {
    for (Stanza protocol : router.children().values()) {
      if (Set.of("bgp", "ospf", "ospf3", "isis", "rip").contains(protocol.word())) {
        protocol.ignoreDeep(PROTOCOL);
      }
    }
    router.each("interface").forEach(face -> face.ignore(INTERFACE));
    router.ignore(ROUTER);
    for (String word : Set.of("name", "customer")) {
      router.at(word).ifPresent(s -> s.children().values().forEach(SrosIgnored::router));
    }
  }
}
