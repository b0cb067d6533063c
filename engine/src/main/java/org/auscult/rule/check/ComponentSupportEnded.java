package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.Section;
import org.auscult.device.SoftwareComponent;
import org.auscult.fact.ReleaseLine;
import org.auscult.fact.Truth;
import org.auscult.rule.Check;
import org.auscult.rule.NotAssessedOutcomes;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/** Fails for each component whose release line is past its maker's last day of fixes. */
record ComponentSupportEnded(Wording wording) implements Check {
  static final String NAME = "component-support-ended";

  @Override
  public Set<ItemType> reads() {
    return Set.of(SoftwareComponent.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Section section = subject.device().section(SoftwareComponent.TYPE);
    List<Place> places = new ArrayList<>();
    int undecided = 0;
    for (Item item : section.items()) {
      List<ReleaseLine> lines = lines(item, subject);
      Truth ended = SupportEnded.ended(lines, subject.reference().today());
      if (ended == Truth.TRUE) {
        places.add(wording.place(item, item.where(), LineWords.of(lines, subject), subject));
      }
      undecided += ended == Truth.UNKNOWN ? 1 : 0;
    }
    return places.isEmpty() ? withoutPlace(section, undecided) : new Outcome.Failed(places);
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
