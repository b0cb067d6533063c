package org.auscult.formats.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Command lines that stand inside one another by indentation: a line belongs to the nearest line
 * above that is indented less. Comments and noise never end a statement; they stand beside the
 * statement that follows them.
 */
public final class IndentedSyntax {
  private static final int TAB = 8;

  /** Where a statement stands when no indentation shows it. */
  public enum Place {
    /** At the top, and statements may stand inside it. */
    MODE,
    /** At the top, with nothing inside. */
    TOP,
    /** Inside the statement at the top before it, if that is a mode. */
    INSIDE
  }

  /** What vendors do differently. One dialect object reads one file, from front to back. */
  public interface Dialect {

    /**
     * True when this line is a statement; false for a comment or for noise of a capture. Called
     * once for each line that is not blank and not inside a text, in order.
     *
     * @param number 1-based
     * @param line as a terminal shows it
     */
    boolean statement(int number, String line);

    /**
     * For a statement that goes on over further lines as free text, such as a banner: what tells
     * the last of these. Empty for a statement of one line.
     */
    Optional<Predicate<String>> text(List<String> words, String line);

    /** True when this line, which is no statement, ends all statements that are open. */
    default boolean parts(String line) {
      return false;
    }

    /** Where a statement stands in a file that has lost all its indentation. */
    default Place place(List<String> words) {
      return Place.TOP;
    }
  }

  private final SourceFile file;
  private final Dialect dialect;
  private final TreeBuilder tree;
  private final Deque<Integer> indents = new ArrayDeque<>();
  private final boolean flat;
  private boolean inMode;

  private IndentedSyntax(SourceFile file, Dialect dialect) {
    this.file = file;
    this.dialect = dialect;
    this.tree = new TreeBuilder(file);
    this.flat = file.text().indexOf("\n ") < 0 && file.text().indexOf("\n\t") < 0;
  }

  /** The tree of this file. */
  public static ConfigTree parse(SourceFile file, String slug, Dialect dialect) {
    return new IndentedSyntax(file, dialect).parse(slug);
  }

  private ConfigTree parse(String slug) {
    int line = 1;
    while (line <= file.lineCount()) {
      line = take(line);
    }
    tree.other(LineFate.IRRELEVANT, file.text().length());
    return tree.build(slug);
  }

  /** Takes the statement or the other text at this line; gives the line after it. */
  private int take(int line) {
    String shown = Terminal.shown(file.line(line));
    if (shown.isBlank()) {
      return line + 1;
    }
    if (!dialect.statement(line, shown)) {
      if (dialect.parts(shown)) {
        place(0);
      }
      inMode = false;
      return line + 1;
    }
    List<String> words = words(shown);
    int last = dialect.text(words, shown).map(end -> lastOf(line, end)).orElse(line);
    int indent = indent(shown, words);
    place(indent);
    // Comments were passed over so far: their text comes before the statement's own.
    tree.other(LineFate.IRRELEVANT, file.lineStart(line));
    open(words, indent, file.lineStart(last + 1));
    return last + 1;
  }

  private int lastOf(int opening, Predicate<String> end) {
    int line = opening + 1;
    while (line <= file.lineCount() && !end.test(Terminal.shown(file.line(line)))) {
      line++;
    }
    return Math.min(line, file.lineCount());
  }

  private void place(int indent) {
    while (!indents.isEmpty() && indents.element() >= indent) {
      indents.pop();
      tree.close(tree.cursor());
    }
  }

  private void open(List<String> words, int indent, int end) {
    if (indents.size() >= TreeBuilder.MAX_DEPTH) {
      tree.leaf(words, end);
      return;
    }
    tree.open(words, end);
    indents.push(indent);
  }

  private int indent(String line, List<String> words) {
    if (!flat) {
      return width(line);
    }
    Place place = dialect.place(words);
    if (place != Place.INSIDE) {
      inMode = place == Place.MODE;
      return 0;
    }
    return inMode ? 1 : 0;
  }

  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        width += TAB - width % TAB;
      } else if (c == ' ') {
        width++;
      } else {
        return width;
      }
    }
    return width;
  }

  /** The words of a line, set apart by white space. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(line.substring(from, at));
      }
    }
    return words;
  }
}
