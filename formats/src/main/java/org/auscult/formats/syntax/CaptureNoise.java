package org.auscult.formats.syntax;

import java.util.Set;

/** What a terminal program leaves in a capture: prompts, and the pager with its erasing. */
final class CaptureNoise {
  private static final String PAGER = "--More--";

  /** Words that begin statements, so that a statement with a comment sign is not a prompt. */
  private static final Set<String> VERBS =
      Set.of("set", "unset", "config", "edit", "append", "select", "delete", "end", "next");

  private CaptureNoise() {}

  /** The offset of the first character of a line that is its own: behind blanks and a pager. */
  static int skip(String text, int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) <= ' ') {
      from++;
    }
    if (text.startsWith(PAGER, from)) {
      from += PAGER.length();
    }
    while (from < end && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\b')) {
      from++;
    }
    return from;
  }

  /**
   * Where the command starts in a line such as {@code NAME # show} or {@code NAME (root) $ show};
   * -1 when the line has no such prompt.
   */
  static int afterPrompt(String line) {
    int at = word(line, 0);
    if (at == 0 || VERBS.contains(line.substring(0, at))) {
      return -1;
    }
    if (line.startsWith(" (", at)) {
      int close = line.indexOf(')', at);
      at = close < 0 ? at : close + 1;
    }
    boolean sign =
        line.startsWith(" # ", at)
            || line.startsWith(" $ ", at)
            || line.substring(at).equals(" #")
            || line.substring(at).equals(" $");
    return sign ? Math.min(line.length(), at + 3) : -1;
  }

  private static int word(String line, int from) {
    int at = from;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || "-_.".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
