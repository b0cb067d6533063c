package org.auscult.report.html;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.Finding;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;

/**
 * A device and what is counted on it.
 *
 * @param number its place in the result, from 1
 * @param findings worst first
 * @param openBySeverity findings that nobody answers for, by severity
 */
record DeviceTally(
    DeviceResult device,
    int number,
    List<Finding> findings,
    Map<Severity, Integer> openBySeverity,
    Map<Outcome.Kind, Integer> outcomes) {

  static final Comparator<DeviceTally> WORST_FIRST = worstFirst();

  static DeviceTally of(DeviceResult device, int number) {
    List<Finding> findings = device.findings();
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    findings.stream()
        .filter(finding -> finding.state() != Finding.State.ACCEPTED)
        .forEach(finding -> open.merge(finding.severity(), 1, Integer::sum));
    Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
    device.results().forEach(r -> outcomes.merge(r.outcome().kind(), 1, Integer::sum));
    return new DeviceTally(device, number, findings, open, outcomes);
  }

  private static Comparator<DeviceTally> worstFirst() {
    Comparator<DeviceTally> order = Comparator.comparingInt(tally -> 0);
    for (Severity severity : Severity.values()) {
      order = order.thenComparing(tally -> -tally.open(severity));
    }
    return order.thenComparing(DeviceTally::whole).thenComparing(tally -> tally.device().id());
  }

  String anchor() {
    return "device-" + number;
  }

  int open(Severity severity) {
    return openBySeverity.getOrDefault(severity, 0);
  }

  int open() {
    return openBySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(Outcome.Kind kind) {
    return outcomes.getOrDefault(kind, 0);
  }

  /** The worst severity that nobody answers for. */
  Optional<Severity> worst() {
    return openBySeverity.keySet().stream().findFirst();
  }

  /** True when its export and all its files were read to their end. */
  boolean whole() {
    return device.status() == ReadStatus.READ
        && device.files().stream().allMatch(file -> file.status() == ReadStatus.READ);
  }

  /** True when all that was asked could be answered, and well: the only state shown as good. */
  boolean clear() {
    return whole()
        && findings.isEmpty()
        && count(Outcome.Kind.PASSED) > 0
        && count(Outcome.Kind.NOT_ASSESSED) == 0
        && count(Outcome.Kind.ERRORED) == 0;
  }
}
