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

  /** The severity with this word, in any case. */
  public static Optional<Severity> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equalsIgnoreCase(word)).findFirst();
  }
}
