package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Sections in brackets with {@code key = value} lines. A section's one word is its name; a line has
 * two words, key and value as it stands, or one when it has no equals sign. Lines before the first
 * section stand alone.
 */
public final class IniSyntax {
  private IniSyntax() {}

  /** The tree of a file of such sections; {@code ;} and {@code #} begin a comment line. */
  public static ConfigTree parse(SourceFile file, String slug) {
    TreeBuilder tree = new TreeBuilder(file);
    take(tree, file, 1, file.lineCount());
    return tree.build(slug);
  }

  /** Takes lines of a file that holds more than one thing, the last included. */
  public static void take(TreeBuilder tree, SourceFile file, int first, int last) {
    for (int number = first; number <= last; number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
        tree.other(LineFate.IRRELEVANT, end);
      } else if (line.startsWith("[") && line.endsWith("]")) {
        closeSection(tree);
        tree.open(List.of(line.substring(1, line.length() - 1).strip()), end);
      } else {
        tree.leaf(keyAndValue(line), end);
      }
    }
    closeSection(tree);
  }

  private static void closeSection(TreeBuilder tree) {
    if (tree.depth() > 0) {
      tree.close(tree.cursor());
    }
  }

  private static List<String> keyAndValue(String line) {
    int equals = line.indexOf('=');
    return equals < 0
        ? List.of(line)
        : List.of(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
  }
}
