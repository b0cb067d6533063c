package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.TlsProfile;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Regions;
import org.auscult.tree.ConfigNode;

/** How much of each section the export shows, by the sections of the configuration it stands in. */
final class FortiosClaims {
  /** Keys that matter, but not to the sections that are claimed here. */
  private static final Set<String> ASIDE =
      Set.of("scan-botnet-connections", "ipmac", "ips-sniffer-mode", "passwd-policy");

  private static final Set<String> VPN_LISTENER = Set.of("status", "source-interface", "port");

  private static final Pattern TLS =
      Pattern.compile("https|ssl|tls|crypto|cipher|dh-params|algorithm|cert|proto");

  private final Regions regions;
  private final DeviceBuilder device;

  FortiosClaims(Regions regions, DeviceBuilder device) {
    this.regions = regions;
    this.device = device;
  }

  void claim() {
    claim(Account.TYPE, "system admin", "system api-user", "user local", "user group");
    claim(AuthServer.TYPE, "user radius", "user tacacs+", "user ldap");
    claim(
        NetworkService.TYPE,
        FortiosClaims::listens,
        "system interface",
        "system dhcp server",
        "system dns-server",
        "system ntp",
        "vpn ssl settings");
    claim(TlsProfile.TYPE, FortiosClaims::tls, "system global", "vpn ssl settings");
    claim(NetworkInterface.TYPE, "system interface");
    claim(Zone.TYPE, "system zone", "system sdwan", "system virtual-wan-link");
    claim(
        AccessRule.TYPE,
        "firewall policy",
        "firewall policy6",
        "firewall consolidated policy",
        "firewall security-policy",
        "firewall proxy-policy",
        "firewall multicast-policy",
        "firewall local-in-policy",
        "firewall local-in-policy6",
        "firewall address",
        "firewall address6",
        "firewall addrgrp",
        "firewall addrgrp6",
        "firewall vip",
        "firewall vip6",
        "firewall vipgrp",
        "firewall vipgrp6",
        "firewall service custom",
        "firewall service group");
    claim(SnmpCommunity.TYPE, "system snmp community", "system snmp sysinfo");
    claim(SnmpUser.TYPE, "system snmp user", "system snmp sysinfo");
    claim(StoredSecret.TYPE, FortiosSecrets::holds, "system **", "router **");
    claim(LogTarget.TYPE, FortiosMonitoring.targets());
    claim(TimeSource.TYPE, "system ntp");
    claim(Certificate.TYPE, "vpn certificate **", "system certificate **");
    claim(VpnTunnel.TYPE, "vpn ipsec **", "vpn l2tp", "vpn pptp");
    claim(RemoteAccess.TYPE, "vpn ssl settings");
    claim(WirelessNetwork.TYPE, "wireless-controller vap");
  }

  private static boolean listens(ConfigNode node) {
    boolean vpn = node.parent().filter(p -> p.textFrom(1).equals("vpn ssl settings")).isPresent();
    return vpn ? VPN_LISTENER.contains(node.word(1)) : speaks(node);
  }

  private static boolean tls(ConfigNode node) {
    return TLS.matcher(node.word(1)).find();
  }

  private static boolean speaks(ConfigNode node) {
    return !ASIDE.contains(node.word(1));
  }

  private void claim(ItemType type, String... sections) {
    claim(type, FortiosClaims::speaks, sections);
  }

  private void claim(ItemType type, Predicate<ConfigNode> speaks, String... sections) {
    List<String> patterns = new ArrayList<>();
    for (String section : sections) {
      patterns.add("config " + section);
      patterns.add("config global / config " + section);
      patterns.add("config vdom / edit ** / config " + section);
    }
    regions.claim(device, type, speaks, patterns.toArray(String[]::new));
  }
}
