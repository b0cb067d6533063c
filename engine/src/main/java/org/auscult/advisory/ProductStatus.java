package org.auscult.advisory;

import java.util.Locale;
import java.util.Optional;

/** What an advisory says of a flaw in a product (CSAF 2.0, 3.2.3.9, and OpenVEX). */
public enum ProductStatus {
  /** The product has the flaw. */
  AFFECTED,
  /** The product had the flaw; this version no longer has it. */
  FIXED,
  /** The flaw does not concern the product. */
  NOT_AFFECTED,
  /** Nobody knows yet. */
  UNDER_INVESTIGATION;

  /** The word that the index uses: {@code affected}, {@code not-affected}, … */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of a key of {@code product_status}; empty for one that says nothing of a flaw. */
  static Optional<ProductStatus> ofCsaf(String key) {
    return switch (key) {
      case "known_affected", "first_affected", "last_affected" -> Optional.of(AFFECTED);
      case "fixed", "first_fixed" -> Optional.of(FIXED);
      case "known_not_affected" -> Optional.of(NOT_AFFECTED);
      case "under_investigation" -> Optional.of(UNDER_INVESTIGATION);
      default -> Optional.empty();
    };
  }

  static Optional<ProductStatus> ofWord(String word) {
    for (ProductStatus status : values()) {
      if (status.word().equals(word)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
