package org.auscult.formats.syntax;

import java.util.function.Predicate;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** Objects, arrays and elements that say nothing but what stands inside. */
public final class Containers {
  private Containers() {}

  /**
   * Says of each of them that it is mapped when all that stands directly inside is dealt with. Call
   * it after the mapping is done.
   *
   * @param empty those that may have nothing inside
   */
  public static void settle(ConfigNode node, Predicate<ConfigNode> empty) {
    node.children().forEach(child -> settle(child, empty));
    boolean container =
        node.words().size() == 1 && (!node.children().isEmpty() || empty.test(node));
    boolean open = node.children().stream().anyMatch(c -> c.fate() == LineFate.UNMAPPED);
    if (node.fate() == LineFate.UNMAPPED && container && !open) {
      node.mapped();
    }
  }
}
