package org.auscult.formats.apcnmc;

import java.util.List;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Lines of {@code config.ini}: sections in brackets with {@code key=value}. In front of them stand
 * comments of which some say what the card is, or what a console shows: {@code label: value}.
 */
final class ApcLines {
  private static final String LAST = "EventActionConfig";

  private ApcLines() {}

  /** Parses a file; it is whole when the section of events, which a card writes last, is there. */
  static ParsedText parse(SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean last = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      if (line.startsWith("[") && line.endsWith("]")) {
        if (tree.depth() > 0) {
          tree.close(tree.cursor());
        }
        String name = line.substring(1, line.length() - 1).strip();
        tree.open(List.of(name), end);
        last = name.equalsIgnoreCase(LAST);
      } else if (tree.depth() > 0) {
        inside(tree, line, end);
      } else {
        before(tree, line, end);
      }
    }
    return new ParsedText(tree.build(ApcNmcFormat.SLUG), last);
  }

  private static void inside(TreeBuilder tree, String line, int end) {
    int equals = line.indexOf('=');
    if (line.isEmpty() || line.startsWith(";")) {
      tree.other(LineFate.IRRELEVANT, end);
    } else if (equals < 0) {
      tree.leaf(List.of(line), end);
    } else {
      tree.leaf(
          List.of(line.substring(0, equals).strip(), line.substring(equals + 1).strip()), end);
    }
  }

  /** Of comments only those that say what the card is are statements. */
  private static void before(TreeBuilder tree, String line, int end) {
    String text = line.replaceFirst("^;\\s*", "");
    if (ApcHeader.speaks(text) || !line.isEmpty() && !line.startsWith(";")) {
      tree.leaf(List.of(text), end);
    } else {
      tree.other(LineFate.IRRELEVANT, end);
    }
  }
}
