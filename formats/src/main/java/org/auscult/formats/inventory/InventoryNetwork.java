package org.auscult.formats.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.WirelessNetwork;
import org.auscult.source.Redactor;

/** What a row says of a device's networks, and the accounts that somebody noted beside it. */
final class InventoryNetwork {
  /** Protocols that products list as insecure, with the words of the device model. */
  private static final Map<String, String> PROTOCOLS =
      Map.ofEntries(
          Map.entry("telnet", "telnet"),
          Map.entry("ftp", "ftp"),
          Map.entry("tftp", "tftp"),
          Map.entry("http", "http"),
          Map.entry("rlogin", "rlogin"),
          Map.entry("rsh", "rsh"),
          Map.entry("vnc", "vnc"),
          Map.entry("smb", "smb"),
          Map.entry("smbv1", "smb"),
          Map.entry("snmp", "snmp"));

  private final Row row;
  private final DeviceBuilder device;
  private final Redactor redactor;

  private InventoryNetwork(Row row, DeviceBuilder device, Redactor redactor) {
    this.row = row;
    this.device = device;
    this.redactor = redactor;
  }

  static void map(Row row, DeviceBuilder device, Redactor redactor) {
    InventoryNetwork network = new InventoryNetwork(row, device, redactor);
    network.wireless();
    network.vlans();
    network.protocols();
    network.account();
    network.community();
  }

  private void wireless() {
    List<Row.Cell> names = row.all(Column.SSID);
    Optional<Row.Cell> security = row.get(Column.WIRELESS_SECURITY);
    Optional<Row.Cell> key = row.get(Column.WIRELESS_KEY);
    if (names.isEmpty() && security.isEmpty() && key.isEmpty()) {
      return;
    }
    Row.Cell first = security.or(() -> key).orElseGet(() -> names.get(0));
    Item.Builder network = device.add(WirelessNetwork.TYPE, first.at());
    network.set(WirelessNetwork.ENABLED, true);
    if (!names.isEmpty()) {
      network.set(WirelessNetwork.SSID, names.get(0).text(), names.get(0).at());
    }
    weakest().ifPresent(word -> network.set(WirelessNetwork.SECURITY, word));
    key.ifPresent(
        cell -> network.set(WirelessNetwork.SECRET, redactor.clear(cell.text()), cell.at()));
  }

  /** Of several networks the weakest protection counts. */
  private Optional<String> weakest() {
    List<String> weakestFirst =
        List.of(
            "open", "wep", "wpa-psk", "wpa2-psk", "wpa3-psk", "wpa2-enterprise", "wpa3-enterprise");
    List<String> found =
        row.all(Column.WIRELESS_SECURITY).stream()
            .flatMap(cell -> List.of(cell.text().split("[,;|]")).stream())
            .flatMap(word -> wirelessSecurity(word).stream())
            .toList();
    return weakestFirst.stream().filter(found::contains).findFirst();
  }

  private static Optional<String> wirelessSecurity(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (word.matches("open|ouvert|unencrypted|unsecured|nonchiffre")) {
      return Optional.of("open");
    }
    if (word.contains("wep")) {
      return Optional.of("wep");
    }
    String version = word.contains("wpa3") ? "wpa3" : word.contains("wpa2") ? "wpa2" : "wpa";
    boolean enterprise = word.matches(".*(enterprise|entreprise|8021x|eap).*");
    boolean shared = word.matches(".*(psk|personal|personnel|sae).*");
    if (!word.contains("wpa") || !enterprise && !shared) {
      return Optional.empty();
    }
    return enterprise && version.equals("wpa")
        ? Optional.empty()
        : Optional.of(version + (enterprise ? "-enterprise" : "-psk"));
  }

  private void vlans() {
    for (Row.Cell cell : row.all(Column.VLAN)) {
      for (String part : InventoryMapping.parts(cell.text())) {
        if (part.matches("\\d{1,4}")) {
          device
              .add(NetworkInterface.TYPE, cell.at())
              .set(NetworkInterface.ACCESS_VLAN, Long.parseLong(part));
        }
      }
    }
  }

  private void protocols() {
    for (Row.Cell cell : row.all(Column.INSECURE_PROTOCOLS)) {
      for (String part : InventoryMapping.parts(cell.text())) {
        Optional.ofNullable(PROTOCOLS.get(part.toLowerCase(Locale.ROOT)))
            .ifPresent(
                protocol ->
                    device
                        .add(NetworkService.TYPE, cell.at())
                        .set(NetworkService.PROTOCOL, protocol)
                        .set(NetworkService.ENABLED, true));
      }
    }
  }

  private void account() {
    Optional<Row.Cell> name = row.get(Column.ACCOUNT);
    Optional<Row.Cell> password = row.get(Column.PASSWORD);
    password.ifPresent(
        cell -> {
          Item.Builder account = device.add(Account.TYPE, cell.at());
          name.ifPresent(n -> account.set(Account.NAME, n.text(), n.at()));
          account.set(Account.SECRET, redactor.clear(cell.text()), cell.at());
        });
  }

  private void community() {
    for (Row.Cell cell : row.all(Column.COMMUNITY)) {
      device
          .add(SnmpCommunity.TYPE, cell.at())
          .set(SnmpCommunity.SECRET, redactor.clear(cell.text()));
    }
  }
}
