package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Section;
import org.auscult.device.Setting;
import org.auscult.device.SoftwareComponent;
import org.auscult.fact.ReleaseLine;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.NotAssessedOutcomes;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails for each component whose release line is past its maker's last day of fixes. The one that
 * is what the device runs is judged as its firmware.
 */
record ComponentSupportEnded(Wording wording) implements Check {
  static final String NAME = "component-support-ended";

  private static final Text ONLY_FIRMWARE =
      new Text(
          "the only component is the software that the device runs, judged by itself",
          "le seul composant est le logiciel que l’équipement exécute, évalué pour lui-même");

  @Override
  public Set<ItemType> reads() {
    return Set.of(SoftwareComponent.TYPE, Firmware.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Section section = subject.device().section(SoftwareComponent.TYPE);
    Item firmware = subject.device().single(Firmware.TYPE);
    List<Item> parts = section.items().stream().filter(item -> !is(item, firmware)).toList();
    if (parts.isEmpty() && !section.items().isEmpty()) {
      return new Outcome.NotApplicable(ONLY_FIRMWARE);
    }
    List<Place> places = new ArrayList<>();
    int undecided = 0;
    for (Item item : parts) {
      List<ReleaseLine> lines = lines(item, subject);
      Truth ended = SupportEnded.ended(lines, subject.reference().today());
      if (ended == Truth.TRUE) {
        places.add(wording.place(item, item.where(), LineWords.of(lines, subject), subject));
      }
      undecided += ended == Truth.UNKNOWN ? 1 : 0;
    }
    return places.isEmpty() ? withoutPlace(section, undecided) : new Outcome.Failed(places);
  }

  /** True for the component that is the firmware: the same product, of one version or one place. */
  private static boolean is(Item item, Item firmware) {
    Optional<String> product = item.get(SoftwareComponent.PRODUCT).value();
    Setting<String> version = firmware.get(Firmware.VERSION);
    return product.isPresent()
        && product.equals(firmware.get(Firmware.PRODUCT).value())
        && version.value().isPresent()
        && (version.value().equals(item.get(SoftwareComponent.VERSION).value())
            || version.where().equals(item.get(SoftwareComponent.NAME).where()));
  }

  private static List<ReleaseLine> lines(Item item, Subject subject) {
    Optional<String> product = item.get(SoftwareComponent.PRODUCT).value();
    Optional<String> version = item.get(SoftwareComponent.VERSION).value();
    return product.isPresent() && version.isPresent()
        ? subject
            .reference()
            .lifecycles()
            .lines(product.get(), version.get(), item.get(SoftwareComponent.NAME).value())
        : List.of();
  }

  private static Outcome withoutPlace(Section section, int undecided) {
    if (section.coverage() instanceof Coverage.Absent absent) {
      return new Outcome.NotApplicable(absent.because());
    }
    if (!(section.coverage() instanceof Coverage.Complete complete)) {
      return NotAssessedOutcomes.of(section.coverage());
    }
    if (undecided > 0) {
      return new Outcome.NotAssessed(
          new Text(
              "no end-of-support date is known here for " + undecided + " of its components",
              "aucune date de fin de support n’est connue ici pour "
                  + undecided
                  + " de ses composants"),
          new Text("ask the manufacturer", "interroger le fabricant"));
    }
    return new Outcome.Passed(List.of(complete.region()));
  }
}
