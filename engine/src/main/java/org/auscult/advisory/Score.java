package org.auscult.advisory;

import java.util.Optional;
import us.springett.cvss.Cvss;
import us.springett.cvss.MalformedVectorException;

/**
 * A base score of the Common Vulnerability Scoring System, versions 2.0 to 4.0.
 *
 * @param value 0.0 to 10.0
 * @param vector what it was made from, without parentheses; empty when the advisory gives none
 */
public record Score(double value, Optional<String> vector) {

  /**
   * The score of a vector. It is calculated; the stated one is taken where the vector is missing or
   * malformed. Empty when neither can be used.
   */
  static Optional<Score> of(Optional<String> vector, Optional<String> stated) {
    return vector
        .flatMap(Score::calculated)
        .or(() -> stated.flatMap(Score::number).map(value -> new Score(value, Optional.empty())));
  }

  private static Optional<Score> calculated(String text) {
    String vector = text.strip().replaceAll("^\\(|\\)$", "");
    try {
      double value = Cvss.fromVector(vector).calculateScore().getBaseScore();
      return Double.isFinite(value)
          ? Optional.of(new Score(value, Optional.of(vector)))
          : Optional.empty();
    } catch (MalformedVectorException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Double> number(String text) {
    try {
      double value = Double.parseDouble(text.strip());
      return value >= 0 && value <= 10 ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
