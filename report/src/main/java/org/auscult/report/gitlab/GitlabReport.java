package org.auscult.report.gitlab;

import java.io.IOException;
import java.io.OutputStream;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Finding;
import org.auscult.report.Report;
import org.auscult.report.json.JsonWriter;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;
import org.auscult.source.Language;

/**
 * {@code gl-code-quality-report.json}: findings as GitLab's merge requests show them (GitLab
 * documentation, Code Quality report format: description, check_name, fingerprint, severity,
 * location). A finding stands once, at its first place; accepted ones are left out, since the
 * format cannot say that somebody answers for them, and neither can it say that something was not
 * assessed.
 */
public final class GitlabReport implements Report {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public String fileName() {
    return "gl-code-quality-report.json";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    Language language = result.run().language();
    Iterable<Finding> open =
        () ->
            result.findings().stream()
                .filter(finding -> finding.state() != Finding.State.ACCEPTED)
                .iterator();
    JsonWriter.writeList(out, open, (json, finding) -> finding(finding, language, json));
  }

  private static void finding(Finding finding, Language language, JsonWriter json) {
    Place first = finding.places().get(0);
    json.field("description", finding.deviceId() + ": " + first.message().in(language))
        .field("check_name", finding.rule().id())
        .field("fingerprint", finding.fingerprint())
        .field("severity", severity(finding.severity()));
    json.object(
        "location",
        () -> {
          json.field("path", first.evidence().span().file());
          json.object("lines", () -> json.field("begin", first.evidence().span().firstLine()));
        });
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
