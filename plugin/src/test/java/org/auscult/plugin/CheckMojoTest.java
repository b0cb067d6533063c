package org.auscult.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class CheckMojoTest {
  private static final String FLAWED =
      """
      version 15.2
      hostname ward-switch
      enable password CANARY-enable
      snmp-server community public RW
      line vty 0 4
       password CANARY-line
       login
       transport input telnet
      end
      """;

  @TempDir Path dir;
  private final RecordingLog log = new RecordingLog();

  @BeforeEach
  void exports() throws IOException {
    write("exports/ward.cfg", FLAWED);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CheckMojo over(CheckMojo mojo, String input) {
    mojo.setLog(log);
    mojo.project.setFile(dir.resolve("pom.xml").toFile());
    mojo.inputDirectory = input;
    mojo.outputDirectory = dir.resolve("out").toFile();
    mojo.language = "en";
    mojo.today = "2026-06-01";
    return mojo;
  }

  @Test
  @InjectMojo(goal = "check")
  void theDefaultsAreThoseThatTheDocumentationStates(CheckMojo mojo) {
    assertThat(mojo.skip).isFalse();
    assertThat(mojo.inputDirectory).isEqualTo("src/main/devices");
    assertThat(mojo.outputDirectory.toPath()).endsWithRaw(Path.of("target", "auscult"));
    assertThat(mojo.failOnViolation).isTrue();
    assertThat(mojo.failOnUnread).isFalse();
    assertThat(mojo.failOnMissingInput).isFalse();
    assertThat(mojo.minimumSeverity).isEqualTo("medium");
    assertThat(mojo.consoleOutput).isTrue();
    assertThat(mojo.formats).isNullOrEmpty();
    assertThat(mojo.failOn).isNull();
  }

  @Test
  @InjectMojo(goal = "check")
  void aFailingGateNamesTheWorstFindingsAndTheReport(CheckMojo mojo) {
    assertThatThrownBy(over(mojo, "exports")::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContainingAll(
            "findings of severity high or worse:",
            "exports/ward.cfg:4: ",
            "SNMP-001",
            "(ward-switch)",
            "Report: " + dir.resolve("out/report.html"),
            "auscult.waiversFile")
        .hasMessageNotContaining("CANARY");
    assertThat(dir.resolve("out")).isDirectoryContaining("glob:**/report.{html,json,sarif}");
    assertThat(log.errors).anyMatch(line -> line.startsWith("exports/ward.cfg:"));
  }

  @Test
  @InjectMojo(goal = "check")
  void withoutFailOnViolationItOnlyWarns(CheckMojo mojo) {
    over(mojo, "exports").failOnViolation = false;
    assertThatCode(mojo::execute).doesNotThrowAnyException();
    assertThat(log.warnings).anyMatch(line -> line.contains("findings of severity high or worse"));
  }

  @Test
  @InjectMojo(goal = "check")
  void withoutAGateFindingsAreOnlyLogged(CheckMojo mojo) {
    over(mojo, "exports").failOn = "none";
    assertThatCode(mojo::execute).doesNotThrowAnyException();
    assertThat(log.errors).isNotEmpty();
    assertThat(log.warnings).noneMatch(line -> line.contains("or worse"));
  }

  @Test
  @InjectMojo(goal = "check")
  void settingsBesideTheExportsHoldUnlessAParameterIsSet(CheckMojo mojo) throws Exception {
    write("exports/auscult.yaml", "fail-on: none\nformats: [json]\n");
    over(mojo, "exports").execute();
    assertThat(dir.resolve("out")).isDirectoryNotContaining("glob:**/report.html");
    mojo.failOn = "high";
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  @InjectMojo(goal = "check")
  void skippedItDoesNothing(CheckMojo mojo) throws Exception {
    over(mojo, "exports").skip = true;
    mojo.execute();
    assertThat(log.infos).containsExactly("Auscult is skipped (auscult.skip).");
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "check")
  void aMissingFolderIsAWarningOrAnError(CheckMojo mojo) throws Exception {
    over(mojo, "nowhere").execute();
    assertThat(log.warnings)
        .singleElement()
        .asString()
        .contains(dir.resolve("nowhere") + " is missing");
    mojo.failOnMissingInput = true;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("auscult.inputDirectory");
  }

  @Test
  @InjectMojo(goal = "check")
  void aFolderWithoutDevicesNeverPasses(CheckMojo mojo) throws IOException {
    write("notes/read.me", "Nothing of interest.\n");
    over(mojo, "notes").failOn = "none";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("No device could be audited in notes.");
  }

  @Test
  @InjectMojo(goal = "check")
  void aFileThatIsNotReadFailsOnlyWhenAsked(CheckMojo mojo) throws Exception {
    write("exports/read.me", "Nothing of interest.\n");
    over(mojo, "exports").failOn = "none";
    mojo.execute();
    assertThat(log.warnings).anyMatch(line -> line.startsWith("exports/read.me: not fully read"));
    mojo.failOnUnread = true;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("not fully read (auscult.failOnUnread)");
  }

  @Test
  @InjectMojo(goal = "check")
  void aWrongRuleIsNamedWithItsLine(CheckMojo mojo) throws IOException {
    write("rules/OWN-001-x.yaml", "id: OWN-001\nsevrity: high\n");
    over(mojo, "exports").rulesDirectory = "rules";
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContainingAll("OWN-001-x.yaml:2", "severity");
  }

  @Test
  @InjectMojo(goal = "check")
  void wrongParametersAreNamed(CheckMojo mojo) {
    over(mojo, "exports").minimumSeverity = "hihg";
    assertThatThrownBy(mojo::execute)
        .hasMessageContainingAll("auscult.minimumSeverity", "did you mean \"high\"?");
    mojo.minimumSeverity = "high";
    mojo.formats = List.of("pfd");
    assertThatThrownBy(mojo::execute).hasMessageContaining("no report \"pfd\"");
    mojo.formats = List.of("json");
    mojo.outputTimestamp = "yesterday";
    assertThatThrownBy(mojo::execute).hasMessageContaining("auscult.outputTimestamp");
    mojo.outputTimestamp = "2026-06-01T10:00:00+02:00";
    mojo.today = "1 June";
    assertThatThrownBy(mojo::execute).hasMessageContaining("auscult.today");
  }
}
