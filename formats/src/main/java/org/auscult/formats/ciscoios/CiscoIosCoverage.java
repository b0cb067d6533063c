package org.auscult.formats.ciscoios;

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
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class CiscoIosCoverage {
  private CiscoIosCoverage() {}

  static void claim(Ios ios, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(ios.device());
    new Regions(tree, missing, obtain)
        .claim(ios.device(), Account.TYPE, "username **", "enable **", "line **", "parser **")
        .claim(
            ios.device(),
            AuthServer.TYPE,
            "radius **",
            "radius-server **",
            "tacacs **",
            "tacacs-server **",
            "aaa **",
            "ldap **")
        .claim(
            ios.device(),
            NetworkService.TYPE,
            CiscoIosCoverage::ofServices,
            "ip **",
            "service **",
            "line **",
            "snmp-server **",
            "ntp **",
            "netconf **",
            "netconf-yang **",
            "restconf **",
            "tftp-server **",
            "ftp-server **",
            "vstack **",
            "cdp **",
            "lldp **",
            "no **",
            "telnet **",
            "gnxi **",
            "iox **",
            "crypto ssl **",
            "webvpn **",
            "h323 **",
            "sip-ua **",
            "telephony-service **")
        .claim(ios.device(), NetworkInterface.TYPE, CiscoIosCoverage::ofInterfaces, "interface **")
        .claim(
            ios.device(),
            AccessRule.TYPE,
            "access-list **",
            "ip access-list **",
            "ipv6 access-list **",
            "object-group **",
            "class-map type inspect **",
            "policy-map type inspect **",
            "zone-pair **",
            "ip nat **")
        .claim(ios.device(), SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(ios.device(), LogTarget.TYPE, "logging **", "no logging **", "snmp-server host **")
        .claim(ios.device(), TimeSource.TYPE, "ntp **", "sntp **", "no ntp **", "ptp **")
        .claim(ios.device(), Certificate.TYPE, "crypto pki **", "crypto ca **")
        .claim(ios.device(), VpnTunnel.TYPE, "crypto **")
        .claim(ios.device(), WirelessNetwork.TYPE, "dot11 **", "wlan **", "ap **", "wireless **")
        .claim(ios.device(), TlsProfile.TYPE, "ip http **")
        .claim(ios.device(), Zone.TYPE, "zone **")
        .claim(ios.device(), StoredSecret.TYPE, "**");
    users(ios);
  }

  /** Inspection and translation of passing traffic make no service. */
  private static boolean ofServices(ConfigNode node) {
    boolean passing = List.of("inspect", "ips", "nat", "admission").contains(node.word(1));
    return !(node.word(0).equals("ip") && passing);
  }

  /** What becomes of stations that fail, and what is inspected, is no field of an interface. */
  private static boolean ofInterfaces(ConfigNode node) {
    return !List.of(
            "authentication event",
            "switchport block",
            "switchport protected",
            "ip inspect",
            "ip ips",
            "ip admission",
            "ipv6 nd",
            "cts role-based",
            "ip wccp",
            "access-session inherit",
            "service-policy type")
        .contains(node.word(0) + " " + node.word(1));
  }

  /** Users of SNMP version 3 are kept outside the configuration. */
  private static void users(Ios ios) {
    ios.device()
        .cover(
            SnmpUser.TYPE,
            new Coverage.Partial(
                new Text(
                    "IOS keeps the users of SNMPv3 outside the configuration",
                    "IOS conserve les utilisateurs SNMPv3 hors de la configuration"),
                List.of(),
                new Text(
                    "run \"show snmp user\" on the device",
                    "exécuter « show snmp user » sur l’équipement")));
  }
}
