package org.auscult.formats.linuxhost;

import java.util.List;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Entries as xinetd has them: a line that names the entry, a brace behind it or on a line of its
 * own, one attribute on each line, and a closing brace.
 */
final class EntryLines {
  private EntryLines() {}

  /** Parses a file; it is whole when the last entry is closed. */
  static ParsedText parse(SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      if (line.isEmpty() || line.startsWith("#") || line.equals("{") && tree.depth() > 0) {
        tree.other(LineFate.IRRELEVANT, end);
      } else if (line.equals("}")) {
        tree.close(end);
      } else if (tree.depth() == 0 && (line.endsWith("{") || braceFollows(file, number + 1))) {
        tree.open(words(line.replaceFirst("\\s*\\{$", "")), end);
      } else {
        tree.leaf(words(line), end);
      }
    }
    boolean whole = tree.depth() == 0;
    return new ParsedText(tree.build(LinuxHostFormat.SLUG), whole);
  }

  private static List<String> words(String line) {
    return List.of(line.split("\\s+"));
  }

  private static boolean braceFollows(SourceFile file, int from) {
    for (int number = from; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        return line.equals("{");
      }
    }
    return false;
  }
}
