package org.auscult.formats.fortios;

import java.util.Set;

/** Keys that say nothing about security: looks, labels, tuning, bandwidth, identifiers. */
final class FortiosIgnored {

  /** Keys of {@code system global}. */
  static final Set<String> GLOBAL =
      words(
          """
          alias timezone language gui-theme gui-lines-per-page gui-custom-language
          gui-certificates gui-display-hostname gui-ipv6 gui-device-latitude gui-device-longitude
          gui-date-format gui-date-time-source gui-wireless-opensecurity
          gui-allow-default-hostname gui-forticare-registration-setup-warning gui-cdn-usage
          gui-firmware-upgrade-warning gui-workflow-management switch-controller
          wireless-controller wireless-controller-port fortiextender fortiextender-data-port
          ip-src-port-range arp-max-entry max-route-cache-size br-fdb-max-entry ndp-max-entry dst
          scanunit-count av-affinity miglog-affinity miglogd-children wad-worker-count
          proxy-worker-count sslvpn-max-worker-count virtual-server-count tcp-halfclose-timer
          tcp-halfopen-timer tcp-timewait-timer udp-idle-timer block-session-timer refresh
          traffic-priority traffic-priority-level optimize optimize-ssl ipsec-asic-offload
          ipsec-hmac-offload proxy-cipher-hardware-acceleration proxy-kxp-hardware-acceleration
          sslvpn-cipher-hardware-acceleration sslvpn-kxp-hardware-acceleration
          virtual-server-hardware-acceleration vdom-admin vdom-mode daily-restart disk-usage
          registration-notification service-expire-notification fgd-alert-subscription
          fds-statistics fds-statistics-period compliance-check compliance-check-time wimax-4g-usb
          virtual-switch-vlan lldp-transmission sys-perf-log-interval management-vdom
          management-ip snat-route-change tcp-option send-pmtu-icmp honor-df ipv6-accept-dad
          admin-concurrent admin-login-max post-login-banner batch-cmdb cfg-save
          device-identification-active-scan-delay device-idle-timeout igmp-state-limit
          fortiservice-port endpoint-control-portal-port log-uuid log-uuid-policy log-uuid-address
          reboot-upon-config-restore revision-backup-on-logout revision-image-auto-backup
          switch-controller-reserved-network special-file-23-support vip-arp-range
          management-port-use-admin-sport remoteauthtimeout ldapconntimeout radius-port
          two-factor-email-expiry two-factor-fac-expiry two-factor-ftk-expiry
          two-factor-ftm-expiry two-factor-sms-expiry allow-traffic-redirect
          explicit-proxy-auth-timeout policy-auth-concurrent phase1-rekey cert-chain-max
          csr-ca-attribute  hostname-display gui-theme-default
          wifi-certificate wifi-ca-certificate user-server-cert
          sslvpn-plugin-version-check auth-http-port auth-https-port auth-keepalive auth-cert
          """);

  /** Keys of {@code system interface}. */
  static final Set<String> INTERFACE =
      words(
          """
          vdom type snmp-index interface vlanid mtu mtu-override macaddr speed color weight
          distance priority monitor-bandwidth estimated-upstream-bandwidth
          estimated-downstream-bandwidth measured-upstream-bandwidth measured-downstream-bandwidth
          bandwidth-measure-time inbandwidth outbandwidth ingress-shaping-profile
          egress-shaping-profile spillover-threshold ingress-spillover-threshold lacp-mode member
          aggregate min-links lacp-speed device-identification lldp-reception
          lldp-network-policy netflow-sampler sflow-sampler sample-rate sample-direction
          polling-interval tcp-mss bfd fail-detect stp stp-ha-slave stp-ha-secondary stpforward
          wins-ip wccp dns-server-override defaultgw dhcp-relay-service dhcp-relay-ip
          dhcp-relay-type dhcp-client-identifier remote-ip ac-name service-name username auth-type
          idle-timeout disc-retry-timeout padt-retry-timeout lcp-echo-interval lcp-max-echo-fails
          ipunnumbered disconnect-threshold preserve-session-route vrf swc-first-create
          switch-controller-igmp-snooping-proxy switch-controller-igmp-snooping-fast-leave
          switch-controller-mgmt-vlan switch-controller-access-vlan switch-controller-feature
          switch-controller-dynamic switch-controller-nac switch-controller-arp-inspection
          dedicated-to replacemsg-override-group trust-ip-1 trust-ip-2 trust-ip-3 trust-ip6-1
          trust-ip6-2 trust-ip6-3 vrrp-virtual-mac auto-auth-extension-device fortilink
          fortilink-stacking fortilink-split-interface fortilink-neighbor-detect ap-discover
          drop-overlapped-fragment drop-fragment fortiheartbeat icmp-redirect netbios-forward
          proxy-captive-portal substitute-dst-mac subst pptp-client explicit-web-proxy
          explicit-ftp-proxy external cli-conn-status ip-managed-by-fortiipam arpforward
          l2forward vlanforward
          """);

  /** Keys of the members of a bundle of outside links. */
  static final Set<String> BUNDLE_MEMBER =
      words(
          """
          cost gateway gateway6 source source6 weight priority priority6 volume-ratio
          spillover-threshold ingress-spillover-threshold comment status preferred-source
          """);

  /** Keys of {@code config ipv6} of an interface. */
  static final Set<String> INTERFACE_IPV6 =
      words(
          """
          ip6-mode nd-mode ip6-dns-server-override ip6-send-adv autoconf dhcp6-relay-service
          dhcp6-information-request ip6-manage-flag ip6-other-flag ip6-max-interval
          ip6-min-interval ip6-link-mtu ip6-reachable-time ip6-retrans-time ip6-default-life
          ip6-hop-limit vrrp-virtual-mac6 vrip6_link_local ra-send-mtu unique-autoconf-addr
          interface-identifier ip6-prefix-mode ip6-upstream-interface ip6-delegated-prefix-iaid
          ip6-subnet dhcp6-prefix-delegation
          """);

  /** Keys of policies. */
  static final Set<String> POLICY =
      words(
          """
          uuid comments comment label global-label nat ippool poolname fixedport natip natinbound
          natoutbound permit-any-host permit-stun-host match-vip rtp-nat session-ttl
          capture-packet auto-asic-offload np-acceleration block-notification
          captive-portal-exempt delay-tcp-npu-sessoin delay-tcp-npu-session diffserv-forward
          diffserv-reverse diffservcode-forward diffservcode-rev disclaimer dsri per-ip-shaper
          traffic-shaper traffic-shaper-reverse replacemsg-override-group schedule-timeout
          ssl-mirror ssl-mirror-intf tcp-mss-receiver tcp-mss-sender timeout-send-rst vlan-cos-fwd
          vlan-cos-rev wanopt wccp webcache webproxy-forward-server logtraffic-start
          inspection-mode ssl-ssh-profile profile-protocol-options voip-profile icap-profile
          firewall-session-dirty learning-mode tcp-session-without-syn anti-replay match-vip-only
          vpntunnel inbound outbound email-collect radius-mac-auth-bypass identity-based-route
          policy-expiry geoip-anycast nat46 nat64 policy-offload
          """);

  /** Keys of addresses. */
  static final Set<String> ADDRESS =
      words(
          """
          uuid comment color visibility allow-routing associated-interface cache-ttl fabric-object
          list sdn-addr-type clearpass-spt sub-type interface obj-type dirty macaddr
          """);

  /** Keys of groups of addresses and services. */
  static final Set<String> GROUP =
      words(
          """
          uuid comment color visibility allow-routing fabric-object proxy explicit-proxy category
          type
          """);

  /** Keys of services. */
  static final Set<String> SERVICE =
      words(
          """
          uuid comment category color visibility proxy explicit-proxy fqdn iprange
          check-reset-range session-ttl tcp-halfclose-timer tcp-halfopen-timer tcp-timewait-timer
          tcp-rst-timer udp-idle-timer icmptype icmpcode app-service-type fabric-object helper
          """);

  /** Keys of virtual addresses. */
  static final Set<String> VIP =
      words(
          """
          uuid id comment color arp-reply nat-source-vip portmapping-type gratuitous-arp-interval
          type srcintf-filter service ldb-method server-type monitor persistence
          """);

  /** Keys of the servers behind a virtual address. */
  static final Set<String> REAL_SERVER =
      words("status weight max-connections healthcheck holddown-interval monitor");

  /** Keys of the SNMP agent. */
  static final Set<String> SNMP_SYSINFO =
      words(
          """
          description contact-info location engine-id engine-id-type trap-high-cpu-threshold
          trap-low-memory-threshold trap-log-full-threshold trap-freeable-memory-threshold
          trap-free-memory-threshold append-index non-mgmt-vdom-query
          """);

  /** Keys of SNMP communities. */
  static final Set<String> SNMP_COMMUNITY =
      words(
          """
          events query-v1-port query-v2c-port trap-v1-status trap-v1-lport trap-v1-rport
          trap-v2c-status trap-v2c-lport trap-v2c-rport mib-view vdoms
          """);

  /** Keys of SNMP users. */
  static final Set<String> SNMP_USER =
      words(
          """
          notify-hosts notify-hosts6 events queries query-port source-ip source-ipv6 ha-direct
          trap-status trap-lport trap-rport mib-view vdoms interface interface-select-method
          """);

  /** Keys of log targets. */
  static final Set<String> LOG_TARGET =
      words(
          """
          facility source-ip source-ip-interface format priority max-log-rate interface
          interface-select-method upload-option upload-interval upload-day upload-time ips-archive
          access-config serial __change_ip hmac-algorithm monitor-keepalive-period
          monitor-failure-retry-period custom-field-name conn-timeout preshared-key alt-server
          fallback-to-primary syslog-type certificate certificate-verification
          ssl-min-proto-version use-management-vdom override
          """);

  /** Event kinds without log-ins. */
  static final Set<String> EVENT_FILTER =
      words(
          """
          vpn user router wireless-activity wan-opt endpoint ha security-rating compliance-check
          fortiextender connector sdwan cifs switch-controller rest-api webproxy web-svc event
          """);

  /** Keys of DHCP servers. */
  static final Set<String> DHCP =
      words(
          """
          interface status lease-time dns-service dns-server1 dns-server2 dns-server3 dns-server4
          default-gateway netmask ntp-service ntp-server1 ntp-server2 ntp-server3 timezone-option
          timezone vci-match vci-string domain filename next-server server-type tftp-server
          wins-server1 wins-server2 wifi-ac-service wifi-ac1 wifi-ac2 wifi-ac3 wifi-ac-server1
          forticlient-on-net-status conflicted-ip-timeout ddns-update auto-configuration
          auto-managed-status mac-acl-default-action ip-mode dhcp-settings-from-fortiipam
          shared-subnet relay-agent
          """);

  /** Keys of first phases. */
  static final Set<String> PHASE1 =
      words(
          """
          interface type keylife peertype net-device comments comment localid localid-type dpd
          dpd-retrycount dpd-retryinterval nattraversal monitor monitor-hold-down-type local-gw
          wizard-type add-route add-gw-route auto-discovery-sender auto-discovery-receiver
          auto-discovery-forwarder auto-negotiate exchange-interface-ip exchange-ip-addr4
          encapsulation idle-timeout ip-version keepalive negotiate-timeout npu-offload
          ha-sync-esp-seqno mode-cfg ipv4-start-ip ipv4-end-ip ipv4-netmask ipv4-split-include
          ipv4-dns-server1 ipv4-dns-server2 ipv4-name dns-mode unity-support tunnel-search
          aggregate-member network-overlay network-id fragmentation rekey save-password
          client-auto-negotiate client-keep-alive distance priority assign-ip assign-ip-from
          include-local-lan mode-cfg-ip-version
          """);

  /** Keys of second phases. */
  static final Set<String> PHASE2 =
      words(
          """
          phase1name src-subnet dst-subnet src-name dst-name src-addr-type dst-addr-type
          src-start-ip src-end-ip dst-start-ip dst-end-ip src-port dst-port protocol
          auto-negotiate keepalive keylifeseconds keylifekbs keylife-type comments
          auto-discovery-sender auto-discovery-forwarder encapsulation add-route route-overlap
          l2tp single-source inbound-dscp-copy
          """);

  /** Keys of the SSL VPN. */
  static final Set<String> SSL_VPN =
      words(
          """
          servercert tunnel-ip-pools tunnel-ipv6-pools dns-server1 dns-server2 dns-suffix
          ipv6-dns-server1 ipv6-dns-server2 wins-server1 wins-server2 ipv6-wins-server1
          ipv6-wins-server2 http-compression ssl-big-buffer ssl-insert-empty-fragment
          auto-tunnel-static-route default-portal port-precedence route-source-interface
          dtls-tunnel dtls-hello-timeout header-x-forwarded-for source-address6 url-obscuration
          login-timeout deflate-compression-level deflate-min-data-size encode-2f-sequence
          """);

  /** Keys of wireless networks. */
  static final Set<String> VAP =
      words(
          """
          alias vlanid schedule local-bridging local-switching local-authentication broadcast-ssid
          broadcast-suppression rates-11a rates-11bg rates-11n-ss12 rates-11ac-ss12 quarantine
          fast-roaming max-clients multicast-enhance multicast-rate vdom ip dtim intra-vap-privacy
          probe-resp-suppression radius-server auth usergroup vlan-auto okc
          """);

  /** Keys of RADIUS servers. */
  static final Set<String> RADIUS =
      words(
          """
          timeout all-usergroup use-management-vdom nas-ip source-ip radius-port
          acct-interim-interval password-renewal password-encoding auth-type interface
          interface-select-method radius-coa h3c-compatibility username-case-sensitive
          group-override-attr-type switch-controller-acct-fast-framedip-detect class sso-attribute
          nas-id nas-id-type
          """);

  /** Keys of LDAP servers. */
  static final Set<String> LDAP =
      words(
          """
          cnid dn type username source-ip source-port group-filter group-search-base
          group-object-filter group-member-check member-attr password-expiry-warning
          password-renewal search-type interface interface-select-method ca-cert
          server-identity-check account-key-filter account-key-processing
          user-info-exchange-server obtain-user-info two-factor-filter two-factor
          """);

  /** Keys of BGP itself. */
  static final Set<String> BGP =
      words(
          """
          as router-id keepalive-timer holdtime-timer ebgp-multipath ibgp-multipath
          log-neighbour-changes graceful-restart network-import-check additional-path
          always-compare-med bestpath-med-confed bestpath-as-path-ignore deterministic-med
          distance-external distance-internal distance-local default-local-preference dampening
          recursive-next-hop scan-time fast-external-failover
          """);

  /** Keys of BGP neighbours. */
  static final Set<String> NEIGHBOUR =
      words(
          """
          remote-as description interface update-source ebgp-enforce-multihop ebgp-multihop-ttl
          activate activate6 soft-reconfiguration soft-reconfiguration6 next-hop-self
          next-hop-self6 route-map-in route-map-out route-map-in6 route-map-out6 prefix-list-in
          prefix-list-out keep-alive-timer holdtime-timer connect-timer advertisement-interval
          allowas-in capability-graceful-restart capability-default-originate weight bfd
          link-down-failover route-reflector-client local-as local-as-no-prepend
          local-as-replace-as send-community send-community6 as-override shutdown additional-path
          passive remove-private-as
          """);

  /** Keys of the stores of records in the device. */
  static final Set<String> LOG_STORE =
      words(
          """
          diskfull max-log-file-size max-policy-packet-capture-size log-quota report-quota
          dlp-archive-quota maximum-log-age upload upload-destination uploadip uploadport roll-schedule
          roll-day roll-time full-first-warning-threshold full-second-warning-threshold
          full-final-warning-threshold drive-standby-time ips-archive storage interface
          interface-select-method
          """);

  /** Keys of {@code system settings}: looks of the menus, voice, asymmetry of helpers. */
  static final Set<String> SETTINGS =
      words(
          """
          gui-dns-database gui-dynamic-routing gui-dos-policy gui-multiple-interface-policy
          gui-implicit-policy gui-icap gui-voip-profile gui-dynamic-profile-display gui-local-in-policy
          gui-local-reports gui-multicast-policy gui-policy-based-ipsec gui-threat-weight
          gui-wireless-controller gui-switch-controller gui-fortiap-split-tunneling gui-traffic-shaping
          gui-wan-load-balancing gui-antivirus gui-webfilter gui-dnsfilter gui-waf-profile
          gui-fortiextender-controller gui-advanced-policy gui-allow-unnamed-policy gui-email-collection
          gui-domain-ip-reputation gui-sslvpn-personal-bookmarks gui-sslvpn-realms gui-spamfilter
          gui-dlp gui-casi gui-ips gui-application-control gui-vpn gui-endpoint-control
          gui-endpoint-control-advanced gui-explicit-proxy gui-load-balance gui-wanopt-cache
          gui-ap-profile gui-policy-learning gui-sslvpn gui-ztna gui-nat46-64 gui-route-tag-address-creation
          h323-direct-model sip-nat-trace sip-helper default-voip-alg-mode sip-tcp-port sip-udp-port
          sip-ssl-port bfd bfd-desired-min-tx ecmp-max-paths comments location-id gateway
          v4-ecmp-mode discovered-device-timeout lldp-reception lldp-transmission
          gui-dhcp-advanced gui-endpoint-on-net gui-ipsec-manual-key gui-multiple-utm-profiles
          gui-object-colors gui-replacement-message-groups gui-webfilter-advanced
          firewall-session-dirty inspection-mode opmode status sccp-port dhcp-proxy
          ike-quick-crash-detect ike-session-resume vpn-stats-log vpn-stats-period
          utf8-spam-tagging wccp-cache-engine snat-hairpin-traffic ses-denied-traffic
          compliance-check multicast-ttl-notchange central-nat sip-expectation
          """);

  /** Keys of {@code system ha} that only choose the leader and watch links. */
  static final Set<String> HA =
      words(
          """
          override priority group-id group-name hbdev session-pickup session-pickup-connectionless
          monitor ha-mgmt-status ha-direct session-sync-dev override-wait-time uninterruptible-upgrade
          sync-config schedule route-ttl route-wait route-hold hb-interval hb-lost-threshold
          hello-holddown helo-holddown gratuitous-arps link-failed-signal load-balance-all arps
          arps-interval ha-eth-type hc-eth-type l2ep-eth-type ha-uptime-diff-margin
          pingserver-failover-threshold pingserver-flip-timeout pingserver-slave-force-reset
          pingserver-secondary-force-reset pingserver-monitor-interface session-sync-daemon-number
          ssd-failover memory-based-failover vcluster2 vcluster-status
          """);

  /** Blocks of routing protocols that only pass routes on. */
  static final Set<String> REDISTRIBUTION =
      Set.of(
          "redistribute connected",
          "redistribute rip",
          "redistribute ospf",
          "redistribute static",
          "redistribute isis",
          "redistribute bgp",
          "redistribute6 connected",
          "redistribute6 rip",
          "redistribute6 ospf",
          "redistribute6 static",
          "redistribute6 isis",
          "network",
          "network6",
          "aggregate-address",
          "aggregate-address6");

  private FortiosIgnored() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
