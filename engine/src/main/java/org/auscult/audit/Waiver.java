package org.auscult.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that somebody answers for, until a day. The finding stays; it is shown as accepted.
 *
 * @param rule the rule's identifier; of a rule with several causes also with one of them, as in
 *     {@code ADV-001/ICSMA-21-187-01}
 * @param device identifier, host name or file of the device; {@code *} stands for any characters
 * @param why the reason
 * @param compensating what is done instead; empty when nothing is
 * @param approvedBy who answers for it
 * @param until the last day that it holds
 * @param file where it is written
 * @param line the line there
 */
public record Waiver(
    String rule,
    String device,
    String why,
    Optional<String> compensating,
    String approvedBy,
    LocalDate until,
    String file,
    int line) {

  /** True when it has run out. */
  public boolean expired(LocalDate today) {
    return today.isAfter(until);
  }
}
