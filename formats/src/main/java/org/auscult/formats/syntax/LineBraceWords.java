package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;

/** The words of one statement that ends with its line or opens a block. */
final class LineBraceWords {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private int at;

  LineBraceWords(String text, int at) {
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

  /**
   * Reads on to an opening brace, or to the end of the line or a closing brace before it, and says
   * which: an opening brace or a line feed; 0 for a quote that is never closed.
   */
  char read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '}') {
        at += c == '\n' ? 1 : 0;
        return '\n';
      }
      if (c == '{') {
        at++;
        return '{';
      }
      if (Character.isWhitespace(c)) {
        at++;
      } else if (!word(c)) {
        return 0;
      }
    }
    return '\n';
  }

  /** Takes a block that ends on its line into the words, in brackets; false for any other. */
  boolean inline() {
    int start = at;
    List<String> inside = new ArrayList<>();
    int depth = 1;
    while (at < text.length() && text.charAt(at) != '\n' && depth > 0) {
      char c = text.charAt(at);
      if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        int known = words.size();
        boolean read = word(c);
        inside.addAll(words.subList(known, words.size()));
        words.subList(known, words.size()).clear();
        if (!read) {
          break;
        }
      }
    }
    if (depth > 0) {
      at = start;
      return false;
    }
    if (!inside.isEmpty()) {
      words.add("[");
      words.addAll(inside);
      words.add("]");
    }
    return true;
  }

  private boolean word(char first) {
    if (first == '"') {
      return quoted();
    }
    int from = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
    }
    at = Math.min(at, text.length());
    words.add(text.substring(from, at));
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
      boolean escaped = c == '\\' && at < text.length();
      word.append(escaped ? text.charAt(at++) : c);
    }
    return false;
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || c == '{' || c == '}';
  }
}
