package org.auscult.formats.opnsense;

/** Elements of the models that say nothing about security, one path on a line. */
final class OpnsenseIrrelevant {
  static final String PATHS =
      """
      OPNsense Firewall Alias geoip **
      OPNsense Firewall Alias aliases alias enabled
      OPNsense Firewall Alias aliases alias proto
      OPNsense Firewall Alias aliases alias counters
      OPNsense Firewall Alias aliases alias updatefreq
      OPNsense Firewall Alias aliases alias descr
      OPNsense Firewall Alias aliases alias description
      OPNsense Firewall Alias aliases alias interface
      OPNsense Firewall Category **
      OPNsense Firewall Lvtemplate **
      OPNsense Firewall Filter
      ~OPNsense
      OPNsense Firewall Filter ~rules
      OPNsense Firewall Filter ~snatrules
      OPNsense Firewall Filter ~npt
      OPNsense Firewall Filter ~onetoone
      OPNsense Syslog destinations destination program
      OPNsense Syslog destinations destination level
      OPNsense Syslog destinations destination facility
      OPNsense Syslog destinations destination certificate
      OPNsense Syslog destinations destination rfc5424
      OPNsense Syslog destinations destination description
      OPNsense Syslog general **
      OPNsense wireguard general **
      OPNsense wireguard server servers server name
      OPNsense wireguard server servers server instance
      OPNsense wireguard server servers server pubkey
      OPNsense wireguard server servers server mtu
      OPNsense wireguard server servers server dns
      OPNsense wireguard server servers server tunneladdress
      OPNsense wireguard server servers server peers
      OPNsense wireguard client clients client pubkey
      OPNsense wireguard client clients client tunneladdress
      OPNsense wireguard client clients client serverport
      OPNsense wireguard client clients client keepalive
      OPNsense wireguard client clients client servers
      tests OPNsense TestModel **
      OPNsense Firewall Filter rules
      OPNsense Kea dhcp4 subnets subnet4 pools
      OPNsense Kea dhcp4 subnets subnet4 subnet
      OPNsense Kea dhcp4 subnets subnet4 next_server
      OPNsense Kea dhcp4 subnets subnet4 option_data_autocollect
      OPNsense Kea dhcp4 subnets subnet4 option_data **
      OPNsense Kea dhcp4 subnets subnet4 match-client-id
      OPNsense Kea dhcp4 subnets subnet4 description
      OPNsense Kea dhcp4 subnets subnet4
      OPNsense Kea dhcp4 subnets
      OPNsense Kea dhcp4 reservations **
      OPNsense Kea dhcp4 lexpire **
      OPNsense Kea dhcp4 general valid_lifetime
      OPNsense Kea dhcp4 general fwrules
      OPNsense Kea dhcp4 general dhcp_socket_type
      OPNsense Kea dhcp4 ~ha_peers
      OPNsense Kea dhcp6 reservations **
      OPNsense Kea dhcp6 lexpire **
      OPNsense Kea dhcp6 general valid_lifetime
      OPNsense Kea dhcp6 general fwrules
      OPNsense Kea dhcp6 ~subnets
      OPNsense Kea dhcp6 ~pd_pools
      OPNsense Kea dhcp6 ~ha_peers
      OPNsense OpenVPN Overwrites Overwrite common_name
      OPNsense OpenVPN ~Overwrites
      OPNsense OpenVPN ~Instances
      OPNsense OpenVPN ~StaticKeys
      OPNsense OpenVPN StaticKeys StaticKey mode
      OPNsense OpenVPN Instances Instance dev_type
      OPNsense OpenVPN Instances Instance verb
      OPNsense OpenVPN Instances Instance topology
      OPNsense OpenVPN Instances Instance local
      OPNsense OpenVPN Instances Instance server
      OPNsense OpenVPN Instances Instance server_ipv6
      OPNsense OpenVPN Instances Instance route
      OPNsense OpenVPN Instances Instance push_route
      OPNsense OpenVPN Instances Instance cert
      OPNsense OpenVPN Instances Instance ca
      OPNsense OpenVPN Instances Instance crl
      OPNsense OpenVPN Instances Instance tls_key
      OPNsense OpenVPN Instances Instance maxclients
      OPNsense OpenVPN Instances Instance keepalive_interval
      OPNsense OpenVPN Instances Instance keepalive_timeout
      OPNsense OpenVPN Instances Instance reneg-sec
      OPNsense OpenVPN Instances Instance auth-gen-token
      OPNsense OpenVPN Instances Instance redirect_gateway
      OPNsense OpenVPN Instances Instance register_dns
      OPNsense OpenVPN Instances Instance dns_domain
      OPNsense OpenVPN Instances Instance dns_domain_search
      OPNsense OpenVPN Instances Instance dns_servers
      OPNsense OpenVPN Instances Instance ntp_servers
      OPNsense OpenVPN Instances Instance tun_mtu
      OPNsense OpenVPN Instances Instance fragment
      OPNsense OpenVPN Instances Instance mssfix
      OPNsense OpenVPN Instances Instance carp_depend_on
      OPNsense OpenVPN Instances Instance username_as_common_name
      OPNsense OpenVPN Instances Instance remote_cert_tls
      OPNsense OpenVPN Instances Instance cert_depth
      OPNsense OpenVPN Instances Instance strictusercn
      OPNsense OpenVPN Instances Instance local_group
      OPNsense OpenVPN Instances Instance ~various_flags
      OPNsense OpenVPN Instances Instance ~various_push_flags
      OPNsense IPsec general enabled
      OPNsense IPsec general
      OPNsense IPsec ~keyPairs
      OPNsense IPsec ~preSharedKeys
      OPNsense IPsec preSharedKeys preSharedKey remote_ident
      OPNsense IPsec preSharedKeys preSharedKey keyType
      OPNsense IPsec preSharedKeys preSharedKey description
      OPNsense IPsec keyPairs keyPair name
      OPNsense IPsec keyPairs keyPair keyType
      OPNsense IPsec keyPairs keyPair publicKey
      OPNsense IPsec keyPairs keyPair keySize
      OPNsense IPsec keyPairs keyPair keyFingerprint
      OPNsense IPsec charon max_ikev1_exchanges
      OPNsense IPsec charon threads
      OPNsense IPsec charon ikesa_table_size
      OPNsense IPsec charon ikesa_table_segments
      OPNsense IPsec charon init_limit_half_open
      OPNsense IPsec charon ignore_acquire_ts
      OPNsense IPsec charon make_before_break
      OPNsense IPsec charon retransmit_tries
      OPNsense IPsec charon retransmit_timeout
      OPNsense IPsec charon retransmit_base
      OPNsense IPsec charon retransmit_jitter
      OPNsense IPsec charon retransmit_limit
      OPNsense IPsec charon install_routes
      OPNsense IPsec charon cisco_unity
      OPNsense IPsec charon syslog **
      OPNsense Swanctl ~Connections
      OPNsense Swanctl ~locals
      OPNsense Swanctl ~remotes
      OPNsense Swanctl ~children
      OPNsense Swanctl ~Pools
      OPNsense Swanctl ~VTIs
      OPNsense Swanctl ~SPDs
      OPNsense Swanctl Connections Connection unique
      OPNsense Swanctl Connections Connection mobike
      OPNsense Swanctl Connections Connection local_addrs
      OPNsense Swanctl Connections Connection local_port
      OPNsense Swanctl Connections Connection remote_port
      OPNsense Swanctl Connections Connection encap
      OPNsense Swanctl Connections Connection reauth_time
      OPNsense Swanctl Connections Connection rekey_time
      OPNsense Swanctl Connections Connection over_time
      OPNsense Swanctl Connections Connection dpd_delay
      OPNsense Swanctl Connections Connection dpd_timeout
      OPNsense Swanctl Connections Connection send_certreq
      OPNsense Swanctl Connections Connection send_cert
      OPNsense Swanctl Connections Connection keyingtries
      OPNsense Swanctl locals
      OPNsense Swanctl locals local **
      OPNsense Swanctl remotes remote round
      OPNsense Swanctl remotes remote id
      OPNsense Swanctl remotes remote eap_id
      OPNsense Swanctl remotes remote groups
      OPNsense Swanctl remotes remote certs
      OPNsense Swanctl remotes remote cacerts
      OPNsense Swanctl remotes remote pubkeys
      OPNsense Swanctl remotes remote description
      OPNsense Swanctl children child reqid
      OPNsense Swanctl children child sha256_96
      OPNsense Swanctl children child start_action
      OPNsense Swanctl children child close_action
      OPNsense Swanctl children child dpd_action
      OPNsense Swanctl children child mode
      OPNsense Swanctl children child policies
      OPNsense Swanctl children child local_ts
      OPNsense Swanctl children child remote_ts
      OPNsense Swanctl children child rekey_time
      OPNsense Swanctl children child description
      OPNsense Swanctl Pools **
      OPNsense Swanctl VTIs **
      OPNsense Swanctl SPDs **
      """;

  private OpnsenseIrrelevant() {}
}
