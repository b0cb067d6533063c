package org.auscult.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RuleResult;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;

/** What a result comes to, counted once for all sections. */
final class Ledger {
  private static final Comparator<List<Finding>> WORST_CAUSE_FIRST =
      Comparator.<List<Finding>, Severity>comparing(group -> group.get(0).severity())
          .thenComparing(Ledger::openIn, Comparator.reverseOrder())
          .thenComparing(group -> group.get(0).rule().id());

  private final AuditResult result;
  private final List<Finding> findings;
  private final Map<String, List<Finding>> byRule = new LinkedHashMap<>();
  private final List<DeviceTally> devices = new ArrayList<>();
  private final Map<String, DeviceTally> byDevice = new HashMap<>();
  private final Map<String, Map<Outcome.Kind, Integer>> byRuleOutcome = new HashMap<>();
  private final Map<Finding, String> anchors = new IdentityHashMap<>();
  private final Map<Outcome.Kind, Integer> outcomes;
  private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
  private final List<FileResult> notWhole;
  private final List<List<Finding>> causes;
  private final List<DeviceTally> worstDevices;

  Ledger(AuditResult result) {
    this.result = result;
    this.findings = result.findings();
    this.outcomes = result.outcomes();
    for (DeviceResult device : result.devices()) {
      DeviceTally tally = DeviceTally.of(device, devices.size() + 1);
      devices.add(tally);
      byDevice.put(device.id(), tally);
      device.results().forEach(this::count);
    }
    findings.forEach(this::enter);
    this.causes = byRule.values().stream().sorted(WORST_CAUSE_FIRST).toList();
    this.worstDevices = devices.stream().sorted(DeviceTally.WORST_FIRST).toList();
    this.notWhole = result.files().filter(file -> file.status() != ReadStatus.READ).toList();
  }

  private void count(RuleResult one) {
    byRuleOutcome
        .computeIfAbsent(one.rule().id(), id -> new EnumMap<>(Outcome.Kind.class))
        .merge(one.outcome().kind(), 1, Integer::sum);
  }

  private void enter(Finding finding) {
    byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
    anchors.put(finding, "f-" + (anchors.size() + 1));
    if (finding.state() != Finding.State.ACCEPTED) {
      open.merge(finding.severity(), 1, Integer::sum);
    }
  }

  /** All findings, worst first. */
  List<Finding> findings() {
    return findings;
  }

  /** The findings of each rule that failed, worst rule first, then the one on most devices. */
  List<List<Finding>> causes() {
    return causes;
  }

  /** How many of these findings nobody answers for. */
  static int openIn(List<Finding> group) {
    return (int) group.stream().filter(f -> f.state() != Finding.State.ACCEPTED).count();
  }

  /** The findings of a rule; empty when it failed nowhere. */
  List<Finding> of(Rule rule) {
    return byRule.getOrDefault(rule.id(), List.of());
  }

  /** How often a rule came to this outcome. */
  int count(Rule rule, Outcome.Kind kind) {
    return byRuleOutcome.getOrDefault(rule.id(), Map.of()).getOrDefault(kind, 0);
  }

  int count(Outcome.Kind kind) {
    return outcomes.getOrDefault(kind, 0);
  }

  /** All outcomes: rules times devices. */
  int checks() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  int open(Severity severity) {
    return open.getOrDefault(severity, 0);
  }

  int open() {
    return open.values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(Finding.State state) {
    return (int) findings.stream().filter(f -> f.state() == state).count();
  }

  int count(Finding.Novelty novelty) {
    return (int) findings.stream().filter(f -> f.novelty() == novelty).count();
  }

  /** The devices in the order of the result. */
  List<DeviceTally> devices() {
    return devices;
  }

  /** The devices, most and worst open findings first. */
  List<DeviceTally> worstDevices() {
    return worstDevices;
  }

  Optional<DeviceTally> device(String id) {
    return Optional.ofNullable(byDevice.get(id));
  }

  /** Files that were not read to their end, or not at all. */
  List<FileResult> notWhole() {
    return notWhole;
  }

  /** Where a finding stands in the report. */
  String anchor(Finding finding) {
    return anchors.getOrDefault(finding, "");
  }

  /** True when nothing that was asked about stayed in the dark. */
  boolean nothingHidden() {
    return notWhole.isEmpty()
        && result.withoutExport().isEmpty()
        && count(Outcome.Kind.NOT_ASSESSED) == 0
        && count(Outcome.Kind.ERRORED) == 0;
  }
}
