package org.auscult.formats.hapifhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * Settings by their dotted names, whether they stand in YAML or in properties. Names are alike
 * whatever their case, dashes and underscores (Spring Boot reference, Relaxed Binding).
 */
final class HapiSettings {
  private final Map<String, List<ConfigNode>> byName = new LinkedHashMap<>();
  private final ConfigNode root;

  HapiSettings(ConfigNode root) {
    this.root = root;
    root.children().forEach(node -> collect("", node));
  }

  private void collect(String before, ConfigNode node) {
    boolean element = node.word(0).equals("-") || (node.words().size() == 1 && !holds(node));
    String name = element ? before : join(before, canonical(node.word(0)));
    if (!holds(node)) {
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(node);
    }
    node.children().forEach(inner -> collect(name, inner));
  }

  private static boolean holds(ConfigNode node) {
    return !node.children().isEmpty();
  }

  private static String join(String before, String name) {
    return before.isEmpty() ? name : before + "." + name;
  }

  static String canonical(String name) {
    return name.replaceAll("[-_\"']|\\[\\d*]", "").toLowerCase(Locale.ROOT);
  }

  /** The first setting of this name, written without dashes and underscores. */
  Optional<ConfigNode> one(String name) {
    return all(name).stream().findFirst();
  }

  List<ConfigNode> all(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** True when there is a setting of which the name begins so. */
  boolean any(String prefix) {
    return byName.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  /** True when the name of a setting holds this. */
  boolean anyLike(Pattern name) {
    return byName.keySet().stream().anyMatch(name.asPredicate());
  }

  void each(BiConsumer<String, ConfigNode> visitor) {
    byName.forEach((name, nodes) -> nodes.forEach(node -> visitor.accept(name, node)));
  }

  /** The value of a setting; that of a list's element is its one word. */
  static String value(ConfigNode node) {
    return node.words().size() > 1 ? node.word(1) : node.word(0);
  }

  static Optional<Boolean> flag(ConfigNode node) {
    return switch (value(node).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> Optional.of(true);
      case "false", "no", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A collection says what its members say. */
  void settleCollections() {
    root.children().forEach(HapiSettings::settle);
  }

  private static void settle(ConfigNode node) {
    if (!holds(node)) {
      return;
    }
    node.children().forEach(HapiSettings::settle);
    boolean read = node.children().stream().allMatch(c -> c.fate() != LineFate.UNMAPPED);
    boolean mapped = node.children().stream().anyMatch(c -> c.fate() == LineFate.MAPPED);
    if (mapped) {
      node.mapped();
    } else if (read) {
      node.irrelevant();
    }
  }
}
