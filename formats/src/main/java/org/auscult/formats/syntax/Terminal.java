package org.auscult.formats.syntax;

import java.util.regex.Pattern;

/**
 * What a terminal shows of a captured line: backspaces, carriage returns and cursor moves undone,
 * pager prompts gone. Lines without such characters come back as they are.
 */
public final class Terminal {
  private static final String PAGER = "--More--";
  private static final String LONG_PAGER = "<--- More --->";

  /** A pager that moves the cursor, in a capture that has lost its escape characters. */
  private static final Pattern MOVED_PAGER =
      Pattern.compile("^ {0,4}---- More ----\\[\\d{1,2}D {0,80}\\[\\d{1,2}D");

  /** A pager writes its prompt, a blank, and then blanks over all of it. */
  private static final int ERASED = 9;

  private final StringBuilder cells = new StringBuilder();
  private int column;

  private Terminal() {}

  /** The line as it stood on the screen. */
  public static String shown(String line) {
    boolean moved =
        line.indexOf('\b') >= 0 || line.indexOf('\r') >= 0 || line.indexOf('\u001b') >= 0;
    if (moved) {
      Terminal terminal = new Terminal();
      terminal.write(line);
      return withoutPager(terminal.cells.toString());
    }
    if (line.contains("---- More ----[")) {
      return MOVED_PAGER.matcher(line).replaceFirst("");
    }
    return line.contains(PAGER) || line.contains(LONG_PAGER) ? withoutPager(line) : line;
  }

  /** A capture may have lost the backspaces and kept the prompt and the blanks over it. */
  private static String withoutPager(String line) {
    int at = Math.max(line.lastIndexOf(PAGER), line.lastIndexOf(LONG_PAGER));
    if (at < 0) {
      return line;
    }
    boolean longer = line.startsWith(LONG_PAGER, at);
    int from = at + (longer ? LONG_PAGER.length() : PAGER.length());
    int erased = longer ? LONG_PAGER.length() : ERASED;
    int blanks = 0;
    while (blanks < erased && from + blanks < line.length() && line.charAt(from + blanks) == ' ') {
      blanks++;
    }
    return line.substring(from + blanks);
  }

  private void write(String line) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\u001b') {
        at = escape(line, at + 1);
        continue;
      }
      if (c == '\b') {
        column = Math.max(0, column - 1);
      } else if (c == '\r') {
        column = 0;
      } else {
        put(c);
      }
      at++;
    }
  }

  private void put(char c) {
    if (column < cells.length()) {
      cells.setCharAt(column, c);
    } else {
      cells.append(c);
    }
    column++;
  }

  /** Takes an ANSI control sequence (ECMA-48): cursor back and erase matter, the rest is colour. */
  private int escape(String line, int from) {
    if (from >= line.length() || line.charAt(from) != '[') {
      return from;
    }
    int at = from + 1;
    int number = 0;
    while (at < line.length() && !Character.isLetter(line.charAt(at))) {
      char c = line.charAt(at++);
      number = Character.isDigit(c) ? Math.min(9999, number * 10 + (c - '0')) : 0;
    }
    if (at < line.length() && line.charAt(at) == 'D') {
      column = Math.max(0, column - Math.max(1, number));
    } else if (at < line.length() && line.charAt(at) == 'K') {
      cells.setLength(number == 0 ? Math.min(cells.length(), column) : 0);
      column = Math.min(column, cells.length());
    }
    return Math.min(line.length(), at + 1);
  }
}
