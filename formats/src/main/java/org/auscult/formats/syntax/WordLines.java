package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * One statement on each line, as most files of Unix daemons have it: comments begin with {@code #}
 * or {@code ;}, a backslash at the end of a line joins the next one to it.
 */
public final class WordLines {

  /** What stands between the words of a statement. */
  public enum Between {
    /** Blanks; quotes hold blanks together, and a {@code #} behind a blank begins a comment. */
    BLANKS {
      @Override
      List<String> words(String line) {
        return blanks(line);
      }
    },
    /** Colons; nothing else ends a word, and a word may be empty. */
    COLONS {
      @Override
      List<String> words(String line) {
        return List.of(line.split(":", -1));
      }
    },
    /** The first equals sign: a key and a value; one word when there is none. */
    EQUALS {
      @Override
      List<String> words(String line) {
        int equals = line.indexOf('=');
        return equals < 0
            ? List.of(line)
            : List.of(line.substring(0, equals).strip(), unquoted(line.substring(equals + 1)));
      }
    },
    /** Nothing: a line is one word as it stands, such as a command for a shell. */
    NOTHING {
      @Override
      List<String> words(String line) {
        return List.of(line);
      }
    };

    abstract List<String> words(String line);
  }

  private WordLines() {}

  /**
   * Parses a file. The syntax has no end mark: a file is whole unless its last line wants to be
   * continued.
   */
  public static ParsedText parse(SourceFile file, String slug, Between between) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean whole = true;
    for (int line = 1; line <= file.lineCount(); ) {
      StringBuilder logical = new StringBuilder(file.line(line).strip());
      boolean comment = comment(logical);
      int next = line + 1;
      while (!comment && continued(logical) && next <= file.lineCount()) {
        logical.setLength(logical.length() - 1);
        logical.append(' ').append(file.line(next).strip());
        next++;
      }
      whole = comment || !continued(logical);
      List<String> words = comment ? List.of() : between.words(logical.toString());
      if (words.isEmpty()) {
        tree.other(LineFate.IRRELEVANT, file.lineStart(next));
      } else {
        tree.leaf(words, file.lineStart(next));
      }
      line = next;
    }
    return new ParsedText(tree.build(slug), whole);
  }

  private static boolean comment(CharSequence line) {
    return line.length() == 0 || line.charAt(0) == '#' || line.charAt(0) == ';';
  }

  private static boolean continued(CharSequence line) {
    return line.length() > 0 && line.charAt(line.length() - 1) == '\\';
  }

  private static String unquoted(String raw) {
    String value = raw.strip();
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static List<String> blanks(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '#') {
        break;
      }
      int close = c == '"' || c == '\'' ? line.indexOf(c, at + 1) : -1;
      if (Character.isWhitespace(c)) {
        at++;
      } else if (close > 0) {
        words.add(line.substring(at + 1, close));
        at = close + 1;
      } else {
        int end = at;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        words.add(line.substring(at, end));
        at = end;
      }
    }
    return words;
  }
}
