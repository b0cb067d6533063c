package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.rule.Severity;

/**
 * Whether a run lets the build go on.
 *
 * @param failOn the least severity that stops it; empty when none does
 * @param violations the findings that stop it, worst first: of that severity or worse, not
 *     accepted, and not in the baseline
 * @param nothingAudited true when no device could be audited; the gate never holds then
 * @param notFullyRead exports that were not read to their end, or not at all
 */
public record GateVerdict(
    Optional<Severity> failOn, List<Finding> violations, boolean nothingAudited, int notFullyRead) {
  public GateVerdict {
    violations = List.copyOf(violations);
  }

  /** True when nothing stops the build. */
  public boolean holds() {
    return violations.isEmpty() && !nothingAudited;
  }
}
