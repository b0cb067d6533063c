package org.auscult.formats.openwrtuci;

import java.util.Optional;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.WirelessNetwork;

/** Wireless networks. */
final class OpenwrtWireless {
  private final Openwrt router;

  OpenwrtWireless(Openwrt router) {
    this.router = router;
  }

  void map() {
    router.of("wireless", "wifi-device").forEach(device -> device.value("disabled"));
    router.of("wireless", "wifi-iface").forEach(this::network);
    for (Section station : router.of("wireless", "wifi-station")) {
      router.stored(station, "key", "wireless station");
    }
  }

  private void network(Section face) {
    Item.Builder item =
        router
            .add(WirelessNetwork.TYPE, face.at())
            .set(
                WirelessNetwork.ENABLED, !face.on("disabled", false) && radio(face.text("device")));
    face.put(item, WirelessNetwork.SSID, "ssid");
    face.value("mode");
    server(face);
    face.value("encryption")
        .ifPresent(
            found ->
                security(found.word(2))
                    .ifPresentOrElse(
                        kind -> item.set(WirelessNetwork.SECURITY, kind, found.span()),
                        found::unmapped));
    router.standard(
        item,
        WirelessNetwork.SECURITY,
        "open",
        Openwrt.manual("Wireless configuration: encryption none"));
    for (String key : new String[] {"key", "key1"}) {
      face.value(key)
          .filter(found -> found.word(2).length() > 1)
          .ifPresent(
              found ->
                  item.set(
                      WirelessNetwork.SECRET,
                      router.redactor().clear(found.word(2)),
                      found.span()));
    }
  }

  /** The server that authenticates people of this network. */
  private void server(Section face) {
    face.value("auth_server")
        .ifPresent(
            host -> {
              Item.Builder item =
                  router
                      .add(AuthServer.TYPE, host.span())
                      .set(AuthServer.HOST, host.word(2))
                      .set(AuthServer.PROTOCOL, "radius");
              face.number("auth_port").ifPresent(port -> item.set(AuthServer.PORT, port));
              face.value("auth_secret")
                  .ifPresent(
                      key ->
                          item.set(
                              AuthServer.SECRET, router.redactor().clear(key.word(2)), key.span()));
            });
  }

  private boolean radio(String name) {
    return router.of("wireless", "wifi-device").stream()
        .filter(device -> device.name().equals(name))
        .noneMatch(device -> device.on("disabled", false));
  }

  /** The weakest of the kinds that a word lets in, the cipher of the first WPA counting as that. */
  private static Optional<String> security(String word) {
    boolean old = word.contains("+tkip");
    return switch (word.replaceFirst("\\+.*", "")) {
      case "none" -> Optional.of("open");
      case "wep", "wep-open", "wep-shared" -> Optional.of("wep");
      case "psk", "psk-mixed" -> Optional.of("wpa-psk");
      case "psk2", "sae-mixed" -> Optional.of(old ? "wpa-psk" : "wpa2-psk");
      case "sae" -> Optional.of("wpa3-psk");
      case "wpa2", "wpa-mixed", "wpa3-mixed" -> Optional.of("wpa2-enterprise");
      case "wpa3", "wpa3-192" -> Optional.of("wpa3-enterprise");
      default -> Optional.empty();
    };
  }
}
