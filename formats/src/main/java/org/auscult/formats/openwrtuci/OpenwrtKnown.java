package org.auscult.formats.openwrtuci;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.tree.ConfigNode;

/**
 * The packages that are known: their types of sections and, of each, the options without meaning
 * for security.
 */
final class OpenwrtKnown {
  private static final String ALL = "*";
  private static final Map<String, Map<String, Set<String>>> PACKAGES = new LinkedHashMap<>();

  static {
    (OpenwrtBase.TABLE + OpenwrtExtras.TABLE).lines().forEach(OpenwrtKnown::add);
  }

  private OpenwrtKnown() {}

  private static void add(String line) {
    String[] parts = line.split(":", 2);
    String[] names = parts[0].split(" ");
    Set<String> keys = Set.copyOf(List.of(parts[1].strip().split(" +")));
    Map<String, Set<String>> types = PACKAGES.computeIfAbsent(names[0], name -> new HashMap<>());
    List.of(names).subList(1, names.length).forEach(type -> types.put(type, keys));
  }

  /** True for a type of section that a known package has. */
  static boolean type(String type) {
    return PACKAGES.values().stream().anyMatch(types -> types.containsKey(type));
  }

  /** Says of options that they have no meaning for security, one by one. */
  static void sort(Section section) {
    Set<String> keys =
        PACKAGES.getOrDefault(section.file(), Map.of()).getOrDefault(kind(section), Set.of());
    boolean whole = keys.contains(ALL);
    for (ConfigNode option : section.node().children()) {
      String value = option.word(1) + "=" + option.word(2);
      if (whole || keys.contains(option.word(1)) || keys.contains(value)) {
        section.irrelevant(option);
      }
    }
    if (whole) {
      section.irrelevant(section.node());
    }
  }

  /** A peer of WireGuard is named after its interface. */
  private static String kind(Section section) {
    return section.peer() ? "peer" : section.type();
  }

  /**
   * The package that the sections of a file are of: the one that knows most of their types; of
   * several, the one that the file is named after; the empty text when none knows any.
   */
  static String packageOf(ConfigNode root, String name) {
    if (root.children().stream().anyMatch(OpenwrtKnown::tracks)) {
      return "ucitrack";
    }
    String best = "";
    long most = 0;
    for (Map.Entry<String, Map<String, Set<String>>> entry : PACKAGES.entrySet()) {
      Set<String> types = entry.getValue().keySet();
      long known =
          2 * root.children().stream().filter(node -> types.contains(node.word(1))).count();
      if (known > 0 && entry.getKey().equals(name)) {
        known++;
      }
      if (known > most) {
        most = known;
        best = entry.getKey();
      }
    }
    return best;
  }

  /** A section that says what to start again when a package changes. */
  private static boolean tracks(ConfigNode section) {
    return section.first("option", "init").isPresent();
  }
}
