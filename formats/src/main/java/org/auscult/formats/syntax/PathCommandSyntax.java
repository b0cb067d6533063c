package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The syntax of menus and commands: a line {@code /menu submenu} says where the commands below it
 * work, {@code add} and {@code set} with {@code key=value} are such commands; menu and command may
 * stand on one line. A backslash at its end continues a line, quotes hold words together, square
 * brackets hold an expression.
 *
 * <p>A menu is a statement of its words without the slash, a command one of its words without
 * quotes. Comment lines, blank lines and the prompts of a terminal are nodes without words.
 */
public final class PathCommandSyntax {
  private static final Set<String> VERBS =
      Set.of(
          "add",
          "set",
          "remove",
          "unset",
          "move",
          "enable",
          "disable",
          "reset",
          "import",
          "export",
          "print",
          "edit",
          "comment",
          "reset-counters",
          "sign",
          "issue");

  private static final Pattern PROMPT =
      Pattern.compile("\\[[^\\]\\s@]+@[^\\]]*\\] ?(/[\\w /-]*)?>");

  private final SourceFile file;
  private final String text;
  private final TreeBuilder builder;
  private boolean cut;
  private boolean prompted;

  private PathCommandSyntax(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.builder = new TreeBuilder(file);
  }

  /**
   * A parsed file.
   *
   * @param text the tree, and whether the last statement is whole
   * @param prompted true when a terminal prompt followed the last statement
   */
  public record Parsed(ParsedText text, boolean prompted) {}

  /** Reads a file of this syntax; any text is taken. */
  public static Parsed parse(String slug, SourceFile file) {
    PathCommandSyntax syntax = new PathCommandSyntax(file);
    while (syntax.builder.cursor() < syntax.text.length()) {
      syntax.line();
    }
    return new Parsed(new ParsedText(syntax.builder.build(slug), !syntax.cut), syntax.prompted);
  }

  private void line() {
    int start = builder.cursor();
    int end = file.lineStart(file.lineAt(start) + 1);
    String line = text.substring(start, end).strip();
    if (line.isEmpty() || line.startsWith("#") || line.startsWith(";;;")) {
      builder.other(LineFate.IRRELEVANT, end);
    } else if (PROMPT.matcher(line).lookingAt()) {
      prompted = true;
      builder.other(LineFate.IRRELEVANT, end);
    } else {
      statement(start);
    }
  }

  private void statement(int start) {
    List<PathWords.Word> words = new ArrayList<>();
    int end = PathWords.read(text, start, words);
    if (end < 0 || words.isEmpty()) {
      cut = true;
      builder.other(LineFate.UNPARSED, file.lineStart(file.lineAt(start) + 1));
      return;
    }
    prompted = false;
    String first = words.get(0).text();
    if (first.startsWith("/") && first.length() > 1) {
      menu(words, end);
    } else if (VERBS.contains(first) && builder.depth() > 0 || first.startsWith(":")) {
      builder.leaf(texts(words), end);
    } else {
      builder.other(LineFate.UNPARSED, end);
    }
  }

  private void menu(List<PathWords.Word> words, int end) {
    if (builder.depth() > 0) {
      builder.close(builder.cursor());
    }
    int verb = 1;
    while (verb < words.size() && !VERBS.contains(words.get(verb).text())) {
      verb++;
    }
    List<String> path = new ArrayList<>();
    for (PathWords.Word word : words.subList(0, verb)) {
      for (String part : word.text().split("/")) {
        if (!part.isEmpty()) {
          path.add(part);
        }
      }
    }
    if (path.isEmpty()) {
      builder.other(LineFate.UNPARSED, end);
      return;
    }
    if (verb == words.size()) {
      builder.open(path, end);
      return;
    }
    builder.open(path, words.get(verb).start());
    builder.leaf(texts(words.subList(verb, words.size())), end);
  }

  private static List<String> texts(List<PathWords.Word> words) {
    return words.stream().map(PathWords.Word::text).toList();
  }
}
