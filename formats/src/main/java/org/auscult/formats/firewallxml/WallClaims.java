package org.auscult.formats.firewallxml;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** How much of each section the export shows, by the elements that speak of it. */
final class WallClaims {
  /** Elements that matter, but start or stop no listener. */
  private static final Set<String> ASIDE =
      Set.of("dnssec", "dnssecstripped", "denyunknown", "mac_allow", "mac_deny", "quietlogin");

  private final Wall wall;
  private final Regions regions;

  WallClaims(Wall wall, ConfigTree tree, Optional<Text> missing) {
    this.wall = wall;
    this.regions = new Regions(tree, missing, wall.dialect().howToExport());
  }

  void claim() {
    claim(Account.TYPE, "system / user", "system / group", "l2tp", "pptpd", "pppoes");
    claim(AuthServer.TYPE, "system / authserver");
    claim(NetworkInterface.TYPE, "interfaces");
    claim(Zone.TYPE, "ifgroups");
    claim(
        NetworkService.TYPE,
        node -> !ASIDE.contains(node.word(0)),
        "system / ssh",
        "system / sshd",
        "system / webgui",
        "dhcpd",
        "dhcpdv6",
        "dnsmasq",
        "unbound",
        "snmpd",
        "ntpd",
        "miniupnpd",
        "installedpackages",
        "OPNsense");
    claim(
        AccessRule.TYPE,
        "filter",
        "nat",
        "aliases",
        "OPNsense / Firewall",
        "OPNsense / captiveportal");
    claim(SnmpCommunity.TYPE, "snmpd", "installedpackages / netsnmp", "OPNsense / netsnmp");
    claim(
        SnmpUser.TYPE,
        "snmpd",
        "installedpackages / netsnmp",
        "installedpackages / netsnmpusers",
        "OPNsense / netsnmp");
    claim(LogTarget.TYPE, "syslog", "installedpackages / syslogng", "OPNsense / Syslog");
    claim(TimeSource.TYPE, "system / timeservers", "ntpd", "OPNsense / chrony");
    claim(Certificate.TYPE, "cert", "ca");
    claim(
        VpnTunnel.TYPE,
        "ipsec",
        "openvpn",
        "l2tp",
        "pptpd",
        "installedpackages / wireguard",
        "OPNsense / Swanctl",
        "OPNsense / IPsec",
        "OPNsense / OpenVPN",
        "OPNsense / wireguard");
    claim(
        RemoteAccess.TYPE,
        "openvpn",
        "l2tp",
        "pptpd",
        "ipsec / client",
        "OPNsense / OpenVPN",
        "OPNsense / Swanctl");
    claim(WirelessNetwork.TYPE, "interfaces / * / wireless", "wireless");
    regions.claim(
        wall.device(), StoredSecret.TYPE, WallSecrets::holds, wall.dialect().root() + " **");
  }

  private void claim(ItemType type, String... paths) {
    claim(type, node -> true, paths);
  }

  private void claim(ItemType type, Predicate<ConfigNode> speaks, String... paths) {
    String root = wall.dialect().root() + " ** / ";
    String[] patterns =
        Arrays.stream(paths)
            .map(path -> root + path.replace(" / ", " ** / ") + " **")
            .toArray(String[]::new);
    regions.claim(wall.device(), type, speaks, patterns);
  }
}
