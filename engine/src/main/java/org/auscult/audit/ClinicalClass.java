package org.auscult.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.auscult.source.Language;
import org.auscult.source.Text;

/**
 * What a device is for in care, after the impact classes of the MITRE rubric for applying CVSS to
 * medical devices (2020).
 */
public enum ClinicalClass {
  THERAPY("Therapy", "Thérapie"),
  MONITORING("Monitoring", "Surveillance"),
  DIAGNOSIS("Diagnosis", "Diagnostic"),
  CLINICAL_WORKFLOW("Clinical workflow", "Flux de soins"),
  PATIENT_DATA("Patient data", "Données de santé"),
  OTHER("Other", "Autre"),
  UNKNOWN("Not stated", "Non indiquée");

  private final Text label;

  ClinicalClass(String en, String fr) {
    this.label = new Text(en, fr);
  }

  /** The word that inventories use, lower case with dashes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words that readers see. */
  public String label(Language language) {
    return label.in(language);
  }

  /** The class with this word, in any case. */
  public static Optional<ClinicalClass> ofWord(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equalsIgnoreCase(word)).findFirst();
  }
}
