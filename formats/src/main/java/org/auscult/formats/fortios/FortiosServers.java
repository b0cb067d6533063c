package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.WirelessNetwork;

/** Servers that authenticate, and wireless networks. */
final class FortiosServers {
  private static final List<String> RANKS = List.of("", "secondary-", "tertiary-");

  private final Fortios fortios;

  FortiosServers(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    fortios.entries().of("user radius").forEach(this::radius);
    fortios.entries().of("user tacacs+").forEach(this::tacacs);
    fortios.entries().of("user ldap").forEach(this::ldap);
    fortios.entries().of("wireless-controller vap").forEach(this::wireless);
  }

  private void radius(Entry entry) {
    boolean tls = entry.is("transport-protocol", "tls");
    for (String rank : RANKS) {
      Optional<Item.Builder> server = server(entry, "radius", rank + "server", rank + "secret");
      server.ifPresent(
          item -> {
            item.set(AuthServer.ENCRYPTED, tls);
            entry
                .value("radius-port")
                .flatMap(Entry.Value::number)
                .filter(port -> port > 0)
                .ifPresent(
                    port ->
                        item.set(
                            AuthServer.PORT, port, entry.value("radius-port").orElseThrow().at()));
            item.orDefault(
                AuthServer.PORT,
                1812L,
                Fortios.reference("user radius") + ": radius-port 0 (1812)");
          });
    }
    entry.ignore(FortiosIgnored.RADIUS);
  }

  private void tacacs(Entry entry) {
    for (String rank : RANKS) {
      server(entry, "tacacs", rank + "server", rank + "key")
          .ifPresent(item -> port(entry, item, 49, "user tacacs+"));
    }
    entry.ignore(Set.of("authen-type", "authorization", "source-ip", "interface-select-method"));
  }

  private void ldap(Entry entry) {
    for (String rank : RANKS) {
      server(entry, "ldap", rank + "server", "password")
          .ifPresent(
              item -> {
                port(entry, item, 389, "user ldap");
                entry.put(
                    item,
                    AuthServer.ENCRYPTED,
                    "secure",
                    v -> Optional.of(!v.text().equals("disable")));
                item.orDefault(
                    AuthServer.ENCRYPTED,
                    false,
                    Fortios.reference("user ldap") + ": secure disable");
              });
    }
    entry.ignore(FortiosIgnored.LDAP);
  }

  private Optional<Item.Builder> server(Entry entry, String protocol, String host, String secret) {
    return entry
        .value(host)
        .map(
            value -> {
              Item.Builder item =
                  fortios
                      .device()
                      .add(AuthServer.TYPE, value.at())
                      .set(AuthServer.HOST, value.text())
                      .set(AuthServer.PROTOCOL, protocol);
              fortios
                  .secret(entry, secret)
                  .ifPresent(
                      key ->
                          item.set(AuthServer.SECRET, key, entry.value(secret).orElseThrow().at()));
              return item;
            });
  }

  private static void port(Entry entry, Item.Builder item, long usual, String section) {
    entry.put(item, AuthServer.PORT, "port", Entry.Value::number);
    item.orDefault(AuthServer.PORT, usual, Fortios.reference(section) + ": port " + usual);
  }

  private void wireless(Entry entry) {
    Item.Builder item = fortios.device().add(WirelessNetwork.TYPE, entry.at());
    entry.put(item, WirelessNetwork.SSID, "ssid", v -> Optional.of(v.text()));
    entry.put(item, WirelessNetwork.ENABLED, "status", Entry.Value::flag);
    item.orDefault(
        WirelessNetwork.ENABLED,
        true,
        Fortios.reference("wireless-controller wtp-profile") + ": vap-all tunnel");
    entry.put(item, WirelessNetwork.SECURITY, "security", v -> security(v.text()));
    item.orDefault(
        WirelessNetwork.SECURITY,
        "wpa2-psk",
        Fortios.reference("wireless-controller vap") + ": security wpa2-only-personal");
    for (String key : List.of("passphrase", "sae-password", "key")) {
      fortios
          .secret(entry, key)
          .ifPresent(
              found ->
                  item.set(WirelessNetwork.SECRET, found, entry.value(key).orElseThrow().at()));
    }
    entry.ignore(FortiosIgnored.VAP);
  }

  private static Optional<String> security(String word) {
    return switch (word) {
      case "open", "captive-portal" -> Optional.of("open");
      case "wep64", "wep128" -> Optional.of("wep");
      case "wpa-personal", "wpa-only-personal", "wpa-personal+captive-portal" ->
          Optional.of("wpa-psk");
      case "wpa2-only-personal", "wpa2-only-personal+captive-portal", "wpa3-sae-transition" ->
          Optional.of("wpa2-psk");
      case "wpa-enterprise", "wpa-only-enterprise", "wpa2-only-enterprise" ->
          Optional.of("wpa2-enterprise");
      case "wpa3-sae" -> Optional.of("wpa3-psk");
      case "wpa3-enterprise", "wpa3-only-enterprise" -> Optional.of("wpa3-enterprise");
      default -> Optional.empty();
    };
  }
}
