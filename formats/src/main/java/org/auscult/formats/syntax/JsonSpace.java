package org.auscult.formats.syntax;

/** What stands between the tokens of JSON: blanks and comments. */
final class JsonSpace {
  private JsonSpace() {}

  /** The offset of the next character that is not blank. */
  static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the comment that starts here; the same when none does; -1 without end. */
  static int comment(String text, int from) {
    if (text.startsWith("//", from)) {
      int feed = text.indexOf('\n', from);
      return feed < 0 ? text.length() : feed;
    }
    if (text.startsWith("/*", from)) {
      int end = text.indexOf("*/", from + 2);
      return end < 0 ? -1 : end + 2;
    }
    return from;
  }
}
