package org.auscult.source;

import java.util.List;

/**
 * A sentence for readers in every {@link Language}.
 *
 * @param en in English
 * @param fr in French
 */
public record Text(String en, String fr) {
  private static final String NO_BREAK = "\u00a0";
  private static final String NARROW_NO_BREAK = "\u202f";

  /** French puts a no-break space before high punctuation and inside quotation marks. */
  public Text {
    fr = fr.equals(en) ? fr : typeset(fr);
  }

  private static String typeset(String french) {
    String text = french.replace("« ", "«" + NO_BREAK);
    for (String mark : List.of(":", "»", "%")) {
      text = text.replace(" " + mark, NO_BREAK + mark);
    }
    for (String mark : List.of(";", "?", "!")) {
      text = text.replace(" " + mark, NARROW_NO_BREAK + mark);
    }
    return text;
  }

  /** The sentence in this language. */
  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }

  /** A text that reads the same in all languages: a name, a command, a number. */
  public static Text verbatim(String text) {
    return new Text(text, text);
  }
}
