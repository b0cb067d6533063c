package org.auscult.formats.devicesheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a sheet: single ones by their dotted path, and lists with the keys of each entry. */
final class SheetKeys {
  static final String MARK = "auscult-device-sheet";
  static final String VERSION = "1";

  private static final Set<String> SINGLE =
      new LinkedHashSet<>(
          List.of(
              MARK,
              "device.vendor",
              "device.product",
              "device.model",
              "device.serial",
              "device.hostname",
              "device.kind",
              "device.ip",
              "device.mac",
              "device.udi",
              "device.ae-title",
              "firmware.version",
              "firmware.date",
              "wireless.enabled",
              "wireless.ssid",
              "wireless.security",
              "remote-service.enabled",
              "remote-service.method",
              "remote-service.account-named",
              "remote-service.mfa",
              "storage.patient-data",
              "storage.encrypted",
              "removable-media.usb",
              "logging.central",
              "time-sync",
              "filled-in.by",
              "filled-in.on"));

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "services", List.of("name", "protocol", "port", "encrypted"),
          "accounts", List.of("name", "password-changed", "privilege", "shared"),
          "dicom", List.of("ae-title", "host", "port", "tls"));

  /** Keys that tell a reader of the sheet something, and the audit nothing. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(MARK, "firmware.date", "filled-in.by", "filled-in.on");

  private SheetKeys() {}

  static boolean isSingle(String path) {
    return SINGLE.contains(path);
  }

  static boolean isList(String key) {
    return LISTS.containsKey(key);
  }

  static boolean isGroup(String key) {
    return SINGLE.stream().anyMatch(path -> path.startsWith(key + "."));
  }

  static boolean hasMeaning(String path) {
    return !WITHOUT_MEANING.contains(path);
  }

  /** The keys of an entry of this list. */
  static List<String> ofEntry(String list) {
    return LISTS.getOrDefault(list, List.of());
  }

  /** The keys that may stand at the top of a sheet. */
  static Collection<String> top() {
    Set<String> top = new LinkedHashSet<>(LISTS.keySet());
    SINGLE.forEach(path -> top.add(path.replaceFirst("\\..*", "")));
    return top;
  }

  /** The keys that may stand in this group. */
  static List<String> inGroup(String group) {
    return SINGLE.stream()
        .filter(path -> path.startsWith(group + "."))
        .map(path -> path.substring(group.length() + 1))
        .toList();
  }

  /** The headers that a table may have. */
  static Collection<String> headers() {
    Set<String> headers = new LinkedHashSet<>(SINGLE);
    headers.addAll(LISTS.keySet());
    return headers;
  }
}
