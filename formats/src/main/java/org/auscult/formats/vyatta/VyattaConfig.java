package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.syntax.Stanza;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The statements in force, in braces or as lines. The product prints the names of a level in the
 * order of the alphabet, so that a later name shows that all of an earlier one is there.
 */
public final class VyattaConfig {
  private final Stanza root = Stanza.root();
  private final List<String> topNames = new ArrayList<>();
  private final boolean ended;
  private final boolean sorted;

  VyattaConfig(ConfigTree tree, boolean ended) {
    this.ended = ended;
    for (ConfigNode node : tree.root().children()) {
      switch (node.word(0)) {
        case "set" -> top(rest(node), node);
        case "delete" -> root.remove(rest(node.mapped()));
        case "comment", "commit", "load" -> node.irrelevant();
        default -> {
          topNames.add(node.word(0));
          add(root, node);
        }
      }
    }
    this.sorted = ascending(topNames);
  }

  private void top(List<String> path, ConfigNode node) {
    if (!path.isEmpty()) {
      topNames.add(path.get(0));
      root.state(path, node);
    }
  }

  private static List<String> rest(ConfigNode node) {
    return node.words().subList(1, node.words().size());
  }

  private static void add(Stanza parent, ConfigNode node) {
    for (Stanza stanza : parent.state(node.words(), node)) {
      node.children().forEach(child -> add(stanza, child));
    }
  }

  private static boolean ascending(List<String> names) {
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i - 1).compareTo(names.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  Stanza root() {
    return root;
  }

  /** True when the configuration states this name. */
  boolean mentions(String name) {
    return topNames.contains(name);
  }

  /**
   * True when all statements behind these words are there: the end of the configuration was seen,
   * or a name that is printed later.
   *
   * @param path of one or two words
   */
  boolean shows(String... path) {
    if (ended) {
      return true;
    }
    if (!sorted) {
      return false;
    }
    if (topNames.stream().anyMatch(name -> name.compareTo(path[0]) > 0)) {
      return true;
    }
    return path.length > 1
        && root.at(path[0]).stream()
            .flatMap(top -> top.children().keySet().stream())
            .anyMatch(name -> name.compareTo(path[1]) > 0);
  }
}
