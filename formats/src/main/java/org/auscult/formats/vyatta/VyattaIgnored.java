package org.auscult.formats.vyatta;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.Stanza;

/** Words that say nothing about security: labels, tuning, timers, plain routing. */
final class VyattaIgnored {

  /** Statements of the top level. */
  private static final Set<String> TOP =
      words("policy qos traffic-policy qos-policy custom-attribute traffic-control");

  /** Statements of {@code system}. */
  private static final Set<String> SYSTEM =
      words(
          """
          console time-zone domain-name domain-search name-server conntrack ip ipv6 option
          options static-host-mapping gateway-address offload frr proxy lcd acceleration
          performance reboot-on-panic disable-dhcp-nameservers flow-accounting sflow wireless
          logs traffic-analysis name-servers-dhcp host-name watchdog
          """);

  /** Statements of interfaces. */
  private static final Set<String> INTERFACE =
      words(
          """
          duplex speed smp-affinity smp_affinity hw-id mtu mac offload offload-options ipv6
          ring-buffer dhcp-options dhcpv6-options link-detect disable-link-detect redirect
          traffic-policy policy bond-group bonding hash-policy mode member bridge-group stp aging
          priority vrf ip mirror qos source-interface source-address remote local-ip remote-ip
          key encapsulation parameters vni port group default-route no-peer-dns connect-on-demand
          user-id name-server channel country-code type physical-device link bandwidth keep-alive
          persistent-tunnel protocol remote-port remote-host local-port local-host
          server device-type use-lldp-med local-address remote-address mobility poe switch-port
          autonegotiation dhcpv6-pd traffic-control evpn neighbor nonegotiate
          default-route-distance min-links lacp-rate primary arp-monitor system-mac tunnel-id
          peer-tunnel-id session-id peer-session-id source-port destination-port
          redirect-interface service-name idle-timeout host-uniq access-concentrator fwmark
          per-client-thread xdp switchdev capabilities mgmt-frame-protection
          expunge-failing-stations reduce-transmit-power isolate-stations max-stations ht vht
          dump-beacon security-id holdoff threshold virtual-address multicast vlan-protocol
          enable-vlan address gateway-address topology tls dhcp-interface peer-name enable-multicast username dynamic eapol-id external
          ignore-gateway
          """);

  /**
   * Options handed to OpenVPN as they are, of those that change nothing but its speed and paths.
   */
  private static final Set<String> OPENVPN_OPTIONS =
      words(
          """
          tun-mtu tun-mtu-extra remote-random link-mtu mssfix mtu-disc fragment fast-io float persist-key persist-tun keepalive
          ping ping-restart ping-exit verb mute sndbuf rcvbuf txqueuelen resolv-retry nobind
          comp-lzo route route-gateway route-nopull topology explicit-exit-notify inactive
          """);

  /** Statements of the firewall that let nothing through and stop nothing. */
  static final Set<String> FIREWALL =
      words(
          """
          config-trap  twa-hazards-protection all-ping options flowtable
          resolver-cache resolver-interval modify ipv6-modify
           apply-to-bridged-traffic timeout mss-clamp mss-clamp6
          """);

  /** Statements of SSH that limit nothing. */
  static final Set<String> SSH =
      words(
          """
          disable-host-validation client-keepalive-interval loglevel vrf rekey hostkey-algorithm
          pubkey-accepted-algorithm trusted-user-ca-key recovery fido
          """);

  /** Statements of services that hand out addresses or files. */
  static final Set<String> SERVICE =
      words(
          """
          shared-network-name hostfile-update static-arp use-dnsmasq global-parameters
          dynamic-dns-update high-availability failover host-decl-name server relay-options
          interface listen-interface upstream-interface max-hop-count use-interface-id-option
          preference listen-address listen-address-relay directory allow-upload vrf cache-size
          default-port disable disabled disable-route-autoinstall domain-block append-domain
          mem-cache-size upstream downstream
          """);

  /** Statements of the forwarder of DNS. */
  static final Set<String> DNS =
      words(
          """
          cache-size dnssec name-server domain system listen-on negative-ttl ignore-hosts-file
          no-serve-rfc1918 source-address options timeout dns64-prefix authoritative-domain
          exclude-throttle-address serve-stale-extension zone-cache except-interface dhcp
          force-public-dns-boost port
          """);

  /** Statements of groups of IKE and ESP. */
  static final Set<String> VPN_GROUP =
      words(
          """
          lifetime life-bytes life-packets compression mode close-action dead-peer-detection
          ikev2-reauth mobike disable-mobike disable-rekey
          """);

  /** Statements of IPsec itself. */
  static final Set<String> IPSEC =
      words(
          """
          interface ipsec-interfaces auto-update auto-firewall-nat-exclude log logging
          nat-traversal nat-networks options disable-uniqreqids include-ipsec-conf
          allow-access-to-local-interface
          """);

  /** Statements of a peer. */
  static final Set<String> PEER =
      words(
          """
          connection-type description ikev2-reauth local-address dhcp-interface
          force-encapsulation force-udp-encapsulation virtual-address disable replay-window
          """);

  /** Statements of a peer of WireGuard. */
  static final Set<String> WIREGUARD_PEER =
      words(
          """
          allowed-ips persistent-keepalive pubkey public-key port description disable host-name
          route-allowed-ips
          """);

  /** Statements of ways in for single persons. */
  static final Set<String> REMOTE_ACCESS =
      words(
          """
          client-ip-pool client-ipv6-pool default-pool default-ipv6-pool gateway-address
          network-settings outside-address outside-nexthop name-server dns-servers wins-server
          mtu dhcp-interface idle ppp-options lns ccp-disable host-name description
          listen-address http-security-headers wins-servers thread-count max-concurrent-sessions
          shaper extended-scripts
          """);

  /** Statements of lines that subscribers dial in over. */
  static final Set<String> SUBSCRIBERS =
      words(
          """
          interface access-concentrator service-name session-control pado-delay limits
          """);

  /** Statements of the servers behind such ways in. */
  static final Set<String> RADIUS =
      words(
          """
          rate-limit timeout max-try acct-timeout nas-identifier nas-ip-address source-address
          dynamic-author preallocate-vif called-sid-format acct-interim-jitter
          accounting-interim-interval
          """);

  /** Protocols without neighbours to trust. */
  static final Set<String> PROTOCOLS =
      words(
          """
          static bfd igmp igmp-proxy pim pim6 mpls rpki traffic-engineering segment-routing
          static-arp failover babel nhrp vrf
          """);

  /** Statements of BGP but for its neighbours. */
  static final Set<String> BGP =
      words(
          """
          address-family aggregate-address local-as system-as maximum-paths network parameters route-map
          redistribute timers listen interface sid srv6 bmp
          """);

  /** Statements of a neighbour but for its key. */
  static final Set<String> BGP_NEIGHBOUR =
      words(
          """
          address-family advertisement-interval allowas-in as-override attribute-unchanged bfd
          capability description disable-capability-negotiation disable-connected-check
          disable-send-community default-originate distribute-list ebgp-multihop filter-list
          graceful-restart interface local-as local-role maximum-prefix nexthop-self no-activate
          no-validate override-capability passive peer-group port prefix-list remote-as
          remove-private-as route-map route-reflector-client route-server-client shutdown
          soft-reconfiguration solo strict-capability-match timers ttl-security update-source
          weight disable path-attribute enforce-first-as unsuppress-map strict-capability
          extended-nexthop
          """);

  /** Statements of OSPF, RIP and IS-IS but for authentication. */
  static final Set<String> OSPF =
      words(
          """
          abr-type access-list aggregation area area-type auto-cost capability
          default-information default-metric distance ldp-sync log-adjacency-changes max-metric
          mpls-te neighbor network parameters passive-interface passive-interface-exclude
          redistribute refresh timers export-list import-list range filter-list shortcut
          virtual-link graceful-restart interface bandwidth bfd cost dead-interval hello-interval
          hello-multiplier mtu-ignore priority retransmit-interval retransmit-window
          transmit-delay ifmtu instance-id net level lsp-gen-interval lsp-mtu
          lsp-refresh-interval max-lsp-lifetime metric metric-style circuit-type dynamic-hostname
          log-adjacency spf-delay-ietf spf-interval purge-originator segment-routing
          set-attached-bit set-overload-bit spf-optimization traffic-engineering topology
          hello-padding psnp-interval csnp-interval no-three-way-handshake default-distance
          network-distance distribute-list route version split-horizon receive send maximum-paths
          fabric-tier summary-address fast-reroute advertise-high-metrics advertise-passive-only
          """);

  /** Statements of a group of VRRP but for its key. */
  static final Set<String> VRRP =
      words(
          """
          address advertise-interval description disable excluded-address garp health-check
          hello-source-address interface no-preempt peer-address preempt preempt-delay priority
          rfc3768-compatibility transition-script virtual-address vrid track sync-group
          virtual-router-id run-transition-scripts version
          """);

  /** Services that have neither users nor secrets. */
  private static final Set<String> SERVICES =
      words(
          """
          router-advert mdns broadcast-relay conntrack-sync lldp ntp dhcp-relay dhcpv6-relay sla
          event-handler
          """);

  /** Parameters of the kernel that decide which packets it believes. */
  private static final Pattern KERNEL_SAFETY =
      Pattern.compile("source_route|redirects|rp_filter|syncookies|forwarding|ip_forward");

  private static final Map<String, Set<String>> PLACES =
      Map.of("", TOP, "system", SYSTEM, "service", SERVICES, "load-balancing", Set.of("wan"));

  private VyattaIgnored() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static void apply(Stanza root) {
    PLACES.forEach(
        (place, words) -> {
          if (place.isEmpty()) {
            root.ignore(words);
          } else {
            root.at(place).ifPresent(s -> s.read().ignore(words));
          }
        });
    root.at("system", "sysctl").ifPresent(VyattaIgnored::kernel);
    for (Stanza kind : root.each("interfaces")) {
      kind.children().values().forEach(VyattaIgnored::face);
    }
  }

  private static void face(Stanza face) {
    for (String inner : List.of("vif", "vif-s", "vif-c", "pppoe")) {
      face.at(inner).ifPresent(all -> all.children().values().forEach(VyattaIgnored::face));
    }
    face.ignore(INTERFACE);
    for (Stanza option :
        face.at("openvpn-option").stream().flatMap(s -> s.children().values().stream()).toList()) {
      if (OPENVPN_OPTIONS.contains(option.word().replaceFirst("^-+", "").split(" ")[0])) {
        option.irrelevant();
      }
    }
  }

  /** {@code parameter NAME value V}, or {@code custom} or {@code all} of former releases. */
  private static void kernel(Stanza sysctl) {
    for (Stanza kind : sysctl.read().children().values()) {
      for (Stanza name : kind.read().children().values()) {
        if (!KERNEL_SAFETY.matcher(name.word()).find()) {
          name.irrelevant();
        }
      }
    }
  }
}
