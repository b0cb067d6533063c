package org.auscult.report.junit;

import java.util.List;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RuleResult;
import org.auscult.rule.Outcome;

/** How many cases a suite has, and how many of them did not succeed. */
record JunitCounts(int tests, int failures, int errors, int skipped) {

  static JunitCounts of(List<DeviceResult> devices) {
    int[] counts = new int[4];
    for (DeviceResult device : devices) {
      for (RuleResult result : device.results()) {
        Outcome.Kind kind = result.outcome().kind();
        int accepted = (int) result.findings().stream().filter(JunitCounts::accepted).count();
        int findings = result.findings().size();
        counts[0] += findings > 0 ? findings : kind == Outcome.Kind.NOT_APPLICABLE ? 0 : 1;
        counts[1] += findings - accepted;
        counts[2] += kind == Outcome.Kind.ERRORED ? 1 : 0;
        counts[3] += kind == Outcome.Kind.NOT_ASSESSED ? 1 : accepted;
      }
    }
    return new JunitCounts(counts[0], counts[1], counts[2], counts[3]);
  }

  /** True for a finding that somebody answers for. */
  private static boolean accepted(Finding finding) {
    return finding.state() == Finding.State.ACCEPTED;
  }

  JunitCounts plusErrors(int more) {
    return new JunitCounts(tests + more, failures, errors + more, skipped);
  }
}
