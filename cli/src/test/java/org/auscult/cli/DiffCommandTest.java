package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String SAFE =
      "hostname sw1\nip ssh version 2\nline vty 0 4\n transport input ssh\nend\n";
  private static final String WEAK =
      "hostname sw1\nip ssh version 2\nline vty 0 4\n transport input telnet\nend\n";

  @TempDir Path folder;

  @Test
  void tellsWhatIsNewAndWhatWasRepaired() throws IOException {
    String safe = report("safe", SAFE);
    String weak = report("weak", WEAK);
    Result worse = auscult("diff", safe, weak, "--fail-on", "high");
    assertThat(worse.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(worse.out()).contains("New (1)", "High  SVC-001  sw1", "weak.cfg:4");
    Result better = auscult("diff", weak, safe, "--fail-on", "high", "--lang", "fr");
    assertThat(better.code()).isEqualTo(ExitCode.OK);
    assertThat(better.out()).contains("Corrigés (1)", "Majeur  SVC-001  sw1");
  }

  @Test
  void aWeaknessThatWasThereBeforeCameBack() throws IOException {
    String weak = report("weak", WEAK);
    assertThat(auscult("diff", weak, report("safe", SAFE), weak).out()).contains("Came back (1)");
  }

  @Test
  void refusesAWrongSeverityAndAMissingReport() throws IOException {
    String safe = report("safe", SAFE);
    assertThat(auscult("diff", safe, safe, "--fail-on", "hig").code()).isEqualTo(ExitCode.MISUSE);
    assertThat(auscult("diff", safe, folder + "/none.json").err()).contains("cannot be read");
  }

  private String report(String name, String export) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".cfg"), export);
    Path out = folder.resolve(name);
    auscult("audit", file.toString(), "-f", "json", "-o", out.toString(), "--lang", "en");
    return out.resolve("report.json").toString();
  }
}
