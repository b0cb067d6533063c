package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Fails when the software is named and its version is not, so that nothing published applies. */
record VersionUnstated(Wording wording) implements Check {
  static final String NAME = "firmware-version-unstated";

  private static final Text UNNAMED =
      new Text("the export names no software", "l’export ne nomme aucun logiciel");

  @Override
  public Set<ItemType> reads() {
    return Set.of(Firmware.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Item item = subject.device().single(Firmware.TYPE);
    Optional<Span> version = item.get(Firmware.VERSION).where();
    if (item.get(Firmware.VERSION).value().isPresent()) {
      return new Outcome.Passed(List.of(version.orElse(item.where())));
    }
    Optional<String> product = item.get(Firmware.PRODUCT).value();
    if (product.isEmpty()) {
      return new Outcome.NotApplicable(UNNAMED);
    }
    String title = subject.reference().lifecycles().title(product.get());
    return new Outcome.Failed(
        List.of(
            wording.place(
                item,
                item.get(Firmware.PRODUCT).where().orElse(item.where()),
                Map.of("product", Text.verbatim(title)),
                subject)));
  }
}
