package org.auscult.formats.sdcmdib;

import static org.assertj.core.api.Assertions.assertThat;

import org.auscult.device.Device;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class SdcMdibFormatTest {
  private static final String BARE =
      """
      <Mdib xmlns="http://standards.ieee.org/downloads/11073/11073-10207-2017/participant">
        <MdDescription>
          <Mds Handle="m" SafetyClassification="Inf">
            <Type Code="69985" CodingSystem="urn:oid:1.2.3"/>
            <ProductionSpecification><SpecType Code="531976"/>
              <ProductionSpec>F1</ProductionSpec></ProductionSpecification>
            <MetaData><Manufacturer>Some  Maker</Manufacturer></MetaData>
          </Mds>
        </MdDescription>
        <MdState><State type="PatientContextState">
          <Familyname>CANARYName</Familyname></State></MdState>
      </Mdib>
      """;

  private static Reading read(String text) {
    return new SdcMdibFormat().read(Export.of(SourceFile.of("mdib.xml", text)));
  }

  @Test
  void reads_an_mdib_without_message_and_prefixes() {
    Device device = read(BARE).device().orElseThrow();

    assertThat(device.get(Identity.TYPE, Identity.VENDOR).value()).contains("some-maker");
    assertThat(device.get(Firmware.TYPE, Firmware.VERSION).value()).contains("F1");
    assertThat(device.get(Identity.TYPE, Identity.SAFETY_CLASS).value()).contains("inf");
  }

  @Test
  void takes_a_code_of_another_system_for_no_kind() {
    Device device = read(BARE).device().orElseThrow();

    assertThat(device.get(Identity.TYPE, Identity.KIND).value()).isEmpty();
  }

  @Test
  void never_shows_the_patient() {
    Reading reading = read(BARE.replace("State type=", "State xsi:type="));

    assertThat(reading.redactor().text("<Familyname>CANARYName</Familyname>"))
        .doesNotContain("CANARY");
  }
}
