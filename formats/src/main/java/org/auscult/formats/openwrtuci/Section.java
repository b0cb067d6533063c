package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** A section of a package; the options that are asked for count as mapped. */
final class Section {
  private static final Set<String> YES = Set.of("1", "on", "yes", "true", "enabled");

  private final ConfigNode node;
  private final String file;

  Section(ConfigNode node, String file) {
    this.node = node;
    this.file = file;
  }

  String type() {
    return node.word(1);
  }

  String name() {
    return node.word(2);
  }

  /** The package that it is of, as far as it is known. */
  String file() {
    return file;
  }

  Span at() {
    return node.mapped().span();
  }

  ConfigNode node() {
    return node;
  }

  /** The last option or list entry with this key that has a value. */
  Optional<ConfigNode> value(String key) {
    Optional<ConfigNode> found = Optional.empty();
    for (ConfigNode child : node.children()) {
      if (child.word(1).equals(key)) {
        child.mapped();
        found = child.word(2).isEmpty() ? found : Optional.of(child);
      }
    }
    return found;
  }

  String text(String key) {
    return value(key).map(found -> found.word(2)).orElse("");
  }

  boolean is(String key, String value) {
    return text(key).equalsIgnoreCase(value);
  }

  boolean on(String key, boolean standard) {
    return value(key).map(found -> YES.contains(found.word(2))).orElse(standard);
  }

  Optional<Long> number(String key) {
    return Command.number(text(key)).stream().boxed().findFirst();
  }

  /** All values of a key, of lists and of options that hold several. */
  List<String> words(String key) {
    Set<String> seen = new HashSet<>();
    List<String> words = new ArrayList<>();
    for (ConfigNode child : node.children()) {
      if (child.word(1).equals(key)) {
        for (String word : child.mapped().textFrom(2).split("\\s+")) {
          if (!word.isEmpty() && seen.add(word)) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  void put(Item.Builder item, Field<String> field, String key) {
    value(key).ifPresent(found -> item.set(field, found.word(2), found.span()));
  }

  /** True for a peer of WireGuard or of its relative AmneziaWG, named after the interface. */
  boolean peer() {
    return type().startsWith("wireguard_") || type().startsWith("amneziawg_");
  }

  /** Says of a statement that nothing took that it has no meaning for security. */
  void irrelevant(ConfigNode statement) {
    if (statement.fate() == LineFate.UNMAPPED) {
      statement.irrelevant();
    }
  }
}
