package org.auscult.formats.syntax;

import java.util.Optional;

/**
 * A YAML scalar on its lines.
 *
 * @param value without quotes and escapes
 * @param end the offset behind it
 */
record YamlScalar(String value, int end) {

  /** The scalar in quotes that begins here; empty when it has no end. */
  static Optional<YamlScalar> quoted(String text, int from) {
    char quote = text.charAt(from);
    StringBuilder value = new StringBuilder();
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"' && i + 1 < text.length()) {
        i++;
        value.append(unescaped(text.charAt(i)));
      } else if (c != quote) {
        value.append(c == '\n' || c == '\r' ? ' ' : c);
      } else if (quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
        i++;
        value.append(c);
      } else {
        return Optional.of(new YamlScalar(value.toString(), i + 1));
      }
    }
    return Optional.empty();
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n', 'r', '\n', '\r' -> ' ';
      case 't' -> '\t';
      default -> escaped;
    };
  }

  /** The plain scalar that begins here and ends with its line or before a comment. */
  static YamlScalar plain(String text, int from, int lineEnd) {
    int end = from;
    while (end < lineEnd && !comment(text, end)) {
      end++;
    }
    return new YamlScalar(text.substring(from, end).strip(), lineEnd);
  }

  /** The plain scalar that begins here inside a flow collection. */
  static YamlScalar inFlow(String text, int from) {
    int end = from;
    while (end < text.length() && !endsInFlow(text, end)) {
      end++;
    }
    return new YamlScalar(text.substring(from, end).strip(), Math.max(end, from + 1));
  }

  private static boolean endsInFlow(String text, int at) {
    char c = text.charAt(at);
    boolean colon =
        c == ':' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    return colon || ",[]{}\n".indexOf(c) >= 0 || comment(text, at);
  }

  private static boolean comment(String text, int at) {
    return text.charAt(at) == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
  }

  /** The offset of the colon that ends a key beginning here; -1 when no key stands here. */
  static int colon(String text, int from, int lineEnd) {
    int at = from;
    if (from < lineEnd && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
      at = quoted(text, from).map(YamlScalar::end).filter(end -> end < lineEnd).orElse(lineEnd);
    }
    while (at < lineEnd) {
      boolean last = at + 1 == lineEnd || Character.isWhitespace(text.charAt(at + 1));
      if (text.charAt(at) == ':' && last) {
        return at;
      }
      if (comment(text, at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }
}
