package org.auscult.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.auscult.document.Nearest;
import org.auscult.fact.Facts;
import org.auscult.fact.PatchDefinitions;
import org.auscult.fact.Reference;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.format.Reading;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Rule;
import org.auscult.rule.RuleSet;
import org.auscult.rule.RuleTest;
import org.auscult.rule.Subject;
import org.auscult.source.Export;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;

/** Runs the tests that stand inside rules. */
public final class RuleTester {

  /**
   * What came of a test.
   *
   * @param ok true when the rule said what the test expects
   * @param message what it said instead, with the place of the test; empty when ok
   */
  public record Result(Rule rule, RuleTest test, boolean ok, String message) {}

  private final RuleSet rules;
  private final Formats formats;

  private RuleTester(RuleSet rules, Formats formats) {
    this.rules = rules;
    this.formats = formats;
  }

  /** Runs the tests of all rules, in order. */
  public static List<Result> run(RuleSet rules, Formats formats) {
    RuleTester tester = new RuleTester(rules, formats);
    List<Result> results = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      rule.tests().forEach(test -> results.add(tester.run(rule, test)));
    }
    return results;
  }

  private Result run(Rule rule, RuleTest test) {
    try {
      return compare(rule, test);
    } catch (Mistake mistake) {
      return new Result(rule, test, false, mistake.what() + "; " + mistake.remedy());
    }
  }

  private Result compare(Rule rule, RuleTest test) {
    Outcome outcome = rule.check().isPresent() ? onDevice(rule, test) : onFleet(rule, test);
    List<Integer> lines = lines(outcome);
    boolean ok = outcome.kind() == test.expect() && lines.equals(test.lines());
    String message =
        ok
            ? ""
            : test.source()
                + ":"
                + test.line()
                + ": \""
                + test.name()
                + "\": expected "
                + words(test.expect(), test.lines())
                + ", got "
                + words(outcome.kind(), lines)
                + reason(outcome);
    return new Result(rule, test, ok, message);
  }

  private Outcome onDevice(Rule rule, RuleTest test) {
    return rule.judge(subject(test, test.exports().get(0)));
  }

  /**
   * The exports are sources of one device, or devices: their places, as one outcome; without places
   * the worst of the others.
   */
  private Outcome onFleet(Rule rule, RuleTest test) {
    FleetCheck check = rule.fleetCheck().orElseThrow();
    byte[] key = {1};
    List<FleetCheck.Answer> answers =
        test.exports().stream().map(e -> check.ask(subject(test, e), key)).toList();
    if (check.withinDevice()) {
      return new Contradictions(check, List.of(answers)).outcome(0);
    }
    List<String> ids = IntStream.range(0, answers.size()).mapToObj(i -> "device-" + i).toList();
    FleetJudge judge = new FleetJudge(answers, ids);
    List<Outcome> outcomes = IntStream.range(0, answers.size()).mapToObj(judge::outcome).toList();
    List<Place> places = new ArrayList<>();
    outcomes.forEach(
        outcome -> {
          if (outcome instanceof Outcome.Failed failed) {
            places.addAll(failed.places());
          }
        });
    return places.isEmpty()
        ? outcomes.stream().max(Comparator.comparing(Outcome::kind)).orElseThrow()
        : new Outcome.Failed(places);
  }

  private Subject subject(RuleTest test, RuleTest.TestExport export) {
    ConfigFormat format =
        formats
            .named(export.format())
            .orElseThrow(
                () ->
                    new Mistake(
                        test.source()
                            + ":"
                            + test.line()
                            + ": unknown format \""
                            + export.format()
                            + "\"",
                        Nearest.advice(
                            export.format(),
                            formats.all().stream().map(ConfigFormat::slug).toList())));
    Reading reading =
        format.readings(Export.of(SourceFile.of(export.fileName(), export.text()))).get(0);
    if (reading.device().isEmpty()) {
      throw new Mistake(
          test.source()
              + ":"
              + test.line()
              + ": the export of \""
              + test.name()
              + "\" was not read",
          "write it as a device exports it");
    }
    LocalDate today = LocalDate.parse(test.today());
    Facts facts =
        test.patches()
            .map(csv -> rules.facts().with(PatchDefinitions.of(test.source(), today, csv)))
            .orElse(rules.facts());
    Reference reference = new Reference(facts, today);
    return new Judge(List.of(), reference, rules.advisories(), new byte[] {1})
        .subject(reading.device().get(), reading, format);
  }

  private static List<Integer> lines(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        ? failed.places().stream().map(place -> place.evidence().span().firstLine()).toList()
        : List.of();
  }

  private static String words(Outcome.Kind kind, List<Integer> lines) {
    return kind.word() + (lines.isEmpty() ? "" : " at lines " + lines);
  }

  private static String reason(Outcome outcome) {
    if (outcome instanceof Outcome.NotAssessed open) {
      return " (" + open.because().en() + ")";
    }
    return outcome instanceof Outcome.Errored bug ? " (" + bug.cause() + ")" : "";
  }
}
