package org.auscult.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.source.SourceFile;

/**
 * An export in the vendor's own words: one root for each file, every node anchored to its lines.
 *
 * @param slug the format that parsed it
 * @param roots in the order of the export's files
 */
public record ConfigTree(String slug, List<Root> roots) {

  /** The statements of one file. */
  public record Root(SourceFile file, ConfigNode node) {}

  public ConfigTree {
    roots = List.copyOf(roots);
  }

  static ConfigTree of(String slug, SourceFile file, ConfigNode node) {
    return new ConfigTree(slug, List.of(new Root(file, node)));
  }

  /** One tree of several files of one export. */
  public static ConfigTree of(String slug, List<ConfigTree> trees) {
    List<Root> roots = new ArrayList<>();
    trees.forEach(tree -> roots.addAll(tree.roots()));
    return new ConfigTree(slug, roots);
  }

  /** The root of the first file. */
  public ConfigNode root() {
    return roots.get(0).node();
  }

  /** The root of the file with this name (the last part of its path), told apart by case. */
  public Optional<ConfigNode> root(String fileName) {
    return roots.stream()
        .filter(root -> root.file().name().equals(fileName))
        .map(Root::node)
        .findFirst();
  }

  /** The statements printed back: for each file the bytes that it was read from. */
  public List<byte[]> print() {
    return roots.stream().map(ConfigTree::print).toList();
  }

  private static byte[] print(Root root) {
    StringBuilder out = new StringBuilder(root.file().text().length());
    root.node().print(out);
    return root.file().encode(out.toString());
  }
}
