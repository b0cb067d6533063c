package org.auscult.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier {@code report.json} says, as far as later runs are compared with it.
 *
 * @param file where it was read from
 * @param startedAt the start of its run, ISO 8601
 * @param rulesSha256 the digest of the rules that it was judged by
 * @param devices by their identifiers, in the order of the report
 * @param findings in the order of the report
 * @param outcomes the words of {@code Outcome.Kind} by rule and device; see {@link #key}
 * @param rules the identifiers of the rules that were asked
 */
public record PastReport(
    String file,
    String startedAt,
    String rulesSha256,
    Map<String, PastDevice> devices,
    List<PastFinding> findings,
    Map<String, String> outcomes,
    Set<String> rules) {

  /**
   * A device of the report.
   *
   * @param id unique in the report
   * @param serial its serial number
   * @param sha256 the digests of its files
   * @param cleared the advisories that name it and do not concern it
   */
  public record PastDevice(
      String id, Optional<String> serial, Set<String> sha256, Set<String> cleared) {}

  /**
   * A finding of the report.
   *
   * @param cause the cause, of a rule that can fail for several; else the empty text
   * @param severity the word of {@code Severity}
   * @param state the word of {@code Finding.State}
   * @param place file and line
   */
  public record PastFinding(
      String ruleId,
      String cause,
      String deviceId,
      String title,
      String severity,
      String state,
      String message,
      String place) {

    /** Rule and cause, on this device. */
    String keyOn(String device) {
      return key(cause.isEmpty() ? ruleId : ruleId + "/" + cause, device);
    }

    /** True when somebody answered for it. */
    public boolean accepted() {
      return state.equals("accepted");
    }
  }

  /** The outcome of a rule on a device; empty when the report has none. */
  public Optional<String> outcome(String rule, String device) {
    return Optional.ofNullable(outcomes.get(key(rule, device)));
  }

  static String key(String rule, String device) {
    return rule + "\n" + device;
  }
}
