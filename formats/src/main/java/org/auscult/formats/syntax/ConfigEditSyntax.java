package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The syntax of {@code config ... edit ... set ... next ... end}. Quoted strings may reach over
 * lines. Comment lines, blank lines and the prompts of a terminal capture become nodes without
 * words; what a command other than {@code show} printed is kept as such a node, unmapped.
 */
public final class ConfigEditSyntax {
  private static final Set<String> LEAVES =
      Set.of(
          "set",
          "unset",
          "append",
          "select",
          "unselect",
          "delete",
          "rename",
          "move",
          "clone",
          "purge",
          "clear");
  private static final Set<String> BLOCKS = Set.of("config", "edit", "next", "end");

  private final SourceFile file;
  private final String text;
  private final TreeBuilder builder;
  private int tooDeep;
  private boolean prompted;
  private boolean foreign;
  private boolean recovered;

  private ConfigEditSyntax(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.builder = new TreeBuilder(file);
  }

  /**
   * A parsed file.
   *
   * @param closed true when no {@code config} or {@code edit} was left open, at the end or before
   *     the next section
   * @param prompted true when a terminal prompt followed the last statement
   */
  public record Parsed(ConfigTree tree, boolean closed, boolean prompted) {}

  /** Reads a file of this syntax; any text is taken. */
  public static Parsed parse(String slug, SourceFile file) {
    return new ConfigEditSyntax(file).parse(slug);
  }

  private Parsed parse(String slug) {
    while (builder.cursor() < text.length()) {
      line(builder.cursor(), file.lineStart(file.lineAt(builder.cursor()) + 1));
    }
    boolean closed = builder.depth() == 0 && tooDeep == 0 && !recovered;
    return new Parsed(builder.build(slug), closed, prompted);
  }

  private void line(int start, int end) {
    int from = CaptureNoise.skip(text, start, end);
    String line = text.substring(from, end).stripTrailing();
    int command = CaptureNoise.afterPrompt(line);
    if (line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!') {
      foreign &= line.isEmpty();
      builder.other(LineFate.IRRELEVANT, end);
    } else if (command >= 0) {
      prompt(line.substring(command));
      builder.other(LineFate.IRRELEVANT, end);
    } else {
      statement(from, end, line);
    }
  }

  private void prompt(String command) {
    prompted = true;
    foreign = !command.isEmpty() && !command.startsWith("sh");
  }

  private void statement(int from, int end, String line) {
    foreign &= !line.startsWith("config ");
    if (foreign) {
      builder.other(LineFate.UNMAPPED, end);
      return;
    }
    List<String> words = new ArrayList<>();
    int stop = QuotedWords.read(text, from, words);
    if (stop < 0 || words.isEmpty()) {
      builder.other(LineFate.UNPARSED, end);
      return;
    }
    prompted = false;
    if (words.get(0).equals("config") && from == start(from)) {
      recover();
    }
    take(words, stop);
  }

  private int start(int offset) {
    return file.lineStart(file.lineAt(offset));
  }

  /**
   * A section that begins at the margin, while an indented one is still open, shows that lines are
   * missing between.
   */
  private void recover() {
    if (builder.depth() > 0 && file.line(builder.current().span().firstLine()).startsWith(" ")) {
      recovered = true;
      while (builder.depth() > 0) {
        builder.close(builder.cursor());
      }
    }
  }

  private void take(List<String> words, int end) {
    String verb = words.get(0);
    if (LEAVES.contains(verb)) {
      builder.leaf(words, end);
    } else if (BLOCKS.contains(verb)) {
      block(words, end);
    } else {
      builder.other(LineFate.UNPARSED, end);
    }
  }

  private void block(List<String> words, int end) {
    switch (words.get(0)) {
      case "config" -> open(words, end);
      case "edit" -> {
        if (inEdit()) {
          builder.close(builder.cursor());
        }
        open(words, end);
      }
      case "next" -> next(end);
      default -> end(end);
    }
  }

  private void open(List<String> words, int end) {
    if (builder.depth() >= TreeBuilder.MAX_DEPTH) {
      tooDeep++;
      builder.leaf(words, end);
    } else {
      builder.open(words, end);
    }
  }

  private void next(int end) {
    if (tooDeep > 0) {
      tooDeep--;
      builder.leaf(List.of("next"), end);
    } else if (inEdit()) {
      builder.close(end);
    } else {
      builder.other(LineFate.UNPARSED, end);
    }
  }

  private void end(int end) {
    if (tooDeep > 0) {
      tooDeep--;
      builder.leaf(List.of("end"), end);
      return;
    }
    if (inEdit() && builder.depth() > 1) {
      builder.close(builder.cursor());
    }
    builder.close(end);
  }

  private boolean inEdit() {
    return builder.depth() > 0 && builder.current().word(0).equals("edit");
  }
}
