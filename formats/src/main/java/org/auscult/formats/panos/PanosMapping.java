package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Blocks;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.StanzaFields;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the statements of one export to the device. */
final class PanosMapping {
  private static final Set<String> KEYS =
      Set.of(
          "phash",
          "key",
          "secret",
          "password",
          "snmp-community-string",
          "authpwd",
          "privpwd",
          "auth-password",
          "priv-password",
          "private-key",
          "bind-password",
          "authentication-key",
          "md5",
          "vm-auth-key",
          "auth-key",
          "api-key",
          "passphrase");

  /** What stands behind those words where they open a block or switch something. */
  private static final Set<String> PLAIN = Set.of("yes", "no", "entry", "password-change");

  private final SourceFile file;
  private final PanosText text;
  private final PanosSite own;
  private final Text obtain;
  private final Panos panos;

  PanosMapping(SourceFile file, PanosText text, Redactor redactor, Text obtain) {
    this.file = file;
    this.text = text;
    this.own = PanosSite.of(text.root());
    this.obtain = obtain;
    text.tree().root().walk(node -> remember(node, redactor));
    this.panos = new Panos(file, redactor, missing().isEmpty());
  }

  Device device() {
    identity();
    new PanosManagement(panos, own).map();
    new PanosPolicies(panos, own).map();
    List<PanosSite> sites = new ArrayList<>(List.of(own));
    for (String kind : List.of("template", "template-stack", "container", "device cloud")) {
      own.device().each(kind.split(" ")).forEach(template -> sites.add(PanosSite.of(template)));
    }
    for (PanosSite site : sites) {
      new PanosAccounts(panos, site).map();
      new PanosServers(panos, site).map();
      new PanosNetwork(panos, site).map();
      new PanosMonitoring(panos, site).map();
      new PanosVpn(panos, site).map();
      new PanosRouting(panos, site).map();
      new PanosRules(panos, site).map();
      PanosIgnored.mark(site);
    }
    new PanosPanorama(own).map();
    text.tree().root().children().forEach(Blocks::close);
    new PanosClaims(panos, text, own, missing(), obtain).claim();
    return panos.device().build();
  }

  private void identity() {
    boolean panorama = PanosPanorama.is(own);
    Item.Builder identity = panos.device().single(Identity.TYPE);
    identity
        .set(Identity.VENDOR, "paloalto")
        .set(Identity.PRODUCT, panorama ? "Panorama" : "PAN-OS")
        .set(Identity.KIND, panorama ? Identity.NETWORK : "firewall");
    own.system()
        .ifPresent(system -> StanzaFields.text(identity, Identity.HOSTNAME, system, "hostname"));
    panos.device().single(Firmware.TYPE).set(Firmware.PRODUCT, "pan-os");
    new PanosHeader(panos, file, text.tree()).map();
    NetworkEquipment.absent(panos.device());
  }

  private static void remember(ConfigNode node, Redactor redactor) {
    List<String> words = node.words();
    for (int i = 1; i < words.size(); i++) {
      if (KEYS.contains(words.get(i - 1)) && !PLAIN.contains(words.get(i))) {
        words.get(i).lines().forEach(redactor::remember);
      }
    }
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    if (!text.closed()) {
      return Optional.of(
          new Text(
              "the export is cut or damaged: a block is not closed; export it again",
              "l’export est tronqué ou endommagé : un bloc n’est pas fermé ; refaire l’export"));
    }
    if (own.device().at("device", "cloud").isPresent()) {
      return Optional.of(
          new Text(
              "this is what the cloud service Prisma Access keeps, not the configuration of a"
                  + " device; "
                  + obtain.en(),
              "c’est ce que garde le service en nuage Prisma Access, non la configuration d’un"
                  + " équipement ; "
                  + obtain.fr()));
    }
    boolean shown = own.config().at("mgt-config").isPresent() && own.system().isPresent();
    if (!shown) {
      return Optional.of(
          new Text(
              "the export shows a part of the configuration only; " + obtain.en(),
              "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
    }
    if (!text.ended()) {
      return Optional.of(
          new Text(
              "nothing shows that the lines are not cut at the end; capture them with the prompt"
                  + " that follows, or export the XML file",
              "rien ne montre que les lignes ne sont pas tronquées à la fin ; les capturer avec"
                  + " l’invite qui suit, ou exporter le fichier XML"));
    }
    return managed()
        ? Optional.of(
            new Text(
                "Panorama manages this firewall, and what it pushes is not in this export; capture"
                    + " “show config merged”",
                "Panorama gère ce pare-feu, et ce qu’il pousse n’est pas dans cet export ;"
                    + " capturer « show config merged »"))
        : Optional.empty();
  }

  private boolean managed() {
    return !PanosPanorama.is(own)
        && own.system().flatMap(system -> system.at("panorama")).isPresent();
  }
}
