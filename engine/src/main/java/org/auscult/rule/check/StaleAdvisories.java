package org.auscult.rule.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.advisory.AdvisoryIndex;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Verdict.Kind;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails when a device passes by advisories of which even the newest is old: what was published
 * since is not among them, so that the pass is not to be trusted.
 *
 * @param days from when on they count as old
 */
record StaleAdvisories(Wording wording, int days) implements Check {
  static final String NAME = "advisories-stale";
  static final String[] SLOTS = {"as-of", "age"};

  private static final Text NOTHING_PASSED =
      new Text("no advisory clears the device", "aucun avis ne met l’équipement hors de cause");

  @Override
  public Set<ItemType> reads() {
    return Set.of(Identity.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Assessment assessment = AdvisedDevice.assess(subject);
    boolean passed =
        assessment.reach() == Assessment.Reach.COMPARED
            && assessment.verdicts().stream().allMatch(v -> v.kind() == Kind.NOT_AFFECTED);
    Optional<LocalDate> newest = passed ? newest(subject) : Optional.empty();
    if (newest.isEmpty()) {
      return new Outcome.NotApplicable(NOTHING_PASSED);
    }
    long age = ChronoUnit.DAYS.between(newest.get(), subject.reference().today());
    if (age <= days) {
      return new Outcome.Passed(List.of(AdvisedDevice.where(subject)));
    }
    Map<String, Text> words =
        Map.of(
            "as-of", Text.verbatim(newest.get().toString()),
            "age", Text.verbatim(String.valueOf(age)));
    return new Outcome.Failed(
        List.of(
            wording.place(
                subject.device().single(Identity.TYPE),
                AdvisedDevice.where(subject),
                words,
                subject)));
  }

  private static Optional<LocalDate> newest(Subject subject) {
    try {
      return Optional.of(LocalDate.parse(AdvisoryIndex.date(subject.advisories().open().all())));
    } catch (DateTimeParseException undated) {
      return Optional.empty();
    }
  }
}
