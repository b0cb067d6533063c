package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.auscult.fact.Lifecycles;
import org.auscult.fact.ReleaseLine;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails when the version is older than the one that its maker recommends of the line, or, where it
 * recommends none, than the newest of the line.
 */
record OlderThanLatest(Wording wording) implements FirmwareCheck {
  static final String NAME = "firmware-older-than-latest";

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    List<ReleaseLine> lines = installed.lines(subject);
    Optional<ReleaseLine> line = lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    Optional<String> target = line.flatMap(one -> one.recommended().or(one::latest));
    if (target.isEmpty()) {
      return unknown(
          "no published newest release is known of the line of version " + installed.version(),
          "aucune dernière version publiée n’est connue pour la branche de la version "
              + installed.version(),
          subject);
    }
    OptionalInt order =
        subject
            .reference()
            .lifecycles()
            .scheme(installed.product())
            .compare(installed.version(), target.get());
    if (order.isEmpty()) {
      return unknown(
          "version " + installed.version() + " cannot be ordered against " + target.get(),
          "la version " + installed.version() + " ne peut être comparée à " + target.get(),
          subject);
    }
    return order.getAsInt() >= 0
        ? new Outcome.Passed(List.of(installed.where()))
        : new Outcome.Failed(
            List.of(
                wording.place(
                    installed.item(),
                    installed.where(),
                    words(line.get(), target.get(), subject),
                    subject)));
  }

  private static Map<String, Text> words(ReleaseLine line, String target, Subject subject) {
    Lifecycles lifecycles = subject.reference().lifecycles();
    String asOf = lifecycles.asOf(line.product()).map(LocalDate::toString).orElse("");
    return Map.of(
        "product", Text.verbatim(lifecycles.title(line.product())),
        "cycle", Text.verbatim(line.cycle()),
        "latest", Text.verbatim(target),
        "as-of", Text.verbatim(asOf),
        "source", Text.verbatim(line.source()));
  }

  private static Outcome unknown(String en, String fr, Subject subject) {
    return new Outcome.NotAssessed(new Text(en, fr), subject.howToExport());
  }
}
