package org.auscult.formats.mikrotikrouteros;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
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
import org.auscult.tree.ConfigTree;

/** How much of each section the export shows, by the menus that it stands in. */
final class RouterosClaims {
  private static final Text OBTAIN = new RouterosFormat().howToExport();

  private final Routeros router;
  private final ConfigTree tree;
  private final RouterosEnd end;
  private final Optional<Text> missing;

  RouterosClaims(Routeros router, ConfigTree tree, RouterosEnd end, Optional<Text> missing) {
    this.router = router;
    this.tree = tree;
    this.end = end;
    this.missing = missing;
  }

  void claim() {
    new Regions(tree, missing, OBTAIN)
        .claim(
            router.device(),
            NetworkInterface.TYPE,
            "interface ethernet",
            "interface bridge",
            "interface bridge port",
            "interface vlan",
            "interface list",
            "interface list member",
            "ip address",
            "ip neighbor discovery-settings")
        .claim(router.device(), Zone.TYPE, "interface list", "interface list member")
        .claim(
            router.device(),
            AccessRule.TYPE,
            "ip firewall filter",
            "ip firewall nat",
            "ip firewall raw",
            "ip firewall address-list",
            "ipv6 firewall filter",
            "ipv6 firewall address-list",
            "interface bridge filter")
        .claim(router.device(), SnmpCommunity.TYPE, "snmp", "snmp community")
        .claim(router.device(), SnmpUser.TYPE, "snmp", "snmp community")
        .claim(router.device(), AuthServer.TYPE, "radius")
        .claim(
            router.device(),
            VpnTunnel.TYPE,
            "ip ipsec **",
            "interface pptp-server **",
            "interface l2tp-server **",
            "interface sstp-server **",
            "interface ovpn-server **",
            "interface wireguard **",
            "interface l2tp-client",
            "interface pptp-client",
            "interface sstp-client",
            "interface ovpn-client",
            "interface gre",
            "interface eoip",
            "interface ipip",
            "ip cloud **",
            "ppp profile")
        .claim(
            router.device(),
            RemoteAccess.TYPE,
            "interface pptp-server **",
            "interface l2tp-server **",
            "interface sstp-server **",
            "interface ovpn-server **",
            "ip cloud **",
            "ppp profile")
        .claim(
            router.device(),
            WirelessNetwork.TYPE,
            "interface wireless **",
            "interface wifi **",
            "interface wifiwave2 **",
            "caps-man **");
    tail();
    users();
    secrets();
    router
        .device()
        .cover(
            Certificate.TYPE,
            new Coverage.NotExported(
                new Text(
                    "an export holds no certificates", "un export ne contient pas de certificats"),
                new Text("“/certificate print detail”", "« /certificate print detail »")));
  }

  /** Menus near the end: what comes behind them must have been seen. */
  private void tail() {
    new Regions(tree, end.missing(missing, "system identity"), OBTAIN)
        .claim(
            router.device(),
            NetworkService.TYPE,
            "ip service",
            "ip dns",
            "ip proxy",
            "ip socks",
            "ip upnp",
            "ip smb",
            "ip tftp",
            "ip hotspot",
            "ip dhcp-server",
            "snmp",
            "tool mac-server **",
            "tool romon",
            "tool bandwidth-server",
            "system ntp server");
    new Regions(tree, end.missing(missing, "system logging"), OBTAIN)
        .claim(router.device(), LogTarget.TYPE, "system logging **");
    new Regions(tree, end.missing(missing, "system ntp client"), OBTAIN)
        .claim(router.device(), TimeSource.TYPE, "system ntp client **");
  }

  private void users() {
    router
        .device()
        .cover(
            Account.TYPE,
            new Coverage.Partial(
                new Text(
                    "an export never shows the users of the router",
                    "un export ne montre jamais les utilisateurs du routeur"),
                List.of(),
                new Text("“/user print detail”", "« /user print detail »")));
  }

  /** From version 7 on, secrets are left out unless they are asked for. */
  private void secrets() {
    boolean shown =
        router.menus().values().stream()
            .flatMap(List::stream)
            .flatMap(statement -> statement.all().keySet().stream())
            .anyMatch(RouterosMapping::secret);
    if (router.header().major() == 6 || shown) {
      new Regions(tree, missing, OBTAIN)
          .claim(
              router.device(),
              StoredSecret.TYPE,
              node -> node.words().stream().anyMatch(RouterosClaims::secret),
              "**");
    } else {
      Text why = new Text("the export leaves secrets out", "l’export omet les secrets");
      router.device().cover(StoredSecret.TYPE, new Coverage.Partial(why, List.of(), OBTAIN));
    }
  }

  private static boolean secret(String word) {
    int equal = word.indexOf('=');
    return equal > 0 && RouterosMapping.secret(word.substring(0, equal));
  }
}
