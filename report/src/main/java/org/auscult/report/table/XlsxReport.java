package org.auscult.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.auscult.audit.AuditResult;
import org.auscult.report.Report;
import org.auscult.source.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code report.xlsx}: a sheet for each register, with filters. All cells are text or numbers, none
 * is a formula. A sheet ends at the most rows that the format has and says so.
 */
public final class XlsxReport implements Report {
  /** ECMA-376 as implemented by Excel: 1,048,576 rows; one is the head, one may be our remark. */
  static final int MAX_ROWS = 1_048_574;

  /** The most characters of a cell, by the same. */
  static final int MAX_CELL = 32_767;

  private static final Pattern MADE =
      Pattern.compile("(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)");

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String fileName() {
    return "report.xlsx";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    Language language = result.run().language();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Auscult", "1.0")) {
      for (Register register : new Registers(result).all()) {
        try (Worksheet sheet = book.newWorksheet(register.title().in(language))) {
          new Sheet(sheet, language).write(register);
        }
      }
    }
    copy(bytes.toByteArray(), result.run().startedAt(), out);
  }

  /** Copies the package; the time of its making, the library's clock, becomes that of the run. */
  private static void copy(byte[] book, Instant made, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    // The library's local headers are not ones that the JDK's stream reader takes.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(book)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        copy.putNextEntry(same);
        byte[] content = zip.getInputStream(entry).readAllBytes();
        copy.write(entry.getName().equals("docProps/core.xml") ? dated(content, made) : content);
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static byte[] dated(byte[] properties, Instant made) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return MADE.matcher(text).replaceFirst("$1" + made + "$2").getBytes(StandardCharsets.UTF_8);
  }

  /** One sheet, row by row. */
  private static final class Sheet {
    private final Worksheet sheet;
    private final Language language;
    private int row;

    Sheet(Worksheet sheet, Language language) {
      this.sheet = sheet;
      this.language = language;
    }

    void write(Register register) {
      int columns = register.columns().size();
      for (int i = 0; i < columns; i++) {
        sheet.value(0, i, register.columns().get(i).head().in(language));
        sheet.width(i, register.columns().get(i).width());
      }
      sheet.range(0, 0, 0, columns - 1).style().bold().set();
      sheet.freezePane(0, 1);
      register.rows().each(this::row);
      sheet.setAutoFilter(0, 0, Math.min(row, MAX_ROWS), columns - 1);
      if (row > MAX_ROWS) {
        sheet.value(
            MAX_ROWS + 1,
            0,
            language == Language.FR
                ? row - MAX_ROWS + " lignes de plus : voir report.json"
                : row - MAX_ROWS + " more rows: see report.json");
      }
    }

    private void row(List<String> cells) {
      row++;
      if (row > MAX_ROWS) {
        return;
      }
      for (int i = 0; i < cells.size(); i++) {
        cell(i, cells.get(i));
      }
    }

    private void cell(int column, String text) {
      if (text.matches("\\d{1,15}")) {
        sheet.value(row, column, Long.parseLong(text));
      } else if (!text.isEmpty()) {
        String safe = Register.safe(text);
        sheet.value(row, column, safe.substring(0, Math.min(safe.length(), MAX_CELL)));
      }
    }
  }
}
