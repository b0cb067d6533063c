package org.auscult.formats.devicesheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.RemovableMedia;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.device.TimeSource;
import org.auscult.device.WirelessNetwork;
import org.auscult.formats.syntax.UrlText;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A sheet turned into a device. */
final class SheetMapping {
  private static final Set<String> KINDS =
      Set.of(
          "firewall",
          "switch",
          "router",
          "access-point",
          "pacs",
          "modality",
          "interface-engine",
          "gateway",
          "monitor",
          "pump",
          "ventilator",
          "analyser",
          "server",
          "workstation",
          "ups",
          "other");
  private static final Set<String> WIRELESS =
      Set.of(
          "open", "wep", "wpa-psk", "wpa2-psk", "wpa2-enterprise", "wpa3-psk", "wpa3-enterprise");
  private static final Set<String> PRIVILEGES = Set.of("admin", "service", "user");
  private static final Set<String> TRANSPORTS = Set.of("tcp", "udp");
  private static final String UNKNOWN = "unknown";
  private static final Text NOT_KNOWN =
      new Text("the sheet says that it is not known", "la fiche indique que ce n’est pas connu");

  private final Sheet sheet;
  private final DeviceBuilder device;

  private SheetMapping(Sheet sheet) {
    this.sheet = sheet;
    this.device = Device.builder(sheet.where());
  }

  /** The device that the sheet tells of; wrong values are added to the sheet's flaws. */
  static Device map(Sheet sheet) {
    SheetMapping mapping = new SheetMapping(sheet);
    mapping.version();
    mapping.identity();
    mapping.services();
    mapping.accounts();
    mapping.dicom();
    mapping.connections();
    mapping.data();
    return mapping.device.build();
  }

  private void version() {
    sheet
        .get(SheetKeys.MARK)
        .filter(cell -> !cell.text().equals(SheetKeys.VERSION))
        .ifPresent(cell -> sheet.wrongValue(cell.at(), SheetKeys.MARK, SheetKeys.VERSION));
  }

  private void identity() {
    Item.Builder identity = device.single(Identity.TYPE);
    sheet
        .get("device.vendor")
        .ifPresent(
            cell ->
                identity.set(
                    Identity.VENDOR,
                    cell.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"),
                    cell.at()));
    text(identity, Identity.PRODUCT, "device.product");
    text(identity, Identity.MODEL, "device.model");
    text(identity, Identity.SERIAL, "device.serial");
    text(identity, Identity.HOSTNAME, "device.hostname");
    word(identity, Identity.KIND, "device.kind", sheet.get("device.kind"), KINDS);
    sheet
        .get("device.ip")
        .ifPresent(
            cell ->
                identity.set(
                    Identity.ADDRESSES, List.of(cell.text().split("[;,\\s]+")), cell.at()));
    text(device.single(Firmware.TYPE), Firmware.VERSION, "firmware.version");
  }

  private void services() {
    for (Sheet.Entry entry : entries(NetworkService.TYPE, "services")) {
      Item.Builder service = device.add(NetworkService.TYPE, entry.at());
      service.set(NetworkService.ENABLED, true, entry.at());
      entry.get("name").ifPresent(c -> service.set(NetworkService.NAME, c.text(), c.at()));
      entry.get("protocol").ifPresent(cell -> protocol(service, cell));
      port(service, NetworkService.PORT, entry.get("port"));
      flag(service, NetworkService.ENCRYPTED, "encrypted", entry.get("encrypted"));
    }
  }

  private void protocol(Item.Builder service, Sheet.Cell cell) {
    String protocol = cell.text().toLowerCase(Locale.ROOT);
    if (TRANSPORTS.contains(protocol)) {
      service.set(NetworkService.TRANSPORT, protocol, cell.at());
    } else if (!protocol.isEmpty() && !protocol.equals(UNKNOWN)) {
      service.set(NetworkService.PROTOCOL, protocol, cell.at());
    }
  }

  private void accounts() {
    for (Sheet.Entry entry : entries(Account.TYPE, "accounts")) {
      Item.Builder account = device.add(Account.TYPE, entry.at());
      entry.get("name").ifPresent(c -> account.set(Account.NAME, c.text(), c.at()));
      flag(account, Account.PASSWORD_CHANGED, "password-changed", entry.get("password-changed"));
      word(account, Account.PRIVILEGE, "privilege", entry.get("privilege"), PRIVILEGES);
      flag(account, Account.SHARED, "shared", entry.get("shared"));
    }
  }

  private void dicom() {
    sheet
        .get("device.ae-title")
        .ifPresent(
            cell ->
                device
                    .add(DicomNode.TYPE, cell.at())
                    .set(DicomNode.AE_TITLE, cell.text())
                    .set(DicomNode.ROLE, "local")
                    .set(DicomNode.ENABLED, true));
    for (Sheet.Entry entry : entries(DicomNode.TYPE, "dicom")) {
      Item.Builder peer = device.add(DicomNode.TYPE, entry.at());
      peer.set(DicomNode.ROLE, "peer").set(DicomNode.ENABLED, true);
      entry.get("ae-title").ifPresent(c -> peer.set(DicomNode.AE_TITLE, c.text(), c.at()));
      entry.get("host").ifPresent(cell -> host(peer, cell));
      port(peer, DicomNode.PORT, entry.get("port"));
      flag(peer, DicomNode.TLS, "tls", entry.get("tls"));
    }
  }

  private static void host(Item.Builder peer, Sheet.Cell cell) {
    peer.set(DicomNode.HOST, cell.text(), cell.at())
        .set(DicomNode.LOOPBACK, UrlText.loopback(cell.text()), cell.at());
  }

  private void connections() {
    Item.Builder wireless = asked(WirelessNetwork.TYPE, "wireless", "wireless.enabled");
    flag(wireless, WirelessNetwork.ENABLED, "wireless.enabled", sheet.get("wireless.enabled"));
    Optional<Sheet.Cell> security = sheet.get("wireless.security");
    word(wireless, WirelessNetwork.SECURITY, "wireless.security", security, WIRELESS);
    Item.Builder remote = asked(RemoteAccess.TYPE, "remote-service", "remote-service.enabled");
    flag(
        remote,
        RemoteAccess.ENABLED,
        "remote-service.enabled",
        sheet.get("remote-service.enabled"));
    remote.set(RemoteAccess.VENDOR, true);
    text(remote, RemoteAccess.NAME, "remote-service.method");
    Optional<Sheet.Cell> named = sheet.get("remote-service.account-named");
    flag(remote, RemoteAccess.NAMED_ACCOUNTS, "remote-service.account-named", named);
    flag(remote, RemoteAccess.MULTI_FACTOR, "remote-service.mfa", sheet.get("remote-service.mfa"));
    oneOrNone(LogTarget.TYPE, "logging.central");
    oneOrNone(TimeSource.TYPE, "time-sync");
  }

  private void data() {
    Item.Builder storage = device.single(StorageEncryption.TYPE);
    Optional<Sheet.Cell> patients = sheet.get("storage.patient-data");
    flag(storage, StorageEncryption.PATIENT_DATA, "storage.patient-data", patients);
    Optional<Sheet.Cell> encrypted = sheet.get("storage.encrypted");
    flag(storage, StorageEncryption.ENCRYPTED, "storage.encrypted", encrypted);
    Item.Builder media = device.single(RemovableMedia.TYPE);
    sheet
        .get("removable-media.usb")
        .ifPresent(
            cell -> {
              switch (cell.text()) {
                case "enabled" -> media.set(RemovableMedia.USB_STORAGE, true, cell.at());
                case "disabled" -> media.set(RemovableMedia.USB_STORAGE, false, cell.at());
                case UNKNOWN ->
                    media.set(RemovableMedia.USB_STORAGE, Setting.unknown(NOT_KNOWN, cell.at()));
                default ->
                    sheet.wrongValue(
                        cell.at(), "removable-media.usb", "enabled, disabled, unknown");
              }
            });
  }

  /** The one item that a group of keys tells of; apart where none of them is filled in. */
  private Item.Builder asked(ItemType type, String group, String path) {
    Optional<Span> place = sheet.group(group);
    if (place.isEmpty()) {
      device.cover(type, notFilledIn(path));
      return Item.of(type, sheet.where());
    }
    boolean answered = sheet.get(path).filter(cell -> !cell.text().equals(UNKNOWN)).isPresent();
    Coverage unknown = new Coverage.Partial(NOT_KNOWN, List.of(), fillIn(path));
    device.cover(type, answered ? shown(place.get()) : unknown);
    return device.add(type, place.get());
  }

  /** Yes stands for at least one of which no more is known, no for none. */
  private void oneOrNone(ItemType type, String path) {
    Optional<Sheet.Cell> answer = sheet.get(path);
    Optional<Boolean> yes = answer.flatMap(cell -> answer(path, cell));
    if (yes.isEmpty()) {
      device.cover(type, notFilledIn(path));
    } else {
      device.cover(type, shown(answer.orElseThrow().at()));
      if (yes.get()) {
        device.add(type, answer.orElseThrow().at());
      }
    }
  }

  private List<Sheet.Entry> entries(ItemType type, String list) {
    Optional<Sheet.Entries> entries = sheet.list(list);
    device.cover(type, entries.map(found -> shown(found.at())).orElse(notFilledIn(list)));
    return entries.map(Sheet.Entries::entries).orElse(List.of());
  }

  private Coverage shown(Span at) {
    if (sheet.whole() && !sheet.flawed(at)) {
      return new Coverage.Complete(at);
    }
    return sheet.whole()
        ? new Coverage.Partial(
            new Text("something in it was not understood", "une partie n’a pas été comprise"),
            List.of(at),
            new Text("correct the sheet", "corriger la fiche"))
        : new Coverage.Partial(
            new Text("the end of the sheet is missing", "la fin de la fiche manque"),
            List.of(),
            fillIn("filled-in.on"));
  }

  private static Coverage notFilledIn(String path) {
    return new Coverage.NotExported(
        new Text("the sheet does not say", "la fiche ne l’indique pas"), fillIn(path));
  }

  private static Text fillIn(String path) {
    return new Text(
        "fill in \"" + path + "\" in the sheet", "remplir « " + path + " » dans la fiche");
  }

  private void text(Item.Builder item, Field<String> field, String path) {
    sheet
        .get(path)
        .filter(cell -> !cell.text().equals(UNKNOWN))
        .ifPresent(cell -> item.set(field, cell.text(), cell.at()));
  }

  private void word(
      Item.Builder item,
      Field<String> field,
      String key,
      Optional<Sheet.Cell> answer,
      Set<String> valid) {
    answer.ifPresent(
        cell -> {
          if (valid.contains(cell.text())) {
            item.set(field, cell.text(), cell.at());
          } else {
            item.set(field, Setting.unknown(NOT_KNOWN, cell.at()));
            if (!cell.text().equals(UNKNOWN)) {
              sheet.wrongValue(
                  cell.at(),
                  key,
                  String.join(", ", valid.stream().sorted().toList()) + ", unknown");
            }
          }
        });
  }

  private void flag(
      Item.Builder item, Field<Boolean> field, String key, Optional<Sheet.Cell> answer) {
    answer.ifPresent(
        cell ->
            item.set(
                field,
                answer(key, cell)
                    .map(yes -> Setting.of(yes, cell.at()))
                    .orElse(Setting.unknown(NOT_KNOWN, cell.at()))));
  }

  /** Yes or no; nothing for unknown and for anything else, which is a flaw. */
  private Optional<Boolean> answer(String key, Sheet.Cell cell) {
    return switch (cell.text().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(true);
      case "no", "false" -> Optional.of(false);
      case UNKNOWN, "" -> Optional.empty();
      default -> {
        sheet.wrongValue(cell.at(), key, "yes, no, unknown");
        yield Optional.empty();
      }
    };
  }

  private void port(Item.Builder item, Field<Long> field, Optional<Sheet.Cell> answer) {
    answer
        .filter(cell -> !cell.text().isEmpty() && !cell.text().equals(UNKNOWN))
        .ifPresent(
            cell -> {
              if (cell.text().matches("[1-9]\\d{0,4}") && Integer.parseInt(cell.text()) <= 65535) {
                item.set(field, Long.parseLong(cell.text()), cell.at());
              } else {
                sheet.wrongValue(cell.at(), "port", "a number from 1 to 65535");
              }
            });
  }
}
