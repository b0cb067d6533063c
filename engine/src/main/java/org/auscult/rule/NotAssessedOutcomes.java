package org.auscult.rule;

import org.auscult.device.Coverage;
import org.auscult.source.Text;

/** Words for "the export cannot say". */
public final class NotAssessedOutcomes {
  private NotAssessedOutcomes() {}

  /**
   * The outcome for a section that is not complete.
   *
   * @throws IllegalArgumentException for one that is
   */
  public static Outcome.NotAssessed of(Coverage coverage) {
    if (coverage instanceof Coverage.Partial partial) {
      return new Outcome.NotAssessed(withLines(partial), partial.obtain());
    }
    if (coverage instanceof Coverage.NotExported missing) {
      return new Outcome.NotAssessed(missing.why(), missing.obtain());
    }
    throw new IllegalArgumentException("a complete section can be assessed");
  }

  private static Text withLines(Coverage.Partial partial) {
    if (partial.unread().isEmpty()) {
      return partial.why();
    }
    int line = partial.unread().get(0).firstLine();
    int count = partial.unread().size();
    return new Text(
        partial.why().en() + " (" + count + ", first at line " + line + ")",
        partial.why().fr() + " (" + count + ", la première à la ligne " + line + ")");
  }
}
