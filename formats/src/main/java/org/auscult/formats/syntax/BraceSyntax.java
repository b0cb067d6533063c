package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The syntax of {@code stmt { ... }} and {@code stmt;}, and of the same statements written as lines
 * that begin with {@code set}. Words keep their order; the brackets of a list are words; comments
 * and the prompts of a capture are nodes without words.
 */
public final class BraceSyntax {
  private static final Set<String> LINES =
      Set.of(
          "set",
          "delete",
          "activate",
          "deactivate",
          "protect",
          "annotate",
          "insert",
          "rename",
          "move");

  private final String text;
  private final TreeBuilder builder;
  private final Predicate<String> header;
  private boolean foreign;
  private boolean prompted;
  private int tooDeep;

  private BraceSyntax(SourceFile file, Predicate<String> header) {
    this.text = file.text();
    this.builder = new TreeBuilder(file);
    this.header = header;
  }

  /**
   * A parsed file.
   *
   * @param closed true when no block was left open at the end
   * @param prompted true when a terminal prompt followed the last statement
   */
  public record Parsed(ConfigTree tree, boolean closed, boolean prompted) {}

  /**
   * Reads a file of this syntax; any text is taken.
   *
   * @param header true for a line that stands outside of the configuration, such as one that names
   *     the model; it becomes a node without words, unmapped
   */
  public static Parsed parse(String slug, SourceFile file, Predicate<String> header) {
    return new BraceSyntax(file, header).parse(slug);
  }

  private Parsed parse(String slug) {
    while (builder.cursor() < text.length()) {
      next();
    }
    boolean closed = builder.depth() == 0 && tooDeep == 0;
    return new Parsed(builder.build(slug), closed, prompted);
  }

  private void next() {
    int at = CaptureNoise.skip(text, builder.cursor(), text.length());
    if (at >= text.length()) {
      builder.other(LineFate.IRRELEVANT, text.length());
      return;
    }
    int end = lineEnd(at);
    char c = text.charAt(at);
    if (c == '#') {
      foreign = false;
      builder.other(LineFate.IRRELEVANT, end);
    } else if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      builder.other(
          close < 0 ? LineFate.UNPARSED : LineFate.IRRELEVANT, close < 0 ? end : close + 2);
    } else if (c == '}') {
      close(at + 1);
    } else {
      line(at, end);
    }
  }

  private void line(int at, int end) {
    String line = text.substring(at, end).strip();
    int command = RouterPrompt.command(line);
    if (command >= 0) {
      prompted = true;
      String typed = line.substring(command);
      foreign = !typed.isEmpty() && !typed.matches("sh\\w* c.*");
      builder.other(LineFate.IRRELEVANT, end);
    } else if (RouterPrompt.mark(line)) {
      prompted |= builder.depth() == 0;
      builder.other(LineFate.IRRELEVANT, end);
    } else if (header.test(line) || (foreign && !begins(line))) {
      builder.other(LineFate.UNMAPPED, end);
    } else {
      foreign = false;
      statement(at, end, line);
    }
  }

  private static boolean begins(String line) {
    return line.endsWith("{") || line.startsWith("set ") || line.startsWith("version ");
  }

  private void statement(int at, int end, String line) {
    int blank = line.indexOf(' ');
    if (builder.depth() == 0
        && blank > 0
        && LINES.contains(line.substring(0, blank))
        && !line.endsWith(";")
        && !line.endsWith("{")) {
      setLine(at, end);
      return;
    }
    BraceWords words = new BraceWords(text, at);
    prompted = false;
    switch (words.read()) {
      case '{' -> open(words.words(), words.end());
      case ';' -> leaf(words.words(), words.end());
      case '}' -> builder.other(LineFate.UNPARSED, words.end() - 1);
      default -> builder.other(LineFate.UNPARSED, end);
    }
  }

  private void setLine(int at, int end) {
    List<String> words = new ArrayList<>();
    int stop = QuotedWords.read(text, at, words);
    prompted = false;
    if (stop < 0 || text.substring(end - 1, stop).contains("\nset ")) {
      builder.other(LineFate.UNPARSED, end);
    } else {
      builder.leaf(words, stop);
    }
  }

  private void leaf(List<String> words, int end) {
    if (words.isEmpty()) {
      builder.other(LineFate.IRRELEVANT, end);
    } else {
      builder.leaf(words, end);
    }
  }

  private void open(List<String> words, int end) {
    if (builder.depth() >= TreeBuilder.MAX_DEPTH || words.isEmpty()) {
      tooDeep++;
      builder.other(LineFate.UNPARSED, end);
    } else {
      builder.open(words, end);
    }
  }

  private void close(int end) {
    prompted = false;
    if (tooDeep > 0) {
      tooDeep--;
      builder.other(LineFate.UNPARSED, end);
    } else {
      builder.close(end);
    }
  }

  private int lineEnd(int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }
}
