package org.auscult.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchDefinitionsTest {
  private static final String HEADER =
      "DatePosted,CVE,BulletinKB,Title,AffectedProduct,AffectedComponent,Severity,Impact,Supersedes,Exploits\n";
  private static final String ROWS =
      """
      20240213,CVE-2024-3,5034763,"February, all",Windows 10 Version 22H2 for x64-based Systems,,Critical,Spoofing,5034122,
      20240109,CVE-2024-2,5034122,January,Windows 10 Version 22H2 for x64-based Systems,,Important,Spoofing,5033372,
      20231212,CVE-2023-1,5033372,December,Windows 10 Version 22H2 for x64-based Systems,,Critical,Spoofing,,
      20240213,CVE-2024-9,5034765,February,Windows 11 Version 23H2 for x64-based Systems,,Critical,Spoofing,,
      20240213,CVE-2024-8,5034770,February,Windows Server 2022,,Critical,Spoofing,,
      """;
  private static final WindowsProduct WINDOWS_10 =
      WindowsProduct.of("10.0.19045", Optional.of("Microsoft Windows 10 Pro")).orElseThrow();

  @TempDir Path folder;

  private Path zip(Map<String, String> files) throws IOException {
    Path zip = folder.resolve("definitions.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        archive.putNextEntry(new ZipEntry(file.getKey()));
        archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private ProductPatches patches() throws IOException {
    Path zip =
        zip(
            Map.of(
                "CVEs_20240215.csv",
                "# made by hand\n" + HEADER + ROWS,
                "Custom_20240201.csv",
                HEADER,
                "Version_1.00.txt",
                ""));
    PatchDefinitions definitions = PatchDefinitions.open(zip).orElseThrow();
    assertThat(definitions.asOf()).isEqualTo("2024-02-15");
    return definitions.of(WINDOWS_10).orElseThrow();
  }

  private static List<String> names(List<ProductPatches.Missing> missing) {
    return missing.stream().map(patch -> patch.patch() + " " + patch.flaws()).toList();
  }

  @Test
  void onlyTheNewestPatchIsMissingWithAllThatItRepairs() throws IOException {
    assertThat(names(patches().missing(List.of("KB5033372"), KnownExploited.NONE)))
        .containsExactly("KB5034763 [CVE-2024-2, CVE-2024-3]");
    assertThat(names(patches().missing(List.of(), KnownExploited.NONE)))
        .containsExactly("KB5034763 [CVE-2023-1, CVE-2024-2, CVE-2024-3]");
    assertThat(patches().missing(List.of("KB5034763"), KnownExploited.NONE)).isEmpty();
  }

  @Test
  void whatAttackersUseIsNamed() throws IOException {
    KnownExploited kev = KnownExploited.read("as-of 2024-03-01\n2024-02-13 2024-3\n");
    assertThat(patches().missing(List.of("KB5034122"), kev))
        .containsExactly(
            new ProductPatches.Missing("KB5034763", List.of("CVE-2024-3"), List.of("CVE-2024-3")));
  }

  @Test
  void patchesThatContainEachOtherAreBothNamedAndEndNoLoop() {
    PatchDefinitions definitions =
        PatchDefinitions.of(
            "loop",
            LocalDate.EPOCH,
            HEADER
                + "20240213,CVE-1-1,1,,Windows 10 Version 22H2 for x64-based Systems,,,,2,\n"
                + "20240213,CVE-1-2,2,,Windows 10 Version 22H2 for x64-based Systems,,,,1,\n");
    assertThat(definitions.of(WINDOWS_10).orElseThrow().missing(List.of(), KnownExploited.NONE))
        .hasSize(2);
  }

  @Test
  void otherArchivesAreNoDefinitions() throws IOException {
    assertThat(PatchDefinitions.open(zip(Map.of("readme.txt", "x")))).isEmpty();
    assertThat(PatchDefinitions.open(Files.writeString(folder.resolve("a.zip"), "no zip")))
        .isEmpty();
  }

  @Test
  void aFolderSuppliesWhatItsFilesAre() throws IOException {
    zip(Map.of("CVEs_20240215.csv", HEADER + ROWS));
    Files.writeString(folder.resolve("list.csv"), "\uFEFFcveID,dateAdded\nCVE-2024-3,2024-02-13\n");
    Files.writeString(folder.resolve("advisory.json"), "{\"document\": {}}");
    Facts shipped =
        Facts.of(Credentials.read(List.of()), Lifecycles.read(List.of()))
            .with(KnownExploited.read("as-of 2023-01-01\n"));
    Facts facts = SuppliedFacts.addTo(shipped, folder);
    assertThat(facts.exploited().of("CVE-2024-3")).isPresent();
    assertThat(facts.exploited().asOf()).isEqualTo("2024-02-13");
    assertThat(facts.patches().orElseThrow().name()).isEqualTo("definitions.zip");
    Facts newer = shipped.with(KnownExploited.read("as-of 2025-01-01\n"));
    assertThat(SuppliedFacts.addTo(newer, folder).exploited().asOf()).isEqualTo("2025-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.19044, Microsoft Windows 10 Enterprise LTSC, Windows 10 Version 21H2 for 32-bit Systems,"
        + " true",
    "10.0.19044, Microsoft Windows 10 Pro, Windows 10 Version 21H2 for ARM64-based Systems, false",
    "10.0.17763, Microsoft Windows Server 2019 Standard, Windows Server 2019, true",
    "10.0.17763, Microsoft Windows 10 Enterprise LTSC, Windows Server 2019, false",
    "6.1.7601, Microsoft Windows 7 Professional, Windows 7 for x64-based Systems Service Pack 1,"
        + " true",
    "6.1.7601, Microsoft Windows 7 Professional, Windows 7 for x64-based Systems, false",
    "10.0.22000, Microsoft Windows 11 Pro, Windows 11 for x64-based Systems, true",
    "6.3.9600, Microsoft Windows 8.1 Pro, Windows 8.1 for x64-based systems, true",
  })
  void aReleaseIsNamedAsInUpdates(String version, String edition, String name, boolean named) {
    WindowsProduct product = WindowsProduct.of(version, Optional.of(edition)).orElseThrow();
    assertThat(product.isNamed(name)).isEqualTo(named);
  }

  @Test
  void aBuildOfClientAndServerNeedsItsEdition() {
    assertThat(WindowsProduct.of("10.0.17763", Optional.empty())).isEmpty();
    assertThat(WindowsProduct.of("10.0.19045", Optional.empty())).isPresent();
    assertThat(WindowsProduct.of("5.1.2600", Optional.empty())).isEmpty();
    assertThat(WindowsProduct.of("?", Optional.empty())).isEmpty();
  }
}
