package org.auscult.formats.watchguard;

import java.util.List;
import java.util.Optional;
import org.auscult.tree.ConfigNode;

/** Access to elements by their names; what is asked for is mapped. */
final class Elements {
  private Elements() {}

  /** The elements of this name in a list of this name. */
  static List<ConfigNode> of(ConfigNode parent, String list, String name) {
    return parent.all(list).stream()
        .map(ConfigNode::mapped)
        .flatMap(found -> found.all(name).stream())
        .map(ConfigNode::mapped)
        .toList();
  }

  /** The element of this name. */
  static Optional<ConfigNode> one(ConfigNode parent, String name) {
    return parent.first(name).map(ConfigNode::mapped);
  }

  /** The text of an element, where it has some. */
  static Optional<String> text(ConfigNode parent, String name) {
    return one(parent, name).map(node -> node.word(1)).filter(text -> !text.isEmpty());
  }

  /** {@code 1} and {@code true}, {@code 0} and {@code false}, and nothing else. */
  static Optional<Boolean> flag(ConfigNode parent, String name) {
    return text(parent, name)
        .flatMap(
            text ->
                switch (text) {
                  case "1", "true" -> Optional.of(true);
                  case "0", "false" -> Optional.of(false);
                  default -> Optional.empty();
                });
  }
}
