package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.auscult.cli.Cli.auscult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo hospital shows all that Auscult reads, and what it makes of several sources. */
class HospitalTest {
  private static final Path HOSPITAL = Path.of("../sample-configs/hospital");
  private static DocumentNode report;

  @BeforeAll
  static void audit(@TempDir Path folder) throws IOException {
    auscult("audit", HOSPITAL.toString(), "-f", "json", "-o", folder.toString());
    report = DocumentReader.json("report.json", Files.readString(folder.resolve("report.json")));
  }

  @Test
  void everyFormatIsUsed() {
    Set<String> used =
        report.need("devices").list().stream()
            .flatMap(HospitalTest::formats)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(
            Formats.installed().all().stream().map(ConfigFormat::slug).toList());
  }

  @Test
  void everyFileIsReadAndOnlyTheOneThatWasCutNotToItsEnd() {
    assertThat(report.need("unread").list()).isEmpty();
    assertThat(
            report.need("devices").list().stream()
                .filter(device -> !device.need("status").text().equals("read"))
                .map(device -> device.need("id").text()))
        .containsExactly("fw-teleradiologie");
  }

  @Test
  void everyRowOfTheInventoryBelongsToAnExport() {
    assertThat(report.need("inventoryWithoutExport").list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sw-reanimation-01, cisco-ios, nmap-xml",
    "sw-imagerie-02, cisco-ios, inventory",
    "SCAN2-CONSOLE, windows-host, nmap-xml",
    "echographe-urgences, cyclonedx, nmap-xml",
    "echographe-urgences, device-sheet, inventory",
    "mammographe-salle-4, mds2, nmap-xml",
    "ventilateur-rea-02, fhir-device, sdc-mdib",
    "automate-hemato-1, spdx, device-sheet",
  })
  void sourcesAreJoined(String device, String one, String other) {
    assertThat(
            report.need("devices").list().stream()
                .filter(found -> found.need("id").text().equals(device))
                .flatMap(HospitalTest::formats))
        .contains(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "FLEET-001, fw-imagerie",
    "FLEET-001, sw-imagerie-05",
    "FLEET-101, ORTHANC-IMAGERIE",
    "FLEET-101, ORTHANC-TILLEULS",
    "FLEET-101, mammographe-salle-4",
    "FLEET-201, mammographe-salle-4",
    "FLEET-202, sw-imagerie-02",
    "FLEET-202, pompe-rea-spacecom",
    "FLEET-202, ventilateur-rea-02",
    "FLEET-203, sw-reanimation-01",
    "FLEET-203, echographe-urgences",
    "FLEET-211, echographe-urgences",
    "FLEET-211, mammographe-salle-4",
    "FLEET-212, mammographe-salle-4",
  })
  void sourcesContradictEachOther(String rule, String device) {
    assertThat(report.need("findings").list())
        .anySatisfy(
            finding -> {
              assertThat(finding.need("ruleId").text()).isEqualTo(rule);
              assertThat(finding.need("deviceId").text()).isEqualTo(device);
            });
  }

  private static Stream<String> formats(DocumentNode device) {
    return device.need("sources").list().stream().map(source -> source.need("format").text());
  }
}
