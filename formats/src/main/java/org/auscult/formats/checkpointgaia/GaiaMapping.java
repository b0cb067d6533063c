package org.auscult.formats.checkpointgaia;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the commands of one export to the device. */
final class GaiaMapping {
  private static final CommandTable<Gaia> TABLE = table();

  private static final Text POLICY =
      new Text(
          "Gaia's configuration holds the operating system only; the security policy stands in the"
              + " database of the management",
          "la configuration de Gaia ne contient que le système d’exploitation ; la politique de"
              + " sécurité se trouve dans la base du serveur d’administration");

  private static final Text PRODUCTS =
      new Text(
          "SSH and the services of the installed products listen without a line in this"
              + " configuration",
          "SSH et les services des produits installés écoutent sans figurer dans cette"
              + " configuration");

  private static final Text LISTENERS =
      new Text(
          "list what listens in expert mode (netstat -tulpn)",
          "lister les ports en écoute en mode expert (netstat -tulpn)");

  private static final Text PACKAGE =
      new Text(
          "export the policy package with the management's API (mgmt_cli show package)",
          "exporter la politique par l’API du serveur d’administration (mgmt_cli show package)");

  private final SourceFile file;
  private final GaiaText text;
  private final Redactor redactor;
  private final Text obtain;

  GaiaMapping(SourceFile file, GaiaText text, Redactor redactor, Text obtain) {
    this.file = file;
    this.text = text;
    this.redactor = redactor;
    this.obtain = obtain;
  }

  private static CommandTable<Gaia> table() {
    CommandTable.Builder<Gaia> table = CommandTable.builder();
    GaiaAccounts.commands(table);
    GaiaAccess.commands(table);
    GaiaServices.commands(table);
    GaiaSnmp.commands(table);
    GaiaMonitoring.commands(table);
    GaiaInterfaces.commands(table);
    GaiaRouting.commands(table);
    GaiaIrrelevant.commands(table);
    return table.build();
  }

  Device device() {
    Gaia gaia = new Gaia(file, redactor, missing().isEmpty());
    gaia.device()
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "checkpoint")
        .set(Identity.PRODUCT, "Gaia")
        .set(Identity.KIND, "firewall");
    GaiaHeader.map(file, text.tree(), gaia);
    text.tree().root().walk(this::remember);
    TABLE.readInside(gaia, text.tree().root());
    GaiaAccounts.finish(gaia);
    GaiaAccess.finish(gaia);
    GaiaServices.finish(gaia);
    gaia.snmp.finish(gaia);
    gaia.monitoring.finish(gaia);
    gaia.interfaces.finish(gaia);
    gaia.routing.finish(gaia);
    claims(gaia);
    return gaia.device().build();
  }

  /** Words behind a key that names a secret are one, mapped or not. */
  private void remember(ConfigNode node) {
    for (int i = 1; i + 1 < node.words().size(); i++) {
      if (node.word(i)
              .matches("(?:.*password(?:-|_)?(?:hash)?|newpass|secret|key|community|.*phrase.*)")
          && !node.word(1).equals("password-controls")) {
        redactor.remember(node.word(i + 1));
      }
    }
  }

  /** Why the export does not show the whole configuration; empty when it does. */
  Optional<Text> missing() {
    boolean named = text.tree().root().first("set", "hostname").isPresent();
    return named && ended()
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the export shows a part of the configuration only, or is cut; " + obtain.en(),
                "l’export ne montre qu’une partie de la configuration, ou il est tronqué ; "
                    + obtain.fr()));
  }

  /** Static routes come last, after SNMP; in a capture the next prompt ends all. */
  private boolean ended() {
    if (text.prompted()) {
      return true;
    }
    List<ConfigNode> all = text.tree().root().children();
    boolean snmp = false;
    boolean routes = false;
    for (ConfigNode node : all) {
      snmp |= node.word(1).equals("snmp");
      routes |= snmp && node.word(1).equals("static-route");
    }
    String last = all.isEmpty() ? "" : all.get(all.size() - 1).text();
    return routes && (file.text().endsWith("\n") || last.endsWith(" on"));
  }

  private void claims(Gaia gaia) {
    NetworkEquipment.absent(gaia.device());
    Regions regions = new Regions(text.tree(), missing(), obtain);
    regions
        .claim(gaia.device(), Account.TYPE, "* user **", "* rba **", "set expert-password-hash **")
        .claim(gaia.device(), AuthServer.TYPE, "* aaa **")
        .claim(gaia.device(), SnmpCommunity.TYPE, "* snmp **")
        .claim(gaia.device(), SnmpUser.TYPE, "* snmp **")
        .claim(gaia.device(), LogTarget.TYPE, "* syslog **")
        .claim(gaia.device(), TimeSource.TYPE, "* ntp **")
        .claim(gaia.device(), NetworkInterface.TYPE, "* interface **")
        .claim(
            gaia.device(),
            StoredSecret.TYPE,
            "* backup-scheduled **",
            "* pppoe **",
            "set grub2-password-hash **");
    gaia.device()
        .cover(NetworkService.TYPE, new Coverage.Partial(PRODUCTS, List.of(), LISTENERS))
        .cover(AccessRule.TYPE, new Coverage.NotExported(POLICY, PACKAGE))
        .cover(VpnTunnel.TYPE, new Coverage.NotExported(POLICY, PACKAGE));
  }
}
