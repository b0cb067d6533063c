package org.auscult.formats.openwrtuci;

/**
 * Packages that are installed on demand, in the notation of {@link OpenwrtBase}. After the OpenWrt
 * Documentation, Services, and the options that the packages' own start scripts read.
 *
 * <p>The packages of the Freifunk communities hold what a set-up wizard offers: their types {@code
 * fw_rule}, {@code defaults} and so on are no types of the packages that run, and take effect only
 * when the wizard writes them into those.
 */
final class OpenwrtExtras {
  /** Package, types of sections, options. */
  static final String TABLE =
      """
      freifunk fw_zone fw_rule fw_forwarding include defaults settings public widget: *
      freifunk interface_defaults upgrade reservednames: *
      profile community defaults widget include settings public: *
      meshwizard general core defaults netconfig community wan public system: *
      qos interface classify default reclassify classgroup class: *
      sqm queue: *
      luci core extern internal diag command languages themes ccache flash_keep apply: *
      luci_statistics statistics: *
      luci_splash core iface whitelist blacklist subnet luci_splash: *
      olsrd olsrd: DebugLevel IpVersion AllowNoInt Pollrate TcRedundancy MprCoverage \
      LinkQualityFishEye LinkQualityLevel LinkQualityAging LinkQualityAlgorithm Willingness \
      UseHysteresis FIBMetric FIBMetricDefault ClearScreen NatThreshold TosValue MainIp SrcIpRoutes \
      RtTable RtTableDefault RtTableTunnel RtTablePriority RtTableDefaultOlsrPriority \
      RtTableTunnelPriority RtTableDefaultPriority SmartGateway SmartGatewayUplink \
      SmartGatewaySpeed SmartGatewayUplinkNAT SmartGatewayAlwaysRemoveServerTunnel \
      SmartGatewayThreshold SmartGatewayPeriod SmartGatewayStableCount SmartGatewayAllowNAT
      olsrd InterfaceDefaults Interface: interface Mode Ip4Broadcast Ip6Multicast \
      HelloInterval HelloValidityTime TcInterval TcValidityTime MidInterval MidValidityTime \
      HnaInterval HnaValidityTime LinkQualityMult Weight AutoDetectChanges ignore
      olsrd Hna4 Hna6: *
      olsrd6 Hna6: *
      batman-adv mesh bat-adv: *
      vnstat vnstat: *
      etherwake etherwake target: *
      wol wol: *
      nlbwmon nlbwmon: *
      attendedsysupgrade server client owut: *
      freifunk-policyrouting pr: *
      6relayd server: *
      ntpclient ntpclient ntpserver ntpdrift: *
      luci-opkg opkg: *
      mwan3 globals interface member policy rule: *
      watchcat watchcat: *
      snmpd system: sysLocation sysContact sysName sysServices sysDescr sysObjectID
      snmpd com2sec com2sec6: secname
      snmpd agent: agentaddress
      snmpd group: version
      snmpd access: context version level prefix read notify
      snmpd view: viewname type oid
      snmpd snmpd: enabled
      snmpd engineid agentx: *
      upnpd upnpd: download upload internal_iface external_iface port upnp_lease_file uuid igdv1 \
      log_output secure_mode=1 enable_upnp enable_natpmp ext_ip_reserved_ignore notify_interval \
      clean_ruleset_interval clean_ruleset_threshold presentation_url model_number serial_number \
      use_stun stun_host stun_port external_ip system_uptime
      upnpd perm_rule: *
      ddns ddns: *
      ddns service: enabled lookup_host service_name domain username use_https=1 cacert ip_source \
      ip_network ip_interface ip_url ip_script interface use_syslog use_logfile check_interval \
      check_unit force_interval force_unit retry_interval retry_unit retry_count retry_max_count \
      update_url update_script use_ipv6 dns_server bind_network proxy force_ipversion force_dnstcp \
      is_glue param_enc param_opt
      unbound unbound: add_extra_dns add_local_fqdn add_wan_fqdn dhcp_link dhcp4_slaac6 dns64 \
      dns64_prefix domain domain_type edns_size extended_stats hide_binddata interface_auto \
      localservice=1 manual_conf num_threads protocol rate_limit rebind_localhost \
      rebind_protection=1 rebind_protection=2 recursion resource root_age ttl_min ttl_neg_max \
      unbound_control=0 unbound_control=1 validator=1 validator_ntp verbosity iface_trig iface_wan \
      iface_lan trigger_interface exclude_ipv6_ga query_minimize query_min_strict num_threads \
      enabled listen_port domain_insecure
      unbound zone: enabled fallback url_dir zone_type server zone_name resolv_conf tls_index \
      tls_upstream dns_assist port
      unbound srv ext: *
      openvpn openvpn: dev dev_type port proto remote nobind persist_key persist_tun verb keepalive \
      server server_ipv6 server_bridge topology client client_to_client ca cert key dh crl_verify \
      tls_client tls_server remote_cert_tls ns_cert_type tls_version_min tls_cipher status log \
      log_append mute user group push route ifconfig ifconfig_pool_persist client_config_dir \
      ccd_exclusive max_clients comp_lzo compress resolv_retry float tun_mtu mssfix fragment \
      reneg_sec pull redirect_gateway script_security up down local lport rport management=none \
      key_direction mode explicit_exit_notify fast_io sndbuf rcvbuf pkcs12 tls_auth tls_crypt \
      auth_user_pass route_nopull mlock
      mosquitto owrt persistence: *
      mosquitto mosquitto: log_dest log_types no_remote_access=1 persistent_client_expiration \
      autosave_interval max_inflight_messages max_queued_messages
      mosquitto listener: protocol cafile certfile keyfile require_certificate=1 \
      use_identity_as_username bind_interface
      samba samba: name workgroup description homes charset interface
      samba sambashare: name path users read_only create_mask dir_mask browseable
      samba4 samba: name workgroup description homes charset interface macos disable_netbios=1 \
      disable_ad_dc disable_winbind enable_extra_tuning allow_legacy_protocols=0 disable_async_io
      samba4 sambashare: name path users read_only create_mask dir_mask browseable inherit_owner \
      force_root vfs_objects timemachine timemachine_maxsize
      ttyd ttyd: interface command once=0 unix_sock ipv6 signal url_arg max_clients terminal_type
      """;

  private OpenwrtExtras() {}
}
