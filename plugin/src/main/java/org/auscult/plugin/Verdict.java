package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.rule.Severity;

/** What there is to say when a result is not as it should be: what, where, and what to do. */
record Verdict(AuditResult result, List<Path> reports) {
  private static final int NAMED = 5;

  /** Why the gate does not hold; empty when it holds. */
  Optional<String> complaint() {
    GateVerdict gate = result.gate();
    if (gate.holds()) {
      return Optional.empty();
    }
    return Optional.of(gate.nothingAudited() ? nothingAudited() : violations(gate.violations()));
  }

  private String nothingAudited() {
    return "No device could be audited in "
        + String.join(", ", result.run().inputs())
        + "."
        + report()
        + "\nThe report says of each file why. Correct auscult.inputDirectory, auscult.includes or"
        + " auscult.formatHints, or export the configurations again.";
  }

  private String violations(List<Finding> violations) {
    String least = result.gate().failOn().map(Severity::word).orElse("");
    StringBuilder text = new StringBuilder();
    text.append(counted(violations.size(), "finding"))
        .append(" of severity ")
        .append(least)
        .append(" or worse:");
    violations.stream()
        .limit(NAMED)
        .forEach(finding -> text.append("\n  ").append(FindingLog.line(finding, result)));
    int rest = violations.size() - NAMED;
    return text.append(rest > 0 ? "\n  and " + rest + " more" : "")
        .append(report())
        .append("\nMend them, accept them in a file of waivers (auscult.waiversFile), let the gate")
        .append(
            " stop on new ones only (auscult.baselineFile), or set another gate (auscult.failOn).")
        .toString();
  }

  /** Which files were not fully read; empty when all were. */
  Optional<String> unread() {
    int count = result.gate().notFullyRead();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            counted(count, "export")
                + " not fully read (auscult.failOnUnread)."
                + report()
                + "\nThe report says of each why. Export them again, or leave files that are no"
                + " exports out (auscult.excludes).");
  }

  /** That errors of ours stopped parts of the audit; empty when none did. */
  Optional<String> bugs() {
    long count = result.internalErrors();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            counted(count, "internal error")
                + " stopped parts of the audit."
                + report()
                + "\nThis is a bug in Auscult; report.json names it. Please report it.");
  }

  private String report() {
    return "\nReport: " + reports.get(0);
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
