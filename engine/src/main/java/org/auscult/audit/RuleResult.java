package org.auscult.audit;

import java.util.List;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;

/**
 * What came of one rule on one device.
 *
 * @param findings one for each cause when the outcome is {@link Outcome.Failed}; else none
 */
public record RuleResult(Rule rule, Outcome outcome, List<Finding> findings) {
  public RuleResult {
    findings = List.copyOf(findings);
  }
}
