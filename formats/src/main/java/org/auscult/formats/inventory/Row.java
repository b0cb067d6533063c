package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Span;

/** What a list says of one device, by what its columns mean. */
final class Row {
  /** A value and its place. */
  record Cell(String text, Span at) {}

  /** What people write where they have nothing to say. */
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "-",
          "--",
          "?",
          "n/a",
          "na",
          "nc",
          "none",
          "null",
          "unknown",
          "inconnu",
          "inconnue",
          "néant",
          "aucun",
          "aucune",
          "tbd",
          "à compléter",
          "s/o",
          "sans objet",
          "#n/a",
          "nan");

  private final Span at;
  private final Map<Column, List<Cell>> cells = new EnumMap<>(Column.class);
  private final Map<Column, Span> blanks = new EnumMap<>(Column.class);

  Row(Span at) {
    this.at = at;
  }

  /** The place of the row. */
  Span at() {
    return at;
  }

  void put(Column column, String text, Span place) {
    if (!NOTHING.contains(text.strip().toLowerCase(Locale.ROOT))) {
      cells.computeIfAbsent(column, c -> new ArrayList<>()).add(new Cell(text.strip(), place));
    } else {
      blanks.putIfAbsent(column, place);
    }
  }

  /** The values of all columns of this meaning that are filled in. */
  List<Cell> all(Column column) {
    return cells.getOrDefault(column, List.of());
  }

  /** The value of the first column of this meaning that is filled in. */
  Optional<Cell> get(Column column) {
    return all(column).stream().findFirst();
  }

  /** Where nothing is said in any column of this meaning, of which there is one. */
  Optional<Span> blank(Column column) {
    return Optional.ofNullable(blanks.get(column)).filter(place -> all(column).isEmpty());
  }

  /** True when it speaks of a device, which a line of totals or remarks does not. */
  boolean isDevice() {
    boolean says = cells.keySet().stream().anyMatch(c -> c.identifying() || c.describing());
    return says && cells.keySet().stream().filter(c -> c != Column.PASSED_OVER).count() > 1;
  }
}
