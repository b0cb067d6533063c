package org.auscult.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.auscult.audit.RunOptions;
import org.auscult.past.Comparison;
import org.auscult.past.Comparison.Change;
import org.auscult.past.Comparison.Kind;
import org.auscult.past.PastReader;
import org.auscult.past.PastReport;
import org.auscult.past.PastReport.PastFinding;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult diff}: what changed from one audit to a later one. */
@Command(
    name = "diff",
    description = {
      "Compares reports of two audits: what is new, came back, was repaired, or can no longer be"
          + " told. With more than two, the older ones tell what came back.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: auscult diff march/report.json june/report.json --fail-on high",
      "",
      "Exit codes: 0 nothing new at or above --fail-on; 1 something is; 2 wrong usage"
    })
final class DiffCommand implements Callable<Integer> {
  private static final Map<Kind, Text> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(Kind.NEW, new Text("New", "Nouveaux"));
    HEADINGS.put(Kind.REOPENED, new Text("Came back", "Réapparus"));
    HEADINGS.put(
        Kind.FIRST_SEEN,
        new Text(
            "Seen for the first time, with a new device or rule",
            "Vus pour la première fois, avec un nouvel équipement ou une nouvelle règle"));
    HEADINGS.put(Kind.FIXED, new Text("Repaired", "Corrigés"));
    HEADINGS.put(
        Kind.NO_LONGER_ASSESSED,
        new Text(
            "Gone, but not assessed this time: no repair",
            "Absents, mais non évalués cette fois : pas une correction"));
  }

  @Parameters(
      paramLabel = "REPORT",
      arity = "2..*",
      description = "Files report.json, the oldest first, the newest last.")
  private List<Path> reports = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Fail with 1 when a finding of this severity or worse is new or came back: critical, high,"
              + " medium, low or none. Default: none.")
  private String failOn = "none";

  @Mixin private LanguageOption languageOption = new LanguageOption();

  private final Console console;
  private Language language = Language.EN;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    language = languageOption.orThatOf(console);
    Optional<Severity> threshold =
        new RunOptions(Optional.empty(), Optional.of(failOn), List.of(), Optional.empty()).gate();
    List<PastReport> read = reports.stream().map(PastReader::read).toList();
    PastReport earlier = read.get(read.size() - 2);
    PastReport later = read.get(read.size() - 1);
    Comparison comparison = Comparison.of(read.subList(0, read.size() - 2), earlier, later);
    console.result(earlier.file() + " (" + earlier.startedAt() + ")");
    console.result("→ " + later.file() + " (" + later.startedAt() + ")");
    scope(comparison);
    HEADINGS.forEach((kind, heading) -> changes(heading, comparison.of(kind)));
    console.result("");
    console.result(say("Unchanged: ", "Inchangés : ") + comparison.of(Kind.UNCHANGED).size());
    return threshold.filter(t -> stops(comparison, t)).isPresent()
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  private static boolean stops(Comparison comparison, Severity threshold) {
    List<Change> worse = new ArrayList<>(comparison.of(Kind.NEW));
    worse.addAll(comparison.of(Kind.REOPENED));
    worse.addAll(comparison.of(Kind.FIRST_SEEN));
    return worse.stream()
        .map(Change::finding)
        .filter(finding -> !finding.accepted())
        .flatMap(finding -> Severity.ofWord(finding.severity()).stream())
        .anyMatch(severity -> severity.atLeast(threshold));
  }

  /** What makes the two reports hard to compare. */
  private void scope(Comparison comparison) {
    if (!comparison.sameRules()) {
      warn(
          new Text(
              "The rules or their facts differ between the two.",
              "Les règles ou leurs données diffèrent entre les deux."),
          List.of());
    }
    warn(new Text("Rules only in the newer: ", "Règles du seul récent : "), comparison.newRules());
    warn(new Text("Rules only in the older: ", "Règles du seul ancien : "), comparison.goneRules());
    warn(
        new Text("Devices only in the newer: ", "Équipements du seul récent : "),
        comparison.newDevices());
    warn(
        new Text("Devices only in the older: ", "Équipements du seul ancien : "),
        comparison.goneDevices());
  }

  private void warn(Text words, Collection<String> names) {
    boolean list = words.en().endsWith(": ");
    if (!list || !names.isEmpty()) {
      console.result("! " + words.in(language) + String.join(", ", names));
    }
  }

  private void changes(Text heading, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    console.result("");
    console.result("", "bold", heading.in(language), " (" + changes.size() + ")");
    changes.forEach(change -> console.result("  " + line(change.finding())));
  }

  private String line(PastFinding finding) {
    String severity =
        Severity.ofWord(finding.severity())
            .map(word -> word.label(language))
            .orElse(finding.severity());
    String answered = finding.accepted() ? say(" (accepted)", " (accepté)") : "";
    return severity
        + "  "
        + finding.ruleId()
        + "  "
        + finding.deviceId()
        + "  "
        + finding.message()
        + answered
        + "  "
        + finding.place();
  }

  private String say(String en, String fr) {
    return new Text(en, fr).in(language);
  }
}
