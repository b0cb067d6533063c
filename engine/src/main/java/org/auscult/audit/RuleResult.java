package org.auscult.audit;

import java.util.Optional;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;

/**
 * What came of one rule on one device.
 *
 * @param finding present exactly when the outcome is {@link Outcome.Failed}
 */
public record RuleResult(Rule rule, Outcome outcome, Optional<Finding> finding) {}
