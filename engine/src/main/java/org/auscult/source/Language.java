package org.auscult.source;

import java.util.Locale;
import java.util.Optional;

/** A language that every text for readers exists in. */
public enum Language {
  EN,
  FR;

  /** The ISO 639-1 code, lower case: {@code en} or {@code fr}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale by which numbers and dates are written. */
  public Locale locale() {
    return this == FR ? Locale.FRANCE : Locale.UK;
  }

  /** The language with this ISO 639-1 code, in any case; empty when there is none. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
