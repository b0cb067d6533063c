package org.auscult.report.sarif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Finding;
import org.auscult.audit.Waiver;
import org.auscult.report.json.JsonWriter;
import org.auscult.rule.Place;
import org.auscult.rule.Rule;
import org.auscult.source.Language;

/** Findings as results. */
final class SarifResults {
  /** How many results code scanning takes in a run. */
  static final int MAX_RESULTS = 25_000;

  /** How many places code scanning shows of a result. */
  static final int MAX_PLACES = 100;

  private final JsonWriter json;
  private final Artifacts artifacts;
  private final Language language;
  private final Map<String, Integer> ruleIndexes = new HashMap<>();

  SarifResults(JsonWriter json, Artifacts artifacts, Language language) {
    this.json = json;
    this.artifacts = artifacts;
    this.language = language;
  }

  void write(AuditResult result) {
    List<Rule> rules = result.rules().rules();
    rules.forEach(rule -> ruleIndexes.put(rule.id(), ruleIndexes.size()));
    List<Finding> findings = result.findings();
    json.objects(
        "results", findings.subList(0, Math.min(findings.size(), MAX_RESULTS)), this::result);
  }

  private void result(Finding finding) {
    json.field("ruleId", finding.rule().id())
        .field("ruleIndex", ruleIndexes.getOrDefault(finding.rule().id(), -1))
        .field("kind", "fail")
        .field("level", SarifRules.level(finding.severity()));
    message(message(finding));
    json.objects(
        "locations",
        finding.places().stream().limit(MAX_PLACES).toList(),
        place -> location(place, finding));
    json.object("partialFingerprints", () -> json.field("auscult/v1", finding.fingerprint()));
    baselineState(finding);
    // A waiver that has run out suppresses nothing.
    boolean accepted = finding.state() == Finding.State.ACCEPTED;
    json.objects(
        "suppressions",
        accepted ? finding.waiver().stream().toList() : List.<Waiver>of(),
        this::suppression);
    json.object("properties", () -> properties(finding));
  }

  private void message(String text) {
    json.object("message", () -> json.field("text", text));
  }

  private String message(Finding finding) {
    String first = finding.places().get(0).message().in(language);
    int more = finding.places().size() - 1;
    if (more == 0) {
      return first;
    }
    return language == Language.FR
        ? first
            + " (et à "
            + more
            + " autre"
            + (more > 1 ? "s" : "")
            + " endroit"
            + plural(more)
            + ")"
        : first + " (and in " + more + " other place" + plural(more) + ")";
  }

  private static String plural(int count) {
    return count > 1 ? "s" : "";
  }

  private void location(Place place, Finding finding) {
    artifacts.writeLocation(place.evidence().span(), place.evidence().excerpt(), json);
    json.objects(
        "logicalLocations",
        List.of(finding.deviceId()),
        device -> json.field("name", device).field("kind", "device"));
    message(place.message().in(language));
  }

  private void baselineState(Finding finding) {
    switch (finding.novelty()) {
      case NEW -> json.field("baselineState", "new");
      case KNOWN -> json.field("baselineState", "unchanged");
      case UNCOMPARED -> {}
    }
  }

  private void suppression(Waiver waiver) {
    json.field("kind", "external")
        .field("status", "accepted")
        .field(
            "justification",
            waiver.why() + " (" + waiver.approvedBy() + ", → " + waiver.until() + ")");
  }

  private void properties(Finding finding) {
    json.field("device", finding.deviceId())
        .field("severity", finding.severity().word())
        .field("risk", finding.risk().word())
        .field("state", finding.state().word())
        .field("placesLeftOut", Math.max(0, finding.places().size() - MAX_PLACES));
  }
}
