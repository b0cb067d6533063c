package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Sections of two levels: {@code [[outer]]} holds {@code [inner]} sections, and these hold {@code
 * key = value} lines. A section has one word, its name in its brackets; a line has two, key and
 * value. A line that begins with a blank continues the value above it. {@code #} at the start of a
 * line begins a comment. An inner section before the first outer one stands alone.
 */
public final class LevelledIniSyntax {
  private final SourceFile file;
  private final TreeBuilder tree;
  private boolean inner;
  private boolean whole = true;

  private LevelledIniSyntax(SourceFile file) {
    this.file = file;
    this.tree = new TreeBuilder(file);
  }

  /**
   * Parses a file for the format with this slug. The syntax has no end mark: a file is whole unless
   * a line in it is no statement, or its last section is empty.
   */
  public static ParsedText parse(String slug, SourceFile file) {
    return new LevelledIniSyntax(file).parse(slug);
  }

  private ParsedText parse(String slug) {
    boolean empty = false;
    for (int number = 1; number <= file.lineCount(); ) {
      String line = file.line(number).strip();
      int next = number + 1;
      if (line.isEmpty() || line.startsWith("#")) {
        tree.other(LineFate.IRRELEVANT, file.lineStart(next));
      } else if (line.startsWith("[")) {
        section(line, file.lineStart(next));
        empty = true;
      } else {
        next = behind(number);
        entry(number, next);
        empty = false;
      }
      number = next;
    }
    return new ParsedText(tree.build(slug), whole && !empty);
  }

  private void section(String line, int end) {
    boolean outer = line.startsWith("[[");
    boolean closed = line.endsWith(outer ? "]]" : "]");
    if (inner) {
      tree.close(tree.cursor());
      inner = false;
    }
    if (!closed) {
      whole = false;
      tree.other(LineFate.UNPARSED, end);
      return;
    }
    while (outer && tree.depth() > 0) {
      tree.close(tree.cursor());
    }
    tree.open(List.of(line), end);
    inner = !outer;
  }

  /** The first line after those that belong to the entry of this one. */
  private int behind(int first) {
    int next = first + 1;
    while (next <= file.lineCount()
        && !file.line(next).isBlank()
        && Character.isWhitespace(file.line(next).charAt(0))) {
      next++;
    }
    return next;
  }

  private void entry(int first, int next) {
    StringBuilder text = new StringBuilder(file.line(first).strip());
    for (int line = first + 1; line < next; line++) {
      text.append(' ').append(file.line(line).strip());
    }
    int equals = text.indexOf("=");
    if (equals < 0) {
      whole = false;
      tree.other(LineFate.UNPARSED, file.lineStart(next));
      return;
    }
    String key = text.substring(0, equals).strip();
    tree.leaf(List.of(key, text.substring(equals + 1).strip()), file.lineStart(next));
  }
}
