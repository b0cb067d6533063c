package org.auscult.rule.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.fact.PatchDefinitions;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails when the published facts that the version is judged by are old: what ended or was repaired
 * since is not in them, so that an old pass is not to be trusted.
 *
 * @param days from when on they count as old
 */
record StaleFacts(Wording wording, int days) implements FirmwareCheck {
  static final String NAME = "firmware-facts-stale";

  private static final Text NONE =
      new Text(
          "there are no published facts about this product here",
          "il n’y a pas ici de données publiées sur ce produit");

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    Lifecycles lifecycles = subject.reference().lifecycles();
    Optional<LocalDate> asOf =
        Stream.concat(
                lifecycles.asOf(installed.product()).stream(),
                patches(installed, subject.reference().facts()).stream())
            .min(Comparator.naturalOrder());
    if (asOf.isEmpty()) {
      return new Outcome.NotApplicable(NONE);
    }
    long age = ChronoUnit.DAYS.between(asOf.get(), subject.reference().today());
    if (age <= days) {
      return new Outcome.Passed(List.of(installed.where()));
    }
    Map<String, Text> words =
        Map.of(
            "product", Text.verbatim(lifecycles.title(installed.product())),
            "as-of", Text.verbatim(asOf.get().toString()),
            "age", Text.verbatim(String.valueOf(age)));
    return new Outcome.Failed(
        List.of(wording.place(installed.item(), installed.where(), words, subject)));
  }

  /** The day of the definitions of patches, where the host is judged by them. */
  private static Optional<LocalDate> patches(Installed installed, Facts facts) {
    return facts
        .patches()
        .filter(definitions -> installed.product().equals("windows"))
        .map(PatchDefinitions::asOf);
  }
}
