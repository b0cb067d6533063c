package org.auscult.fact;

import java.time.LocalDate;

/**
 * The published facts that a run judges by.
 *
 * @param facts those that ship with Auscult and those that the user supplied
 * @param today the day to judge by, in the user's calendar
 */
public record Reference(Facts facts, LocalDate today) {

  /** The same facts judged by another day. */
  public Reference on(LocalDate day) {
    return new Reference(facts, day);
  }

  /** Default and trivial credentials. */
  public Credentials credentials() {
    return facts.credentials();
  }

  /** End-of-support dates and repaired versions. */
  public Lifecycles lifecycles() {
    return facts.lifecycles();
  }
}
