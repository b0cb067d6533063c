package org.auscult.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.auscult.audit.AuditResult;
import org.auscult.report.Report;
import org.auscult.source.Language;

/**
 * {@code findings.csv}: the action plan, a row for each place (RFC 4180, UTF-8 with a byte order
 * mark, by which spreadsheets know the encoding). No cell is a formula.
 */
public final class CsvReport implements Report {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String fileName() {
    return "findings.csv";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    Language language = result.run().language();
    Register register = new Registers(result).findings();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\ufeff');
    try {
      // Not closed: that would close the stream.
      CsvWriter csv = CsvWriter.builder().build(text);
      csv.writeRecord(register.columns().stream().map(c -> c.head().in(language)).toList());
      register.rows().each(row -> csv.writeRecord(safe(row)));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private static List<String> safe(List<String> row) {
    return row.stream().map(Register::safe).toList();
  }
}
