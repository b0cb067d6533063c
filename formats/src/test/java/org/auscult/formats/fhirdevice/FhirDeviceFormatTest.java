package org.auscult.formats.fhirdevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class FhirDeviceFormatTest {
  private final FhirDeviceFormat format = new FhirDeviceFormat();

  private List<Reading> read(String text) {
    return format.readings(Export.of(SourceFile.of("device", text)));
  }

  private org.auscult.device.Device one(String text) {
    return read(text).get(0).device().orElseThrow();
  }

  @Test
  void decodes_the_carrier_that_a_machine_reads() {
    // (01)51022222233336(21)1234 in base64
    var device =
        one(
            """
            {"resourceType": "Device", "udiCarrier": [
              {"carrierAIDC": "KDAxKTUxMDIyMjIyMjMzMzM2KDIxKTEyMzQ="}]}
            """);

    assertThat(device.get(Identity.TYPE, Identity.UDI).value())
        .contains("(01)51022222233336(21)1234");
    assertThat(device.get(Identity.TYPE, Identity.SERIAL).value()).contains("1234");
  }

  @Test
  void takes_a_udi_of_a_whole_model_for_no_device() {
    var device =
        one(
            """
            {"resourceType": "Device", "udiCarrier": [{"carrierHRF": "(01)51022222233336"}]}
            """);

    assertThat(device.get(Identity.TYPE, Identity.UDI).value()).isEmpty();
  }

  @Test
  void prefers_the_version_of_the_software_and_chooses_none_of_two_without_type() {
    var typed =
        one(
            """
            {"resourceType": "Device", "version": [
              {"type": {"text": "Firmware"}, "value": "1"},
              {"type": {"text": "Software"}, "value": "2"}]}
            """);
    var untyped =
        one(
            "{\"resourceType\": \"Device\", \"version\": [{\"value\": \"1\"}, {\"value\": \"2\"}]}");

    assertThat(typed.get(Firmware.TYPE, Firmware.VERSION).value()).contains("2");
    assertThat(untyped.get(Firmware.TYPE, Firmware.VERSION).value()).isEmpty();
  }

  @Test
  void reads_a_bundle_of_xml_without_the_parts_of_a_device() {
    List<Reading> readings =
        read(
            """
            <Bundle xmlns="http://hl7.org/fhir"><entry><resource><Device>
              <serialNumber value="S-1"/></Device></resource></entry>
              <entry><resource><Device><meta>
              <profile value="http://hl7.org/fhir/uv/pocd/StructureDefinition/ChannelDevice"/>
              </meta></Device></resource></entry></Bundle>
            """);

    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).device().orElseThrow().get(Identity.TYPE, Identity.SERIAL).value())
        .contains("S-1");
  }

  @Test
  void knows_other_resources() {
    assertThat(
            format.recognise(
                SourceFile.of("a", "{\"resourceType\": \"DeviceMetric\", \"x\": \"Device\"}")))
        .isEmpty();
    assertThat(
            format.recognise(
                SourceFile.of(
                    "a",
                    "<DeviceMetric xmlns=\"http://hl7.org/fhir\"><id value=\"1\"/></DeviceMetric>")))
        .isEmpty();
  }
}
