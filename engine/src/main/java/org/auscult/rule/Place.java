package org.auscult.rule;

import java.util.Optional;
import org.auscult.source.Evidence;
import org.auscult.source.Text;

/**
 * One place where a rule failed.
 *
 * @param evidence the lines, masked; of something that is missing, the region where it would stand
 * @param message what is wrong there
 * @param subject what it is about, in words that stay when lines move, such as {@code admin}
 * @param cause the cause, of a rule that can fail for several
 */
public record Place(Evidence evidence, Text message, String subject, Optional<Cause> cause) {

  /** A place of a rule that fails for one cause. */
  public Place(Evidence evidence, Text message, String subject) {
    this(evidence, message, subject, Optional.empty());
  }

  /** This place with its cause. */
  public Place of(Cause of) {
    return new Place(evidence, message, subject, Optional.of(of));
  }
}
