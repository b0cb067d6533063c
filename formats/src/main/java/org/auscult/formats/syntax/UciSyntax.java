package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The syntax of the unified configuration interface: {@code config type 'name'} opens a section,
 * {@code option} and {@code list} with a key and a value stand in it, {@code package} names the
 * file that the sections below it are of. A value may stand in quotes of either kind.
 */
public final class UciSyntax {
  private UciSyntax() {}

  /** Reads a file of this syntax; any text is taken. */
  public static ParsedText parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean whole = true;
    for (int number = 1; number <= file.lineCount(); number++) {
      int end = file.lineStart(number + 1);
      String line = file.line(number).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        List<String> words = new ArrayList<>();
        boolean closed = words(line, words);
        whole &= closed;
        take(tree, closed ? words : List.of(""), end);
      }
    }
    return new ParsedText(tree.build(slug), whole);
  }

  private static void take(TreeBuilder tree, List<String> words, int end) {
    boolean inside = tree.depth() > 0;
    switch (words.get(0)) {
      case "config" -> {
        if (inside) {
          tree.close(tree.cursor());
        }
        tree.open(words, end);
      }
      case "package" -> {
        if (inside) {
          tree.close(tree.cursor());
        }
        tree.leaf(words, end);
      }
      case "option", "list" -> {
        if (inside && words.size() >= 2) {
          tree.leaf(words, end);
        } else {
          tree.other(LineFate.UNPARSED, end);
        }
      }
      default -> tree.other(LineFate.UNPARSED, end);
    }
  }

  /** The words of a line without quotes; false when a quote is not closed. */
  private static boolean words(String line, List<String> into) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '#') {
        return true;
      } else {
        StringBuilder word = new StringBuilder();
        at = word(line, at, word);
        if (at < 0) {
          return false;
        }
        into.add(word.toString());
      }
    }
    return true;
  }

  private static int word(String line, int start, StringBuilder word) {
    int at = start;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      char c = line.charAt(at);
      if (c == '\'' || c == '"') {
        int close = line.indexOf(c, at + 1);
        if (close < 0) {
          return -1;
        }
        word.append(line, at + 1, close);
        at = close + 1;
      } else {
        word.append(c);
        at++;
      }
    }
    return at;
  }
}
