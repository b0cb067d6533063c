package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fleet of devices of many makers, judged by the advisories that ship with Auscult. */
class FirmwareFleetTest {
  private static final Path FLEET = Path.of("../sample-configs/firmware-fleet");

  @TempDir private static Path folder = Path.of("");
  private static JsonNode report = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void audit() throws IOException {
    Cli.auscult(
        "audit", FLEET.toString(), "-q", "-f", "json", "--today", "2026-06-01", "-o", "" + folder);
    report = new ObjectMapper().readTree(Files.readString(folder.resolve("report.json")));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // host; by advisories, the affecting ones, those to compare by hand; passwords; support
        "alaris-1, failed, ICSMA-23-194-01, ICSMA-20-170-06, notApplicable, notAssessed",
        "alaris-2, notAssessed, -, ICSMA-20-170-06, notApplicable, notAssessed",
        "space-1, failed, ICSMA-21-294-01, ICSMA-20-296-02, notAssessed, notAssessed",
        "pyxis-1, failed, ICSMA-22-062-01 ICSMA-22-151-01, ICSMA-18-114-01, failed, notAssessed",
        "spot-1, failed, ICSMA-21-152-01 ICSMA-24-151-02, -, notApplicable, notAssessed",
        "spot-2, passed, -, -, notApplicable, notAssessed",
        "sigma-1, notAssessed, -, ICSMA-20-170-04 ICSMA-22-251-01, failed, notAssessed",
        "cms-1, failed, ICSMA-22-244-01, -, failed, notAssessed",
        "delta-1, failed, ICSMA-19-022-01, -, notApplicable, notAssessed",
        "agilia-1, failed, ICSMA-21-355-01, -, failed, notAssessed",
        "agilia-2, passed, -, -, notApplicable, notAssessed",
        "b650-1, failed, ICSMA-20-023-01, -, failed, notAssessed",
        "vivid-1, notAssessed, -, ICSMA-20-049-02, notApplicable, notAssessed",
        "ra1000-1, failed, ICSMA-18-037-02, -, notApplicable, failed",
        "t1-1, failed, ICSMA-21-047-01, -, failed, notAssessed",
        "t1-2, passed, -, -, notApplicable, notAssessed",
        "iseq-1, failed, ICSMA-23-117-01, -, notApplicable, notAssessed",
        "minimed-1, failed, ICSMA-22-263-01, -, notApplicable, notAssessed",
        "minimed-2, notAssessed, -, ICSMA-22-263-01, notApplicable, notAssessed",
        "eeg-1, failed, ICSMA-18-165-01, -, notApplicable, notAssessed",
        "eeg-2, notAssessed, -, ICSMA-18-165-01, notApplicable, notAssessed",
        "dcm-1, failed, ICSMA-22-174-01, -, notApplicable, notAssessed",
        "dcm-2, passed, -, -, notApplicable, notAssessed",
        "mx-1, failed, ICSMA-20-254-01, ICSMA-18-156-01, notApplicable, notAssessed",
        "pic-1, failed, ICSMA-20-254-01 ICSMA-21-322-02, ICSMA-18-233-01, notApplicable, passed",
        "vue-1, failed, ICSMA-21-187-01 ICSMA-24-200-01, -, failed, notAssessed",
        "ealert-1, passed, -, -, notApplicable, notAssessed",
        "accu-1, notAssessed, -, ICSMA-18-310-01, notApplicable, notAssessed",
        "medf-1, failed, ICSMA-17-250-02A, -, failed, notAssessed",
        "medf-2, passed, -, -, notApplicable, notAssessed",
        "xtr-1, failed, ICSMA-20-049-01, -, notApplicable, notAssessed",
        "bed-1, notAssessed, -, ICSMA-19-029-01, notApplicable, notAssessed",
        "tube-1, failed, ICSMA-21-215-01, -, failed, notAssessed",
        "tube-2, passed, -, -, notApplicable, notAssessed",
        "tube-3, notAssessed, -, ICSMA-21-215-01, failed, notAssessed",
        "zoll-1, passed, -, -, notApplicable, notAssessed",
        "symbia-1, notAssessed, -, ICSMA-17-215-01 ICSMA-17-215-02, notApplicable, failed",
        "sante-1, failed, ICSMA-24-058-01, -, notApplicable, notAssessed",
        "sante-2, passed, -, -, notApplicable, notAssessed",
        "micro-1, failed, ICSMA-24-163-01, -, notApplicable, notAssessed",
        "neuron-1, failed, ICSMA-20-196-01, -, notApplicable, notAssessed",
        "cardio-1, failed, ICSMA-19-241-01, -, notApplicable, notAssessed",
        "example-1, notAssessed, -, -, notAssessed, notAssessed",
        "warmer-1, notAssessed, -, -, notAssessed, notAssessed",
        "iscv-1, failed, ICSMA-17-318-01 ICSMA-18-025-01 ICSMA-18-226-01, -, notApplicable, failed"
      })
  void eachDeviceGetsItsAnswer(
      String host,
      String outcome,
      @Nullable String affecting,
      @Nullable String byHand,
      String password,
      String support) {
    assertThat(outcome("ADV-001", host)).isEqualTo(outcome);
    assertThat(findings(host)).containsExactlyElementsOf(words(affecting));
    assertThat(byHand(host)).containsExactlyElementsOf(words(byHand));
    assertThat(outcome("ADV-002", host)).isEqualTo(password);
    assertThat(outcome("FIRM-001", host)).isEqualTo(support);
  }

  @Test
  void theFleetHasDevicesOfManyMakers() {
    TreeSet<String> makers = new TreeSet<>();
    report.get("devices").forEach(device -> makers.add(device.get("vendor").asText()));
    assertThat(makers).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void aFindingTellsWhatIsInstalledWhatRepairsItAndWhereItIsPublished() {
    for (JsonNode finding : report.get("findings")) {
      if (finding.path("cause").asText().equals("ICSMA-21-215-01")) {
        assertThat(finding.get("severity").asText()).isEqualTo("critical");
        assertThat(finding.get("message").asText())
            .contains("7.2.5.6", "Repaired in 7.2.5.7", "CVSS 9.8", "2021");
        JsonNode advisory = finding.get("details").get("advisory");
        assertThat(advisory.get("url").asText()).startsWith("https://www.cisa.gov/");
        assertThat(advisory.get("flaws")).hasSize(8);
        assertThat(advisory.get("product").get("fixed").get(0).asText()).isEqualTo("7.2.5.7");
        return;
      }
    }
    throw new AssertionError("no finding of ICSMA-21-215-01");
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  private static String outcome(String rule, String host) {
    for (JsonNode outcome : report.get("outcomes")) {
      if (outcome.get("ruleId").asText().equals(rule)
          && outcome.get("deviceId").asText().equals(host)) {
        return outcome.get("outcome").asText();
      }
    }
    return "none";
  }

  private static List<String> findings(String host) {
    List<String> causes = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("ruleId").asText().equals("ADV-001")
          && finding.get("deviceId").asText().equals(host)) {
        causes.add(finding.get("cause").asText());
      }
    }
    return causes.stream().sorted().toList();
  }

  private static List<String> byHand(String host) {
    List<String> ids = new ArrayList<>();
    for (JsonNode device : report.get("devices")) {
      if (device.get("id").asText().equals(host)) {
        for (JsonNode verdict : device.get("advisories")) {
          if (verdict.get("verdict").asText().equals("byHand")) {
            ids.add(verdict.get("id").asText());
          }
        }
      }
    }
    return ids;
  }
}
