package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.fact.Lifecycles;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/** Fails when the release line is past the vendor's last day of fixes. */
record SupportEnded(Wording wording) implements FirmwareCheck {
  static final String NAME = "firmware-support-ended";

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    Optional<Lifecycles.Cycle> cycle =
        subject
            .reference()
            .lifecycles()
            .cycle(installed.product(), installed.version(), installed.edition());
    return cycle
        .map(line -> judge(line, installed, subject))
        .orElseGet(() -> unlisted(installed.version(), subject));
  }

  private Outcome judge(Lifecycles.Cycle line, Installed installed, Subject subject) {
    LocalDate today = subject.reference().today();
    boolean past = line.endOfSupport().map(today::isAfter).orElse(line.ended());
    if (past) {
      return new Outcome.Failed(
          List.of(
              wording.place(installed.item(), installed.where(), words(line, subject), subject)));
    }
    return line.endOfSupport().isPresent()
        ? new Outcome.Passed(List.of(installed.where()))
        : unlisted(line.cycle(), subject);
  }

  private static Map<String, Text> words(Lifecycles.Cycle line, Subject subject) {
    Text end =
        line.endOfSupport()
            .map(date -> new Text("on " + date, "le " + date))
            .orElse(new Text("on an unpublished date", "à une date non publiée"));
    String product = subject.reference().lifecycles().title(line.product());
    return Map.of(
        "product", Text.verbatim(product),
        "cycle", Text.verbatim(line.cycle()),
        "end", end,
        "source", Text.verbatim(line.source()));
  }

  private static Outcome unlisted(String version, Subject subject) {
    return new Outcome.NotAssessed(
        new Text(
            "no published end-of-support date is known for version " + version,
            "aucune date de fin de support publiée n’est connue pour la version " + version),
        subject.howToExport());
  }
}
