package org.auscult.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.auscult.audit.Audit;
import org.auscult.audit.AuditRequest;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Progress;
import org.auscult.format.Formats;
import org.auscult.report.Report;
import org.auscult.report.Reports;
import org.auscult.rule.Profiles;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.source.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole run over all of {@code sample-configs/}, and its reports. The harness sets it up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class RunBenchmark {
  @Param({"1"})
  int jobs;

  private AuditRequest request;
  private AuditResult result;

  @Setup
  public void load() {
    request = request(RulePack.load());
    result = audit();
  }

  private AuditRequest request(RuleSet rules) {
    return new AuditRequest(
        Path.of(""),
        List.of(Samples.FOLDER),
        Formats.installed(),
        rules,
        "benchmark",
        Language.EN,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        jobs,
        LocalDate.parse("2026-06-01"),
        Instant.EPOCH);
  }

  /**
   * What start-up does before the first file: reads the built-in rules. Under a profile with limits
   * of its own, since the plain ones are read once for a process.
   */
  @Benchmark
  public RuleSet rules() {
    return Profiles.rules(Optional.of("strict"), List.of());
  }

  /** Walks, reads, judges and assembles. */
  @Benchmark
  public AuditResult audit() {
    return Audit.run(request, Progress.silent());
  }

  /** Writes all reports to nowhere. */
  @Benchmark
  public void reports() throws IOException {
    for (Report report : Reports.named(Reports.names())) {
      report.write(result, OutputStream.nullOutputStream());
    }
  }
}
