package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Setting;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails where the source has a place for the version and leaves it blank, so that nothing published
 * applies. An export that never shows the version is not at fault.
 */
record VersionUnstated(Wording wording) implements Check {
  static final String NAME = "firmware-version-unstated";

  private static final Text UNNAMED =
      new Text("the export names no software", "l’export ne nomme aucun logiciel");

  private static final Text NOT_SHOWN =
      new Text("the export does not show the version", "l’export n’indique pas la version");

  @Override
  public Set<ItemType> reads() {
    return Set.of(Firmware.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Item item = subject.device().single(Firmware.TYPE);
    Setting<String> version = item.get(Firmware.VERSION);
    if (version.value().isPresent()) {
      return new Outcome.Passed(List.of(version.where().orElse(item.where())));
    }
    if (version.where().isPresent()) {
      Map<String, Text> words = Map.of("product", name(item, subject));
      return new Outcome.Failed(
          List.of(wording.place(item, version.where().get(), words, subject)));
    }
    return item.get(Firmware.PRODUCT).value().isEmpty()
        ? new Outcome.NotApplicable(UNNAMED)
        : new Outcome.NotAssessed(NOT_SHOWN, subject.howToExport());
  }

  /** What the version is of: the software, else the device. */
  private static Text name(Item firmware, Subject subject) {
    Item identity = subject.device().single(Identity.TYPE);
    return firmware
        .get(Firmware.PRODUCT)
        .value()
        .map(subject.reference().lifecycles()::title)
        .or(() -> firmware.get(Firmware.EDITION).value())
        .or(() -> identity.get(Identity.PRODUCT).value())
        .or(() -> identity.get(Identity.MODEL).value())
        .map(Text::verbatim)
        .orElse(new Text("the device", "l’équipement"));
  }
}
