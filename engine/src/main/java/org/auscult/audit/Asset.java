package org.auscult.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.auscult.advisory.Verdict;
import org.auscult.format.SourceKind;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;

/** One device and all sources that speak of it, the strongest witness first. */
final class Asset {
  private final List<JudgedDevice> sources;
  private final List<Optional<JoinMark>> marks;

  /**
   * A device.
   *
   * @param marks for each source, by what it was joined; empty for the first
   */
  Asset(List<JudgedDevice> sources, List<Optional<JoinMark>> marks) {
    this.sources = List.copyOf(sources);
    this.marks = List.copyOf(marks);
  }

  List<JudgedDevice> sources() {
    return sources;
  }

  /** What each source says to a rule over the fleet, by the rule's place among these. */
  List<FleetCheck.Answer> answers(int rule) {
    return sources.stream().map(source -> source.answers().get(rule)).toList();
  }

  /** The sources as reports show them. */
  List<DeviceSource> results() {
    List<DeviceSource> results = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      JudgedDevice source = sources.get(i);
      results.add(
          new DeviceSource(
              source.format().slug(),
              source.format().title(),
              source.format().sourceKind(),
              source.status(),
              marks.get(i).map(JoinMark::kind),
              source.paths()));
    }
    return results;
  }

  JudgedDevice first() {
    return sources.get(0);
  }

  /** What is known of it from all sources; the strongest witness is heard first. */
  DeviceSummary summary() {
    return sources.stream().map(JudgedDevice::summary).reduce(DeviceSummary::or).orElseThrow();
  }

  Optional<InventoryEntry> inventory() {
    return sources.stream().flatMap(source -> source.inventory().stream()).findFirst();
  }

  /** What advisories mean for it; of two sources that differ, the one that decides counts. */
  List<Verdict> advisories() {
    Map<String, Verdict> byId = new TreeMap<>();
    for (JudgedDevice source : sources) {
      for (Verdict verdict : source.advisories()) {
        byId.merge(
            verdict.advisory().id(),
            verdict,
            (one, other) -> one.kind() == Verdict.Kind.BY_HAND ? other : one);
      }
    }
    return List.copyOf(byId.values());
  }

  List<FileResult> files() {
    return sources.stream().flatMap(source -> source.files().stream()).distinct().toList();
  }

  /**
   * The outcome of a rule on the device. What its configuration or an observation decides holds;
   * what people state counts only where these cannot say.
   *
   * @param rule its place among the rules over a device
   */
  Outcome outcome(int rule) {
    List<Outcome> shown = outcomes(rule, false);
    List<Outcome> stated = outcomes(rule, true);
    return decided(shown)
        .or(() -> decided(stated))
        .orElseGet(() -> sources.get(0).outcomes().get(rule));
  }

  private List<Outcome> outcomes(int rule, boolean stated) {
    return sources.stream()
        .filter(source -> stated == (source.format().sourceKind() == SourceKind.STATEMENT))
        .map(source -> source.outcomes().get(rule))
        .toList();
  }

  /** The outcome that these sources decide: what is not well in one of them is not well. */
  private static Optional<Outcome> decided(List<Outcome> outcomes) {
    List<Place> places = new ArrayList<>();
    List<Outcome> others = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Failed failed) {
        places.addAll(failed.places());
      } else if (outcome instanceof Outcome.Errored) {
        others.add(0, outcome);
      } else if (outcome instanceof Outcome.Passed) {
        others.add(outcome);
      }
    }
    return places.isEmpty() ? others.stream().findFirst() : Optional.of(new Outcome.Failed(places));
  }
}
