package org.auscult.audit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;

/**
 * All that a run found out: what reports are made of.
 *
 * @param devices in the order of their exports' paths
 * @param unread files that no device came of, in the order of their paths
 * @param withoutExport inventory entries that no export was found for
 * @param unusedWaivers waivers that met no finding
 * @param rules the rules judged by
 */
public record AuditResult(
    RunInfo run,
    RuleSet rules,
    List<DeviceResult> devices,
    List<FileResult> unread,
    List<InventoryEntry> withoutExport,
    List<Waiver> unusedWaivers,
    GateVerdict gate) {

  public AuditResult {
    devices = List.copyOf(devices);
    unread = List.copyOf(unread);
    withoutExport = List.copyOf(withoutExport);
    unusedWaivers = List.copyOf(unusedWaivers);
  }

  /** All findings, worst first. */
  public List<Finding> findings() {
    return devices.stream()
        .flatMap(device -> device.findings().stream())
        .sorted(FindingOrder.WORST_FIRST)
        .toList();
  }

  /** How many outcomes there are of each kind; they sum to rules times devices. */
  public Map<Outcome.Kind, Integer> outcomes() {
    Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      counts.put(kind, 0);
    }
    devices.stream()
        .flatMap(device -> device.results().stream())
        .forEach(result -> counts.merge(result.outcome().kind(), 1, Integer::sum));
    return counts;
  }

  /** How many findings that nobody answers for there are of each severity. */
  public Map<Severity, Integer> openBySeverity() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    findings().stream()
        .filter(finding -> finding.state() != Finding.State.ACCEPTED)
        .forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  /** How many findings somebody answers for. */
  public int accepted() {
    return (int) findings().stream().filter(f -> f.state() == Finding.State.ACCEPTED).count();
  }

  /** How many files and checks an error of ours stopped; it is no result of the audit. */
  public long internalErrors() {
    long files = files().filter(file -> file.status() == ReadStatus.FAILED).count();
    return files + outcomes().getOrDefault(Outcome.Kind.ERRORED, 0);
  }

  /**
   * All files, those that a device came of and the others. One that several devices came of, such
   * as a table, counts once, with the worst of its statuses.
   */
  public Stream<FileResult> files() {
    Map<String, FileResult> byPath = new LinkedHashMap<>();
    Stream.concat(devices.stream().flatMap(device -> device.files().stream()), unread.stream())
        .forEach(file -> byPath.merge(file.path(), file, AuditResult::worse));
    return byPath.values().stream();
  }

  private static FileResult worse(FileResult one, FileResult other) {
    return other.status().compareTo(one.status()) > 0 ? other : one;
  }
}
