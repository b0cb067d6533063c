package org.auscult.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.fact.Reference;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Detector;
import org.auscult.format.Formats;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Recognition;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Subject;
import org.auscult.source.Export;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The three steps of one export, each alone. The harness sets the fields up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class DeviceBenchmark {
  /** Set by {@link Benchmarks}, or by {@code -p sample=}. */
  @Param({})
  String sample;

  private Export export;
  private ConfigFormat format;
  private Detector detector;
  private List<Reading> readings;
  private List<Rule> rules;
  private Reference reference;
  private AdvisoryShelf advisories;

  @Setup
  public void load() {
    Formats formats = Formats.installed();
    export = Samples.export(Samples.FOLDER.resolve(sample));
    format = formats.named(sample.substring(0, sample.indexOf('/'))).orElseThrow();
    detector = formats.detector();
    readings = format.readings(export);
    RuleSet set = RulePack.load();
    rules = set.rules().stream().filter(rule -> rule.check().isPresent()).toList();
    advisories = set.advisories();
    reference = new Reference(set.facts(), LocalDate.parse("2026-06-01"));
  }

  /** Asks all formats about each file. */
  @Benchmark
  public List<List<Recognition>> recognise() {
    return export.files().stream().map(detector::recognitions).toList();
  }

  /** Parses and maps, with the format known. */
  @Benchmark
  public List<Reading> read() {
    return format.readings(export);
  }

  /** Asks all rules on single devices. */
  @Benchmark
  public List<Outcome> judge() {
    return readings.stream()
        .filter(reading -> reading.device().isPresent())
        .map(this::subject)
        .flatMap(subject -> rules.stream().map(rule -> rule.judge(subject)))
        .toList();
  }

  private Subject subject(Reading reading) {
    return new Subject(
        reading.device().orElseThrow(),
        reading.tree().orElseThrow(),
        reading.status() == ReadStatus.READ,
        format.howToExport(),
        reading.redactor(),
        reference,
        advisories);
  }
}
