package org.auscult.formats.devicesheet;

import java.util.List;
import org.auscult.tree.ConfigNode;

/** The fates of a sheet's lines: every key of it was looked at, so that only flaws are unread. */
final class SheetFates {
  private SheetFates() {}

  /** Marks the statements that the sheets are made of. */
  static void mark(List<ConfigNode> statements, List<Sheet> sheets) {
    for (ConfigNode node : statements) {
      boolean flawed = sheets.stream().anyMatch(sheet -> sheet.flawed(node.span()));
      if (flawed) {
        node.unmapped();
      } else if (sheets.stream().anyMatch(sheet -> sheet.hasMeaning(node.span()))) {
        node.mapped();
      } else {
        node.irrelevant();
      }
    }
  }
}
