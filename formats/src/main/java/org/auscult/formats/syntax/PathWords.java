package org.auscult.formats.syntax;

import java.util.List;

/**
 * Words of a command set apart by blanks: quotes hold blanks together, square brackets an
 * expression, a backslash before the line end continues the line. In quotes {@code \"}, {@code \\},
 * {@code \$}, {@code \n}, {@code \r}, {@code \t}, {@code \_} and two hexadecimal digits stand for
 * characters.
 */
final class PathWords {
  private final String text;
  private int at;

  /**
   * A word.
   *
   * @param text without quotes
   * @param start where it stands
   */
  record Word(String text, int start) {}

  private PathWords(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * Reads the words of a line, going on to the lines that continue it.
   *
   * @return the offset behind the line end, or -1 when a quote, a bracket or the line is not ended
   */
  static int read(String text, int from, List<Word> into) {
    return new PathWords(text, from).words(into);
  }

  private int words(List<Word> into) {
    while (true) {
      if (!blanks()) {
        return -1;
      }
      if (at >= text.length() || text.charAt(at) == '\n') {
        return Math.min(text.length(), at + 1);
      }
      int start = at;
      StringBuilder word = new StringBuilder();
      if (!(text.charAt(at) == '[' ? brackets(word) : word(word))) {
        return -1;
      }
      into.add(new Word(word.toString(), start));
    }
  }

  /** Skips blanks and continued line ends; false at a continuation that nothing follows. */
  private boolean blanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        at++;
      } else if (continued()) {
        at = text.indexOf('\n', at) + 1;
        if (at >= text.length()) {
          return false;
        }
      } else {
        return c != '\\' || at + 1 < text.length();
      }
    }
    return true;
  }

  /** True at a backslash that the line ends behind. */
  private boolean continued() {
    if (text.charAt(at) != '\\') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private boolean word(StringBuilder word) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        return true;
      }
      if (continued()) {
        join();
      } else if (c == '"') {
        at++;
        if (!quoted(word)) {
          return false;
        }
      } else {
        word.append(c);
        at++;
      }
    }
    return true;
  }

  private boolean quoted(StringBuilder word) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return true;
      }
      if (c == '\\' && continued()) {
        join();
      } else if (c == '\\' && at + 1 < text.length()) {
        at++;
        escape(word);
      } else {
        word.append(c);
        at++;
      }
    }
    return false;
  }

  /** Goes on with the next line behind its indentation. */
  private void join() {
    at = text.indexOf('\n', at) + 1;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private void escape(StringBuilder word) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> word.append('\n');
      case 'r' -> word.append('\r');
      case 't' -> word.append('\t');
      case '_' -> word.append(' ');
      default -> {
        int high = Character.digit(c, 16);
        int low = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (high >= 0 && low >= 0 && !Character.isLowerCase(c)) {
          word.append((char) (high * 16 + low));
          at++;
        } else {
          word.append(c);
        }
      }
    }
  }

  /** An expression in brackets as one word, the blanks at its ends left out. */
  private boolean brackets(StringBuilder word) {
    int depth = 0;
    int start = at;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        String inside = text.substring(start + 1, at - 1).strip();
        word.append('[').append(inside).append(']');
        return true;
      }
    }
    return false;
  }
}
