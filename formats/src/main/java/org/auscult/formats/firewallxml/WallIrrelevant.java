package org.auscult.formats.firewallxml;

/** Elements that are known and have no meaning for security. */
final class WallIrrelevant {
  static final String PATHS =
      """
      version
      lastchange
      theme
      trigger_initial_wizard
      revision **
      rrd **
      widgets **
      wizardtemp **
      shaper **
      dnshaper **
      ezshaper **
      qinqs **
      bridges **
      gifs **
      gres **
      laggs **
      vlans **
      wol **
      load_balancer **
      gateways **
      staticroutes **
      proxyarp **
      diag **
      ~captiveportal
      ~ppps
      filter separator **
      filter separator
      nat separator **
      nat separator
      nat outbound **
      nat ipv6nat **
      nat npt **
      system optimization
      system domain
      system nextuid
      system nextgid
      system timezone
      system language
      system dnsserver
      system dnsallowoverride
      system dnslocalhost
      system dns1gw
      system dns2gw
      system dns3gw
      system dns4gw
      system dns1host
      system dns2host
      system dns3host
      system dns4host
      system ipv6allow
      system powerd_ac_mode
      system powerd_battery_mode
      system powerd_normal_mode
      system powerd_enable
      system bogons **
      system disablechecksumoffloading
      system disablesegmentationoffloading
      system disablelargereceiveoffloading
      system disablevlanhwfilter
      system hn_altq_enable
      system already_run_config_upgrade
      system crypto_hardware
      system thermal_hardware
      system enableserial
      system serialspeed
      system primaryconsole
      system usevirtualterminal
      system maximumtableentries
      system maximumstates
      system maximumfrags
      system use_mfs_tmpvar
      system use_mfs_tmp_size
      system use_mfs_var_size
      system rrdbackup
      system dhcpbackup
      system logsbackup
      system netflowbackup
      system lb_use_sticky
      system pf_share_forward
      system disablenatreflection
      system enablenatreflectionhelper
      system enablebinatreflection
      system reflectiontimeout
      system gw_down_kill_states
      system skip_rules_gw_down
      system webgui loginautocomplete
      system webgui dashboardcolumns
      system webgui max_procs
      system webgui webguicss
      system webgui logincss
      system webgui loginshowhost
      system webgui webguihostnamemenu
      system webgui webguileftcolumnhyper
      system webgui dashboardavailablewidgetspanel
      system webgui systemlogsfilterpanel
      system webgui systemlogsmanagelogpanel
      system webgui statusmonitoringsettingspanel
      system webgui interfacessort
      system webgui pagenamefirst
      system webgui compression
      system webgui althostnames
      system ssh group
      system ssh noauto
      system ssh rekeylimit
      interfaces * if
      interfaces * spoofmac
      interfaces * mtu
      interfaces * mss
      interfaces * media
      interfaces * mediaopt
      interfaces * gatewayv6
      interfaces * gateway
      interfaces * dhcphostname
      interfaces * dhcprejectfrom
      interfaces * alias-address
      interfaces * alias-subnet
      interfaces * dhcp6-duid
      interfaces * dhcp6-ia-pd-len
      interfaces * dhcp6-ia-pd-send-hint
      interfaces * dhcp6prefixonly
      interfaces * dhcp6usev4iface
      interfaces * dhcp6norelease
      interfaces * dhcp6withoutra
      interfaces * track6-interface
      interfaces * track6-prefix-id
      interfaces * adv_dhcp_pt_timeout
      interfaces * adv_dhcp_pt_retry
      interfaces * adv_dhcp_pt_select_timeout
      interfaces * adv_dhcp_pt_reboot
      interfaces * adv_dhcp_pt_backoff_cutoff
      interfaces * adv_dhcp_pt_initial_interval
      interfaces * adv_dhcp_pt_values
      interfaces * adv_dhcp_send_options
      interfaces * adv_dhcp_request_options
      interfaces * adv_dhcp_required_options
      interfaces * adv_dhcp_option_modifiers
      interfaces * adv_dhcp_config_advanced
      interfaces * adv_dhcp_config_file_override
      interfaces * adv_dhcp_config_file_override_path
      interfaces * subnet
      interfaces * subnetv6
      interfaces * ipaddr
      interfaces * ipaddrv6
      interfaces * blockpriv
      interfaces * blockbogons
      interfaces * descr
      interfaces * internal_dynamic
      interfaces * virtual
      interfaces * type
      interfaces * lock
      ntpd prefer
      ntpd gps **
      ntpd orphan
      ntpd leapsec
      ntpd statsgraph
      ntpd interface
      ntpd noselect
      ntpd ispool
      unbound ~custom_options
      unbound outgoing_interface
      unbound system_domain_local_zone_type
      unbound hideidentity
      unbound hideversion
      unbound qname-minimisation
      unbound regdhcp
      unbound regdhcpstatic
      unbound register_dhcp_leases
      unbound register_dhcp_static_mappings
      unbound hosts **
      unbound domainoverrides **
      unbound port
      unbound sslport
      unbound sslcertref
      unbound forwarding
      unbound forward_tls_upstream
      unbound cache_max_ttl
      unbound cache_min_ttl
      unbound msgcachesize
      unbound num_queries_per_thread
      unbound outgoing_num_tcp
      unbound incoming_num_tcp
      unbound edns_buffer_size
      unbound jostle_timeout
      unbound infra_host_ttl
      unbound infra_cache_numhosts
      unbound unwanted_reply_threshold
      unbound log_verbosity
      dnsmasq regdhcp
      dnsmasq regdhcpstatic
      dnsmasq dhcpfirst
      dnsmasq hosts **
      dnsmasq domainoverrides **
      dnsmasq ~custom_options
      dnsmasq strict_order
      dnsmasq domain_needed
      dnsmasq no_private_reverse
      installedpackages menu **
      installedpackages menu
      installedpackages package descr
      installedpackages package website
      installedpackages package pkginfolink
      installedpackages package version
      installedpackages package configurationfile
      installedpackages package include_file
      installedpackages package filter_rule_function
      installedpackages package tabs **
      installedpackages service name
      installedpackages service rcfile
      installedpackages service executable
      installedpackages service description
      installedpackages service custom_php_service_status_command
      installedpackages service
      installedpackages squidcache **
      ~cron
      installedpackages squid
      installedpackages squid config
      installedpackages squid config keep_squid_data
      installedpackages squid config icp_port
      installedpackages squid config allow_interface
      installedpackages squid config dns_v4_first
      installedpackages squid config disable_pinger
      installedpackages squid config dns_nameservers
      installedpackages squid config ~transparent_proxy
      installedpackages squid config transparent_active_interface
      installedpackages squid config private_subnet_proxy_off
      installedpackages squid config defined_ip_proxy_off
      installedpackages squid config defined_ip_proxy_off_dest
      installedpackages squid config ~ssl_proxy
      installedpackages squid config ssl_active_interface
      installedpackages squid config ssl_proxy_port
      installedpackages squid config sslproxy_mitm_mode
      installedpackages squid config sslproxy_compatibility_mode
      installedpackages squid config dhparams_size
      installedpackages squid config ~dca
      installedpackages squid config sslcrtd_children
      installedpackages squid config ~interception_checks
      installedpackages squid config ~interception_adapt
      installedpackages squid config log_enabled
      installedpackages squid config log_dir
      installedpackages squid config log_rotate
      installedpackages squid config log_sqd
      installedpackages squid config visible_hostname
      installedpackages squid config admin_email
      installedpackages squid config error_language
      installedpackages squid config xforward_mode
      installedpackages squid config disable_via
      installedpackages squid config uri_whitespace
      installedpackages squid config disable_squidversion
      installedpackages squid config ~custom_options
      installedpackages squid config ~custom_options_squid3
      installedpackages squid config ~custom_options2_squid3
      installedpackages squid config ~custom_options3_squid3
      installedpackages squidnac config ~allowed_subnets
      installedpackages squidnac config ~unrestricted_hosts
      installedpackages squidnac config ~banned_hosts
      installedpackages squidnac config ~blacklist
      installedpackages squidnac config ~block_user_agent
      installedpackages squidnac config ~block_reply_mime_type
      installedpackages squidnac config ~addtl_ports
      installedpackages squidnac config ~addtl_sslports
      installedpackages ~haproxy
      installedpackages squidremote
      """;

  static final String AUTH_SERVER =
      """
      refid
      name
      type
      ldap_caref
      ldap_protver
      ldap_scope
      ldap_basedn
      ldap_authcn
      ldap_extended_enabled
      ldap_extended_query
      ldap_attr_user
      ldap_attr_group
      ldap_attr_member
      ldap_attr_groupobj
      ldap_pam_groupdn
      ldap_timeout
      ldap_binddn
      ldap_utf8
      ldap_nostrip_at
      ldap_rfc2307
      ldap_rfc2307_userdn
      radius_timeout
      radius_acct_port
      radius_nasip_attribute
      radius_srvcs
      ldap_port
      ldap_sync_memberof
      ldap_sync_create_local_users
      ldap_sync_memberof_groups
      """;

  static final String DHCP =
      """
      range **
      defaultleasetime
      maxleasetime
      netmask
      gateway
      domain
      domainsearchlist
      dnsserver
      winsserver
      ntpserver
      ddnsdomain
      ddnsdomainprimary
      ddnsdomainsecondary
      ddnsdomainkeyname
      ddnsdomainkeyalgorithm
      ~ddnsdomainkey
      ddnsclientupdates
      ddnsupdate
      ~mac_allow
      ~mac_deny
      denyunknown
      ignoreclientuids
      nonak
      tftp
      ldap
      nextserver
      filename
      filename32
      filename64
      filename32arm
      filename64arm
      uefihttpboot
      rootpath
      numberoptions **
      numberoptions
      dhcpleaseinlocaltime
      failover_peerip
      statsgraph
      disablepingcheck
      staticmap **
      staticmap
      pool **
      ramode
      rapriority
      rainterface
      radnsserver
      radomainsearchlist
      ravalidlifetime
      rapreferredlifetime
      prefixrange **
      interface
      """;

  static final String SYSLOG =
      """
      filterdescriptions
      nentries
      reverse
      sourceip
      ipproto
      ipprotocol
      ipproto
      logfilesize
      rotatecount
      logcompressiontype
      logformat
      format
      filter
      dhcp
      portalauth
      vpn
      dpinger
      hostapd
      relayd
      resolver
      ppp
      routing
      ntpd
      system
      logconfigchanges
      nologdefaultpass
      nologbogons
      nologprivatenets
      nologlighttpd
      nolognginx
      rawfilter
      preservelogs
      """;

  static final String PHASE1 =
      """
      ikeid
      interface
      protocol
      myid_type
      myid_data
      peerid_type
      peerid_data
      lifetime
      rekey_time
      reauth_time
      rand_time
      caref
      certref
      descr
      nat_traversal
      mobike
      closeaction
      startaction
      margintime
      dpd_delay
      dpd_maxfail
      ikeport
      nattport
      splitconn
      responderonly
      rekey_enable
      reauth_enable
      proposal_check
      ~private-key
      ~pre-shared-key
      gw_duplicates
      encryption
      authentication_method
      """;

  static final String PHASE2 =
      """
      ikeid
      uniqid
      reqid
      mode
      localid **
      remoteid **
      natlocalid **
      protocol
      lifetime
      rekey_time
      rand_time
      pinghost
      keepalive
      descr
      mobile
      pfsgroup
      """;

  static final String OPENVPN =
      """
      vpnid
      dev_mode
      description
      caref
      certref
      crlref
      ipaddr
      local_port
      server_port
      proxy_addr
      proxy_port
      proxy_user
      proxy_authtype
      ~proxy_passwd
      ~auth_pass
      tunnel_network
      tunnel_networkv6
      remote_network
      remote_networkv6
      local_network
      local_networkv6
      gwredir
      gwredir6
      maxclients
      client2client
      use_shaper
      passtos
      sndrcvbuf
      topology
      verbosity_level
      create_gw
      udp_fast_io
      exit_notify
      inactive_seconds
      keepalive_interval
      keepalive_timeout
      ping_method
      route_no_exec
      route_no_pull
      engine
      auth-retry-none
      interface
      protocol
      mode
      ncp_enable
      dynamic_ip
      pool_enable
      dns_domain
      dns_server1
      dns_server2
      dns_server3
      dns_server4
      ntp_server1
      ntp_server2
      netbios_enable
      netbios_ntype
      netbios_scope
      connlimit
      ~shared_key
      ~tls
      dns_add
      push_register_dns
      serverbridge_dhcp
      serverbridge_interface
      serverbridge_dhcp_start
      serverbridge_dhcp_end
      unique_subject
      username_as_common_name
      """;

  private WallIrrelevant() {}
}
