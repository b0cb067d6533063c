package org.auscult.formats.perle;

import java.util.List;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * One command on each line. Comments, and what other commands showed in front, are statements when
 * they say what the device is. Which commands stand inside which is not published: all stand side
 * by side.
 */
final class PerleLines {
  private static final String END = "***** END of configuration *****";

  private PerleLines() {}

  /** Parses a file; it is whole when the device said that the configuration ended. */
  static ParsedText parse(SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean end = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = Terminal.shown(file.line(number)).strip();
      String text = line.replaceFirst("^!\\s*", "");
      int next = file.lineStart(number + 1);
      end |= text.equals(END);
      if (PerleIdentity.speaks(text)) {
        tree.leaf(List.of(text), next);
      } else if (text.isEmpty()
          || line.startsWith("!")
          || text.startsWith("Building running-config")) {
        tree.other(LineFate.IRRELEVANT, next);
      } else {
        tree.leaf(List.of(text.split("\\s+")), next);
      }
    }
    return new ParsedText(tree.build(PerleFormat.SLUG), end);
  }
}
