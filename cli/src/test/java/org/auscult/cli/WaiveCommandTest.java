package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiveCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void whatIsWaivedIsAccepted() throws IOException {
    Path export =
        Files.writeString(
            folder.resolve("sw.cfg"), "hostname sw1\nline vty 0 4\n transport input telnet\nend\n");
    assertThat(waive("svc-001", "2027-01-01").code()).isEqualTo(ExitCode.OK);
    Result audit =
        new Cli()
            .at(CLOCK)
            .run(
                "audit",
                export.toString(),
                "--waivers",
                folder.resolve("w.yaml").toString(),
                "-f",
                "json",
                "-o",
                folder.toString());
    assertThat(audit.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("report.json"))).contains("\"waived\": 1");
  }

  @Test
  void refusesUnknownRulesAndDaysThatAreOver() {
    assertThat(waive("SVC-01", "2027-01-01").err()).contains("did you mean \"SVC-001\"?");
    assertThat(waive("SVC-001", "2026-05-31").err()).contains("is over");
    assertThat(waive("SVC-001", "soon").err()).contains("is no date");
    assertThat(folder.resolve("w.yaml")).doesNotExist();
  }

  private Result waive(String rule, String until) {
    return new Cli()
        .at(CLOCK)
        .run(
            "waive",
            rule,
            "sw*",
            "--why",
            "replaced in spring",
            "--approved-by",
            "A. Martin",
            "--until",
            until,
            "--into",
            folder.resolve("w.yaml").toString());
  }
}
