package org.auscult.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Opens spreadsheets (ECMA-376, {@code .xlsx}) like archives: each sheet is a file of
 * comma-separated values (RFC 4180) whose line N is row N. Line breaks within a cell become blanks;
 * formulas give the values that the spreadsheet program stored.
 */
final class Workbook {
  /** The most bytes that are taken of a workbook: 64 MiB. */
  static final long MAX_BYTES = 64L << 20;

  /** The most rows that are taken of a sheet, and columns of a row. */
  static final int MAX_ROWS = 1_048_576;

  static final int MAX_COLUMNS = 1_024;

  private Workbook() {}

  /** True for a name that is opened: .xlsx, .xlsm. */
  static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
  }

  /**
   * The sheets of a workbook, as shown under its path and a {@code !}.
   *
   * @throws IOException when it is damaged, enciphered or beyond the bounds
   */
  static List<InputFile> sheets(Path file, String shown) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("beyond " + MAX_BYTES + " bytes");
    }
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      List<InputFile> sheets = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        byte[] bytes = table(sheet).getBytes(StandardCharsets.UTF_8);
        String name = sheet.getName().replaceAll("[/\\\\:]", "-");
        sheets.add(new InputFile(shown + "!/" + name + ".csv", bytes.length, () -> bytes));
      }
      return sheets;
    } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
      throw new IOException("no workbook, or a damaged or enciphered one", e);
    }
  }

  private static String table(Sheet sheet) throws IOException {
    StringBuilder table = new StringBuilder();
    int[] line = {1};
    try (Stream<Row> rows = sheet.openStream()) {
      rows.limit(MAX_ROWS)
          .forEach(
              row -> {
                while (line[0] < row.getRowNum()) {
                  table.append('\n');
                  line[0]++;
                }
                write(row, table);
              });
    }
    return table.append('\n').toString();
  }

  private static void write(Row row, StringBuilder table) {
    int last = Math.min(row.getCellCount(), MAX_COLUMNS);
    for (int column = 0; column < last; column++) {
      if (column > 0) {
        table.append(',');
      }
      row.getOptionalCell(column).map(Workbook::text).ifPresent(text -> quote(text, table));
    }
  }

  private static String text(Cell cell) {
    Optional<String> number =
        cell.getType() == CellType.NUMBER
            ? Optional.of(((BigDecimal) cell.getValue()).stripTrailingZeros().toPlainString())
            : Optional.empty();
    String text = number.orElseGet(() -> cell.getValue() == null ? "" : cell.getText());
    return text.replaceAll("[\\r\\n\\t]+", " ").strip();
  }

  private static void quote(String text, StringBuilder table) {
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf(';') < 0;
    table.append(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
  }
}
