package org.auscult.audit;

import java.util.Map;
import java.util.Optional;

/**
 * What the user's inventory says of a device.
 *
 * @param values by column: file, hostname, serial, ip, site, department, owner, clinical-class,
 *     zone, vendor, model, kind; missing and empty columns are left out
 * @param file the inventory
 * @param line the entry's line in it
 */
public record InventoryEntry(Map<String, String> values, String file, int line) {
  public InventoryEntry {
    values = Map.copyOf(values);
  }

  /** The value of a column. */
  public Optional<String> get(String column) {
    return Optional.ofNullable(values.get(column));
  }

  /** Clinical class: what a failure of the device does to care. */
  public ClinicalClass clinicalClass() {
    return get("clinical-class").flatMap(ClinicalClass::ofWord).orElse(ClinicalClass.UNKNOWN);
  }

  /** A name to show: host name, else serial, address or file. */
  public String name() {
    return get("hostname")
        .or(() -> get("serial"))
        .or(() -> get("ip"))
        .or(() -> get("file"))
        .orElse(file + ":" + line);
  }
}
