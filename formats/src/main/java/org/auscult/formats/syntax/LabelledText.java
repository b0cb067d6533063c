package org.auscult.formats.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Lines of {@code label: value}, in which deeper indented lines belong to the line before. A
 * statement has two words, label and value, or one when the line has no colon; the value may be
 * empty.
 */
public final class LabelledText {
  private static final Pattern LABELLED =
      Pattern.compile("(\\S[^:：]*+(?:[:：](?!\\s|$)[^:：]*+)*+)[:：](?:\\s+(.*+))?");

  private LabelledText() {}

  /** The tree of a file of such lines. */
  public static ConfigTree parse(SourceFile file, String slug) {
    TreeBuilder tree = new TreeBuilder(file);
    take(tree, file, 1, file.lineCount());
    return tree.build(slug);
  }

  /** Takes lines of a file that holds more than one thing, the last included. */
  public static void take(TreeBuilder tree, SourceFile file, int first, int last) {
    Deque<Integer> indents = new ArrayDeque<>();
    for (int number = first; number <= last; number++) {
      String line = file.line(number);
      int end = file.lineStart(number + 1);
      if (line.isBlank()) {
        tree.other(LineFate.IRRELEVANT, end);
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      while (!indents.isEmpty() && indents.element() >= indent) {
        indents.pop();
        tree.close(tree.cursor());
      }
      indents.push(indent);
      tree.open(words(line.strip()), end);
    }
    indents.forEach(open -> tree.close(tree.cursor()));
  }

  /** Label and value of a line, or its text alone when it has no label. */
  public static List<String> words(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      return List.of(line);
    }
    String value = labelled.group(2);
    return List.of(labelled.group(1).strip(), value == null ? "" : value.strip());
  }
}
