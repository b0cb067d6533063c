package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.auscult.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  private static final String SAMPLE = "../sample-configs/cisco-ios/secret-types/export.cfg";

  @TempDir Path folder;

  @Test
  void showsTheFormatItsTellsTheCountsAndTheDevice() {
    Result result = auscult("inspect", SAMPLE);
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out())
        .contains(SAMPLE + ": cisco-ios, weight ", "#   line ", "---", " unparsed", "accounts:");
  }

  @Test
  void showsEveryLineWithItsFateAndNoSecret() throws IOException {
    Result result = auscult("inspect", "--lines", SAMPLE);
    long lines = Files.readString(Path.of(SAMPLE)).lines().count();
    assertThat(result.out().lines().filter(line -> line.startsWith(SAMPLE + ":")))
        .hasSize((int) lines);
    assertThat(result.out()).contains(": mapped: ").doesNotContain("CANARY");
  }

  @Test
  void saysWhatItDoesNotRecognise() throws IOException {
    Path file = Files.writeString(folder.resolve("diary.txt"), "dear diary\n");
    Result result = auscult("inspect", file.toString());
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.out()).contains("no format recognises it");
  }

  @Test
  void takesTheUsersWordForTheFormat() throws IOException {
    Path file = Files.writeString(folder.resolve("odd.txt"), "hostname odd\nend\n");
    Result result = auscult("inspect", "--as", "cisco-ios", file.toString());
    assertThat(result.out()).contains("hostname: \"odd @ 1\"");
    assertThat(auscult("inspect", "--as", "cisco-io", file.toString()).err())
        .contains("did you mean \"cisco-ios\"?");
  }

  @Test
  void opensAnArchive() throws IOException {
    Path zip = folder.resolve("backup.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("site/switch.cfg"));
      out.write(Files.readAllBytes(Path.of(SAMPLE)));
    }
    Result result = auscult("inspect", zip.toString());
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).contains("backup.zip!/site/switch.cfg: cisco-ios, weight ");
  }

  @Test
  void aDamagedArchiveIsToldWithWhatToDo() throws IOException {
    Path book = Files.writeString(folder.resolve("list.xlsx"), "no workbook");
    Result result = auscult("inspect", book.toString());
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).contains("list.xlsx cannot be read: ");
  }

  @Test
  void aMissingFileIsTheUsersMistake() {
    Result result = auscult("inspect", "no-such-file");
    assertThat(result.code()).isEqualTo(ExitCode.MISUSE);
    assertThat(result.err()).startsWith("auscult: no-such-file cannot be read");
  }
}
