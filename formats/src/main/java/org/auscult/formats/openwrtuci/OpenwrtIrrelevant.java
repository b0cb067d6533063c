package org.auscult.formats.openwrtuci;

import java.util.Map;
import java.util.Set;

/** Sections and options that are known and have no meaning for security. */
final class OpenwrtIrrelevant {
  /** Switch layout, lights, quality of service, and what mesh communities note down. */
  static final Set<String> SECTIONS =
      Set.of(
          "switch",
          "switch_vlan",
          "switch_port",
          "led",
          "globals",
          "route",
          "route6",
          "classify",
          "reclassify",
          "class",
          "classgroup",
          "widget",
          "public",
          "community",
          "default",
          "qos",
          "luci_statistics",
          "fstab",
          "ntpclient",
          "bridge-vlan",
          "device",
          "host",
          "domain");

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry(
              "network interface",
              "ifname device type ip6assign gateway dns macaddr mtu metric peerdns defaultroute"
                  + " broadcast ip6addr ip6gw ip6prefix ip6hint ip6ifaceid force_link force keepalive"
                  + " username ipv6 reqprefix reqaddress reqopts delegate sourcefilter hostname stp"
                  + " igmp_snooping auto addresses ula_prefix netmask dns_search dns_metric clientid"
                  + " server ports bridge_empty ip4table ip6table"),
          Map.entry(
              "system system",
              "timezone zonename location latitude longitude conloglevel cronloglevel log_size"
                  + " log_file log_port log_proto klogconloglevel buffersize description notes"
                  + " urandom_seed compat_version zram_size_mb zram_comp_algo latlon"),
          Map.entry("system timeserver", "use_dhcp interface"),
          Map.entry(
              "dhcp dnsmasq",
              "domainneeded boguspriv filterwin2k localise_queries rebind_protection"
                  + " rebind_localhost rebind_domain local domain expandhosts nonegcache authoritative"
                  + " readethers leasefile resolvfile cachesize ednspacket_max noresolv server"
                  + " logqueries addnhosts hostsdir nonwildcard filter_aaaa filter_a interface"),
          Map.entry(
              "dhcp dhcp",
              "start limit leasetime dhcpv4 dhcpv6 ra ra_flags ra_slaac ra_management ra_default"
                  + " ra_preference ndp dhcp_option force dynamicdhcp master ra_maxinterval domain"),
          Map.entry("dhcp odhcpd", "maindhcp leasefile leasetrigger loglevel piodir hostsdir"),
          Map.entry(
              "wireless wifi-device",
              "type channel hwmode path htmode band country txpower noscan distance beacon_int"
                  + " ht_capab diversity basic_rate macaddr cell_density legacy_rates rxantenna"
                  + " txantenna channels num_global_macaddr phy rx_stbc require_mode"),
          Map.entry(
              "wireless wifi-iface",
              "device network ssid bssid mcast_rate probereq bgscan sw_merge ifname macaddr isolate"
                  + " mesh_id mesh_fwding mesh_rssi_threshold wmm short_preamble dtim_period hidden"),
          Map.entry(
              "uhttpd uhttpd",
              "home rfc1918_filter max_requests max_connections cert key cgi_prefix lua_prefix"
                  + " lua_handler script_timeout network_timeout tcp_keepalive http_keepalive"
                  + " ubus_prefix redirect_https index_page error_page interpreter no_symlinks"
                  + " no_dirlists realm config"),
          Map.entry("uhttpd cert", "days bits country state location commonname key_type ec_curve"),
          Map.entry(
              "dropbear dropbear",
              "BannerFile mdns IdleTimeout SSHKeepAlive MaxAuthTries keyfile rsakeyfile"
                  + " GatewayPorts verbose"),
          Map.entry(
              "firewall defaults",
              "syn_flood synflood_protect drop_invalid flow_offloading flow_offloading_hw"
                  + " tcp_syncookies tcp_ecn tcp_westwood disable_ipv6 forward_masq"),
          Map.entry(
              "firewall zone",
              "mtu_fix masq6 masq_src masq_dest conntrack family log log_limit device subnet"
                  + " auto_helper local_restrict"),
          Map.entry(
              "firewall rule",
              "family icmp_type limit limit_burst src_port src_mac mark set_mark extra ipset weekdays"
                  + " start_time stop_time utc_time helper device direction"),
          Map.entry(
              "firewall redirect",
              "family reflection reflection_src src_dip src_port src_mac extra mark ipset limit"),
          Map.entry("firewall forwarding", "family name"),
          Map.entry("firewall include", "path type reload fw4_compatible enabled"),
          Map.entry("snmpd system", "sysLocation sysContact sysName sysServices sysDescr"),
          Map.entry("snmpd com2sec", "secname"),
          Map.entry("snmpd group", "version"),
          Map.entry("snmpd access", "context version level prefix read notify"),
          Map.entry("snmpd view", "viewname type oid"),
          Map.entry(
              "upnpd upnpd",
              "download upload internal_iface external_iface port upnp_lease_file uuid igdv1"));

  private OpenwrtIrrelevant() {}

  /** The options of a section that say nothing. */
  static Set<String> of(String file, String type) {
    String wireguard =
        type.startsWith("wireguard_")
            ? "persistent_keepalive route_allowed_ips endpoint_port public_key"
            : "";
    String keys = KEYS.getOrDefault(file + " " + type, wireguard);
    return Set.of(keys.split(" "));
  }
}
