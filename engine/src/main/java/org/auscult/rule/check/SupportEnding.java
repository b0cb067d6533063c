package org.auscult.rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.auscult.fact.ReleaseLine;
import org.auscult.fact.Truth;
import org.auscult.rule.Outcome;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails when the maker's last day of fixes is near; of what is past it {@link SupportEnded} speaks.
 *
 * @param months how near
 */
record SupportEnding(Wording wording, int months) implements FirmwareCheck {
  static final String NAME = "firmware-support-ending";

  private static final Text OVER =
      new Text("its support is over already", "son support est déjà terminé");

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    List<ReleaseLine> lines = installed.lines(subject);
    LocalDate today = subject.reference().today();
    if (SupportEnded.ended(lines, today) == Truth.TRUE) {
      return new Outcome.NotApplicable(OVER);
    }
    return soon(lines, today.plusMonths(months))
        .map(near -> near ? failed(installed, lines, subject) : passed(installed))
        .orElseGet(() -> SupportEnded.unpublished(installed, lines, subject));
  }

  /** Whether support ends by a day, where all lines have a date and give the same answer. */
  private static Optional<Boolean> soon(List<ReleaseLine> lines, LocalDate day) {
    List<Boolean> answers =
        lines.stream()
            .flatMap(line -> line.endOfSupport().stream())
            .map(end -> !end.isAfter(day))
            .toList();
    boolean agree = answers.size() == lines.size() && answers.stream().distinct().count() == 1;
    return agree ? Optional.of(answers.get(0)) : Optional.empty();
  }

  private Outcome failed(Installed installed, List<ReleaseLine> lines, Subject subject) {
    return new Outcome.Failed(
        List.of(
            wording.place(
                installed.item(), installed.where(), LineWords.of(lines, subject), subject)));
  }

  private static Outcome passed(Installed installed) {
    return new Outcome.Passed(List.of(installed.where()));
  }
}
