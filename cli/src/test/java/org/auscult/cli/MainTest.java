package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void helpTeaches() {
    Result result = auscult("--help");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("Examples:", "Exit codes:", "70 ", "nothing is sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit", "inspect", "explain", "rules", "formats"})
  void everyCommandHasHelpThatFitsATerminal(String command) {
    Result result = auscult(command, "--help");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80).hasSizeGreaterThan(4);
  }

  @Test
  void withoutACommandItSaysHowToAsk() {
    Result result = auscult();
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("auscult --help");
  }

  @Test
  void aMistypedCommandGetsTheNearest() {
    Result result = auscult("audti");
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).contains("did you mean audit");
  }

  @Test
  void controlCharactersOfArgumentsAreMadeVisible() {
    assertThat(auscult("\u001b[2Jx").err()).contains("\\u001b[2Jx").doesNotContain("\u001b");
  }

  @Test
  void statesItsVersion() {
    assertThat(auscult("--version").out()).startsWith("auscult ");
  }

  @Test
  void completesShells() {
    assertThat(auscult("generate-completion").out()).contains("complete", "inspect");
  }

  @Test
  void formatsSaysHowToExport() {
    assertThat(auscult("formats").out()).contains("cisco-ios  Cisco IOS", "show running-config");
    assertThat(auscult("formats", "--lang", "fr").out()).contains("Saisir");
  }
}
