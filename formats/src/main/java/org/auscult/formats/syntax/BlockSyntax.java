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
 * One statement on each line, blocks in braces whose opening brace ends a line and whose closing
 * brace has its own, and the same statements as lines that begin with {@code set}. Comments stand
 * behind {@code //} or {@code #}, or between slash and star; prompts of a capture are passed over.
 */
public final class BlockSyntax {
  private static final Set<String> LINES =
      Set.of("set", "delete", "comment", "load", "commit", "/configure", "configure");

  private final SourceFile file;
  private final TreeBuilder builder;
  private final Predicate<String> other;
  private boolean prompted;
  private boolean foreign;
  private int tooDeep;

  private BlockSyntax(SourceFile file, Predicate<String> other) {
    this.file = file;
    this.builder = new TreeBuilder(file);
    this.other = other;
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
   * @param other true for a line outside of the configuration, such as one that names the model; it
   *     becomes a node without words, unmapped
   */
  public static Parsed parse(String slug, SourceFile file, Predicate<String> other) {
    return new BlockSyntax(file, other).parse(slug);
  }

  private Parsed parse(String slug) {
    int line = 1;
    while (line <= file.lineCount()) {
      line = take(line);
    }
    boolean closed = builder.depth() == 0 && tooDeep == 0;
    return new Parsed(builder.build(slug), closed, prompted);
  }

  /** Takes what stands on this line; gives the line after it. */
  private int take(int number) {
    String line = Terminal.shown(file.line(number)).strip();
    int end = file.lineStart(number + 1);
    if (line.startsWith("/*")) {
      return comment(number);
    }
    if (line.isEmpty() || line.startsWith("//") || line.startsWith("#")) {
      builder.other(LineFate.IRRELEVANT, end);
    } else if (prompt(line) || RouterPrompt.mark(line) || line.equals("[edit]")) {
      builder.other(LineFate.IRRELEVANT, end);
    } else if (other.test(line) || foreign && !begins(line)) {
      builder.other(LineFate.UNMAPPED, end);
    } else {
      foreign = false;
      statement(line, end);
    }
    return number + 1;
  }

  private int comment(int first) {
    int line = first;
    while (line <= file.lineCount() && !file.line(line).contains("*/")) {
      line++;
    }
    boolean ends = line <= file.lineCount();
    int next = ends ? line + 1 : first + 1;
    builder.other(ends ? LineFate.IRRELEVANT : LineFate.UNPARSED, file.lineStart(next));
    return next;
  }

  /** {@code name@host:~$ show configuration}; what another command showed is not configuration. */
  private boolean prompt(String line) {
    int blank = line.indexOf(' ');
    String first = blank < 0 ? line : line.substring(0, blank);
    int at = first.indexOf('@');
    char last = first.charAt(first.length() - 1);
    if (at <= 0 && !first.startsWith("A:") && !first.startsWith("*A:")
        || "$#>".indexOf(last) < 0
        || builder.depth() > 0) {
      return false;
    }
    prompted = true;
    String typed = blank < 0 ? "" : line.substring(blank).strip();
    foreign = !typed.isEmpty() && !typed.contains("conf") && !typed.startsWith("cat ");
    return true;
  }

  private static boolean begins(String line) {
    return line.endsWith("{") || line.startsWith("set ");
  }

  private void statement(String line, int end) {
    prompted = false;
    if (line.equals("}")) {
      close(end);
      return;
    }
    boolean opens = line.endsWith("{");
    boolean both = line.endsWith("{ }") || line.endsWith("{}");
    String bare = opens || both ? line.substring(0, line.lastIndexOf('{')) : line;
    List<String> words = words(bare);
    if (words.isEmpty() || opens && builder.depth() >= TreeBuilder.MAX_DEPTH) {
      tooDeep += opens ? 1 : 0;
      builder.other(LineFate.UNPARSED, end);
    } else if (opens) {
      builder.open(words, end);
    } else if (builder.depth() > 0 || both || LINES.contains(words.get(0))) {
      builder.leaf(words, end);
    } else {
      builder.other(LineFate.UNPARSED, end);
    }
  }

  private void close(int end) {
    if (tooDeep > 0) {
      tooDeep--;
      builder.other(LineFate.UNPARSED, end);
    } else {
      builder.close(end);
    }
  }

  /** Words set apart by blanks; quotes hold blanks together, brackets are words of their own. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '[' || c == ']') {
        words.add(String.valueOf(c));
        at++;
      } else {
        at = word(line, at, words);
      }
    }
    return words;
  }

  private static int word(String line, int from, List<String> words) {
    char quote = line.charAt(from);
    if (quote == '"' || quote == '\'') {
      StringBuilder word = new StringBuilder();
      for (int at = from + 1; at < line.length(); at++) {
        char c = line.charAt(at);
        if (c == quote) {
          words.add(word.toString());
          return at + 1;
        }
        boolean escaped = c == '\\' && at + 1 < line.length() && quote == '"';
        word.append(escaped && "\"\\".indexOf(line.charAt(at + 1)) >= 0 ? line.charAt(++at) : c);
      }
    }
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      char c = line.charAt(end);
      if (c == ']' && end == line.length() - 1 && words.contains("[")) {
        break;
      }
      end++;
    }
    words.add(line.substring(from, end));
    return end;
  }
}
