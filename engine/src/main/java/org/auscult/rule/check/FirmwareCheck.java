package org.auscult.rule.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.fact.ReleaseLine;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A check of the installed version against published facts. */
interface FirmwareCheck extends Check {

  /**
   * What is installed.
   *
   * @param item the noun that states it
   * @param where the line that states it, else the head of the export
   */
  record Installed(
      Item item, String product, String version, Optional<String> edition, Span where) {

    /** The release lines that it can be of. */
    List<ReleaseLine> lines(Subject subject) {
      return subject.reference().lifecycles().lines(product, version, edition);
    }
  }

  /** The outcome for a version that is known. */
  Outcome judge(Installed installed, Subject subject);

  @Override
  default Set<ItemType> reads() {
    return Set.of(Firmware.TYPE);
  }

  @Override
  default Outcome apply(Subject subject) {
    Item item = subject.device().single(Firmware.TYPE);
    Optional<String> product = item.get(Firmware.PRODUCT).value();
    Optional<String> version = item.get(Firmware.VERSION).value();
    if (version.isPresent() && product.isEmpty()) {
      return new Outcome.NotAssessed(
          new Text(
              "no published facts about this product are known here",
              "aucune donnée publiée sur ce produit n’est connue ici"),
          new Text("ask the manufacturer", "interroger le fabricant"));
    }
    if (version.isEmpty() || product.isEmpty()) {
      return new Outcome.NotAssessed(
          new Text("the export does not show the version", "l’export n’indique pas la version"),
          subject.howToExport());
    }
    Span all = subject.device().where();
    Span head = Span.line(all.file(), all.firstLine());
    return judge(
        new Installed(
            item,
            product.get(),
            version.get(),
            item.get(Firmware.EDITION).value(),
            item.get(Firmware.VERSION).where().orElse(head)),
        subject);
  }
}
