package org.auscult.formats.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.FlawStatement;
import org.auscult.device.Item;
import org.auscult.device.SoftwareComponent;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class CycloneDxFormatTest {
  private final CycloneDxFormat format = new CycloneDxFormat();

  @Test
  void theRootMayComeBehindCommentsAndHaveAPrefix() {
    assertThat(
            tells(
                """
                <?xml version="1.0"?>
                <!-- <bom> -->
                <c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.3" version="1"></c:bom>
                """))
        .isTrue();
  }

  @Test
  void aFileThatOnlyQuotesABillIsNone() {
    assertThat(tells("<page><bom xmlns=\"http://cyclonedx.org/schema/bom/1.3\"/></page>"))
        .isFalse();
    assertThat(tells("{\"sbom\": {\"bomFormat\": \"CycloneDX\"}}")).isFalse();
  }

  @Test
  void aPackageOfADistributionIsNotJudgedByTheVersionOfTheOriginal() {
    Device device =
        read(
            """
            {"bomFormat": "CycloneDX", "components": [
              {"type": "library", "name": "dcmtk", "version": "3.6.4-2.1+deb10u1",
               "purl": "pkg:deb/debian/dcmtk@3.6.4-2.1+deb10u1"},
              {"type": "library", "name": "dcmtk", "version": "3.6.9"}]}
            """);
    assertThat(components(device))
        .extracting(item -> item.get(SoftwareComponent.PRODUCT).value().orElse("none"))
        .containsExactly("none", "dcmtk");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).isEmpty();
  }

  @Test
  void aFlawWithoutAnalysisIsNeitherConfirmedNorDenied() {
    Device device =
        read(
            """
            {"bomFormat": "CycloneDX", "components": [
              {"bom-ref": "z", "name": "zlib", "version": "1.2.11"}],
             "vulnerabilities": [{"id": "CVE-1", "affects": [{"ref": "z"}]}]}
            """);
    Item flaw = device.section(FlawStatement.TYPE).items().get(0);
    assertThat(flaw.get(FlawStatement.STATUS).value()).isEmpty();
    assertThat(flaw.get(FlawStatement.COMPONENT).value()).contains("zlib");
  }

  @Test
  void aCutBillIsNeverComplete() {
    String whole =
        """
        {"bomFormat": "CycloneDX", "compositions": [{"aggregate": "complete"}],
         "components": [{"name": "zlib", "version": "1.2.11"}]}
        """;
    Reading cut = reading(whole.substring(0, whole.lastIndexOf(']')));
    assertThat(read(whole).section(SoftwareComponent.TYPE).coverage().complete()).isTrue();
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(cut.device().orElseThrow().section(SoftwareComponent.TYPE).coverage().complete())
        .isFalse();
  }

  private static List<Item> components(Device device) {
    return device.section(SoftwareComponent.TYPE).items();
  }

  private boolean tells(String text) {
    return !format.recognise(SourceFile.of("bom", text)).isEmpty();
  }

  private Device read(String text) {
    return reading(text).device().orElseThrow();
  }

  private Reading reading(String text) {
    return format.read(Export.of(SourceFile.of("bom.json", text)));
  }
}
