package org.auscult.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.auscult.source.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisoryFilesTest {
  private static final String ADVISORY =
      """
      {"document":{"csaf_version":"2.0","title":"t","publisher":{"name":"Agency"},
        "tracking":{"id":"EX-1","current_release_date":"%s"}}}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aBrokenFileIsNamedAndTheOthersAreRead() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"document\": {\n\"csaf_version\": \"2.0\"}}");
    Files.writeString(folder.resolve("b.json"), "{\"document\": ");
    Files.writeString(folder.resolve("c.json"), ADVISORY.formatted("2030-01-01T00:00:00Z"));
    Files.writeString(folder.resolve("other.json"), "{\"catalogVersion\": \"1\"}");
    Files.writeString(folder.resolve("names.yaml"), "aliases: 1\nvendors: []\n");
    AdvisorySupply supply = AdvisoryFiles.read(List.of(folder));
    assertThat(supply.advisories()).extracting(Advisory::id).containsExactly("EX-1");
    assertThat(supply.words()).hasSize(1);
    assertThat(supply.others()).singleElement().asString().endsWith("other.json");
    assertThat(supply.problems())
        .extracting(Mistake::getMessage)
        .satisfiesExactly(
            first -> assertThat(first).contains("a.json:").contains("publisher"),
            second -> assertThat(second).contains("b.json:1"));
  }

  @Test
  void anArchiveIsReadAndTheLaterRevisionCounts() throws IOException {
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String day : List.of("2030-03-01", "2030-02-01")) {
        out.putNextEntry(new ZipEntry("white/" + day + ".json"));
        out.write(ADVISORY.formatted(day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8));
      }
    }
    AdvisorySupply supply = AdvisoryFiles.read(List.of(zip));
    assertThat(Advisories.latest(supply.advisories()))
        .extracting(Advisory::revised)
        .containsExactly("2030-03-01");
  }

  @Test
  void aPathThatDoesNotExistIsAMistake() {
    assertThatThrownBy(() -> AdvisoryFiles.read(List.of(folder.resolve("none"))))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("none");
  }
}
