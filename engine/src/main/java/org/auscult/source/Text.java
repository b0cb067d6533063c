package org.auscult.source;

/**
 * A sentence for readers in every {@link Language}.
 *
 * @param en in English
 * @param fr in French
 */
public record Text(String en, String fr) {

  /** The sentence in this language. */
  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }

  /** A text that reads the same in all languages: a name, a command, a number. */
  public static Text verbatim(String text) {
    return new Text(text, text);
  }
}
