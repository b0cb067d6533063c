package org.auscult.source;

import java.util.List;

/**
 * A sentence for readers in every {@link Language}.
 *
 * @param en in English
 * @param fr in French
 */
public record Text(String en, String fr) {

  /** French puts a no-break space before high punctuation and inside quotation marks. */
  public Text {
    fr = fr.equals(en) ? fr : typeset(fr);
  }

  private static String typeset(String french) {
    String text = french;
    for (String mark : List.of(":", ";", "?", "!", "»", "%")) {
      text = text.replace(" " + mark, "\u00a0" + mark);
    }
    return text.replace("« ", "«\u00a0");
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
