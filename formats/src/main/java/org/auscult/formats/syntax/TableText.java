package org.auscult.formats.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Rows of columns that two or more blanks set apart: each row a statement, its cells the words.
 * Ruled lines are without meaning.
 */
public final class TableText {
  private static final Pattern GAP = Pattern.compile("\\s{2,}");
  private static final Pattern RULE = Pattern.compile("[-=\\s]+");

  private TableText() {}

  /** The tree of a file of such rows. */
  public static ConfigTree parse(SourceFile file, String slug) {
    TreeBuilder tree = new TreeBuilder(file);
    take(tree, file, 1, file.lineCount());
    return tree.build(slug);
  }

  /** Takes lines of a file that holds more than one thing, the last included. */
  public static void take(TreeBuilder tree, SourceFile file, int first, int last) {
    for (int number = first; number <= last; number++) {
      String line = file.line(number);
      int end = file.lineStart(number + 1);
      if (isRule(line)) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        tree.leaf(cells(line), end);
      }
    }
  }

  /** The cells of a row. */
  public static List<String> cells(String line) {
    return List.of(GAP.split(line.strip()));
  }

  /** True for a blank line or one that only rules off. */
  public static boolean isRule(String line) {
    return line.isBlank() || RULE.matcher(line).matches();
  }
}
