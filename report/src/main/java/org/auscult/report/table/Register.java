package org.auscult.report.table;

import java.util.List;
import java.util.function.Consumer;
import org.auscult.source.Text;

/**
 * A table: a title, its columns and its rows.
 *
 * @param title of the sheet, at most 31 characters in each language
 * @param columns their heads
 * @param rows gives each row to its reader: as many cells as there are columns
 */
record Register(Text title, List<Column> columns, Rows rows) {

  /**
   * A column.
   *
   * @param width in characters, for those who show columns
   */
  record Column(Text head, int width) {}

  /** All rows, one after the other: a fleet has more than one wants to hold twice. */
  interface Rows {
    void each(Consumer<List<String>> reader);
  }

  /**
   * A cell that spreadsheets take for text: one that could be a formula gets an apostrophe before
   * it (CWE-1236).
   */
  static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
