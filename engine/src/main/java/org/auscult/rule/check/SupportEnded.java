package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.fact.ReleaseLine;
import org.auscult.fact.Truth;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/** Fails when the release line is past the maker's last day of fixes. */
record SupportEnded(Wording wording) implements FirmwareCheck {
  static final String NAME = "firmware-support-ended";

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    List<ReleaseLine> lines = installed.lines(subject);
    Truth ended = ended(lines, subject.reference().today());
    if (ended == Truth.UNKNOWN) {
      return unpublished(installed, lines, subject);
    }
    return ended == Truth.FALSE
        ? new Outcome.Passed(List.of(installed.where()))
        : new Outcome.Failed(
            List.of(
                wording.place(
                    installed.item(), installed.where(), LineWords.of(lines, subject), subject)));
  }

  /** Whether support is over, whichever of these lines it is. */
  static Truth ended(List<ReleaseLine> lines, LocalDate today) {
    Set<Truth> answers =
        lines.stream().map(line -> line.endedOn(today)).collect(Collectors.toSet());
    return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
  }

  /** The outcome when no date decides. */
  static Outcome unpublished(Installed installed, List<ReleaseLine> lines, Subject subject) {
    Optional<Text> several =
        Optional.of(lines)
            .filter(found -> found.size() > 1)
            .map(
                found ->
                    new Text(
                        "the edition is not shown, and support differs between editions of version "
                            + installed.version(),
                        "l’édition n’est pas indiquée, et le support diffère selon les éditions de"
                            + " la version "
                            + installed.version()));
    Text unlisted =
        new Text(
            "no published end-of-support date is known for version " + installed.version(),
            "aucune date de fin de support publiée n’est connue pour la version "
                + installed.version());
    return new Outcome.NotAssessed(several.orElse(unlisted), subject.howToExport());
  }
}
