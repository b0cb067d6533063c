package org.auscult.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.auscult.audit.AuditResult;
import org.auscult.report.Report;

/**
 * The report for people, in the language of the run: one file of HTML that loads nothing, works
 * without its script, on paper and on a small screen.
 */
public final class HtmlReport implements Report {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Page(Dossier.of(result)).write(new Sheet(writer));
    writer.flush();
  }
}
