package org.auscult.formats.ciscoasa;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
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
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class CiscoAsaCoverage {
  /** What a context has for itself. */
  private static final List<ItemType> OF_CONTEXTS =
      List.of(
          Account.TYPE,
          AuthServer.TYPE,
          NetworkService.TYPE,
          AccessRule.TYPE,
          SnmpCommunity.TYPE,
          SnmpUser.TYPE,
          LogTarget.TYPE,
          TimeSource.TYPE,
          Certificate.TYPE,
          VpnTunnel.TYPE,
          RemoteAccess.TYPE,
          StoredSecret.TYPE,
          Zone.TYPE);

  private CiscoAsaCoverage() {}

  static void claim(Asa asa, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(asa.device());
    asa.device()
        .cover(
            WirelessNetwork.TYPE,
            new Coverage.Absent(
                new Text("a firewall without radio", "un pare-feu sans émetteur radio")));
    regions(asa, new Regions(tree, missing, obtain));
    // Without the line, what the web server accepts depends on the release.
    if (!asa.device().items(TlsProfile.TYPE).isEmpty()) {
      new Regions(tree, missing, obtain)
          .claim(asa.device(), TlsProfile.TYPE, "ssl server-version **");
    }
    if (asa.identity.system() || !asa.contexts.isEmpty()) {
      contexts(asa, obtain);
    }
  }

  private static void regions(Asa asa, Regions regions) {
    regions
        .claim(asa.device(), Account.TYPE, "username **", "enable **", "passwd **")
        .claim(asa.device(), AuthServer.TYPE, "aaa-server **")
        .claim(
            asa.device(),
            NetworkService.TYPE,
            "http **",
            "ssh **",
            "telnet **",
            "webvpn **",
            "snmp-server **",
            "dhcpd **",
            "dhcprelay **",
            "asdm **",
            "rest-api **",
            "crypto ikev1 **",
            "crypto ikev2 **",
            "ftp **",
            "tftp-server **",
            "no **")
        .claim(asa.device(), NetworkInterface.TYPE, "interface **", "nameif **", "ip **")
        .claim(asa.device(), Zone.TYPE, "interface **", "nameif **")
        .claim(
            asa.device(),
            AccessRule.TYPE,
            "access-list **",
            "access-group **",
            "object **",
            "object-group **",
            "nat **",
            "static **",
            "conduit **",
            "outbound **",
            "no access-list **")
        .claim(asa.device(), SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(asa.device(), SnmpUser.TYPE, "snmp-server **")
        .claim(asa.device(), LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(asa.device(), TimeSource.TYPE, "ntp **", "no ntp **")
        .claim(asa.device(), Certificate.TYPE, "crypto ca **")
        .claim(asa.device(), VpnTunnel.TYPE, "crypto **", "isakmp **", "tunnel-group **")
        .claim(asa.device(), RemoteAccess.TYPE, "webvpn **", "tunnel-group **", "vpdn **")
        .claim(asa.device(), StoredSecret.TYPE, "**");
  }

  private static void contexts(Asa asa, Text obtain) {
    Text why =
        new Text(
            "each context has a configuration of its own, which is not in this one",
            "chaque contexte a sa propre configuration, qui n’est pas dans celle-ci");
    OF_CONTEXTS.forEach(
        type -> asa.device().cover(type, new Coverage.Partial(why, List.of(), obtain)));
  }
}
