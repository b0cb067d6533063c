package org.auscult.formats.openwrtuci;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Account;
import org.auscult.device.Certificate;
import org.auscult.device.Coverage;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.TimeSource;
import org.auscult.device.VpnTunnel;
import org.auscult.device.WirelessNetwork;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * How much of each section the export shows: all of it when the package that it stands in is there
 * and, in a single text, another package follows.
 */
final class OpenwrtClaims {
  private static final Text OBTAIN = new OpenwrtFormat().howToExport();

  private final Openwrt router;
  private final ConfigTree tree;
  private final Optional<Text> missing;
  private final boolean files;

  OpenwrtClaims(Openwrt router, ConfigTree tree, Optional<Text> missing, boolean files) {
    this.router = router;
    this.tree = tree;
    this.missing = missing;
    this.files = files;
  }

  void claim() {
    claim(NetworkInterface.TYPE, "network", "config interface **");
    claim(Zone.TYPE, "firewall", "config zone **");
    claim(
        AccessRule.TYPE,
        "firewall",
        "config rule **",
        "config redirect **",
        "config forwarding **",
        "config include **",
        "config nat **");
    scripts();
    claim(WirelessNetwork.TYPE, "wireless", "config wifi-device **", "config wifi-iface **");
    claim(LogTarget.TYPE, "system", "config system **");
    claim(TimeSource.TYPE, "system", "config timeserver **");
    claim(SnmpCommunity.TYPE, "snmpd", "config com2sec **");
    some(
        NetworkService.TYPE,
        new Text(
            "services that other packages or the start scripts run are not in it",
            "les services lancés par d’autres paquets ou scripts n’y figurent pas"),
        new Text("“netstat -lntup” on the router", "« netstat -lntup » sur le routeur"));
    accounts();
    some(
        VpnTunnel.TYPE,
        new Text(
            "tunnels that files below /etc/openvpn or /etc/swanctl describe are not in it",
            "les tunnels décrits par les fichiers de /etc/openvpn ou de /etc/swanctl n’y figurent"
                + " pas"),
        new Text("check these folders by hand", "vérifier ces dossiers à la main"));
    some(
        Certificate.TYPE,
        new Text(
            "certificates stand in files of their own",
            "les certificats se trouvent dans des fichiers distincts"),
        new Text("check the certificates by hand", "vérifier les certificats à la main"));
  }

  /** A script of rules, such as the one that each installation includes up to OpenWrt 21.02. */
  private void scripts() {
    List<Span> included =
        router.of("firewall", "include").stream()
            .filter(script -> script.on("enabled", true))
            .map(Section::at)
            .toList();
    if (!included.isEmpty()) {
      router
          .device()
          .cover(
              AccessRule.TYPE,
              new Coverage.Partial(
                  new Text(
                      "the firewall includes a script of rules that is not in the export",
                      "le pare-feu inclut un script de règles qui ne figure pas dans l’export"),
                  included,
                  new Text(
                      "read the script that the section “include” names",
                      "lire le script que nomme la section « include »")));
    }
  }

  private void accounts() {
    if (router.users().isEmpty()) {
      some(
          Account.TYPE,
          new Text(
              "the accounts of the system stand in /etc/shadow",
              "les comptes du système se trouvent dans /etc/shadow"),
          new Text(
              "the archive that “sysupgrade -b backup.tar.gz” packs holds it",
              "l’archive produite par « sysupgrade -b backup.tar.gz » le contient"));
    } else {
      new Regions(tree, missing, OBTAIN)
          .claim(router.device(), Account.TYPE, "user **", "config login **");
    }
  }

  private void some(ItemType type, Text why, Text obtain) {
    router.device().cover(type, new Coverage.Partial(why, List.of(), obtain));
  }

  private void claim(ItemType type, String file, String... patterns) {
    List<String> packages = router.packages();
    int at = packages.indexOf(file);
    if (at < 0) {
      router
          .device()
          .cover(
              type,
              new Coverage.NotExported(
                  new Text(
                      "the package " + file + " is not there", "le paquet " + file + " manque"),
                  OBTAIN));
      return;
    }
    boolean ended = files || at + 1 < packages.size();
    Optional<Text> why = missing.isPresent() || ended ? missing : Optional.of(last());
    new Regions(tree, why, OBTAIN).claim(router.device(), type, patterns);
  }

  private static Text last() {
    return new Text(
        "the last package of an export may be cut: it has no end mark",
        "le dernier paquet d’un export peut être tronqué : il n’a pas de marque de fin");
  }
}
