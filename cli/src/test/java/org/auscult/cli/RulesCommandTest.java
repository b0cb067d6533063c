package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  private static final String RULE =
      """
      id: OWN-001
      topic: cleartext-mgmt
      title: {en: Telnet is on, fr: Telnet est actif}
      severity: low
      rationale: {en: Anybody can listen., fr: Chacun peut écouter.}
      check: {none: services, where: {protocol: telnet, enabled: true}}
      message: {en: "telnet", fr: "telnet"}
      remediation:
        generic: {en: Turn it off., fr: Le désactiver.}
        cisco-ios: {config: "transport input ssh"}
      tests:
        - name: telnet on the lines
          cisco-ios: |
            hostname a
            line vty 0 4
             transport input telnet
            end
          expect: {failed: [%d]}
      """;

  @TempDir Path folder;

  @Test
  void listsOneRuleALine() throws IOException {
    rule(3);
    assertThat(auscult("rules", "list", "--rules", folder.toString()).out().lines())
        .contains("OWN-001      low      Telnet is on")
        .anyMatch(line -> line.startsWith("SNMP-001 "));
  }

  @Test
  void explainsARule() throws IOException {
    rule(3);
    Result result = auscult("explain", "own-001", "--rules", folder.toString(), "--lang", "fr");
    assertThat(result.out())
        .contains("OWN-001  Telnet est actif", "Sévérité\u00a0: Mineur", "  Chacun peut écouter.")
        .contains("  cisco-ios\n      transport input ssh", "NIST SP 800-53 révision 5\u00a0: ");
  }

  @Test
  void anUnknownRuleGetsTheNearest() {
    Result result = auscult("explain", "SNMP-01");
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).contains("no rule \"SNMP-01\"", "did you mean \"SNMP-0");
  }

  @Test
  void testsOnlyTheRulesOfAFolder() throws IOException {
    rule(3);
    Result result = auscult("rules", "test", folder.toString());
    assertThat(result.out()).isEqualTo("1 tests of 1 rules, 0 failed" + System.lineSeparator());
    assertThat(result.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aFailingTestIsNamedWithItsPlace() throws IOException {
    rule(2);
    Result result = auscult("rules", "test", folder.toString());
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).contains("OWN-001-telnet.yaml:12: ", "expected failed at lines [2]");
  }

  @Test
  void aFolderWithoutTestsIsAMistake() {
    assertThat(auscult("rules", "test", folder.toString()).err()).contains("no rule has a test");
  }

  private void rule(int line) throws IOException {
    Files.writeString(folder.resolve("OWN-001-telnet.yaml"), String.format(RULE, line));
  }
}
