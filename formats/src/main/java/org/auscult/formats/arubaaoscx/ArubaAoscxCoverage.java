package org.auscult.formats.arubaaoscx;

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
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** How much of each section a configuration shows. */
final class ArubaAoscxCoverage {
  private ArubaAoscxCoverage() {}

  static void claim(Aoscx aoscx, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(aoscx.device());
    new Regions(tree, missing, obtain)
        .claim(aoscx.device(), Account.TYPE, "user **")
        .claim(aoscx.device(), AuthServer.TYPE, "tacacs-server **", "radius-server **")
        .claim(
            aoscx.device(),
            NetworkService.TYPE,
            "ssh **",
            "https-server **",
            "telnet **",
            "snmp-server **",
            "dhcp-server **",
            "tftp-server **",
            "no **")
        .claim(aoscx.device(), NetworkInterface.TYPE, "interface **", "vlan **")
        .claim(aoscx.device(), AccessRule.TYPE, "access-list **", "object-group **", "apply **")
        .claim(aoscx.device(), SnmpCommunity.TYPE, "snmp-server **", "no snmp-server **")
        .claim(aoscx.device(), SnmpUser.TYPE, "snmpv3 **", "no snmpv3 **")
        .claim(aoscx.device(), VpnTunnel.TYPE, "crypto **", "ipsec **", "ike **")
        .claim(aoscx.device(), LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(aoscx.device(), TimeSource.TYPE, "ntp **", "ptp **", "no ntp **")
        .claim(aoscx.device(), Certificate.TYPE, "crypto **")
        .claim(aoscx.device(), StoredSecret.TYPE, "**");
    community(aoscx, obtain);
    administrator(aoscx, obtain);
  }

  /** The account of the factory is only shown once it has a password. */
  private static void administrator(Aoscx aoscx, Text obtain) {
    boolean shown =
        aoscx.device().items(Account.TYPE).stream()
            .anyMatch(i -> i.get(Account.NAME).value().filter("admin"::equals).isPresent());
    if (!shown) {
      aoscx
          .device()
          .cover(
              Account.TYPE,
              new Coverage.Partial(
                  new Text(
                      "the configuration does not show the account admin, which every switch has"
                          + " (see \"show user information\")",
                      "la configuration ne montre pas le compte admin, que tout commutateur possède"
                          + " (voir « show user information »)"),
                  List.of(),
                  obtain));
    }
  }

  /** The agent keeps its factory community until another is configured. */
  private static void community(Aoscx aoscx, Text obtain) {
    boolean unknown =
        !aoscx.snmpInstances.isEmpty()
            && aoscx.snmpOnlyThree.isEmpty()
            && aoscx.device().items(SnmpCommunity.TYPE).isEmpty();
    if (unknown) {
      aoscx
          .device()
          .cover(
              SnmpCommunity.TYPE,
              new Coverage.Partial(
                  new Text(
                      "SNMP runs without a configured community and may keep that of the factory"
                          + " (see \"show snmp community\")",
                      "SNMP fonctionne sans communauté configurée et peut garder celle d’usine"
                          + " (voir « show snmp community »)"),
                  List.copyOf(aoscx.snmpInstances.values()),
                  obtain));
    }
  }
}
