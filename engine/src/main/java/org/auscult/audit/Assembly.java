package org.auscult.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.format.ReadStatus;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.source.SourceFile;

/** Collects what a run finds out and makes the result of it. Used from one thread. */
final class Assembly {
  private final AuditRequest request;
  private final Judge judge;
  private final Waivers waivers;
  private final Set<String> baseline;
  private final List<JudgedDevice> devices = new ArrayList<>();
  private final List<FileResult> unread = new ArrayList<>();
  private final Set<InventoryEntry> inventory = new LinkedHashSet<>();
  private final Set<Waiver> allWaivers = new LinkedHashSet<>();
  private Optional<Organisation> organisation = Optional.empty();

  Assembly(AuditRequest request, Judge judge) {
    this.request = request;
    this.judge = judge;
    this.waivers = new Waivers(request.today());
    this.baseline = request.baseline().map(Baseline::fingerprints).orElse(Set.of());
  }

  /** Notes what holds for a folder; the first folder with an organisation names the report. */
  void scope(Scope scope) {
    scope.inventory().ifPresent(list -> inventory.addAll(list.entries()));
    allWaivers.addAll(scope.waivers());
    organisation = organisation.or(scope.settings()::organisation);
  }

  void device(JudgedDevice device) {
    devices.add(device);
  }

  void unread(FileResult file) {
    unread.add(file);
  }

  AuditResult result() {
    devices.sort(Comparator.comparing(JudgedDevice::export));
    unread.sort(Comparator.comparing(FileResult::path));
    List<String> ids = ids();
    List<FleetJudge> fleet = fleet(ids);
    List<DeviceResult> results = new ArrayList<>();
    for (int i = 0; i < devices.size(); i++) {
      results.add(device(i, ids.get(i), fleet));
    }
    return new AuditResult(
        run(),
        request.rules(),
        results,
        unread,
        withoutExport(),
        waivers.unused(allWaivers),
        gate(results));
  }

  /** Host names, with the export's path where several devices share one, or have none. */
  private List<String> ids() {
    Map<String, Integer> uses = new HashMap<>();
    devices.forEach(device -> uses.merge(plainId(device), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (JudgedDevice device : devices) {
      String id = plainId(device);
      String unique = uses.getOrDefault(id, 1) == 1 ? id : id + "@" + device.export();
      int count = seen.merge(unique, 1, Integer::sum);
      ids.add(count == 1 ? unique : unique + "#" + count);
    }
    return ids;
  }

  private static String plainId(JudgedDevice device) {
    return device.summary().hostname().orElse(device.export());
  }

  private List<FleetJudge> fleet(List<String> ids) {
    List<FleetJudge> judges = new ArrayList<>();
    for (int rule = 0; rule < judge.fleetRules().size(); rule++) {
      int index = rule;
      List<FleetCheck.Answer> answers =
          devices.stream().map(device -> device.answers().get(index)).toList();
      judges.add(new FleetJudge(answers, ids));
    }
    return judges;
  }

  private DeviceResult device(int index, String id, List<FleetJudge> fleet) {
    JudgedDevice device = devices.get(index);
    Optional<Settings.ZoneSetting> zone =
        device.scope().zone(device.inventory(), device.summary().addresses());
    List<RuleResult> results = new ArrayList<>();
    for (int i = 0; i < judge.deviceRules().size(); i++) {
      results.add(result(judge.deviceRules().get(i), device.outcomes().get(i), id, device, zone));
    }
    for (int i = 0; i < judge.fleetRules().size(); i++) {
      results.add(result(judge.fleetRules().get(i), fleet.get(i).outcome(index), id, device, zone));
    }
    results.sort(Comparator.comparing(result -> result.rule().id()));
    return new DeviceResult(
        id,
        device.summary(),
        device.format().slug(),
        device.format().title(),
        device.format().howToExport(),
        device.status(),
        device.note(),
        device.files(),
        device.inventory(),
        zone.map(Settings.ZoneSetting::name),
        results);
  }

  private RuleResult result(
      Rule rule,
      Outcome outcome,
      String id,
      JudgedDevice device,
      Optional<Settings.ZoneSetting> zone) {
    if (!(outcome instanceof Outcome.Failed failed)) {
      return new RuleResult(rule, outcome, Optional.empty());
    }
    List<String> names = new ArrayList<>(device.paths());
    names.add(id);
    device.summary().hostname().ifPresent(names::add);
    Optional<Waiver> waiver = waivers.find(device.scope().waivers(), rule.id(), names);
    boolean exposed = zone.map(Settings.ZoneSetting::exposed).orElse(false);
    String fingerprint = fingerprint(rule, id);
    Finding finding =
        new Finding(
            rule,
            id,
            rule.severity(),
            Risk.of(rule.severity(), device.inventory(), exposed),
            failed.places(),
            fingerprint,
            waivers.state(waiver),
            waiver,
            novelty(fingerprint));
    return new RuleResult(rule, outcome, Optional.of(finding));
  }

  private static String fingerprint(Rule rule, String deviceId) {
    return SourceFile.of("", rule.id() + "\n" + deviceId).sha256().substring(0, 32);
  }

  private Finding.Novelty novelty(String fingerprint) {
    if (request.baseline().isEmpty()) {
      return Finding.Novelty.UNCOMPARED;
    }
    return baseline.contains(fingerprint) ? Finding.Novelty.KNOWN : Finding.Novelty.NEW;
  }

  private List<InventoryEntry> withoutExport() {
    devices.forEach(device -> device.inventory().ifPresent(inventory::remove));
    return List.copyOf(inventory);
  }

  private GateVerdict gate(List<DeviceResult> results) {
    List<Finding> violations =
        results.stream()
            .flatMap(device -> device.findings().stream())
            .filter(f -> request.failOn().filter(f.severity()::atLeast).isPresent())
            .filter(f -> f.state() != Finding.State.ACCEPTED)
            .filter(f -> f.novelty() != Finding.Novelty.KNOWN)
            .sorted(FindingOrder.WORST_FIRST)
            .toList();
    long partly = results.stream().filter(d -> d.status() != ReadStatus.READ).count();
    return new GateVerdict(
        request.failOn(), violations, results.isEmpty(), (int) partly + unread.size());
  }

  private RunInfo run() {
    return new RunInfo(
        request.toolVersion(),
        request.startedAt(),
        request.today(),
        request.language(),
        request.inputs().stream().map(input -> input.toString().replace('\\', '/')).toList(),
        organisation,
        request.rules().version(),
        request.rules().sha256(),
        request.rules().rules().size());
  }
}
