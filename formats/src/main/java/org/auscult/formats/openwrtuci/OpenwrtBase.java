package org.auscult.formats.openwrtuci;

/**
 * The packages of every installation, one type of section a line: the options without meaning for
 * security, {@code key=value} where only this value has none, {@code *} for the whole section. A
 * line without options names a type that is read in full. After the OpenWrt Documentation, Base
 * system.
 */
final class OpenwrtBase {
  /** Package, types of sections, options. */
  static final String TABLE =
      """
      network interface: ifname device type ip6assign gateway dns macaddr mtu metric peerdns \
      defaultroute broadcast ip6gw ip6prefix ip6hint ip6ifaceid ip6class ip6weight ip6deprecated \
      force_link force keepalive username ipv6 reqprefix reqaddress reqopts sendopts norelease \
      delegate sourcefilter hostname stp igmp_snooping auto ula_prefix netmask dns_search \
      dns_metric clientid vendorid server ports bridge_empty ip4table ip6table demand ac service \
      apn pdptype dialnumber modes delay multipath mesh mesh_no_rebroadcast hop_penalty \
      peeraddr ip6prefixlen tunlink ttl tos tunnelid pppd_options vpi vci encaps disabled enabled \
      description fwmark nohostroute addresses fragmentation_threshold orig_interval \
      gw_mode distributed_arp_table bridge_loop_avoidance aggregated_ogms log_level \
      routing_algo gw_bandwidth bonding ap_isolation_batman custom_identifier packet_steering
      network switch switch_vlan switch_port route route6 device globals: *
      network bridge-vlan alias rule rule6 atm-bridge atm dsl vdsl adsl neighbor tunlink: *
      network interface_defaults: *
      network peer: persistent_keepalive route_allowed_ips endpoint_host endpoint_port public_key allowed_ips \
      description name disabled
      system system: timezone zonename location latitude longitude conloglevel cronloglevel \
      log_size log_buffer_size log_file log_type log_prefix log_hostname log_port log_proto \
      log_trailer_null klogconloglevel buffersize description notes nodeid altitude urandom_seed compat_version \
      zram_size_mb zram_comp_algo latlon kernel_panic coords cmnt
      system led button gpio_switch rngd watchcat: *
      system timeserver: use_dhcp interface
      dhcp dnsmasq: domainneeded boguspriv filterwin2k localise_queries rebind_protection=1 \
      rebind_localhost rebind_domain local domain expandhosts nonegcache authoritative readethers \
      leasefile resolvfile cachesize ednspacket_max noresolv server logqueries logdhcp logfacility \
      addnhosts hostsdir confdir nonwildcard filter_aaaa filter_a interface notinterface nohosts \
      dhcp_hosts localuse localservice=1 strictorder allservers quietdhcp sequential_ip \
      dhcpleasemax dnsforwardmax add_local_domain add_local_hostname add_local_fqdn \
      add_wan_fqdn address bogusnxdomain cachelocal ignore_hosts_dir listen_address tftp_root \
      dhcp_boot tftp_no_fail tftp_unique_root queryport minport maxport local_ttl min_cache_ttl \
      max_cache_ttl dnssec=1 dnsseccheckunsigned=1 rapidcommit serversfile max_ttl ipset
      dhcp dhcp: start limit leasetime dhcpv4 dhcpv6 ra ra_flags ra_slaac ra_management ra_default \
      ra_preference ra_lifetime ra_mininterval ra_mtu ra_hoplimit ra_useleasetime ra_dns \
      ra_offlink ra_advrouter ndp ndproxy_routing ndproxy_slave dhcp_option dhcp_option_force \
      force dynamicdhcp master ra_maxinterval domain dns dns_service networkid instance netmask \
      options prefix_filter dhcpv6_assignall dhcpv6_hostidlength dhcpv6_na dhcpv6_pd \
      dhcpv6_pd_min_len ignore_hosts router max_preferred_lifetime max_valid_lifetime \
      preferred_lifetime tags
      dhcp odhcpd: maindhcp leasefile leasetrigger loglevel piodir hostsdir enable_tcp piofolder
      dhcp host domain cname mxhost srvhost hostrecord boot tag userclass vendorclass mac: *
      dhcp circuitid remoteid subscrid match relay ipset pxe_service: *
      wireless wifi-device: type channel hwmode path htmode band country txpower noscan distance \
      beacon_int ht_capab diversity basic_rate supported_rates macaddr cell_density legacy_rates \
      rxantenna txantenna channels num_global_macaddr phy rx_stbc tx_stbc ldpc short_gi_20 \
      short_gi_40 short_gi_80 require_mode rts frag log_level country_ie doth antenna_gain radio \
      vht_capab he_bss_color frameburst maxassoc chanbw hidessid slottime acs_chan_bias mu_beamformer
      wireless wifi-iface: device network ssid bssid mcast_rate probereq bgscan sw_merge ifname \
      macaddr isolate mesh_id mesh_fwding mesh_rssi_threshold wmm short_preamble dtim_period \
      hidden doth maxassoc disassoc_low_ack max_inactivity max_listen_interval skip_inactivity_poll \
      ieee80211k ieee80211v bss_transition wnm_sleep_mode wnm_sleep_mode_no_keys time_advertisement \
      time_zone rrm_neighbor_report rrm_beacon_report ieee80211r ft_over_ds mobility_domain \
      ft_psk_generate_local nasid r1_key_holder pmk_r1_push reassociation_deadline r0_key_lifetime \
      wds wpa_group_rekey wpa_pair_rekey wpa_master_rekey eap_reauth_period ieee80211w=1 \
      ieee80211w=2 ieee80211w_max_timeout ieee80211w_retry_timeout wps_pushbutton=0 wps_label=0 \
      wps_device_name wps_device_type wps_manufacturer multicast_to_unicast \
      multicast_to_unicast_all proxy_arp mcast_to_ucast uapsd bss_load_update_period \
      chan_util_avg_period start_disabled default_disabled ifname_prefix powersave \
      dynamic_vlan vlan_naming vlan_bridge vlan_tagged_interface vlan_file acct_server acct_port \
      wpa_disable_eapol_key_retries=1 tdls_prohibit sae_pwe ocv=1 eap_type identity \
      anonymous_identity ca_cert client_cert auth rssi_reject_assoc_rssi macfilter=disable
      wireless wifi-station wifi-vlan: mac vid iface name network
      uhttpd uhttpd: home rfc1918_filter=1 max_requests max_connections cert key cgi_prefix \
      lua_prefix lua_handler script_timeout network_timeout tcp_keepalive http_keepalive \
      ubus_prefix ubus_noauth=0 redirect_https index_page error_page interpreter no_symlinks \
      no_dirlists realm alias ucode_prefix index_file json_script no_ubusauth=0 listen_ssl
      uhttpd cert: days bits=2048 bits=3072 bits=4096 country state location commonname organization key_type ec_curve
      dropbear dropbear: mdns SSHKeepAlive keyfile rsakeyfile GatewayPorts=0 GatewayPorts=off \
      verbose RecvWindowSize enable DirectInterface=0
      firewall defaults: syn_flood=1 synflood_protect=1 synflood_rate synflood_burst \
      drop_invalid flow_offloading flow_offloading_hw tcp_syncookies=1 tcp_ecn tcp_westwood \
      tcp_window_scaling tcp_reject_code any_reject_code disable_ipv6 forward_masq \
      accept_redirects=0 custom_chains auto_helper
      firewall advanced: ip_conntrack_max tcp_ecn tcp_westwood
      firewall zone: mtu_fix masq masq6 masq6_privacy masq_src masq_dest masq_allow_invalid \
      conntrack family log log_limit auto_helper helper local_restrict custom_chains counter enabled
      firewall rule: family icmp_type limit limit_burst src_port mark set_mark set_xmark set_dscp \
      dscp weekdays monthdays start_date stop_date start_time stop_time utc_time helper device \
      direction counter set_helper leasetime _name
      firewall redirect: family reflection reflection_src reflection_zone src_dip src_port mark \
      limit limit_burst helper weekdays start_time stop_time utc_time monthdays counter _name \
      dest
      firewall forwarding: family name enabled _name
      firewall nat: *
      firewall ipset: *
      firewall include: reload fw4_compatible type family chain position enabled
      rpcd rpcd: socket timeout
      rpcd login:
      ubootenv ubootenv: *
      fstab global mount swap fstab: *
      ucitrack network wireless firewall olsr dhcp dropbear httpd uhttpd fstab qos system: *
      ucitrack luci_splash upnpd ntpclient samba tinyproxy 6relayd olsrd radvd rpcd radicale: *
      ucitrack freifunk-policyrouting luci_statistics splash wifi snmpd ddns ubootenv sqm: *
      """;

  private OpenwrtBase() {}
}
