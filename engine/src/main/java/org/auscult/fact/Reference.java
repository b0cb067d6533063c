package org.auscult.fact;

import java.time.LocalDate;

/**
 * The published facts that a run judges by.
 *
 * @param credentials default and trivial credentials
 * @param lifecycles end-of-support dates and repaired versions
 * @param today the day to judge by, in the user's calendar
 */
public record Reference(Credentials credentials, Lifecycles lifecycles, LocalDate today) {

  /** The same facts judged by another day. */
  public Reference on(LocalDate day) {
    return new Reference(credentials, lifecycles, day);
  }
}
