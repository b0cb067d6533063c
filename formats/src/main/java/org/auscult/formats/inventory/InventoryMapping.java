package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.Field;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.StorageEncryption;
import org.auscult.formats.product.WindowsName;
import org.auscult.source.Redactor;
import org.auscult.source.Text;

/** A row of a list turned into a device: what it is and what it runs. */
final class InventoryMapping {
  private static final Pattern MAC = Pattern.compile("(?:[0-9a-f]{2}[:-]?){5}[0-9a-f]{2}");
  private static final Pattern CISCO_MAC = Pattern.compile("(?:[0-9a-f]{4}\\.){2}[0-9a-f]{4}");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+:[0-9a-f.:]*");

  /** What a spreadsheet makes of a long number: the serial number is lost. */
  private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+");

  private static final Text BLANK =
      new Text("the list leaves it blank", "la liste ne l’indique pas");

  private final Row row;
  private final DeviceBuilder device;

  private InventoryMapping(Row row) {
    this.row = row;
    this.device = Device.builder(row.at());
  }

  static Device map(Row row, Redactor redactor) {
    InventoryMapping mapping = new InventoryMapping(row);
    mapping.identity();
    mapping.software();
    mapping.dicom();
    mapping.data();
    InventoryNetwork.map(row, mapping.device, redactor);
    return mapping.device.build();
  }

  private void identity() {
    Item.Builder identity = device.single(Identity.TYPE);
    row.get(Column.VENDOR)
        .ifPresent(cell -> identity.set(Identity.VENDOR, slug(cell.text()), cell.at()));
    text(identity, Identity.PRODUCT, Column.PRODUCT);
    text(identity, Identity.MODEL, Column.MODEL);
    text(identity, Identity.UDI, Column.UDI);
    row.all(Column.SERIAL).stream()
        .filter(cell -> !ROUNDED.matcher(cell.text()).matches())
        .findFirst()
        .ifPresent(cell -> identity.set(Identity.SERIAL, cell.text(), cell.at()));
    row.all(Column.HOSTNAME).stream()
        .filter(cell -> !ADDRESS.matcher(cell.text()).matches())
        .findFirst()
        .ifPresent(cell -> identity.set(Identity.HOSTNAME, cell.text(), cell.at()));
    kind(identity);
    list(identity, Identity.ADDRESSES, Column.ADDRESS, InventoryMapping::isAddress);
    list(identity, Identity.MAC_ADDRESSES, Column.MAC, InventoryMapping::isMac);
  }

  /** The category decides; what the device is called only where no category is understood. */
  private void kind(Item.Builder identity) {
    Stream.of(Column.CATEGORY, Column.LABEL, Column.PRODUCT, Column.MODEL)
        .flatMap(column -> row.all(column).stream())
        .filter(cell -> Vocabulary.kind(cell.text()).isPresent())
        .findFirst()
        .ifPresent(
            cell ->
                identity.set(Identity.KIND, Vocabulary.kind(cell.text()).orElseThrow(), cell.at()));
  }

  private void text(Item.Builder item, Field<String> field, Column column) {
    row.get(column).ifPresent(cell -> item.set(field, cell.text(), cell.at()));
  }

  private interface Accepted {
    boolean test(String word);
  }

  private void list(
      Item.Builder item, Field<List<String>> field, Column column, Accepted accepted) {
    Set<String> words = new LinkedHashSet<>();
    for (Row.Cell cell : row.all(column)) {
      for (String word : parts(cell.text())) {
        if (accepted.test(word.toLowerCase(Locale.ROOT))) {
          words.add(word);
        }
      }
    }
    if (!words.isEmpty()) {
      item.set(field, List.copyOf(words), row.all(column).get(0).at());
    }
  }

  /** The words of a cell that holds several, as lists and exporters write them. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.replaceAll("[\\[\\]'\"]", " ").split("[,;|/\\s]+")) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean isAddress(String word) {
    return ADDRESS.matcher(word).matches() && !word.equals("0.0.0.0");
  }

  private static boolean isMac(String word) {
    boolean shaped = MAC.matcher(word).matches() || CISCO_MAC.matcher(word).matches();
    return shaped && word.chars().anyMatch(c -> c != '0' && Character.digit(c, 16) >= 0);
  }

  /** The lower-case name with dashes that names a maker. */
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
  }

  /** A known Windows release is what the device runs; of others the maker's version counts. */
  private void software() {
    Item.Builder firmware = device.single(Firmware.TYPE);
    Optional<Row.Cell> os = row.get(Column.OS);
    Optional<Row.Cell> release = row.get(Column.OS_VERSION);
    String name = os.map(Row.Cell::text).orElse("");
    String build = release.map(Row.Cell::text).orElse("");
    Optional<String> windows = WindowsName.version(name, build);
    if (windows.isPresent()) {
      Row.Cell at = os.or(() -> release).orElseThrow();
      firmware.set(Firmware.PRODUCT, "windows", at.at());
      firmware.set(Firmware.VERSION, windows.get(), at.at());
      text(firmware, Firmware.APPLICATION, Column.FIRMWARE);
    } else {
      text(firmware, Firmware.VERSION, Column.FIRMWARE);
      row.blank(Column.FIRMWARE)
          .filter(place -> release.isEmpty())
          .ifPresent(place -> firmware.set(Firmware.VERSION, Setting.unknown(BLANK, place)));
    }
    os.ifPresent(cell -> firmware.set(Firmware.EDITION, cell.text(), cell.at()));
  }

  private void dicom() {
    for (Row.Cell cell : row.all(Column.AE_TITLE)) {
      for (String title : parts(cell.text())) {
        device
            .add(DicomNode.TYPE, cell.at())
            .set(DicomNode.ROLE, "local")
            .set(DicomNode.AE_TITLE, title);
      }
    }
  }

  private void data() {
    Item.Builder storage = device.single(StorageEncryption.TYPE);
    flag(storage, StorageEncryption.PATIENT_DATA, Column.PATIENT_DATA);
    flag(storage, StorageEncryption.ENCRYPTED, Column.ENCRYPTED);
  }

  private void flag(Item.Builder item, Field<Boolean> field, Column column) {
    row.get(column)
        .ifPresent(
            cell -> {
              switch (cell.text().toLowerCase(Locale.ROOT)) {
                case "yes", "y", "true", "oui", "vrai", "1", "x" ->
                    item.set(field, true, cell.at());
                case "no", "n", "false", "non", "faux", "0" -> item.set(field, false, cell.at());
                default -> {}
              }
            });
  }
}
