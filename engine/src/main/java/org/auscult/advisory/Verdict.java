package org.auscult.advisory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.auscult.source.Text;

/**
 * What an advisory means for what is installed.
 *
 * @param product the entry of the advisory that decided, or that leaves it open
 * @param same true when what is installed is that product; false when its name is only like it
 * @param flaws the flaws that are there, or may be there when it is to be compared by hand
 * @param because why it is not affected, or has to be compared by hand; empty when it is affected
 */
public record Verdict(
    Advisory advisory,
    AdvisedProduct product,
    boolean same,
    Kind kind,
    List<Flaw> flaws,
    Optional<Text> because) {

  /** The three answers. */
  public enum Kind {
    AFFECTED,
    NOT_AFFECTED,
    BY_HAND;

    /** The word that data uses: {@code affected}, {@code notAffected}, {@code byHand}. */
    public String word() {
      return switch (this) {
        case AFFECTED -> "affected";
        case NOT_AFFECTED -> "notAffected";
        case BY_HAND -> "byHand";
      };
    }
  }

  public Verdict {
    flaws = List.copyOf(flaws);
  }

  /** The highest score among its flaws; empty when none is scored. */
  public Optional<Score> score() {
    return flaws.stream()
        .flatMap(flaw -> flaw.score().stream())
        .max(Comparator.comparingDouble(Score::value));
  }

  Verdict with(Kind other, List<Flaw> left, Text why) {
    return new Verdict(advisory, product, same, other, left, Optional.of(why));
  }
}
