package org.auscult.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.DeviceSource;
import org.auscult.audit.DeviceSummary;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.audit.InventoryEntry;
import org.auscult.audit.LineCounts;
import org.auscult.audit.Organisation;
import org.auscult.audit.RuleResult;
import org.auscult.audit.RunInfo;
import org.auscult.audit.Waiver;
import org.auscult.fact.Credentials;
import org.auscult.fact.Facts;
import org.auscult.fact.Lifecycles;
import org.auscult.format.ReadStatus;
import org.auscult.format.SourceKind;
import org.auscult.rule.Applicability;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Remedy;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Evidence;
import org.auscult.source.Export;
import org.auscult.source.Language;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A result with every kind of outcome, a waiver, a file that nobody reads, and hostile names. */
public final class TwoDevices {
  private static final SourceFile EXPORT =
      SourceFile.of(
          "salle 3/switch#1.cfg",
          "hostname sw1\nsnmp-server community CANARY-1 RO\nip telnet <script>\nend\n");
  private static final Waiver WAIVER =
      new Waiver(
          "TEL-001",
          "sw*",
          "Replaced in spring",
          Optional.of("Separate VLAN"),
          "A. Martin",
          LocalDate.of(2027, 3, 1),
          "waivers.yaml",
          3);

  private TwoDevices() {}

  /** The result, its texts in this language. */
  public static AuditResult in(Language language) {
    List<Rule> rules =
        List.of(
            rule("SNMP-001", Severity.CRITICAL),
            rule("TEL-001", Severity.HIGH),
            rule("LOG-001", Severity.MEDIUM),
            rule("TIM-001", Severity.LOW),
            rule("WIF-001", Severity.INFO));
    DeviceResult first = device("sw1", EXPORT.path(), ReadStatus.READ, firstResults(rules));
    DeviceResult second =
        device("pump/7", "pump.xml", ReadStatus.PARTLY_READ, secondResults(rules));
    return new AuditResult(
        run(language, rules.size()),
        ruleSet(rules),
        List.of(first, second),
        List.of(unread()),
        List.of(entry("mri-2")),
        List.of(new Waiver("X-001", "*", "old", Optional.empty(), "B", day(), "waivers.yaml", 9)),
        new GateVerdict(Optional.of(Severity.HIGH), first.findings().subList(0, 1), false, 2));
  }

  private static List<RuleResult> firstResults(List<Rule> rules) {
    Evidence community = evidence(2);
    Finding open =
        finding(rules.get(0), "sw1", Finding.State.OPEN, List.of(place(community, "public")));
    Finding accepted =
        finding(
            rules.get(1),
            "sw1",
            Finding.State.ACCEPTED,
            List.of(place(evidence(3), "vty 0"), place(evidence(3), "vty 1")));
    return List.of(
        failed(open),
        failed(accepted),
        new RuleResult(rules.get(2), new Outcome.Passed(List.of(EXPORT.span(1))), List.of()),
        new RuleResult(rules.get(3), new Outcome.NotApplicable(text("no radio")), List.of()),
        new RuleResult(
            rules.get(4),
            new Outcome.NotAssessed(text("not exported"), text("show all")),
            List.of()));
  }

  private static List<RuleResult> secondResults(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                new RuleResult(rule, new Outcome.Errored("IllegalStateException at X"), List.of()))
        .toList();
  }

  private static RuleResult failed(Finding finding) {
    return new RuleResult(finding.rule(), new Outcome.Failed(finding.places()), List.of(finding));
  }

  private static Finding finding(
      Rule rule, String device, Finding.State state, List<Place> places) {
    return new Finding(
        rule,
        device,
        Optional.empty(),
        rule.severity(),
        Severity.CRITICAL,
        places,
        "fp-" + rule.id(),
        state,
        state == Finding.State.OPEN ? Optional.empty() : Optional.of(WAIVER),
        Finding.Novelty.NEW);
  }

  private static Place place(Evidence evidence, String subject) {
    return new Place(
        evidence, new Text("Bad <" + subject + ">", "Mauvais « " + subject + " »"), subject);
  }

  private static Evidence evidence(int line) {
    Redactor redactor = new Redactor(Export.of(EXPORT));
    redactor.clear("CANARY-1");
    return redactor.evidence(EXPORT.span(line));
  }

  private static DeviceResult device(
      String id, String file, ReadStatus status, List<RuleResult> results) {
    return new DeviceResult(
        id,
        new DeviceSummary(
            Optional.of(id),
            "switch",
            Optional.of("cisco"),
            Optional.of("ios"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("15.2(7)E3"),
            List.of("10.0.0.1")),
        "cisco-ios",
        "Cisco IOS",
        Text.verbatim("show running-config"),
        status,
        status == ReadStatus.READ ? Optional.empty() : Optional.of(text("cut end")),
        List.of(
            new FileResult(
                file,
                EXPORT.sha256(),
                EXPORT.size(),
                Optional.of("cisco-ios"),
                status,
                Optional.empty(),
                new LineCounts(2, 1, 1, 0),
                List.of(Span.line(file, 3)))),
        Optional.of(entry(id)),
        Optional.of("imaging"),
        List.of(
            new DeviceSource(
                "cisco-ios",
                "Cisco IOS",
                SourceKind.CONFIGURATION,
                status,
                Optional.empty(),
                List.of(file))),
        List.of(),
        results);
  }

  private static InventoryEntry entry(String hostname) {
    return new InventoryEntry(
        Map.of("hostname", hostname, "clinical-class", "therapy"), "inventory.csv", 2);
  }

  private static FileResult unread() {
    return new FileResult(
        "notes.txt",
        "",
        12,
        Optional.empty(),
        ReadStatus.UNRECOGNISED,
        Optional.of(text("no format knows it")),
        new LineCounts(0, 0, 0, 1),
        List.of());
  }

  private static Rule rule(String id, Severity severity) {
    return new Rule(
        id,
        "snmp",
        new Text("Title of " + id, "Titre de " + id),
        severity,
        text("why *it* matters"),
        Applicability.always(),
        Optional.empty(),
        Optional.empty(),
        text("message"),
        new Remedy(
            text("Change it"),
            Map.of("cisco-ios", new Remedy.Step(Optional.empty(), Optional.of("no ip telnet")))),
        List.of(new ControlRef("cwe", "CWE-319"), new ControlRef("nist-800-53r5", "IA-5")),
        List.of(),
        id + ".yaml");
  }

  private static RunInfo run(Language language, int rules) {
    return new RunInfo(
        "0.1.0",
        Instant.ofEpochSecond(1_800_000_000L),
        day(),
        language,
        List.of("exports"),
        Optional.of(new Organisation("CHU", "Nord")),
        "0.1.0",
        "ab".repeat(32),
        rules);
  }

  private static RuleSet ruleSet(List<Rule> rules) {
    return new RuleSet(
        rules,
        Map.of(),
        Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of())),
        AdvisoryShelf.empty(),
        Map::of,
        "0.1.0",
        "ab".repeat(32));
  }

  private static LocalDate day() {
    return LocalDate.of(2027, 1, 1);
  }

  private static Text text(String words) {
    return new Text(words, words + " (fr)");
  }
}
