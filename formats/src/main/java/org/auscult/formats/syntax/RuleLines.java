package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Rules, one a line as the options of a command, in blocks that begin with {@code *name} and end
 * with {@code COMMIT}. A rule that goes on over a line end inside quotes is taken whole.
 */
public final class RuleLines {
  private final SourceFile file;
  private final Function<String, Optional<List<String>>> other;
  private final TreeBuilder tree;
  private boolean broken;
  private int blocks;

  private RuleLines(SourceFile file, Function<String, Optional<List<String>>> other) {
    this.file = file;
    this.other = other;
    this.tree = new TreeBuilder(file);
  }

  /**
   * Reads a file.
   *
   * @param other asked for each line that is no rule, comment or end of a block: the words of a
   *     statement, no words for noise, or empty when it is not known
   */
  public static ParsedText parse(
      SourceFile file, String slug, Function<String, Optional<List<String>>> other) {
    return new RuleLines(file, other).parse(slug);
  }

  private ParsedText parse(String slug) {
    while (tree.cursor() < file.text().length()) {
      take(file.lineAt(tree.cursor()));
    }
    boolean whole = blocks > 0 && tree.depth() == 0 && !broken;
    return new ParsedText(tree.build(slug), whole);
  }

  private void take(int number) {
    String line = Terminal.shown(file.line(number)).strip();
    int end = file.lineStart(number + 1);
    if (line.isEmpty() || line.startsWith("#")) {
      tree.other(LineFate.IRRELEVANT, end);
    } else if (line.startsWith("*")) {
      begin(line, end);
    } else if (line.equals("COMMIT")) {
      tree.close(end);
    } else if (":-[".indexOf(line.charAt(0)) >= 0) {
      rule(end);
    } else {
      Optional<List<String>> words = other.apply(line);
      words
          .filter(list -> !list.isEmpty())
          .ifPresentOrElse(
              list -> tree.leaf(list, end),
              () -> tree.other(words.isPresent() ? LineFate.IRRELEVANT : LineFate.UNPARSED, end));
    }
  }

  private void begin(String line, int end) {
    if (tree.depth() > 0) {
      broken = true;
      tree.close(tree.cursor());
    }
    blocks++;
    tree.open(IndentedSyntax.words(line), end);
  }

  private void rule(int lineEnd) {
    List<String> words = new ArrayList<>();
    int end = QuotedWords.read(file.text(), tree.cursor(), words);
    if (end < 0 || words.isEmpty()) {
      broken = true;
      tree.other(LineFate.UNPARSED, lineEnd);
    } else {
      tree.leaf(words, end);
    }
  }
}
