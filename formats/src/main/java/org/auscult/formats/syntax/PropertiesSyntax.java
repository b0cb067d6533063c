package org.auscult.formats.syntax;

import java.util.List;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The line format of {@code java.util.Properties}: keys and values set apart by {@code =}, {@code
 * :} or blanks, backslash escapes, lines continued by a backslash, comments with {@code #} or
 * {@code !}. Each property is a statement of two words, key and decoded value.
 */
public final class PropertiesSyntax {
  private PropertiesSyntax() {}

  /**
   * Parses a file for the format with this slug. The format has no end mark: it is whole unless its
   * last line wants to be continued.
   */
  public static ParsedText parse(String slug, SourceFile file) {
    TreeBuilder builder = new TreeBuilder(file);
    for (int line = 1; line <= file.lineCount(); ) {
      String first = file.line(line).stripLeading();
      boolean comment = first.isEmpty() || first.startsWith("#") || first.startsWith("!");
      int next = comment ? line + 1 : behind(file, line);
      int end = file.lineStart(next);
      if (comment) {
        builder.other(LineFate.IRRELEVANT, end);
      } else {
        builder.leaf(property(logical(file, line, next)), end);
      }
      line = next;
    }
    return new ParsedText(builder.build(slug), !continued(file.text().strip()));
  }

  private static int behind(SourceFile file, int line) {
    int next = line;
    while (next <= file.lineCount() && continued(file.line(next))) {
      next++;
    }
    return Math.min(next, file.lineCount()) + 1;
  }

  /** True for an odd number of backslashes at the end. */
  private static boolean continued(String line) {
    int at = line.length();
    while (at > 0 && line.charAt(at - 1) == '\\') {
      at--;
    }
    return (line.length() - at) % 2 == 1;
  }

  private static String logical(SourceFile file, int first, int next) {
    StringBuilder logical = new StringBuilder();
    for (int line = first; line < next; line++) {
      String text = file.line(line).stripLeading();
      boolean more = line + 1 < next || continued(text);
      logical.append(text, 0, more ? text.length() - 1 : text.length());
    }
    return logical.toString();
  }

  private static List<String> property(String logical) {
    int key = endOfKey(logical);
    int value = key;
    while (value < logical.length() && " \t\f".indexOf(logical.charAt(value)) >= 0) {
      value++;
    }
    if (value < logical.length() && "=:".indexOf(logical.charAt(value)) >= 0) {
      value++;
    }
    return List.of(
        unescape(logical.substring(0, key)),
        unescape(logical.substring(value).stripLeading()).stripTrailing());
  }

  private static int endOfKey(String logical) {
    int at = 0;
    while (at < logical.length() && "=: \t\f".indexOf(logical.charAt(at)) < 0) {
      at += logical.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, logical.length());
  }

  /** The escapes are those that JSON has too. */
  private static String unescape(String raw) {
    return raw.indexOf('\\') < 0 ? raw : JsonString.unescape(raw);
  }
}
