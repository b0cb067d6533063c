package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Lines of words, some of them in blocks between {@code Name BEGIN} and {@code Name END}. Words are
 * set apart by blanks, {@code =} and {@code ,}; quotes or parentheses hold a word together, of
 * which they are no part. A line that begins with {@code #} is a comment.
 */
public final class BeginEndSyntax {
  private static final String GAPS = " \t\f=,";
  private static final String QUOTES = "\"'()";

  private BeginEndSyntax() {}

  /**
   * Parses a file for the format with this slug. It is whole when every block is closed: the format
   * itself must know which blocks there are to be.
   */
  public static ParsedText parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      int end = file.lineStart(number + 1);
      if (line.isBlank() || line.startsWith("#")) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        statement(tree, words(line), end);
      }
    }
    boolean whole = tree.depth() == 0;
    return new ParsedText(tree.build(slug), whole);
  }

  private static void statement(TreeBuilder tree, List<String> words, int end) {
    if (words.isEmpty()) {
      tree.other(LineFate.UNPARSED, end);
    } else if (tree.depth() > 0 && words.equals(List.of(tree.current().word(0), "END"))) {
      tree.close(end);
    } else if (tree.depth() == 0 && words.size() == 2 && words.get(1).equals("BEGIN")) {
      tree.open(words, end);
    } else {
      tree.leaf(words, end);
    }
  }

  /** The words of a line, or of a word in parentheses; none when a quote is never closed. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = after(line, 0, GAPS);
    while (at < line.length()) {
      boolean quoted = QUOTES.indexOf(line.charAt(at)) >= 0;
      int from = quoted ? at + 1 : at;
      int to = before(line, from, quoted ? QUOTES : GAPS);
      if (quoted && to == line.length()) {
        return List.of();
      }
      words.add(line.substring(from, to));
      at = after(line, quoted ? to + 1 : to, GAPS);
    }
    return words;
  }

  private static int before(String line, int from, String stops) {
    int at = from;
    while (at < line.length() && stops.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int after(String line, int from, String skipped) {
    int at = from;
    while (at < line.length() && skipped.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
