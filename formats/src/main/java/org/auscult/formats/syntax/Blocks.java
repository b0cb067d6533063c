package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** Statements that only hold others. */
public final class Blocks {
  private Blocks() {}

  /** Says that these statements, and those inside, are dealt with when all that they hold is. */
  public static void close(ConfigNode node) {
    List<ConfigNode> inside = node.children();
    inside.forEach(Blocks::close);
    if (inside.isEmpty() || node.fate() != LineFate.UNMAPPED) {
      return;
    }
    if (inside.stream().allMatch(child -> child.fate() == LineFate.IRRELEVANT)) {
      node.irrelevant();
    } else if (inside.stream().noneMatch(Blocks::open)) {
      node.mapped();
    }
  }

  private static boolean open(ConfigNode node) {
    return node.fate() == LineFate.UNMAPPED || node.fate() == LineFate.UNPARSED;
  }
}
