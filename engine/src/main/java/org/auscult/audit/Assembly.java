package org.auscult.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Cause;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;
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
    List<Asset> assets = new ArrayList<>(Joining.join(devices));
    assets.sort(Comparator.comparing(asset -> asset.first().export()));
    List<String> ids = ids(assets);
    List<Verdicts> fleet = fleet(assets, ids);
    List<DeviceResult> results = new ArrayList<>();
    for (int i = 0; i < assets.size(); i++) {
      results.add(device(assets.get(i), i, ids.get(i), fleet));
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
  private static List<String> ids(List<Asset> assets) {
    Map<String, Integer> uses = new HashMap<>();
    assets.forEach(asset -> uses.merge(plainId(asset), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Asset asset : assets) {
      String id = plainId(asset);
      String unique = uses.getOrDefault(id, 1) == 1 ? id : id + "@" + asset.first().export();
      int count = seen.merge(unique, 1, Integer::sum);
      ids.add(count == 1 ? unique : unique + "#" + count);
    }
    return ids;
  }

  private static String plainId(Asset asset) {
    return asset.summary().hostname().orElse(asset.first().export());
  }

  private List<Verdicts> fleet(List<Asset> assets, List<String> ids) {
    List<Verdicts> judges = new ArrayList<>();
    for (int rule = 0; rule < judge.fleetRules().size(); rule++) {
      int index = rule;
      FleetCheck check = judge.fleetRules().get(rule).fleetCheck().orElseThrow();
      judges.add(
          check.withinDevice()
              ? new Contradictions(check, assets.stream().map(a -> a.answers(index)).toList())
              : new FleetJudge(
                  assets.stream().map(a -> FleetJudge.joined(a.answers(index))).toList(), ids));
    }
    return judges;
  }

  private DeviceResult device(Asset asset, int index, String id, List<Verdicts> fleet) {
    JudgedDevice first = asset.first();
    Optional<Settings.ZoneSetting> zone =
        first.scope().zone(asset.inventory(), asset.summary().addresses());
    List<RuleResult> results = new ArrayList<>();
    for (int i = 0; i < judge.deviceRules().size(); i++) {
      results.add(result(judge.deviceRules().get(i), asset.outcome(i), id, asset, zone));
    }
    for (int i = 0; i < judge.fleetRules().size(); i++) {
      results.add(result(judge.fleetRules().get(i), fleet.get(i).outcome(index), id, asset, zone));
    }
    results.sort(Comparator.comparing(result -> result.rule().id()));
    return new DeviceResult(
        id,
        asset.summary(),
        first.format().slug(),
        first.format().title(),
        first.format().howToExport(),
        first.status(),
        first.note(),
        asset.files(),
        asset.inventory(),
        zone.map(Settings.ZoneSetting::name),
        asset.results(),
        asset.advisories(),
        results);
  }

  private RuleResult result(
      Rule rule, Outcome outcome, String id, Asset asset, Optional<Settings.ZoneSetting> zone) {
    if (!(outcome instanceof Outcome.Failed failed)) {
      return new RuleResult(rule, outcome, List.of());
    }
    Map<String, List<Place>> byCause = new LinkedHashMap<>();
    for (Place place : failed.places()) {
      byCause
          .computeIfAbsent(place.cause().map(Cause::key).orElse(""), key -> new ArrayList<>())
          .add(place);
    }
    List<Finding> findings = new ArrayList<>();
    byCause.values().forEach(places -> findings.add(finding(rule, places, id, asset, zone)));
    return new RuleResult(rule, outcome, findings);
  }

  private Finding finding(
      Rule rule, List<Place> places, String id, Asset asset, Optional<Settings.ZoneSetting> zone) {
    List<String> names = new ArrayList<>(asset.first().paths());
    names.add(id);
    asset.summary().hostname().ifPresent(names::add);
    Optional<Cause> cause = places.get(0).cause();
    Optional<String> key = cause.map(Cause::key);
    Optional<Waiver> waiver = waivers.find(asset.first().scope().waivers(), rule.id(), key, names);
    boolean exposed = zone.map(Settings.ZoneSetting::exposed).orElse(false);
    boolean exploited = cause.filter(Cause::exploited).isPresent();
    Severity severity = cause.flatMap(Cause::severity).orElse(rule.severity());
    String fingerprint = fingerprint(rule, id, key);
    return new Finding(
        rule,
        id,
        cause,
        severity,
        Risk.of(severity, asset.inventory(), exposed, exploited),
        places,
        fingerprint,
        waivers.state(waiver),
        waiver,
        novelty(fingerprint));
  }

  private static String fingerprint(Rule rule, String deviceId, Optional<String> cause) {
    String all = rule.id() + "\n" + deviceId + cause.map(key -> "\n" + key).orElse("");
    return SourceFile.of("", all).sha256().substring(0, 32);
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
