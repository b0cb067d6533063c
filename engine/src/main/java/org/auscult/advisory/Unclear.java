package org.auscult.advisory;

import java.util.Locale;
import java.util.Optional;
import org.auscult.source.Text;

/** Why the versions of an advisory cannot be compared by a program. */
public enum Unclear {
  /** Words that are no version. */
  PROSE("it writes versions in words", "il décrit les versions en toutes lettres"),
  /** A date of manufacture or release in place of a version. */
  DATE("it gives a date instead of versions", "il donne une date au lieu de versions"),
  /** A further condition, such as an option or an operating system. */
  CONDITION("it adds a condition to the versions", "il assortit les versions d’une condition"),
  /** Its own places differ. */
  CONTRADICTION(
      "its list and its text name different versions",
      "sa liste et son texte citent des versions différentes"),
  /** It says "may be affected". */
  UNCERTAIN("it is not sure itself", "il n’est pas affirmatif lui-même"),
  /** It names no versions. */
  MISSING("it names no versions", "il ne cite aucune version");

  private final Text because;

  Unclear(String en, String fr) {
    this.because = new Text(en, fr);
  }

  /** Half a sentence about the advisory. */
  public Text because() {
    return because;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Unclear> ofWord(String word) {
    for (Unclear reason : values()) {
      if (reason.word().equals(word)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
