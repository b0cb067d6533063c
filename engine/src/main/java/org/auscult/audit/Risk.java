package org.auscult.audit;

import java.util.Optional;
import org.auscult.rule.Severity;

/**
 * Weighs a severity by the device. One step worse for a device of therapy or monitoring, whose
 * failure harms at once; one step worse in a zone that the user marks as exposed; one step worse
 * for a flaw that attackers are known to use; one step better for a device of class "other" in a
 * zone that is not. Without an inventory the risk is the severity.
 */
final class Risk {
  private Risk() {}

  static Severity of(
      Severity severity, Optional<InventoryEntry> entry, boolean exposed, boolean exploited) {
    ClinicalClass use = entry.map(InventoryEntry::clinicalClass).orElse(ClinicalClass.UNKNOWN);
    int steps = (exposed ? 1 : 0) + (exploited ? 1 : 0);
    if (use == ClinicalClass.THERAPY || use == ClinicalClass.MONITORING) {
      steps++;
    } else if (use == ClinicalClass.OTHER && !exposed) {
      steps--;
    }
    if (severity == Severity.INFO) {
      return severity;
    }
    int rank = Math.max(0, Math.min(Severity.LOW.ordinal(), severity.ordinal() - steps));
    return Severity.values()[rank];
  }
}
