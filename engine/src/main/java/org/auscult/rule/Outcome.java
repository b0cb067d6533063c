package org.auscult.rule;

import java.util.List;
import java.util.Locale;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What came of a rule on a device. There are five answers, and only one of them is good news. */
public sealed interface Outcome {

  /** The names of the five, as data formats use them. */
  enum Kind {
    PASSED,
    FAILED,
    NOT_APPLICABLE,
    NOT_ASSESSED,
    ERRORED;

    /** The word that data and reports use: {@code passed}, {@code notApplicable}, … */
    public String word() {
      String[] parts = name().toLowerCase(Locale.ROOT).split("_");
      return parts.length == 1
          ? parts[0]
          : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }
  }

  /**
   * Looked, and well.
   *
   * @param examined what was looked at; never empty, so that nothing passes unseen
   */
  record Passed(List<Span> examined) implements Outcome {
    /**
     * @throws IllegalArgumentException when nothing was examined
     */
    public Passed {
      if (examined.isEmpty()) {
        throw new IllegalArgumentException("nothing passes unseen");
      }
      examined = List.copyOf(examined);
    }
  }

  /**
   * Looked, and not well.
   *
   * @param places where, never empty
   */
  record Failed(List<Place> places) implements Outcome {
    /**
     * @throws IllegalArgumentException without a place
     */
    public Failed {
      if (places.isEmpty()) {
        throw new IllegalArgumentException("a failure has a place");
      }
      places = List.copyOf(places);
    }
  }

  /** The question does not arise. */
  record NotApplicable(Text because) implements Outcome {}

  /**
   * The export cannot say.
   *
   * @param because why not
   * @param obtain what to do, such as the command that exports it
   */
  record NotAssessed(Text because, Text obtain) implements Outcome {}

  /**
   * A bug of ours, not a finding.
   *
   * @param cause the exception's type and place, without any content of the export
   */
  record Errored(String cause) implements Outcome {}

  /** Which of the five this is. */
  default Kind kind() {
    if (this instanceof Passed) {
      return Kind.PASSED;
    }
    if (this instanceof Failed) {
      return Kind.FAILED;
    }
    if (this instanceof NotApplicable) {
      return Kind.NOT_APPLICABLE;
    }
    return this instanceof NotAssessed ? Kind.NOT_ASSESSED : Kind.ERRORED;
  }
}
