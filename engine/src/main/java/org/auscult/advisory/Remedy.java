package org.auscult.advisory;

import java.util.Optional;

/** What an advisory offers against a flaw (CSAF 2.0, 3.2.3.12.1). */
public enum Remedy {
  /** The maker has a version or patch without the flaw. */
  VENDOR_FIX("vendor_fix"),
  /** A measure that lowers the risk; the flaw stays. */
  MITIGATION("mitigation"),
  /** A way to avoid what is flawed. */
  WORKAROUND("workaround"),
  /** The maker plans no fix. */
  NO_FIX_PLANNED("no_fix_planned"),
  /** There is no fix yet. */
  NONE_AVAILABLE("none_available");

  private final String word;

  Remedy(String word) {
    this.word = word;
  }

  /** The word of CSAF. */
  public String word() {
    return word;
  }

  static Optional<Remedy> ofWord(String word) {
    for (Remedy remedy : values()) {
      if (remedy.word.equals(word)) {
        return Optional.of(remedy);
      }
    }
    return Optional.empty();
  }
}
