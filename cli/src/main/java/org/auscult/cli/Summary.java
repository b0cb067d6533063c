package org.auscult.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.Finding;
import org.auscult.audit.GateVerdict;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Text;

/**
 * An audit in a few lines: the worst findings, one a line and easy to search; what was not read;
 * the counts; the verdict.
 */
final class Summary {
  /** How many lines of a kind are shown unless all are asked for. */
  private static final int SHORT = 10;

  private static final Map<Severity, String> STYLES =
      new EnumMap<>(
          Map.of(
              Severity.CRITICAL, "bold,red",
              Severity.HIGH, "red",
              Severity.MEDIUM, "yellow",
              Severity.LOW, "cyan",
              Severity.INFO, "white"));

  private final Console console;
  private final AuditResult result;
  private final Language language;
  private final boolean strict;
  private final long limit;

  Summary(Console console, AuditResult result, boolean strict, boolean verbose) {
    this.console = console;
    this.result = result;
    this.language = result.run().language();
    this.strict = strict;
    this.limit = verbose ? Long.MAX_VALUE : SHORT;
  }

  /** Prints the summary; when quiet, only what went wrong. */
  void print(List<Path> reports, boolean quiet) {
    if (!quiet) {
      findings();
      notRead();
      counts();
      reports.forEach(file -> console.result(say("report: ", "rapport\u00a0: ") + file));
      verdict();
    }
    errors();
  }

  private void findings() {
    List<Finding> open =
        result.findings().stream().filter(f -> f.state() != Finding.State.ACCEPTED).toList();
    open.stream().limit(limit).forEach(this::finding);
    more(open.size() - limit, "further findings", "autres constats");
  }

  private void finding(Finding finding) {
    Place place = finding.places().get(0);
    int others = finding.places().size() - 1;
    console.result(
        place.evidence().span() + ":",
        STYLES.getOrDefault(finding.severity(), ""),
        finding.severity().word().toUpperCase(Locale.ROOT),
        " "
            + finding.rule().id()
            + " "
            + place.message().in(language)
            + (others > 0 ? " [+" + others + "]" : "")
            + " ("
            + finding.deviceId()
            + ")");
  }

  private void notRead() {
    List<FileResult> files =
        result.files().filter(file -> file.status() != ReadStatus.READ).toList();
    files.stream().limit(limit).forEach(this::notRead);
    more(files.size() - limit, "further files not fully read", "autres fichiers non lus en entier");
  }

  private void notRead(FileResult file) {
    console.result(
        file.path() + ":",
        "yellow",
        file.status() == ReadStatus.PARTLY_READ ? "PARTLY READ" : "NOT READ",
        " (" + file.status().word() + ") " + file.note().map(note -> note.in(language)).orElse(""));
  }

  private void more(long count, String en, String fr) {
    if (count > 0) {
      console.result("… " + count + " " + say(en, fr) + say("; all: -v", "\u00a0; tous\u00a0: -v"));
    }
  }

  private void counts() {
    StringJoiner findings = new StringJoiner(", ");
    result
        .openBySeverity()
        .forEach(
            (severity, count) ->
                findings.add(count + " " + severity.label(language).toLowerCase(Locale.ROOT)));
    findings.add(result.accepted() + say(" accepted", " avec dérogation"));
    console.result(
        say("devices: ", "équipements\u00a0: ")
            + result.devices().size()
            + say("; files: ", "\u00a0; fichiers\u00a0: ")
            + result.files().count()
            + say("; findings: ", "\u00a0; constats\u00a0: ")
            + findings);
    Map<Outcome.Kind, Integer> outcomes = result.outcomes();
    console.result(
        say("rules by device: ", "règles par équipement\u00a0: ")
            + outcomes.get(Outcome.Kind.PASSED)
            + say(" passed, ", " conformes, ")
            + outcomes.get(Outcome.Kind.FAILED)
            + say(" failed, ", " non conformes, ")
            + outcomes.get(Outcome.Kind.NOT_APPLICABLE)
            + say(" not applicable, ", " sans objet, ")
            + outcomes.get(Outcome.Kind.NOT_ASSESSED)
            + say(" not assessed", " non évaluées"));
  }

  private void verdict() {
    GateVerdict gate = result.gate();
    if (gate.nothingAudited()) {
      verdict("red", say("FAILED", "ÉCHEC"), nothing());
    } else if (!gate.holds()) {
      verdict("bold,red", say("FAILED", "ÉCHEC"), violations(gate));
    } else if (gate.notFullyRead() > 0) {
      verdict(strict ? "red" : "yellow", strict ? say("FAILED", "ÉCHEC") : "OK", unread(gate));
    } else {
      verdict("green", "OK", held(gate));
    }
  }

  private void verdict(String style, String word, String why) {
    console.result("", style, word, say(": ", "\u00a0: ") + why);
  }

  private String violations(GateVerdict gate) {
    return say("findings at or above ", "constats de sévérité ")
        + least(gate)
        + say(": ", " ou plus\u00a0: ")
        + gate.violations().size();
  }

  private String unread(GateVerdict gate) {
    return (gate.failOn().isEmpty() ? say("no gate", "sans seuil") : held(gate))
        + say(", but not fully read: ", ", mais exports non lus en entier\u00a0: ")
        + gate.notFullyRead();
  }

  private String held(GateVerdict gate) {
    return gate.failOn().isEmpty()
        ? say("no gate", "sans seuil")
        : say("no finding at or above ", "aucun constat de sévérité ")
            + least(gate)
            + say("", " ou plus");
  }

  private String least(GateVerdict gate) {
    return gate.failOn().map(s -> s.label(language).toLowerCase(Locale.ROOT)).orElse("none");
  }

  private String nothing() {
    return say("nothing could be audited", "rien n’a pu être audité");
  }

  /** What makes the result no result goes to standard error, and is never quiet. */
  private void errors() {
    if (result.gate().nothingAudited()) {
      console.say("auscult: " + nothing());
      console.say("  \"auscult formats\" tells what can be read and how to export it");
    }
    int rules = result.outcomes().getOrDefault(Outcome.Kind.ERRORED, 0);
    long files = result.files().filter(file -> file.status() == ReadStatus.FAILED).count();
    if (rules > 0 || files > 0) {
      console.say("auscult: internal error: checks stopped: " + rules + ", files: " + files);
      console.say("  These are bugs in Auscult; report.json names them. Please report them.");
    }
  }

  private String say(String en, String fr) {
    return new Text(en, fr).in(language);
  }
}
