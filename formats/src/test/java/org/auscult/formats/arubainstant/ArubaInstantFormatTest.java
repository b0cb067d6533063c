package org.auscult.formats.arubainstant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.WirelessNetwork;
import org.auscult.format.Reading;
import org.auscult.source.Export;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.junit.jupiter.api.Test;

class ArubaInstantFormatTest {
  private static final String HEAD =
      "version 8.6.0.0-8.6.0\nvirtual-controller-country FR\nvirtual-controller-key CANARYkey\n";
  private final ArubaInstantFormat format = new ArubaInstantFormat();

  private static SourceFile file(String text) {
    return SourceFile.of("ap.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private Item first(ItemType type, String body) {
    Reading reading = format.read(Export.of(file(HEAD + body)));
    return reading.device().orElseThrow().section(type).items().get(0);
  }

  @Test
  void aControllerOfAnotherSystemIsNotTaken() {
    assertThat(format.recognise(file(HEAD))).isNotEmpty();
    assertThat(format.recognise(file(HEAD + "wlan virtual-ap \"staff\"\n"))).isEmpty();
    assertThat(format.recognise(file("virtual-controller-country US\n"))).isEmpty();
  }

  @Test
  void namesWithBlanksStandInQuotes() {
    Item network =
        first(
            WirelessNetwork.TYPE,
            "wlan ssid-profile \"two words\"\n enable\n essid \"two words\"\n opmode opensystem\n");
    assertThat(network.get(WirelessNetwork.SSID).value()).contains("two words");
    assertThat(network.get(WirelessNetwork.SECURITY).value()).contains("open");
  }

  @Test
  void aModeWithoutAWordOfOursIsNotGuessed() {
    Item network =
        first(WirelessNetwork.TYPE, "wlan ssid-profile own\n enable\n opmode mpsk-aes\n");
    assertThat(network.get(WirelessNetwork.SECURITY).value()).isEmpty();
  }

  @Test
  void longHexadecimalDigitsAreEnciphered() {
    Item network =
        first(
            WirelessNetwork.TYPE,
            "wlan ssid-profile own\n wpa-passphrase " + "0a".repeat(24) + "\n");
    assertThat(network.get(WirelessNetwork.SECRET).value().map(Secret::storage))
        .contains(Secret.Storage.ENCRYPTED);
  }

  @Test
  void protocolsMayBeNumbers() {
    Item rule =
        first(AccessRule.TYPE, "wlan access-rule own\n rule any any match 17 5353 5353 permit\n");
    assertThat(rule.get(AccessRule.SERVICES).value().orElseThrow()).containsExactly("udp/5353");
    assertThat(rule.get(AccessRule.APPLIED).value()).isEmpty();
  }
}
