package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.Waiver;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;

/**
 * Tells the build log what was found: one finding a line, then what was not read, then counts, then
 * where the reports are.
 *
 * @param least the least severity to tell
 * @param each whether to tell findings and files one by one
 */
record FindingLog(Log log, Severity least, boolean each) {

  void log(AuditResult result, List<Path> reports) {
    if (each) {
      result.findings().stream()
          .filter(finding -> finding.severity().atLeast(least))
          .forEach(finding -> finding(finding, result));
      result
          .files()
          .filter(file -> file.status() != ReadStatus.READ)
          .forEach(file -> log.warn(line(file, result)));
    }
    result.unusedWaivers().forEach(this::unused);
    counts(result);
    reports.forEach(report -> log.info("Report: " + report));
  }

  private void finding(Finding finding, AuditResult result) {
    String line = line(finding, result);
    if (finding.state() == Finding.State.ACCEPTED) {
      log.info(line + " [accepted]");
    } else if (finding.novelty() == Finding.Novelty.KNOWN) {
      log.info(line + " [in the baseline]");
    } else if (finding.severity().atLeast(Severity.HIGH)) {
      log.error(line);
    } else {
      log.warn(line);
    }
  }

  /** A finding in one line: its first place, then what, then on which device. */
  static String line(Finding finding, AuditResult result) {
    Place place = finding.places().get(0);
    int others = finding.places().size() - 1;
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
        + (others > 0 ? " and in " + Verdict.counted(others, "more place") : "")
        + (finding.state() == Finding.State.WAIVER_EXPIRED ? " [its waiver has expired]" : "");
  }

  private static String line(FileResult file, AuditResult result) {
    return file.path()
        + ": not fully read ("
        + file.status().word()
        + ") "
        + file.note().map(note -> note.in(result.run().language())).orElse("");
  }

  private void unused(Waiver waiver) {
    log.warn(
        waiver.file()
            + ":"
            + waiver.line()
            + ": this waiver meets no finding; correct its rule and device, or remove it");
  }

  private void counts(AuditResult result) {
    Map<Outcome.Kind, Integer> outcomes = result.outcomes();
    log.info(
        Verdict.counted(result.devices().size(), "device")
            + ", "
            + Verdict.counted(result.findings().size(), "finding")
            + " ("
            + result.accepted()
            + " accepted), "
            + Verdict.counted(result.gate().notFullyRead(), "export")
            + " not fully read; checks: "
            + outcomes.get(Outcome.Kind.PASSED)
            + " passed, "
            + outcomes.get(Outcome.Kind.FAILED)
            + " failed, "
            + outcomes.get(Outcome.Kind.NOT_APPLICABLE)
            + " not applicable, "
            + outcomes.get(Outcome.Kind.NOT_ASSESSED)
            + " not assessed");
  }
}
