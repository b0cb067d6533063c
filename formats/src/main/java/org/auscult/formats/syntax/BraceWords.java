package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;

/** The words of one statement, up to the character that ends it. */
final class BraceWords {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private int at;
  private int brackets;

  BraceWords(String text, int at) {
    this.text = text;
    this.at = at;
  }

  List<String> words() {
    return words;
  }

  /** The offset behind what was read. */
  int end() {
    return at;
  }

  /** Reads on to {@code ;}, an opening or a closing brace, and gives it; 0 when none ends it. */
  char read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ';' || c == '{' || c == '}') {
        at++;
        return c;
      }
      if (c == '\n' && brackets == 0) {
        return 0;
      }
      if (Character.isWhitespace(c)) {
        at++;
      } else if (!word(c)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean word(char first) {
    if (first == '"') {
      return quoted();
    }
    int from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      at++;
      brackets += first == '[' ? 1 : first == ']' ? -1 : 0;
    }
    String word = text.substring(from, at);
    if (!word.equals("protect:") && !word.equals("replace:")) {
      words.add(word);
    }
    return true;
  }

  private boolean quoted() {
    StringBuilder word = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        words.add(word.toString());
        return true;
      }
      boolean escaped = c == '\\' && at < text.length() && text.charAt(at) == '"';
      word.append(escaped ? text.charAt(at++) : c);
    }
    return false;
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || ";{}[]\"".indexOf(c) >= 0;
  }
}
