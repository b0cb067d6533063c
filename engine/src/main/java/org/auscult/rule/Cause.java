package org.auscult.rule;

import java.util.Optional;
import org.auscult.advisory.Verdict;

/**
 * What a place is about, where one rule can fail for several reasons on one device. Each cause is a
 * finding of its own: it is accepted by itself, and a new one is new.
 *
 * @param key tells causes of a rule apart, such as an advisory's identifier
 * @param severity how bad this one is; that of the rule where it is not known
 * @param exploited true when attackers are known to use it; that raises the risk
 * @param advisory the advisory and what it means for the device
 */
public record Cause(String key, Optional<Severity> severity, boolean exploited, Verdict advisory) {}
