package org.auscult.formats.spdx;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.SoftwareComponent;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class SpdxFormatTest {
  private final SpdxFormat format = new SpdxFormat();

  @Test
  void theExportOfADependencyGraphStandsInAMember() {
    Device device =
        read(
            """
            {"sbom": {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT",
              "packages": [{"SPDXID": "SPDXRef-a", "name": "gateway", "versionInfo": "2.0"}],
              "documentDescribes": ["SPDXRef-a"]}}
            """);
    assertThat(device.get(Identity.TYPE, Identity.PRODUCT).value()).contains("gateway");
  }

  @Test
  void theVersionOfTheProductIsNotThatOfItsOperatingSystem() {
    Device device =
        read(
            """
            {"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT",
             "documentDescribes": ["SPDXRef-a"],
             "packages": [
               {"SPDXID": "SPDXRef-a", "name": "LX-300", "versionInfo": "5.0.3"},
               {"SPDXID": "SPDXRef-b", "name": "Debian GNU/Linux", "versionInfo": "10",
                "primaryPackagePurpose": "OPERATING-SYSTEM"}]}
            """);
    assertThat(device.get(Firmware.TYPE, Firmware.PRODUCT).value()).contains("debian");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("10");
    assertThat(device.get(Firmware.TYPE, Firmware.APPLICATION).value()).contains("5.0.3");
  }

  @Test
  void aDocumentAboutSeveralThingsIsOfNoDevice() {
    Device device =
        read(
            """
            {"spdxVersion": "SPDX-2.2", "documentDescribes": ["SPDXRef-a", "SPDXRef-b"],
             "packages": [{"SPDXID": "SPDXRef-a", "name": "one"},
                          {"SPDXID": "SPDXRef-b", "name": "two"}]}
            """);
    assertThat(device.get(Identity.TYPE, Identity.PRODUCT).value()).isEmpty();
    assertThat(device.section(SoftwareComponent.TYPE).items()).hasSize(2);
  }

  @Test
  void aTextWithoutEndTakesItsLineAlone() {
    Reading reading =
        reading(
            """
            SPDXVersion: SPDX-2.2
            SPDXID: SPDXRef-DOCUMENT
            DocumentComment: <text>never closed
            PackageName: zlib
            SPDXID: SPDXRef-zlib
            """);
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(reading.device().orElseThrow().section(SoftwareComponent.TYPE).items()).hasSize(1);
  }

  @Test
  void aSourceFileWithALicenceTagIsNoDocument() {
    assertThat(format.recognise(SourceFile.of("a.c", "// SPDX-License-Identifier: MIT\n")))
        .isEmpty();
    assertThat(format.recognise(SourceFile.of("a.md", "SPDXVersion: SPDX-2.2\n"))).isEmpty();
  }

  private Device read(String text) {
    return reading(text).device().orElseThrow();
  }

  private Reading reading(String text) {
    SourceFile file = SourceFile.of("bill.spdx", text);
    assertThat(format.recognise(file)).isNotEmpty();
    return format.read(Export.of(file));
  }
}
