package org.auscult.formats.dicomjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class DicomJsonFormatTest {
  private static final String DEVICE =
      """
      {
        "dicomDeviceName": "arc, north",
        "dicomInstalled": true,
        "dicomNetworkConnection": [
          {"dicomHostname": "arc", "dicomPort": 11112, "dcmNetworkConnection": {}},
          {"cn": "tls", "dicomHostname": "arc", "dicomPort": 2762,
           "dicomTLSCipherSuite": ["TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"]}
        ],
        "dicomNetworkAE": [
          {"dicomAETitle": "ARC", "dicomAssociationAcceptor": true,
           "dicomNetworkConnectionReference": ["/dicomNetworkConnection/1"],
           "dcmNetworkAE": {"dcmArchiveNetworkAE": {}}}
        ],
        "dcmDevice": {"dcmArchiveDevice": {}}
      }
      """;

  private static SourceFile file(String text) {
    return SourceFile.of("device.json", text);
  }

  private static Reading read(String text) {
    return new DicomJsonFormat().read(Export.of(file(text)));
  }

  private static Device device(String text) {
    return read(text).device().orElseThrow();
  }

  @Test
  void follows_pointers_to_connections() {
    Item node = device(DEVICE).section(DicomNode.TYPE).items().get(0);

    assertThat(node.get(DicomNode.PORT).value()).contains(2762L);
    assertThat(node.get(DicomNode.TLS).value()).contains(true);
    assertThat(node.get(DicomNode.CLEAR).value()).contains(false);
  }

  @Test
  void takes_extensions_for_attributes_of_their_entry() {
    assertThat(device(DEVICE).get(Identity.TYPE, Identity.PRODUCT).value())
        .contains("dcm4chee-arc");
  }

  @Test
  void keeps_a_connection_without_name() {
    List<Item> services = device(DEVICE).section(NetworkService.TYPE).items();

    assertThat(services).hasSize(2);
    assertThat(services.get(0).get(NetworkService.NAME).value())
        .contains("dicomNetworkConnection/0");
  }

  @Test
  void is_complete_when_its_end_was_seen_and_not_when_cut() {
    assertThat(device(DEVICE).section(DicomNode.TYPE).coverage())
        .isInstanceOf(Coverage.Complete.class);
    String cut = DEVICE.substring(0, DEVICE.indexOf("\"dcmDevice\""));
    assertThat(device(cut).section(DicomNode.TYPE).coverage()).isInstanceOf(Coverage.Partial.class);
    assertThat(read(cut).note()).isNotEqualTo(Optional.empty());
  }

  @Test
  void knows_a_schema_from_a_device() {
    String schema =
        """
        {"title": "Device", "properties": {"dicomDeviceName": {"type": "string"},
         "dicomNetworkConnection": {"type": "array"}}}
        """;

    assertThat(new DicomJsonFormat().recognise(file(schema))).isEmpty();
    assertThat(new DicomJsonFormat().recognise(file(DEVICE))).isNotEmpty();
  }
}
