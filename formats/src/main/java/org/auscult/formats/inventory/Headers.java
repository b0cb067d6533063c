package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The headers of a list and what they mean.
 *
 * @param names as written
 * @param columns the meaning of each; empty for a header that is not known
 */
record Headers(List<String> names, List<Optional<Column>> columns) {
  /** Headers of lists with a row for each port, flaw or event of a device. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "port",
          "ports",
          "cve",
          "cves",
          "cvss",
          "plugin id",
          "rule",
          "rule id",
          "severity",
          "finding",
          "event",
          "component",
          "clinical-class",
          "auscult-device-sheet",
          "bom-ref");

  private static final int LEAST = 3;

  static Headers of(List<String> names) {
    return new Headers(names, names.stream().map(Vocabulary::column).toList());
  }

  /** True when a row below these headers is a device, and says which one and what it is. */
  boolean areOfDevices() {
    Set<Column> known = EnumSet.noneOf(Column.class);
    columns.forEach(column -> column.ifPresent(known::add));
    long filled = names.stream().filter(name -> !name.isBlank()).count();
    long understood = columns.stream().filter(Optional::isPresent).count();
    return known.size() >= LEAST
        && known.stream().anyMatch(Column::identifying)
        && known.stream().anyMatch(Column::describing)
        && understood * 4 >= filled
        && names.stream()
            .noneMatch(name -> OF_OTHERS.contains(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** How many are understood. */
  int understood() {
    return (int) columns.stream().filter(Optional::isPresent).count();
  }

  /** Those that are not known, in their order. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (columns.get(i).isEmpty() && !names.get(i).isBlank()) {
        unknown.add(names.get(i).strip());
      }
    }
    return unknown;
  }
}
