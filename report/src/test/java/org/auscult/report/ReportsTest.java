package org.auscult.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.auscult.audit.AuditResult;
import org.auscult.source.Language;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  private static final AuditResult RESULT = TwoDevices.in(Language.EN);

  @TempDir Path folder;

  @Test
  void writesTheReportsInOrderIntoAFolderThatItMakes() {
    Path out = folder.resolve("a/b");
    assertThat(Reports.write(RESULT, List.of("sarif", "JSON", "json"), out))
        .containsExactly(out.resolve("report.sarif"), out.resolve("report.json"));
  }

  @Test
  void replacesEarlierReportsAndLeavesNothingElseBehind() throws IOException {
    Files.writeString(folder.resolve("report.json"), "old");
    Reports.write(RESULT, List.of("json"), folder);
    assertThat(names()).containsExactly("report.json");
    assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{");
  }

  @Test
  void onlyTheOwnerMayReadAReport() throws IOException {
    Path file = Reports.write(RESULT, List.of("json"), folder).get(0);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aFailureLeavesTheFolderAsItWas() throws IOException {
    Files.createDirectories(folder.resolve("report.json/occupied"));
    assertThatThrownBy(() -> Reports.write(RESULT, List.of("json"), folder))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("cannot be written");
    assertThat(names()).containsExactly("report.json");
  }

  @Test
  void aWrongNameGetsTheNearestOne() {
    assertThatThrownBy(() -> Reports.named(List.of("json", "sarfi")))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("sarfi")
        .hasMessageContaining("did you mean \"sarif\"?");
  }

  @Test
  void namesAreNotToldApartByCase() {
    assertThat(Reports.named(List.of(" Json ", "json"))).hasSize(1);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
