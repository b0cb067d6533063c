package org.auscult.formats.syntax;

import java.util.List;

/**
 * Words set apart by blanks, where double quotes hold blanks and line ends together and a backslash
 * takes the next character as it is.
 */
public final class QuotedWords {
  private final String text;
  private final List<String> words;
  private int at;

  private QuotedWords(String text, int at, List<String> words) {
    this.text = text;
    this.at = at;
    this.words = words;
  }

  /**
   * Reads the words of a line, going on to further lines inside quotes.
   *
   * @param into takes the words, without quotes
   * @return the offset behind the line end, or -1 when a quote is never closed
   */
  public static int read(String text, int from, List<String> into) {
    return new QuotedWords(text, from, into).line();
  }

  private int line() {
    while (at < text.length() && text.charAt(at) != '\n') {
      if (blank(text.charAt(at))) {
        at++;
      } else if (!word()) {
        return -1;
      }
    }
    return Math.min(text.length(), at + 1);
  }

  private boolean word() {
    StringBuilder word = new StringBuilder();
    while (at < text.length() && !blank(text.charAt(at)) && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c == '"') {
        if (!quoted(word)) {
          return false;
        }
      } else {
        word.append(c == '\\' && escapes() ? text.charAt(at++) : c);
      }
    }
    words.add(word.toString());
    return true;
  }

  private boolean quoted(StringBuilder word) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return true;
      }
      word.append(c == '\\' && escapes() ? text.charAt(at++) : c);
    }
    return false;
  }

  /** True when the character at hand can be an escaped one. */
  private boolean escapes() {
    return at < text.length() && "\"\\'".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
