package org.auscult.fact;

import java.util.Optional;

/** Kleene's three truth values, in order: "and" is the least of two, "or" the greatest. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** The truth of a plain statement. */
  public static Truth of(boolean statement) {
    return statement ? TRUE : FALSE;
  }

  /** The truth of a statement that may not be decidable. */
  public static Truth of(Optional<Boolean> statement) {
    return statement.map(Truth::of).orElse(UNKNOWN);
  }

  /** True only when both are. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** True when either is. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
  }
}
