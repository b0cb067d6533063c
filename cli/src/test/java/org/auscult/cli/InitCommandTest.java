package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.auscult.audit.Settings;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void writesSettingsThatAreTakenAndAListThatIsRecognised() throws IOException {
    Result result = auscult("init", folder.resolve("new").toString());
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(Settings.in(folder.resolve("new")).zones()).hasSize(3);
    Path list = folder.resolve("new/fleet.csv");
    Files.writeString(list, "\nBM-1,Example Medical,IP-3,IP3-00871", StandardOpenOption.APPEND);
    assertThat(auscult("inspect", list.toString()).out())
        .contains("fleet.csv: inventory, weight ", "IP3-00871")
        .doesNotContain("columns that are not read");
  }

  @Test
  void putsTheListWhereTheUserSays() {
    Path list = folder.resolve("biomed.csv");
    auscult("init", folder.toString(), "--inventory", list.toString());
    assertThat(list).exists();
    assertThat(folder.resolve("fleet.csv")).doesNotExist();
  }

  @Test
  void overwritesNothing() throws IOException {
    Path settings = Files.writeString(folder.resolve("auscult.yaml"), "language: fr\n");
    Result result = auscult("init", folder.toString());
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).contains("auscult.yaml exists already");
    assertThat(settings).hasContent("language: fr");
    assertThat(folder.resolve("fleet.csv")).doesNotExist();
  }
}
