package org.auscult.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.auscult.advisory.AdvisedProduct;
import org.auscult.advisory.Advisories;
import org.auscult.advisory.Advisory;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Installed;
import org.auscult.rule.RulePack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A fleet of 100,000 devices against all advisories that ship: each product of the index in many
 * versions, and as many devices whose model no advisory names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init")
public class AdvisoryBenchmark {
  private static final int DEVICES = 100_000;

  private List<Installed> fleet;

  @Setup
  public void fleet() {
    List<AdvisedProduct> products = new ArrayList<>();
    for (Advisory advisory : RulePack.load().advisories().open().all()) {
      products.addAll(advisory.products());
    }
    fleet = new ArrayList<>();
    for (int i = 0; i < DEVICES; i++) {
      AdvisedProduct product = products.get(i % products.size());
      String version = i % 13 + "." + i % 7 + "." + i % 29;
      Optional<String> model = i % 2 == 0 ? Optional.empty() : Optional.of("M" + i % 5_000);
      fleet.add(
          new Installed(
              Optional.of(product.vendor()),
              Optional.of(product.name()),
              model,
              Optional.of(version)));
    }
  }

  /** Opens the index and the alias table. */
  @Benchmark
  public Advisories open() {
    return RulePack.load().advisories().with(AdvisorySupply.NONE).open();
  }

  /** Opens them and judges the whole fleet, on one thread. */
  @Benchmark
  public int judge() {
    Advisories advisories = open();
    int verdicts = 0;
    for (Installed installed : fleet) {
      Assessment assessment = advisories.assess(installed);
      verdicts += assessment.verdicts().size();
    }
    return verdicts;
  }
}
