package org.auscult.formats.a10acos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Coverage;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
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
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** The configuration, command by command, carried into the device model. */
final class A10AcosMapping {
  private static final CommandTable<Acos> COMMANDS = commands();

  private A10AcosMapping() {}

  private static CommandTable<Acos> commands() {
    CommandTable.Builder<Acos> table = CommandTable.builder();
    A10AcosIrrelevant.commands(table);
    A10AcosAccounts.commands(table);
    A10AcosServices.commands(table);
    A10AcosMonitoring.commands(table);
    A10AcosInterfaces.commands(table);
    A10AcosBalancing.commands(table);
    return table
        .on("hostname", (a, c) -> a.set(Identity.TYPE, Identity.HOSTNAME, c.from(1), c.span()))
        .build();
  }

  static void map(Acos acos, ConfigTree tree) {
    acos.device()
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "a10")
        .set(Identity.PRODUCT, "ACOS")
        .set(Identity.KIND, Identity.NETWORK);
    acos.device().single(Firmware.TYPE).set(Firmware.PRODUCT, "acos");
    COMMANDS.readInside(acos, tree.root());
    A10AcosAccounts.finish(acos);
    A10AcosServices.finish(acos);
    A10AcosBalancing.finish(acos, tree);
    acos.accessLists.finish(acos);
  }

  static void claim(Acos acos, ConfigTree tree, Optional<Text> missing, Text obtain) {
    NetworkEquipment.absent(acos.device());
    acos.device()
        .cover(
            WirelessNetwork.TYPE,
            new Coverage.Absent(
                new Text("ACOS serves no wireless network", "ACOS ne sert aucun réseau sans fil")));
    new Regions(tree, missing, obtain)
        .claim(acos.device(), Account.TYPE, "admin **", "enable-password **")
        .claim(
            acos.device(),
            AuthServer.TYPE,
            "radius-server **",
            "tacacs-server **",
            "ldap-server **")
        .claim(
            acos.device(),
            NetworkService.TYPE,
            "enable-management **",
            "disable-management **",
            "web-service **",
            "no web-service **",
            "snmp-server **")
        .claim(acos.device(), NetworkInterface.TYPE, "interface **")
        .claim(
            acos.device(),
            AccessRule.TYPE,
            "access-list **",
            "ip access-list **",
            "slb virtual-server **")
        .claim(acos.device(), SnmpCommunity.TYPE, "snmp-server **")
        .claim(acos.device(), SnmpUser.TYPE, "snmp-server **")
        .claim(acos.device(), LogTarget.TYPE, "logging **", "snmp-server host **")
        .claim(acos.device(), TimeSource.TYPE, "ntp **")
        .claim(acos.device(), TlsProfile.TYPE, "slb template client-ssl **")
        .claim(acos.device(), VpnTunnel.TYPE, "vpn **")
        .claim(acos.device(), StoredSecret.TYPE, "slb template **", "router **", "ntp **");
    delivered(acos, obtain);
  }

  /** Every device has the administrator {@code admin}, whether or not the export shows it. */
  private static void delivered(Acos acos, Text obtain) {
    boolean shown =
        acos.device().items(Account.TYPE).stream()
            .anyMatch(account -> account.get(Account.NAME).value().equals(Optional.of("admin")));
    if (!shown) {
      acos.device()
          .cover(
              Account.TYPE,
              new Coverage.Partial(
                  new Text(
                      "the administrator admin, whom every device has, is not in the export; check"
                          + " on the device that the password is not the one it was delivered with",
                      "l’administrateur admin, que tout équipement possède, n’est pas dans"
                          + " l’export ; vérifier sur l’équipement que son mot de passe n’est pas"
                          + " celui de la livraison"),
                  List.of(),
                  obtain));
    }
  }
}
