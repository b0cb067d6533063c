package org.auscult.rule.check;

import java.util.Optional;
import java.util.Set;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Installed;
import org.auscult.device.Device;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * A device as advisories know it: maker, product, model, and the version of the maker's software.
 */
final class AdvisedDevice {
  /** Where the operating system is told, the version is that of the system. */
  private static final Set<String> OPERATING_SYSTEMS =
      Set.of("windows", "debian", "ubuntu", "centos", "rhel", "alpine");

  private static final Text BRING =
      new Text(
          "bring the maker’s advisories as CSAF files, with --advisories",
          "fournir les avis du fabricant au format CSAF, avec --advisories");

  private AdvisedDevice() {}

  static Installed installed(Subject subject) {
    Device device = subject.device();
    Item firmware = device.single(Firmware.TYPE);
    Optional<String> software = text(firmware, Firmware.PRODUCT);
    boolean system = software.filter(OPERATING_SYSTEMS::contains).isPresent();
    Item identity = device.single(Identity.TYPE);
    return new Installed(
        text(identity, Identity.VENDOR),
        text(identity, Identity.PRODUCT).or(() -> software.filter(name -> !system)),
        text(identity, Identity.MODEL),
        text(firmware, Firmware.APPLICATION)
            .or(() -> system ? Optional.empty() : text(firmware, Firmware.VERSION)));
  }

  private static Optional<String> text(Item item, Field<String> field) {
    return item.get(field).value().filter(text -> !text.isBlank());
  }

  static Assessment assess(Subject subject) {
    return subject.assessment(() -> subject.advisories().assess(installed(subject)));
  }

  /** The line that states the version, else the model, else the head of the export. */
  static Span where(Subject subject) {
    Device device = subject.device();
    Span all = device.where();
    return device
        .get(Firmware.TYPE, Firmware.APPLICATION)
        .where()
        .or(() -> device.get(Firmware.TYPE, Firmware.VERSION).where())
        .or(() -> device.get(Identity.TYPE, Identity.MODEL).where())
        .or(() -> device.get(Identity.TYPE, Identity.PRODUCT).where())
        .orElse(Span.line(all.file(), all.firstLine()));
  }

  /** The outcome where nothing could be compared. */
  static Outcome outOfReach(Assessment.Reach reach, Subject subject) {
    return switch (reach) {
      case NO_NAME ->
          open(
              "neither product nor model is stated",
              "ni le produit ni le modèle n’est indiqué",
              subject.howToExport());
      case NO_VENDOR ->
          open("the maker is not stated", "le fabricant n’est pas indiqué", subject.howToExport());
      case VENDOR_UNLISTED ->
          open(
              "no advisory at hand names the maker; that proves nothing",
              "aucun avis disponible ne cite le fabricant ; cela ne prouve rien",
              BRING);
      default ->
          open(
              "no advisory at hand names this product of the maker; that proves nothing",
              "aucun avis disponible ne cite ce produit du fabricant ; cela ne prouve rien",
              BRING);
    };
  }

  private static Outcome open(String en, String fr, Text obtain) {
    return new Outcome.NotAssessed(new Text(en, fr), obtain);
  }
}
