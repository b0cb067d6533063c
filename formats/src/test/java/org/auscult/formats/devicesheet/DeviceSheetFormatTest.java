package org.auscult.formats.devicesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.DicomNode;
import org.auscult.device.Identity;
import org.auscult.device.NetworkService;
import org.auscult.device.StorageEncryption;
import org.auscult.device.TimeSource;
import org.auscult.device.WirelessNetwork;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.junit.jupiter.api.Test;

class DeviceSheetFormatTest {
  private final DeviceSheetFormat format = new DeviceSheetFormat();

  @Test
  void an_unknown_key_is_told_with_its_line_and_the_nearest_valid_one() {
    Reading reading =
        yaml(
            """
            auscult-device-sheet: 1
            device:
              vendr: Example
              model: X
            """);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.note().orElseThrow().en())
        .isEqualTo("line 3: unknown key \"vendr\": did you mean \"vendor\"?");
    assertThat(reading.fates().get(0).fates().get(2)).isEqualTo(LineFate.UNMAPPED);
    assertThat(reading.fates().get(0).fates().get(3)).isEqualTo(LineFate.MAPPED);
  }

  @Test
  void a_value_that_is_not_taken_is_unknown_and_not_shown() {
    Reading reading =
        yaml(
            """
            auscult-device-sheet: 1
            storage: {patient-data: perhaps}
            """);
    assertThat(reading.note().orElseThrow().en())
        .contains("line 2", "patient-data", "yes, no, unknown")
        .doesNotContain("perhaps");
    assertThat(
            reading
                .device()
                .orElseThrow()
                .get(StorageEncryption.TYPE, StorageEncryption.PATIENT_DATA)
                .value())
        .isEmpty();
  }

  @Test
  void a_password_behind_an_unknown_key_is_masked() {
    Reading reading =
        yaml(
            """
            auscult-device-sheet: 1
            accounts:
              - {name: admin, mdp: CANARY-sheet}
            """);
    SourceFile file = reading.export().main();
    assertThat(reading.redactor().evidence(file.span(3)).toString()).doesNotContain("CANARY");
    assertThat(reading.note().orElseThrow().en()).contains("mdp").doesNotContain("CANARY");
  }

  @Test
  void a_list_is_complete_when_the_end_of_the_sheet_was_seen() {
    String lists = "auscult-device-sheet: 1\nservices: []\ntime-sync: no\n";
    Reading open = yaml(lists);
    Reading ended = yaml(lists + "filled-in: {on: 2026-01-31}\n");
    assertThat(coverage(open)).isInstanceOf(Coverage.Partial.class);
    assertThat(coverage(ended)).isInstanceOf(Coverage.Complete.class);
    assertThat(ended.device().orElseThrow().section(TimeSource.TYPE).knownEmpty()).isTrue();
    assertThat(ended.device().orElseThrow().section(Account.TYPE).coverage())
        .isInstanceOf(Coverage.NotExported.class);
  }

  @Test
  void broken_yaml_is_unparsed_and_named() {
    Reading reading = yaml("auscult-device-sheet: 1\ndevice: {vendor: X\n");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(reading.fates().get(0).fates()).containsOnly(LineFate.UNPARSED);
  }

  @Test
  void a_table_gives_one_device_for_each_row() {
    List<Reading> readings =
        read(
            "sheet.csv",
            """
            auscult-device-sheet;device.hostname;services;accounts;dicom;wireless.security
            1;one;"telnet/23;dicom-tls/2762";admin:unchanged;PACS@192.0.2.1:104/tls;wep
            1;two;none;;;
            """);
    assertThat(readings).hasSize(2);
    assertThat(readings)
        .extracting(r -> r.device().orElseThrow().hostname().orElse(""))
        .containsExactly("one", "two");
    assertThat(readings.get(0).device().orElseThrow().where().firstLine()).isEqualTo(2);
    var one = readings.get(0).device().orElseThrow();
    assertThat(one.section(NetworkService.TYPE).items())
        .extracting(service -> service.get(NetworkService.PROTOCOL).value().orElse(""))
        .containsExactly("telnet", "dicom");
    assertThat(
            one.section(NetworkService.TYPE).items().get(1).get(NetworkService.ENCRYPTED).value())
        .contains(true);
    assertThat(one.section(Account.TYPE).items().get(0).get(Account.PASSWORD_CHANGED).value())
        .contains(false);
    assertThat(one.section(DicomNode.TYPE).items().get(0).get(DicomNode.PORT).value())
        .contains(104L);
    assertThat(
            one.section(WirelessNetwork.TYPE).items().get(0).get(WirelessNetwork.SECURITY).value())
        .contains("wep");
    var two = readings.get(1).device().orElseThrow();
    assertThat(two.section(NetworkService.TYPE).knownEmpty()).isTrue();
    assertThat(two.section(Account.TYPE).coverage()).isInstanceOf(Coverage.NotExported.class);
  }

  @Test
  void a_short_row_and_an_unknown_header_are_told() {
    List<Reading> readings =
        read("sheet.csv", "auscult-device-sheet,device.modell,device.kind\n1,X\n");
    assertThat(readings.get(0).note().orElseThrow().en())
        .contains("line 2", "3 cells", "line 1", "device.model\"?");
    assertThat(readings.get(0).fates().get(0).counts().get(LineFate.UNMAPPED)).isEqualTo(2);
  }

  @Test
  void only_a_sheet_is_recognised() {
    assertThat(format.recognise(SourceFile.of("a.yaml", "device: {vendor: X}\n"))).isEmpty();
    assertThat(format.recognise(SourceFile.of("a.yaml", "# note\n---\nauscult-device-sheet: 1\n")))
        .hasSize(1);
  }

  @Test
  void the_vendor_is_a_slug() {
    Reading reading = yaml("auscult-device-sheet: 1\ndevice: {vendor: Example Medical}\n");
    assertThat(reading.device().orElseThrow().get(Identity.TYPE, Identity.VENDOR).value())
        .contains("example-medical");
  }

  @Test
  void the_schema_has_the_keys_of_the_sheet() throws IOException {
    Path path =
        Path.of(System.getProperty("basedir", ".")).resolve("../docs/device-sheet.schema.json");
    DocumentNode schema = DocumentReader.json(path.toString(), Files.readString(path));
    Map<String, DocumentNode> top = schema.need("properties").entries();
    assertThat(top.keySet()).containsExactlyInAnyOrderElementsOf(SheetKeys.top());
    for (String key : SheetKeys.top()) {
      List<String> keys = SheetKeys.isList(key) ? SheetKeys.ofEntry(key) : SheetKeys.inGroup(key);
      DocumentNode shape = top.get(key).get("items").orElse(top.get(key));
      assertThat(
              shape.get("properties").stream()
                  .flatMap(properties -> properties.entries().keySet().stream())
                  .collect(Collectors.toSet()))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  private static Coverage coverage(Reading reading) {
    return reading.device().orElseThrow().section(NetworkService.TYPE).coverage();
  }

  private Reading yaml(String text) {
    return read("sheet.yaml", text).get(0);
  }

  private List<Reading> read(String name, String text) {
    return format.readings(Export.of(SourceFile.of(name, text)));
  }
}
