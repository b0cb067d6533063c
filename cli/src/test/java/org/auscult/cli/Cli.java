package org.auscult.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Runs the command in this process and catches what it says. */
final class Cli {
  private Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private Locale locale = Locale.ENGLISH;
  private Map<String, String> environment = Map.of();
  private boolean terminal;

  /** What came of a run. */
  record Result(int code, String out, String err) {}

  static Result auscult(String... args) {
    return new Cli().run(args);
  }

  Cli at(Clock other) {
    clock = other;
    return this;
  }

  Cli in(Locale other) {
    locale = other;
    return this;
  }

  Cli with(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  Cli onTerminal() {
    terminal = true;
    return this;
  }

  Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            terminal,
            terminal ? Ansi.ON : Ansi.OFF,
            clock,
            locale,
            environment);
    int code = Main.run(console, args);
    return new Result(code, out.toString(), err.toString());
  }
}
