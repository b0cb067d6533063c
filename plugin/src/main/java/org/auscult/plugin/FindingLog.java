package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;

/**
 * Tells the build log what was found: one finding a line, then counts, then where the reports are.
 */
final class FindingLog {
  private final Log log;
  private final Severity least;
  private final boolean each;

  FindingLog(Log log, Severity least, boolean each) {
    this.log = log;
    this.least = least;
    this.each = each;
  }

  void log(AuditResult result, List<Path> reports) {
    if (each) {
      result.findings().stream()
          .filter(f -> f.severity().atLeast(least))
          .forEach(f -> finding(f, result));
    }
    for (FileResult file : result.unread()) {
      log.warn(file.path() + ": not audited (" + file.status() + ")" + note(file, result));
    }
    Map<Outcome.Kind, Integer> outcomes = result.outcomes();
    log.info(
        result.devices().size()
            + " devices, "
            + result.findings().size()
            + " findings ("
            + result.accepted()
            + " accepted); outcomes: "
            + outcomes.get(Outcome.Kind.PASSED)
            + " passed, "
            + outcomes.get(Outcome.Kind.FAILED)
            + " failed, "
            + outcomes.get(Outcome.Kind.NOT_APPLICABLE)
            + " not applicable, "
            + outcomes.get(Outcome.Kind.NOT_ASSESSED)
            + " not assessed, "
            + outcomes.get(Outcome.Kind.ERRORED)
            + " errors");
    reports.forEach(report -> log.info("report: " + report));
  }

  private static String note(FileResult file, AuditResult result) {
    return file.note().map(note -> ": " + note.in(result.run().language())).orElse("");
  }

  private void finding(Finding finding, AuditResult result) {
    String line = line(finding, result);
    if (finding.state() == Finding.State.ACCEPTED) {
      log.info(line + " [accepted]");
    } else if (finding.severity().atLeast(Severity.HIGH)) {
      log.error(line);
    } else {
      log.warn(line);
    }
  }

  static String line(Finding finding, AuditResult result) {
    var place = finding.places().get(0);
    String more =
        finding.places().size() > 1
            ? " (and " + (finding.places().size() - 1) + " more places)"
            : "";
    return place.evidence().span()
        + ": "
        + finding.severity().word().toUpperCase(Locale.ROOT)
        + " "
        + finding.rule().id()
        + " "
        + place.message().in(result.run().language())
        + " ("
        + finding.deviceId()
        + ")"
        + more;
  }
}
