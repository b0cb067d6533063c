package org.auscult.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.auscult.advisory.Matching.Answer;
import org.auscult.advisory.Verdict.Kind;
import org.auscult.fact.Truth;
import org.auscult.source.Text;

/** What the answers of an advisory's products mean together. */
final class Judgement {
  private final Advisory advisory;
  private final List<Answer> answers;
  private final boolean outsideRange;

  /**
   * @param answers of the products of one advisory whose names fit; not empty
   */
  Judgement(List<Answer> answers) {
    this.answers = answers;
    this.advisory = answers.get(0).product().advisory();
    this.outsideRange = answers.stream().anyMatch(answer -> answer.in() == Truth.FALSE);
  }

  Advisory advisory() {
    return advisory;
  }

  /** Flaws that the advisory says are not in what is installed. */
  List<Flaw> cleared() {
    return advisory.flaws().stream()
        .filter(
            flaw ->
                answers.stream()
                    .filter(answer -> answer.in() == Truth.TRUE)
                    .anyMatch(
                        answer ->
                            flaw.has(ProductStatus.NOT_AFFECTED, answer.product().place())
                                || flaw.has(ProductStatus.FIXED, answer.product().place())))
        .toList();
  }

  /** The verdict. */
  Verdict verdict() {
    List<Flaw> present = new ArrayList<>();
    List<Flaw> possible = new ArrayList<>();
    List<Flaw> cleared = cleared();
    for (Flaw flaw : advisory.flaws()) {
      if (!cleared.contains(flaw)) {
        Truth truth = truth(flaw);
        if (truth == Truth.TRUE) {
          present.add(flaw);
        } else if (truth == Truth.UNKNOWN) {
          possible.add(flaw);
        }
      }
    }
    if (!present.isEmpty()) {
      return verdict(Truth.TRUE, Kind.AFFECTED, present);
    }
    return possible.isEmpty() && (!cleared.isEmpty() || allOutside())
        ? verdict(Truth.FALSE, Kind.NOT_AFFECTED, List.of())
        : verdict(Truth.UNKNOWN, Kind.BY_HAND, possible);
  }

  /** A product may stand in the list without a flaw that names it. */
  private boolean allOutside() {
    return answers.stream().allMatch(answer -> counted(answer) == Truth.FALSE);
  }

  private Truth truth(Flaw flaw) {
    Truth truth = Truth.FALSE;
    for (Answer answer : answers) {
      int place = answer.product().place();
      if (flaw.has(ProductStatus.AFFECTED, place)) {
        truth = truth.or(counted(answer));
      } else if (flaw.has(ProductStatus.UNDER_INVESTIGATION, place)) {
        truth = truth.or(counted(answer).and(Truth.UNKNOWN));
      }
    }
    return truth;
  }

  /** A list of single versions leaves nothing open where a range beside it decides. */
  private Truth counted(Answer answer) {
    return !answer.listed() && outsideRange ? Truth.FALSE : answer.in();
  }

  private Verdict verdict(Truth truth, Kind kind, List<Flaw> flaws) {
    Answer deciding =
        answers.stream()
            .filter(answer -> answer.in() == truth)
            .max(Comparator.comparing(answer -> concerns(answer, flaws)))
            .orElse(answers.get(0));
    Optional<Text> because =
        kind == Kind.AFFECTED
            ? Optional.empty()
            : Optional.of(
                deciding
                    .because()
                    .orElse(kind == Kind.BY_HAND ? unexplained() : Doubts.stated(advisory)));
    return new Verdict(
        advisory,
        advisory.products().get(deciding.product().place()),
        deciding.same(),
        kind,
        flaws,
        because);
  }

  private Text unexplained() {
    boolean investigated =
        advisory.flaws().stream()
            .anyMatch(flaw -> flaw.products().containsKey(ProductStatus.UNDER_INVESTIGATION));
    return investigated ? Doubts.INVESTIGATED : Doubts.NO_FLAW;
  }

  private static boolean concerns(Answer answer, List<Flaw> flaws) {
    return flaws.stream()
        .anyMatch(flaw -> flaw.has(ProductStatus.AFFECTED, answer.product().place()));
  }
}
