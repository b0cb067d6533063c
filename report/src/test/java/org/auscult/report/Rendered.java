package org.auscult.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.auscult.audit.AuditResult;

/** Reports as tests look at them. */
public final class Rendered {
  private Rendered() {}

  /** The report's text. */
  public static String text(Report report, AuditResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The report's JSON. */
  public static JsonNode json(Report report, AuditResult result) throws IOException {
    return new ObjectMapper().readTree(text(report, result));
  }
}
