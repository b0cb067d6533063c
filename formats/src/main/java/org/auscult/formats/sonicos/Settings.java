package org.auscult.formats.sonicos;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** Settings by key, and those of tables by the beginning of their key and their row. */
final class Settings {
  private final Map<String, ConfigNode> single = new HashMap<>();
  private final Map<String, TreeMap<Integer, ConfigNode>> tables = new HashMap<>();

  Settings(ConfigTree tree) {
    for (ConfigNode node : tree.root().children()) {
      String key = node.word(0);
      int bar = key.lastIndexOf('_');
      if (bar > 0 && key.substring(bar + 1).matches("\\d{1,6}")) {
        tables
            .computeIfAbsent(key.substring(0, bar), k -> new TreeMap<>())
            .putIfAbsent(Integer.valueOf(key.substring(bar + 1)), node);
      } else {
        single.putIfAbsent(key, node);
      }
    }
  }

  /** The value of a setting, maybe empty; nothing when the export does not have it. */
  Optional<String> value(String key) {
    return Optional.ofNullable(single.get(key)).map(node -> node.mapped().word(1));
  }

  /** Its place. */
  Span at(String key) {
    return Objects.requireNonNull(single.get(key)).span();
  }

  /** The rows of a table that have this column. */
  Set<Integer> rows(String column) {
    return tables.getOrDefault(column, new TreeMap<>()).keySet();
  }

  /** A cell that is not empty. */
  Optional<String> cell(String column, int row) {
    return node(column, row).map(node -> node.mapped().word(1)).filter(text -> !text.isEmpty());
  }

  Optional<ConfigNode> node(String column, int row) {
    return Optional.ofNullable(tables.getOrDefault(column, new TreeMap<>()).get(row));
  }

  /** {@code on} and {@code 1}, {@code off} and {@code 0}, and nothing else. */
  static Optional<Boolean> flag(String word) {
    return switch (word) {
      case "1", "on" -> Optional.of(true);
      case "0", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
