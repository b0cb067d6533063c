package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {
  private static final String WEAK =
      """
      version 15.2
      service timestamps log datetime
      hostname core
      snmp-server community public RO
      interface Vlan10
       ip address 192.0.2.1 255.255.255.0
      line vty 0 4
       transport input telnet
      end
      """;

  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("core.cfg"), WEAK);
  }

  @Test
  void findingsAtOrAboveTheGateGiveOne() {
    Result result = audit();
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("FAILED: findings at or above high: ");
  }

  @Test
  void withoutAGateTheReportsAreWrittenAndAllIsWell() {
    assertThat(audit("--fail-on", "none").code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("out/report.json")).exists();
    assertThat(folder.resolve("out/report.sarif")).exists();
  }

  @Test
  void aFindingStandsOnOneLineThatEditorsAndGrepUnderstand() {
    assertThat(audit().out().lines())
        .anyMatch(line -> line.matches(".*/in/core\\.cfg:4: \\S+ SNMP-001 .* \\(core\\)"));
  }

  @Test
  void nothingRecognisedGivesTwoAndSaysSoThoughQuiet() throws IOException {
    Files.writeString(folder.resolve("in/core.cfg"), "dear diary\n");
    Result result = audit("--quiet");
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("nothing could be audited", "auscult formats");
  }

  @Test
  void strictGivesThreeForACutExportEvenWithFindings() throws IOException {
    Files.writeString(folder.resolve("in/core.cfg"), WEAK.substring(0, WEAK.length() - 4));
    assertThat(audit("--strict").code()).isEqualTo(ExitCode.NOT_FULLY_READ);
    Result lenient = audit("--fail-on", "none");
    assertThat(lenient.code()).isEqualTo(ExitCode.OK);
    assertThat(lenient.out())
        .contains("core.cfg: PARTLY READ", "OK: no gate, but not fully read: 1");
  }

  @Test
  void anErrorOfOursGivesSeventyAndQuotesNothing() {
    Clock broken =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneId.of("UTC");
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            throw new IllegalStateException("CANARY");
          }
        };
    Result result = new Cli().at(broken).run(arguments());
    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
    assertThat(result.err())
        .contains("internal error: IllegalStateException at org.auscult", "report")
        .doesNotContain("CANARY");
  }

  @ParameterizedTest
  @CsvSource({
    "--fail-on, hgh, did you mean \"high\"?",
    "--format, sarfi, did you mean \"sarif\"?",
    "--lang, fa, \"fa\"",
    "--today, 2026-13-01, year-month-day",
    "--as, x.cfg, PATTERN=FORMAT",
    "--as, x.cfg=cisco-is, did you mean \"cisco-ios\"?",
    "--jobs, 0, at least 1",
    "--jobs, many, --jobs",
    "--rules, no-such-folder, no such folder of rules",
    "--waivers, no-such-file, no-such-file",
    "--fial-on, high, did you mean --fail-on?"
  })
  void aWrongOptionGivesTwoAndAdvice(String option, String value, String advice) {
    Result result = audit(option, value);
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).startsWith("auscult: ").contains(advice);
    assertThat(result.err()).doesNotContain("\tat ");
  }

  @Test
  void aMissingPathGivesTwo() {
    assertThat(auscult("audit").code()).isEqualTo(ExitCode.MISUSE);
    assertThat(auscult("audit", "no-such-folder", "-f", "json").err())
        .contains("no such file or folder: no-such-folder");
  }

  @Test
  void aWrongRuleFileIsNamedWithItsLine() throws IOException {
    Path rule = Files.createDirectory(folder.resolve("rules")).resolve("X.yaml");
    Files.writeString(rule, "id: X-001\ntitel: x\n");
    assertThat(audit("--rules", rule.getParent().toString()).err())
        .contains("X.yaml:2: unknown key \"titel\"", "did you mean \"title\"?");
  }

  @Test
  void controlCharactersOfNamesNeverReachTheTerminal() throws IOException {
    Files.writeString(folder.resolve("in/a\u001b[31m\u202eb.cfg"), WEAK);
    Files.writeString(folder.resolve("in/\u0007x.txt"), "dear diary\n");
    Result result = audit("--verbose");
    assertThat(result.out() + result.err())
        .doesNotContain("\u001b", "\u202e", "\u0007")
        .contains("a\\u001b[31m\\u202eb.cfg:4:");
  }

  @Test
  void onATerminalThereIsColourAndAProgressThatGoesAway() {
    Result result = new Cli().onTerminal().run(arguments());
    assertThat(result.out()).contains("\u001b[");
    assertThat(result.err()).startsWith("\rfiles: 1").endsWith(" \r");
  }

  @Test
  void elsewhereThereIsNeither() {
    Result result = audit();
    assertThat(result.out()).doesNotContain("\u001b");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void settingsBesideTheExportsCountUnlessAnOptionSaysOtherwise() throws IOException {
    Files.writeString(
        folder.resolve("in/auscult.yaml"), "language: fr\nfail-on: none\nformats: [json]\n");
    Path in = folder.resolve("in");
    String out = folder.resolve("out").toString();
    Result byFile = auscult("audit", in.toString(), "-o", out);
    assertThat(byFile.code()).isEqualTo(ExitCode.OK);
    assertThat(byFile.out()).contains("rapport\u00a0: ").doesNotContain("report.sarif");
    assertThat(auscult("audit", in.toString(), "-o", out, "--fail-on", "high").code())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void speaksTheLanguageOfTheSystemUnlessAsked() {
    assertThat(new Cli().in(Locale.CANADA_FRENCH).run(arguments()).out()).contains("ÉCHEC\u00a0: ");
    assertThat(new Cli().in(Locale.CANADA_FRENCH).run(arguments("--lang", "en")).out())
        .contains("FAILED: ");
    assertThat(new Cli().in(Locale.GERMAN).run(arguments()).out()).contains("FAILED: ");
  }

  @Test
  void aFixedEpochGivesTheSameBytes() throws IOException {
    Cli cli = new Cli().with(Map.of("SOURCE_DATE_EPOCH", "1700000000"));
    cli.run(arguments());
    String first = Files.readString(folder.resolve("out/report.json"));
    cli.at(Clock.systemUTC()).run(arguments("--today", "2026-11-21"));
    assertThat(Files.readString(folder.resolve("out/report.json"))).isEqualTo(first);
    assertThat(first).contains("2023-11-14T22:13:20Z");
    assertThat(cli.with(Map.of("SOURCE_DATE_EPOCH", "x")).run(arguments()).err())
        .contains("SOURCE_DATE_EPOCH");
  }

  @Test
  void anEarlierReportAsBaselineLetsKnownFindingsPass() throws IOException {
    audit();
    Path baseline = Files.move(folder.resolve("out/report.json"), folder.resolve("before.json"));
    assertThat(audit("--baseline", baseline.toString()).code()).isEqualTo(ExitCode.OK);
  }

  private Result audit(String... further) {
    return auscult(arguments(further));
  }

  private String[] arguments(String... further) {
    List<String> arguments = new ArrayList<>(List.of("audit", folder.resolve("in").toString()));
    arguments.addAll(List.of("-o", folder.resolve("out").toString()));
    if (!List.of(further).contains("--format")) {
      arguments.addAll(List.of("-f", "json,sarif"));
    }
    arguments.addAll(List.of(further));
    return arguments.toArray(String[]::new);
  }
}
