package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.formats.syntax.ConfigEditSyntax;
import org.auscult.formats.syntax.NetworkEquipment;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** From the statements of one export to the device. */
final class FortiosMapping {
  private final ConfigEditSyntax.Parsed parsed;
  private final Entries entries;
  private final FortiosHeader header;
  private final DeviceBuilder device;
  private final Redactor redactor;
  private final Text obtain;

  FortiosMapping(SourceFile file, ConfigEditSyntax.Parsed parsed, Redactor redactor, Text obtain) {
    this.parsed = parsed;
    this.entries = new Entries(parsed.tree());
    this.header = new FortiosHeader(file);
    this.device = Device.builder(file.whole());
    this.redactor = redactor;
    this.obtain = obtain;
  }

  Device device() {
    header.map(parsed.tree(), device);
    parsed.tree().root().walk(this::remember);
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "fortinet")
        .set(Identity.PRODUCT, "FortiGate")
        .set(Identity.KIND, "firewall");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "fortios");
    nouns(new Fortios(entries, header, device, redactor, missing().isEmpty()));
    FortiosSections.name(entries);
    claims();
    return device.build();
  }

  private void nouns(Fortios fortios) {
    new FortiosGlobal(fortios).map();
    new FortiosUpkeep(fortios).map();
    new FortiosAccounts(fortios).map();
    FortiosInterfaces interfaces = new FortiosInterfaces(fortios);
    interfaces.map();
    FortiosServices services = new FortiosServices(fortios, interfaces);
    services.map();
    new FortiosMonitoring(fortios, services).map();
    new FortiosPolicies(fortios, new FortiosObjects(entries), interfaces).map();
    new FortiosVpn(fortios, interfaces).map();
    new FortiosServers(fortios).map();
    new FortiosRouting(fortios).map();
    new FortiosCertificates(fortios).map();
    new FortiosSecrets(fortios).map();
  }

  /** Whatever stands behind {@code ENC} or a key that names a secret is one, mapped or not. */
  private void remember(ConfigNode node) {
    if (!node.starts("set") && !node.starts("append")) {
      return;
    }
    int enciphered = node.words().indexOf("ENC");
    if (enciphered >= 0) {
      redactor.remember(node.word(enciphered + 1));
    } else if (FortiosSecrets.holds(node)) {
      node.textFrom(2).lines().forEach(redactor::remember);
    }
  }

  /** Why the export does not show the whole device; empty when it does. */
  Optional<Text> missing() {
    if (!parsed.closed()) {
      return Optional.of(
          new Text(
              "the export is cut: its last section is not closed; export it again",
              "l’export est tronqué : sa dernière section n’est pas fermée ; refaire l’export"));
    }
    if (header.oneDomain()) {
      return Optional.of(
          new Text(
              "the export shows one virtual domain of the device only; " + obtain.en(),
              "l’export ne montre qu’un domaine virtuel de l’équipement ; " + obtain.fr()));
    }
    if (!header.versioned() || !entries.has("system global")) {
      return Optional.of(
          new Text(
              "the export shows a part of the configuration only; " + obtain.en(),
              "l’export ne montre qu’une partie de la configuration ; " + obtain.fr()));
    }
    return ended() ? Optional.empty() : Optional.of(endless());
  }

  private static Text endless() {
    return new Text(
        "the export may be cut: it does not end as a whole configuration does; export it again",
        "l’export est peut-être tronqué : il ne se termine pas comme une configuration complète ;"
            + " refaire l’export");
  }

  /**
   * A whole configuration ends with the sections of routing; divided into virtual domains, with the
   * last of those that its beginning names. In a terminal capture the next prompt ends it.
   */
  private boolean ended() {
    if (parsed.prompted()) {
      return true;
    }
    if (entries.divided()) {
      return entries.allDomainsShown();
    }
    List<ConfigNode> sections = parsed.tree().root().all("config");
    return !sections.isEmpty() && sections.get(sections.size() - 1).word(1).equals("router");
  }

  private void claims() {
    NetworkEquipment.absent(device);
    new FortiosClaims(new Regions(parsed.tree(), missing(), obtain), device).claim();
  }
}
