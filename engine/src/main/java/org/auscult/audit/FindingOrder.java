package org.auscult.audit;

import java.util.Comparator;

/** The orders in which findings are shown. */
public final class FindingOrder {
  /** By severity, then risk, then rule, then device. */
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::risk)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::deviceId);

  private FindingOrder() {}
}
