package org.auscult.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern over a tree: levels set apart by {@code /}, each a list of words of which {@code *}
 * stands for any one word and a last {@code **} for any rest. {@code line vty ** / transport input
 * **} finds each such statement inside each such line. Case does not count.
 */
public final class NodePath {
  private final List<List<String>> levels;

  private NodePath(List<List<String>> levels) {
    this.levels = levels;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when a level is empty
   */
  public static NodePath parse(String pattern) {
    List<List<String>> levels = new ArrayList<>();
    for (String level : pattern.split(" / ", -1)) {
      List<String> words = List.of(level.strip().toLowerCase(Locale.ROOT).split("\\s+"));
      if (words.get(0).isEmpty()) {
        throw new IllegalArgumentException("a level without words in \"" + pattern + "\"");
      }
      levels.add(words);
    }
    return new NodePath(List.copyOf(levels));
  }

  /** The statements of this tree that the pattern names, in the order of the files. */
  public List<ConfigNode> find(ConfigTree tree) {
    List<ConfigNode> found = new ArrayList<>();
    tree.roots().forEach(root -> find(root.node(), 0, found));
    return found;
  }

  /** The statements inside this one that the pattern names. */
  public List<ConfigNode> find(ConfigNode node) {
    List<ConfigNode> found = new ArrayList<>();
    find(node, 0, found);
    return found;
  }

  private void find(ConfigNode node, int level, List<ConfigNode> found) {
    for (ConfigNode child : node.everything()) {
      if (matches(child, levels.get(level))) {
        if (level + 1 == levels.size()) {
          found.add(child);
        } else {
          find(child, level + 1, found);
        }
      }
    }
  }

  private static boolean matches(ConfigNode node, List<String> pattern) {
    List<String> words = node.words();
    int last = pattern.size() - 1;
    boolean open = pattern.get(last).equals("**");
    int fixed = open ? last : pattern.size();
    if (open ? words.size() < fixed : words.size() != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      if (!pattern.get(i).equals("*") && !pattern.get(i).equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
