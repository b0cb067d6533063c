package org.auscult.formats.syntax;

/**
 * A scalar of JSON.
 *
 * @param value decoded
 * @param end the offset behind it
 * @param ended false when it is no scalar or has no end
 */
record JsonString(String value, int end, boolean ended) {
  private static final JsonString NONE = new JsonString("", 0, false);

  /** The string in double quotes that starts here. */
  static JsonString at(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '"') {
      return NONE;
    }
    int quote = start + 1;
    boolean escaped = false;
    while (quote < text.length() && text.charAt(quote) != '"') {
      if (text.charAt(quote) == '\\') {
        escaped = true;
        quote++;
      }
      quote++;
    }
    if (quote >= text.length()) {
      return NONE;
    }
    String raw = text.substring(start + 1, quote);
    return new JsonString(escaped ? unescape(raw) : raw, quote + 1, true);
  }

  /** The number or word, such as {@code true}, that starts here. */
  static JsonString bare(String text, int start) {
    int end = start;
    while (end < text.length() && isBare(text.charAt(end))) {
      end++;
    }
    return new JsonString(text.substring(start, end), end, end > start);
  }

  private static boolean isBare(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.');
  }

  /** Undoes backslash escapes; an unknown one stands for its character. */
  static String unescape(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 == raw.length()) {
        out.append(c);
        continue;
      }
      i++;
      if (raw.charAt(i) == 'u' && isHex(raw, i + 1)) {
        out.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(plain(raw.charAt(i)));
      }
    }
    return out.toString();
  }

  private static boolean isHex(String raw, int from) {
    for (int i = from; i < from + 4; i++) {
      if (i >= raw.length() || Character.digit(raw.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escape;
    };
  }
}
