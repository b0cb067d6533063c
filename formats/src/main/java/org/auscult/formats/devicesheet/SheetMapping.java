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

  private final Sheet sheet;
  private final SheetAnswers answers;
  private final DeviceBuilder device;

  private SheetMapping(Sheet sheet) {
    this.sheet = sheet;
    this.answers = new SheetAnswers(sheet);
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
    answers.text(identity, Identity.PRODUCT, "device.product");
    answers.text(identity, Identity.MODEL, "device.model");
    answers.text(identity, Identity.SERIAL, "device.serial");
    answers.text(identity, Identity.HOSTNAME, "device.hostname");
    answers.word(identity, Identity.KIND, "device.kind", sheet.get("device.kind"), KINDS);
    answers.text(identity, Identity.UDI, "device.udi");
    words(identity, Identity.ADDRESSES, "device.ip");
    words(identity, Identity.MAC_ADDRESSES, "device.mac");
    Item.Builder firmware = device.single(Firmware.TYPE);
    answers.text(firmware, Firmware.VERSION, "firmware.version");
    sheet
        .unanswered("firmware.version")
        .ifPresent(
            cell ->
                firmware.set(Firmware.VERSION, Setting.unknown(SheetAnswers.NOT_KNOWN, cell.at())));
  }

  private void words(Item.Builder identity, Field<List<String>> field, String path) {
    sheet
        .get(path)
        .filter(cell -> !cell.text().equals(SheetAnswers.UNKNOWN))
        .ifPresent(cell -> identity.set(field, List.of(cell.text().split("[;,\\s]+")), cell.at()));
  }

  private void services() {
    for (Sheet.Entry entry : entries(NetworkService.TYPE, "services")) {
      Item.Builder service = device.add(NetworkService.TYPE, entry.at());
      service.set(NetworkService.ENABLED, true, entry.at());
      entry.get("name").ifPresent(c -> service.set(NetworkService.NAME, c.text(), c.at()));
      entry.get("protocol").ifPresent(cell -> protocol(service, cell));
      answers.port(service, NetworkService.PORT, entry.get("port"));
      answers.flag(service, NetworkService.ENCRYPTED, "encrypted", entry.get("encrypted"));
    }
  }

  private void protocol(Item.Builder service, Sheet.Cell cell) {
    String protocol = cell.text().toLowerCase(Locale.ROOT);
    if (TRANSPORTS.contains(protocol)) {
      service.set(NetworkService.TRANSPORT, protocol, cell.at());
    } else if (!protocol.isEmpty() && !protocol.equals(SheetAnswers.UNKNOWN)) {
      service.set(NetworkService.PROTOCOL, protocol, cell.at());
    }
  }

  private void accounts() {
    for (Sheet.Entry entry : entries(Account.TYPE, "accounts")) {
      Item.Builder account = device.add(Account.TYPE, entry.at());
      entry.get("name").ifPresent(c -> account.set(Account.NAME, c.text(), c.at()));
      answers.flag(
          account, Account.PASSWORD_CHANGED, "password-changed", entry.get("password-changed"));
      answers.word(account, Account.PRIVILEGE, "privilege", entry.get("privilege"), PRIVILEGES);
      answers.flag(account, Account.SHARED, "shared", entry.get("shared"));
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
      answers.port(peer, DicomNode.PORT, entry.get("port"));
      answers.flag(peer, DicomNode.TLS, "tls", entry.get("tls"));
    }
  }

  private static void host(Item.Builder peer, Sheet.Cell cell) {
    peer.set(DicomNode.HOST, cell.text(), cell.at())
        .set(DicomNode.LOOPBACK, UrlText.loopback(cell.text()), cell.at());
  }

  private void connections() {
    Item.Builder wireless = asked(WirelessNetwork.TYPE, "wireless", "wireless.enabled");
    answers.flag(
        wireless, WirelessNetwork.ENABLED, "wireless.enabled", sheet.get("wireless.enabled"));
    answers.text(wireless, WirelessNetwork.SSID, "wireless.ssid");
    Optional<Sheet.Cell> security = sheet.get("wireless.security");
    answers.word(wireless, WirelessNetwork.SECURITY, "wireless.security", security, WIRELESS);
    Item.Builder remote = asked(RemoteAccess.TYPE, "remote-service", "remote-service.enabled");
    answers.flag(
        remote,
        RemoteAccess.ENABLED,
        "remote-service.enabled",
        sheet.get("remote-service.enabled"));
    remote.set(RemoteAccess.VENDOR, true);
    answers.text(remote, RemoteAccess.NAME, "remote-service.method");
    Optional<Sheet.Cell> named = sheet.get("remote-service.account-named");
    answers.flag(remote, RemoteAccess.NAMED_ACCOUNTS, "remote-service.account-named", named);
    answers.flag(
        remote, RemoteAccess.MULTI_FACTOR, "remote-service.mfa", sheet.get("remote-service.mfa"));
    oneOrNone(LogTarget.TYPE, "logging.central");
    oneOrNone(TimeSource.TYPE, "time-sync");
  }

  private void data() {
    Item.Builder storage = device.single(StorageEncryption.TYPE);
    Optional<Sheet.Cell> patients = sheet.get("storage.patient-data");
    answers.flag(storage, StorageEncryption.PATIENT_DATA, "storage.patient-data", patients);
    Optional<Sheet.Cell> encrypted = sheet.get("storage.encrypted");
    answers.flag(storage, StorageEncryption.ENCRYPTED, "storage.encrypted", encrypted);
    Item.Builder media = device.single(RemovableMedia.TYPE);
    sheet
        .get("removable-media.usb")
        .ifPresent(
            cell -> {
              switch (cell.text()) {
                case "enabled" -> media.set(RemovableMedia.USB_STORAGE, true, cell.at());
                case "disabled" -> media.set(RemovableMedia.USB_STORAGE, false, cell.at());
                case SheetAnswers.UNKNOWN ->
                    media.set(
                        RemovableMedia.USB_STORAGE,
                        Setting.unknown(SheetAnswers.NOT_KNOWN, cell.at()));
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
    boolean answered =
        sheet.get(path).filter(cell -> !cell.text().equals(SheetAnswers.UNKNOWN)).isPresent();
    Coverage unknown = new Coverage.Partial(SheetAnswers.NOT_KNOWN, List.of(), fillIn(path));
    device.cover(type, answered ? shown(place.get()) : unknown);
    return device.add(type, place.get());
  }

  /** Yes stands for at least one of which no more is known, no for none. */
  private void oneOrNone(ItemType type, String path) {
    Optional<Sheet.Cell> answer = sheet.get(path);
    Optional<Boolean> yes = answer.flatMap(cell -> answers.answer(path, cell));
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
}
