package org.auscult.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.auscult.source.Language;

/**
 * The circumstances of a run.
 *
 * @param toolVersion Auscult's version
 * @param startedAt the only value of a result that differs between equal runs
 * @param today the day that expiry and end of support are judged by
 * @param language of texts chosen for readers
 * @param inputs the paths that were audited, as given
 * @param organisation whose devices they are
 * @param ruleVersion of the built-in rules
 * @param ruleSha256 of all rules and facts
 * @param ruleCount how many rules each device was judged by, and how many the fleet
 */
public record RunInfo(
    String toolVersion,
    Instant startedAt,
    LocalDate today,
    Language language,
    List<String> inputs,
    Optional<Organisation> organisation,
    String ruleVersion,
    String ruleSha256,
    int ruleCount) {
  public RunInfo {
    inputs = List.copyOf(inputs);
  }
}
