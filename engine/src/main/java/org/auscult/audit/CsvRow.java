package org.auscult.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a CSV text (RFC 4180). The separator is the semicolon when the first line has more of
 * these than of commas, as spreadsheets in French write it.
 *
 * @param line the line that the row begins on
 */
record CsvRow(int line, List<String> cells) {

  /** All rows that are not blank. */
  static List<CsvRow> read(String text) {
    return new Reader(text).rows();
  }

  private static final class Reader {
    private final String text;
    private final char separator;
    private final List<CsvRow> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int rowLine = 1;

    Reader(String text) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      String first = this.text.lines().findFirst().orElse("");
      this.separator = count(first, ';') > count(first, ',') ? ';' : ',';
    }

    private static long count(String line, char wanted) {
      return line.chars().filter(c -> c == wanted).count();
    }

    List<CsvRow> rows() {
      boolean quoted = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"') {
          boolean escaped = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
          if (escaped) {
            cell.append(c);
            i++;
          } else {
            quoted = !quoted;
          }
        } else if (c == '\n') {
          newLine(quoted);
        } else if (c == separator && !quoted) {
          endCell();
        } else if (c != '\r' || quoted) {
          cell.append(c);
        }
      }
      endRow();
      return rows;
    }

    private void newLine(boolean quoted) {
      line++;
      if (quoted) {
        cell.append('\n');
      } else {
        endRow();
      }
    }

    private void endCell() {
      cells.add(cell.toString());
      cell.setLength(0);
    }

    private void endRow() {
      endCell();
      if (cells.stream().anyMatch(value -> !value.isBlank())) {
        rows.add(new CsvRow(rowLine, List.copyOf(cells)));
      }
      cells = new ArrayList<>();
      rowLine = line;
    }
  }
}
