package org.auscult.formats.conquest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DicomNode;
import org.auscult.device.Item;
import org.auscult.device.ServerPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class ConquestFormatTest {
  private static final String SERVER =
      "[sscscp]\nMicroPACS = sscscp\nMyACRNema = ARCH\nMAGDevice0 = /data/\n";

  private final ConquestFormat format = new ConquestFormat();

  private Device device(String... texts) {
    List<SourceFile> files = new ArrayList<>();
    for (String text : texts) {
      files.add(SourceFile.of("c/" + files.size() + "-acrnema.map", text));
    }
    return format.read(new Export("c", files)).device().orElseThrow();
  }

  @Test
  void aListOfHostsIsNoMap() {
    assertThat(format.recognise(SourceFile.of("hosts", "127.0.0.1 localhost\n"))).isEmpty();
    assertThat(format.recognise(SourceFile.of("a.map", "WS1 10.0.0.1 104 un\n"))).isEmpty();
    assertThat(format.recognise(SourceFile.of("acrnema.map", "WS1 10.0.0.1 104 un\n")))
        .isNotEmpty();
  }

  @Test
  void thePortHasADocumentedDefault() {
    Item local = device(SERVER).section(DicomNode.TYPE).items().get(0);
    assertThat(local.get(DicomNode.PORT)).isInstanceOf(Setting.FactoryDefault.class);
    assertThat(local.get(DicomNode.PORT).value()).contains(104L);
    assertThat(local.get(DicomNode.ACCEPTED_CALLERS).value()).isEmpty();
  }

  @Test
  void titlesAreAcceptedByList() {
    String open = "Verification 1.2.840.10008.1.1 sop\nA 1.2.840.10008.1.2 transfer\n";
    String syntaxes = open + "B 1.2.840.10008.1.2.1 transfer\n";
    Item any = device(SERVER, syntaxes).section(DicomNode.TYPE).items().get(0);
    assertThat(any.get(DicomNode.ACCEPTED_CALLERS).value()).contains(List.of("any"));
    Item some =
        device(SERVER, syntaxes + "Ct CT1 RemoteAE\n").section(DicomNode.TYPE).items().get(0);
    assertThat(some.get(DicomNode.ACCEPTED_CALLERS).value()).contains(List.of("CT1"));
  }

  @Test
  void theServerIsNoPeerOfItself() {
    Device device =
        device(SERVER, "/* ACRNEMA.MAP */\nARCH 127.0.0.1 104 un\nWS 10.0.0.2 104 j2\n");
    assertThat(device.section(DicomNode.TYPE).items()).hasSize(2);
  }

  @Test
  void sqliteHasNoLogIn() {
    Device device = device(SERVER + "SQLite = 1\nUsername = a\nPassword = b\n");
    assertThat(device.section(DataConnection.TYPE).items()).isEmpty();
  }

  @Test
  void webPagesMayBeForReadingOnly() {
    String web = "[sscscp]\nWebServerFor = 127.0.0.1\n[webdefaults]\nreadOnly = ";
    assertThat(device(web + "0\n").single(ServerPolicy.TYPE).get(ServerPolicy.EDIT_BY_WEB).value())
        .contains(true);
    assertThat(device(web + "1\n").single(ServerPolicy.TYPE).get(ServerPolicy.EDIT_BY_WEB).value())
        .contains(false);
  }
}
