package org.auscult.formats.sonicos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.junit.jupiter.api.Test;

class SonicosFormatTest {
  private static final String SETTINGS =
      "checksumVersion=1&buildNum=6.5.4.15&shortProdName=TZ%20400&firewallName=fw1"
          + "&iface_name_0=X0%3aV10&interface_Zone_0=LAN&iface_lan_ip_0=10.0.0.1"
          + "&iface_lan_mask_0=255.255.255.0&snmp_GetCommunity=CANARYcommunity"
          + "&addrObjId_1=a&addrObjType_1=1&addrObjIp1_1=10.0.0.8&addrObjIp2_1=255.255.255.255"
          + "&addrObjId_2=g&addrObjType_2=8&addro_atomToGrp_1=a&addro_grpToGrp_1=g"
          + "&policyAction_0=2&policySrcZone_0=LAN&policyDstZone_0=WAN&policySrcNet_0=g"
          + "&policyDstNet_0=&policyDstSvc_0=Ping&policyEnabled_0=1";

  private final SonicosFormat format = new SonicosFormat();

  private static SourceFile encoded(String settings) {
    byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
    return SourceFile.of("fw.exp", Base64.getEncoder().encodeToString(bytes) + "&&");
  }

  private Reading read(SourceFile file) {
    return format.read(Export.of(file));
  }

  @Test
  void readsWhatTheFirewallExports() {
    Reading reading = read(encoded(SETTINGS));
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    Item rule = reading.device().orElseThrow().section(AccessRule.TYPE).items().get(0);
    assertThat(rule.get(AccessRule.SOURCES).value()).contains(List.of("10.0.0.8/32"));
    assertThat(rule.get(AccessRule.DESTINATIONS).value()).contains(List.of("any"));
    assertThat(rule.get(AccessRule.SERVICES).value()).contains(List.of("ping"));
    Item face = reading.device().orElseThrow().section(NetworkInterface.TYPE).items().get(0);
    assertThat(face.get(NetworkInterface.NAME).value()).contains("X0:V10");
  }

  @Test
  void neverShowsALineOfBase64() {
    Reading reading = read(encoded(SETTINGS));
    assertThat(reading.redactor().evidence(Span.line("fw.exp", 1)).excerpt())
        .containsExactly("‹masked›");
  }

  @Test
  void readsWhatSomebodyDecodedOfIt() {
    SourceFile lines = SourceFile.of("fw.txt", SETTINGS.replace('&', '\n'));
    assertThat(format.recognise(lines)).isNotEmpty();
    Reading reading = read(lines);
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTLY_READ);
    Item rule = reading.device().orElseThrow().section(AccessRule.TYPE).items().get(0);
    assertThat(rule.where().firstLine()).isEqualTo(18);
  }

  @Test
  void aCutOrDamagedExportIsNotWhole() {
    String whole = encoded(SETTINGS).text();
    Reading cut = read(SourceFile.of("fw.exp", whole.substring(0, whole.length() - 40)));
    assertThat(cut.status()).isEqualTo(ReadStatus.PARTLY_READ);
    assertThat(cut.device().orElseThrow().section(AccessRule.TYPE).coverage().complete()).isFalse();
  }

  @Test
  void otherTextInBase64IsNotRecognised() {
    assertThat(format.recognise(encoded("name=value&".repeat(60)))).isEmpty();
    assertThat(format.recognise(SourceFile.of("a", "A".repeat(4000)))).isEmpty();
  }
}
