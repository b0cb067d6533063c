package org.auscult.fact;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a large CSV text (RFC 4180), one after the other, never all at once. */
final class CsvRecords implements Iterator<List<String>> {
  /** What is longer is no cell but a quote that nobody closed. */
  private static final int LONGEST_CELL = 1 << 20;

  private final Reader text;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private int next;

  CsvRecords(Reader text, char separator) {
    this.text = text;
    this.separator = separator;
    this.next = character();
  }

  @Override
  public boolean hasNext() {
    return next >= 0;
  }

  @Override
  public List<String> next() {
    if (next < 0) {
      throw new NoSuchElementException();
    }
    List<String> cells = new ArrayList<>();
    boolean quoted = false;
    boolean quote = false;
    while (next >= 0 && (quoted || next != '\n')) {
      char c = (char) next;
      if (c == '"') {
        if (quote) {
          cell.append(c);
        }
        quote = quoted && !quote;
        quoted = !quoted;
      } else {
        quote = false;
        ordinary(c, quoted, cells);
      }
      next = character();
    }
    next = next < 0 ? next : character();
    end(cells);
    return cells;
  }

  private void ordinary(char c, boolean quoted, List<String> cells) {
    if (c == separator && !quoted) {
      end(cells);
    } else if (c != '\r' && cell.length() < LONGEST_CELL) {
      cell.append(c);
    }
  }

  private void end(List<String> cells) {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private int character() {
    try {
      return text.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
