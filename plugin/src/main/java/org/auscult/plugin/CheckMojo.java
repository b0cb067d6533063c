package org.auscult.plugin;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.auscult.audit.AuditResult;
import org.auscult.audit.GateVerdict;

/**
 * Audits the exports of this module, writes the reports, and fails the build when the gate says so.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends AbstractAuditMojo {
  private static final int NAMED = 5;

  /** Fails the build when the gate does not hold; the only switch for that. */
  @Parameter(property = "auscult.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  @Override
  List<Path> inputs() throws MojoExecutionException {
    return input(project, inputDirectory).map(List::of).orElse(List.of());
  }

  @Override
  void conclude(AuditResult result, List<Path> reports) throws MojoFailureException {
    GateVerdict gate = result.gate();
    if (gate.holds()) {
      return;
    }
    String message = message(result, reports);
    if (failOnViolation) {
      throw new MojoFailureException(message);
    }
    getLog().warn(message);
  }

  private String message(AuditResult result, List<Path> reports) {
    GateVerdict gate = result.gate();
    StringBuilder text = new StringBuilder();
    if (gate.nothingAudited()) {
      text.append("No device could be audited in ").append(inputDirectory).append('.');
    } else {
      text.append(gate.violations().size())
          .append(" findings of severity ")
          .append(failOn)
          .append(" or worse:");
      gate.violations().stream()
          .limit(NAMED)
          .forEach(f -> text.append("\n  ").append(FindingLog.line(f, result)));
      int rest = gate.violations().size() - NAMED;
      text.append(rest > 0 ? "\n  and " + rest + " more" : "");
    }
    text.append("\nReport: ").append(reports.get(0));
    text.append(
        "\nMend them, accept them in a waiver file (auscult.waiversFile), or raise auscult.failOn.");
    return text.toString();
  }
}
