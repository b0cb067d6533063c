package org.auscult.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.auscult.source.Language;
import org.auscult.source.Text;

/** How bad a finding is in itself, worst first; docs/writing-a-rule.md states the criteria. */
public enum Severity {
  CRITICAL("Critical", "Critique"),
  HIGH("High", "Majeur"),
  MEDIUM("Medium", "Important"),
  LOW("Low", "Mineur"),
  INFO("Information", "Information");

  private final Text label;

  Severity(String en, String fr) {
    this.label = new Text(en, fr);
  }

  /** The word that rules, options and data use, lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word that readers see; the French ones are those of ANSSI's audits. */
  public String label(Language language) {
    return label.in(language);
  }

  /** True when this is as bad as the other, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /**
   * The severity of a base score, by the qualitative scale of CVSS 3.1, section 5, and 4.0, section
   * 6: critical from 9.0, high from 7.0, medium from 4.0, low above 0.
   */
  public static Severity ofScore(double score) {
    if (score >= 9.0) {
      return CRITICAL;
    }
    if (score >= 7.0) {
      return HIGH;
    }
    if (score >= 4.0) {
      return MEDIUM;
    }
    return score > 0 ? LOW : INFO;
  }

  /** The severity with this word, in any case. */
  public static Optional<Severity> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(word)).findFirst();
  }
}
