package org.auscult.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.document.Nearest;
import org.auscult.source.Mistake;

/**
 * The user's list of devices, CSV (RFC 4180, comma or semicolon, a header row) or YAML ({@code
 * devices: [...]}). A device is found by serial number, then host name, then address, then file.
 */
final class Inventory {
  private static final List<String> COLUMNS =
      List.of(
          "file",
          "hostname",
          "serial",
          "ip",
          "site",
          "department",
          "owner",
          "clinical-class",
          "zone",
          "vendor",
          "model",
          "kind");
  private static final List<String> KEYS = List.of("serial", "hostname", "ip");

  private final List<InventoryEntry> entries;
  private final Map<String, InventoryEntry> index = new HashMap<>();

  private Inventory(List<InventoryEntry> entries) {
    this.entries = entries;
    for (InventoryEntry entry : entries) {
      for (String key : KEYS) {
        entry.get(key).ifPresent(value -> index.putIfAbsent(mark(key, value), entry));
      }
    }
  }

  static Inventory read(Path file, Base base) {
    String name = base.shown(file);
    String text = Settings.text(file);
    boolean yaml = name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    return new Inventory(yaml ? yaml(name, text) : csv(name, text));
  }

  private static List<InventoryEntry> yaml(String name, String text) {
    DocumentNode node = DocumentReader.yaml(name, text).only("devices");
    return node.need("devices").list().stream()
        .map(
            device -> {
              device.only(COLUMNS.toArray(String[]::new));
              Map<String, String> values = new LinkedHashMap<>();
              device.entries().forEach((key, value) -> put(values, key, value.text()));
              return entry(values, name, device.line());
            })
        .toList();
  }

  private static List<InventoryEntry> csv(String name, String text) {
    List<CsvRow> rows = CsvRow.read(text);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> header =
        rows.get(0).cells().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw Mistake.at(
            name,
            Optional.of(1),
            "unknown column \"" + column + "\"",
            Nearest.advice(column, COLUMNS));
      }
    }
    return rows.stream().skip(1).map(row -> entry(values(header, row), name, row.line())).toList();
  }

  private static Map<String, String> values(List<String> header, CsvRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
      put(values, header.get(i), row.cells().get(i));
    }
    return values;
  }

  private static void put(Map<String, String> values, String key, String value) {
    if (!value.isBlank()) {
      values.put(key, value.strip());
    }
  }

  private static InventoryEntry entry(Map<String, String> values, String name, int line) {
    String use = values.get("clinical-class");
    if (use != null && ClinicalClass.ofWord(use).isEmpty()) {
      List<String> words =
          List.of(ClinicalClass.values()).stream().map(ClinicalClass::word).toList();
      throw Mistake.at(
          name,
          Optional.of(line),
          "unknown clinical class \"" + use + "\"",
          Nearest.advice(use, words));
    }
    return new InventoryEntry(values, name, line);
  }

  List<InventoryEntry> entries() {
    return entries;
  }

  /** The entry of a device, by the strongest mark that meets. */
  Optional<InventoryEntry> match(DeviceSummary device, List<String> paths) {
    return device
        .serial()
        .flatMap(serial -> find("serial", serial))
        .or(() -> device.hostname().flatMap(hostname -> find("hostname", hostname)))
        .or(() -> device.addresses().stream().flatMap(ip -> find("ip", ip).stream()).findFirst())
        .or(() -> byFile(paths));
  }

  private Optional<InventoryEntry> find(String key, String value) {
    return Optional.ofNullable(index.get(mark(key, value)));
  }

  private Optional<InventoryEntry> byFile(List<String> paths) {
    return entries.stream()
        .filter(entry -> entry.get("file").filter(file -> covers(file, paths)).isPresent())
        .findFirst();
  }

  private static boolean covers(String file, List<String> paths) {
    String wanted = file.replace('\\', '/').replaceAll("/+$", "");
    return paths.stream()
        .anyMatch(
            path ->
                path.equals(wanted)
                    || path.endsWith("/" + wanted)
                    || path.contains("/" + wanted + "/"));
  }

  private static String mark(String key, String value) {
    return key + "=" + value.strip().toLowerCase(Locale.ROOT);
  }
}
