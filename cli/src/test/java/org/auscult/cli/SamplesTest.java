package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.auscult.cli.Cli.Result;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job on all samples: what is promised of every run holds for these. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../sample-configs");

  /** The word, its base64 at each offset within three bytes, and its hexadecimal digits. */
  private static final List<String> CANARIES =
      List.of("CANARY", "Q0FOQVJZ", "NBTkFSW", "DQU5BUl", "43414e415259", "43414E415259");

  @TempDir Path folder;

  private Result audit(String language) {
    return auscult(
        "audit",
        SAMPLES.toString(),
        "-v",
        "--lang",
        language,
        "-f",
        "html,json,sarif",
        "--today",
        "2026-06-01",
        "-o",
        folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noOutputOfAnyKindHoldsASecret(String language) throws IOException {
    Result result = audit(language);
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.out()).doesNotContain(CANARIES);
    assertThat(result.err()).doesNotContain(CANARIES);
    for (String report : List.of("report.html", "report.json", "report.sarif")) {
      assertThat(Files.readString(folder.resolve(report))).as(report).doesNotContain(CANARIES);
    }
  }

  @Test
  void noLineShownByInspectHoldsASecret() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("inspect", "--lines"));
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*(?:expected|origin|auscult|waivers)\\.yaml"))
          .forEach(file -> arguments.add(file.toString()));
    }
    Result result = auscult(arguments.toArray(String[]::new));
    assertThat(result.out()).isNotEmpty().doesNotContain(CANARIES);
    assertThat(result.err()).doesNotContain(CANARIES);
  }

  @Test
  void outcomesSumToRulesTimesDevices() throws IOException {
    audit("en");
    DocumentNode summary =
        DocumentReader.json("report.json", Files.readString(folder.resolve("report.json")))
            .need("summary");
    long sum =
        summary.need("outcomes").entries().values().stream().mapToLong(DocumentNode::number).sum();
    long rules = RulePack.load().rules().size();
    assertThat(sum).isEqualTo(rules * summary.need("devices").number());
    assertThat(summary.need("outcomes").need("errored").number()).isZero();
  }

  @Test
  void theSameInputGivesTheSameBytesButForTheStart() throws IOException {
    audit("en");
    String first = withoutStart(Files.readString(folder.resolve("report.json")));
    audit("en");
    assertThat(withoutStart(Files.readString(folder.resolve("report.json")))).isEqualTo(first);
  }

  private static String withoutStart(String json) {
    return json.replaceFirst("\"startedAt\": ?\"[^\"]*\"", "");
  }
}
