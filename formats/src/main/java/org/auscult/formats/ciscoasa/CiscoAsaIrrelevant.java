package org.auscult.formats.ciscoasa;

import org.auscult.formats.syntax.CommandTable;

/** Commands that are known and have no meaning for security, named one by one. */
final class CiscoAsaIrrelevant {

  /** Names of things, screens, timers of connections, routes, resolvers, inspection, licences. */
  private static final String SYSTEM =
      """
      terminal width
      terminal monitor
      names
      domain-name
      dns domain-lookup
      dns name-server
      dns-group
      dns-group-map
      pager lines
      pager
      boot system
      asdm image
      asdm history
      asdm location
      asdm group
      ftp mode
      clock timezone
      clock summer-time
      mac-address auto
      service-module
      interface-config
      mtu
      arp
      arp timeout
      arp rate-limit
      arp permit-nonconnected
      icmp unreachable
      route
      ipv6 route
      ipv6 icmp
      ipv6 enforce-eui64
      timeout xlate
      timeout pat-xlate
      timeout conn
      timeout sunrpc
      timeout sip
      timeout sip-provisional-media
      timeout tcp-proxy-reassembly
      timeout floating-conn
      timeout conn-holddown
      timeout igp
      timeout uauth
      timeout mgcp
      timeout h323
      user-identity default-domain
      user-identity action
      aaa authentication login-history
      aaa authentication listener
      aaa proxy-limit
      snmp-server location
      snmp-server contact
      snmp-server enable traps
      sysopt connection tcpmss
      sysopt connection preserve-vpn-flows
      sysopt connection timewait
      crypto ipsec security-association
      crypto ipsec df-bit
      crypto ipsec fragmentation
      crypto ikev2 remote-access
      crypto ikev2 cookie-challenge
      crypto isakmp identity
      crypto isakmp nat-traversal
      isakmp identity
      isakmp nat-traversal
      crypto isakmp disconnect-notify
      crypto ca trustpool
      console serial
      ssh stricthostkeycheck
      ssh pubkey-chain
      ssh scopy
      threat-detection statistics
      dynamic-access-policy-record
      logging buffer-size
      logging buffered
      logging monitor
      logging console
      logging asdm
      logging asdm-buffer-size
      logging facility
      logging queue
      logging device-id
      logging standby
      logging history
      logging class
      logging list
      logging rate-limit
      logging permit-hostdown
      logging mail
      logging from-address
      logging recipient-address
      logging flash-bufferwrap
      logging flash-minimum-free
      logging flash-maximum-allocation
      logging ftp-bufferwrap
      logging debug-trace
      logging hide
      logging emblem
      service resetoutside
      service resetinbound
      call-home reporting
      ip local pool
      ipv6 local pool
      dhcpd address
      dhcpd dns
      dhcpd lease
      dhcpd ping_timeout
      dhcpd domain
      dhcpd wins
      dhcpd option
      dhcpd auto_config
      dhcpd update
      prefix-list
      community-list
      as-path
      flow-export
      jumbo-frame
      passwd-history
      smtp-server
      lacp
      port-channel
      key-management
      asp
      crypto engine
      license smart
      tls-proxy
      app-agent
      xlate block-allocation
      hw-module
      asa-image
      object-group-search
      fragment
      sla monitor
      track
      url-cache
      fixup protocol
      service-policy
      prompt
      floodguard
      nat-assigned-to-public-ip
      ip audit info
      ip audit attack\
      """;

  /** What stands inside these shapes traffic, tests application protocols or calls the maker. */
  private static final String BLOCKS =
      """
      class-map
      policy-map
      route-map
      call-home
      dns server-group
      dns-group-map
      license smart
      time-range
      ldap attribute-map
      sla monitor
      class\
      """;

  static final String IN_INTERFACES =
      """
      speed
      duplex
      channel-group
      lacp
      port-channel
      mac-address
      mtu
      delay
      standby
      flowcontrol
      member-interface
      redundant-interface
      ipv6 enable
      ipv6 nd
      ospf cost
      ospf network
      ospf priority
      ospf hello-interval
      ospf dead-interval
      ospf retransmit-interval
      hello-interval
      hold-time
      split-horizon
      igmp
      pim
      dhcp client
      power inline
      bridge-group
      bfd
      zone-member
      policy-route
      lldp
      media-type
      nve-only
      vtep-nve
      negotiate-auto\
      """;

  static final String IN_ROUTERS =
      """
      bgp
      address-family
      exit-address-family
      neighbor * description
      neighbor * activate
      neighbor * timers
      neighbor * send-community
      neighbor * prefix-list
      neighbor * route-map
      neighbor * next-hop-self
      neighbor * default-originate
      neighbor * ebgp-multihop
      neighbor * soft-reconfiguration
      neighbor * fall-over
      neighbor * filter-list
      neighbor * transport
      neighbor * update-source
      neighbor * weight
      neighbor * ha-mode
      neighbor * maximum-prefix
      neighbor * advertisement-interval
      neighbor * remove-private-as
      neighbor * shutdown
      network
      aggregate-address
      auto-summary
      synchronization
      redistribute
      router-id
      log-adj-changes
      log-adjacency-changes
      passive-interface
      timers
      maximum-paths
      distance
      default-information
      default-metric
      area
      version
      eigrp
      no
      distribute-list
      nsf\
      """;

  static final String IN_WEBVPN =
      """
      anyconnect
      anyconnect-essentials
      svc
      tunnel-group-list
      cache
      error-recovery
      keepout
      port
      dtls
      hsts
      http-headers
      hsts-server
      hsts-client
      include-sub-domains
      max-age
      content-security-policy
      x-content-type-options
      x-xss-protection
      internal-password
      onscreen-keyboard
      default-idle-timeout
      character-encoding
      group-alias
      url-list
      customization
      smart-tunnel\
      """;

  static final String IN_GROUP_POLICY =
      """
      wins-server
      dns-server
      dhcp-network-scope
      vpn-tunnel-protocol
      vpn-idle-timeout
      vpn-session-timeout
      vpn-simultaneous-logins
      split-dns
      default-domain
      address-pools
      group-lock
      pfs
      ipv6-vpn-filter
      msie-proxy
      ipsec-udp
      intercept-dhcp
      re-xauth
      group-policy
      gateway-fqdn
      split-tunnel-all-dns
      client-bypass-protocol
      vpn-access-hours
      ip-comp
      periodic-authentication\
      """;

  static final String IN_TUNNEL_GROUP =
      """
      address-pool
      default-group-policy
      group-alias
      group-url
      accounting-server-group
      authorization-server-group
      dhcp-server
      customization
      username-from-certificate
      dns-group
      radius-reject-message
      proxy-auth
      without-csd
      strip-realm
      strip-group
      password-management\
      """;

  static final CommandTable<Asa> IN_CONTEXT =
      CommandTable.<Asa>builder()
          .irrelevant(
              """
              description
              allocate-interface
              config-url
              join-failover-group
              member
              allocate-ips
              storage-url\
              """)
          .build();

  static final CommandTable<Asa> IN_TRUSTPOINT =
      CommandTable.<Asa>builder()
          .on("revocation-check", (asa, c) -> {})
          .irrelevant(
              """
              validation-usage
              crl
              subject-name
              fqdn
              email
              ip-address
              serial-number
              keypair
              id-usage
              enrollment url
              enrollment terminal
              enrollment retry
              ignore-ipsec-keyusage
              ignore-ssl-keyusage
              proxy-ldc-issuer
              auto-enroll
              accept-subordinates
              no-ca-check\
              """)
          .build();

  private CiscoAsaIrrelevant() {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .irrelevant(SYSTEM)
        .irrelevantBlocks(BLOCKS)
        .on("crypto ca trustpool policy", (asa, c) -> c.node().unmapped().irrelevantDeep());
  }
}
