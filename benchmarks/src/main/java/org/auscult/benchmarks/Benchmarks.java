package org.auscult.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Starts the harness, with one sample of each format unless {@code -p sample=} names others. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Takes the harness' own options; {@code -h} lists them. */
  public static void main(String[] args)
      throws RunnerException, CommandLineOptionException, IOException {
    CommandLineOptions given = new CommandLineOptions(args);
    if (given.shouldHelp()) {
      given.showHelp();
      return;
    }
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given);
    if (!given.getParameter("sample").hasValue()) {
      options.param("sample", Samples.largest());
    }
    new Runner(options.build()).run();
  }
}
