package org.auscult.formats.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Registry files, versions 4 and 5. A key's one word is its path; a value has two words, its name
 * (empty for the default value) and its data in the notation of the file, continued lines joined.
 */
public final class RegSyntax {
  private static final Pattern HEADER =
      Pattern.compile("Windows Registry Editor Version 5\\.00|REGEDIT4");
  private static final Pattern KEY = Pattern.compile("\\[(-?[^\\]]++(?:\\][^\\]]++)*+)\\]");
  private static final Pattern VALUE =
      Pattern.compile("(?:@|\"((?:[^\"\\\\]|\\\\.)*+)\")\\s*+=\\s*+(.*+)", Pattern.DOTALL);
  private static final Pattern DATA =
      Pattern.compile(
          "-|dword:[0-9a-fA-F]{8}|\"(?:[^\"\\\\]|\\\\.)*+\"|hex(?:\\([0-9a-f]+\\))?:[0-9a-fA-F,"
              + " ]*+");

  private final SourceFile file;
  private final TreeBuilder tree;

  private RegSyntax(TreeBuilder tree, SourceFile file) {
    this.file = file;
    this.tree = tree;
  }

  /** True for the first line of such a file. */
  public static boolean isHeader(String line) {
    return HEADER.matcher(line.strip()).matches();
  }

  /** The tree of a registry file. */
  public static ConfigTree parse(SourceFile file, String slug) {
    TreeBuilder tree = new TreeBuilder(file);
    take(tree, file, 1, file.lineCount());
    return tree.build(slug);
  }

  /** Takes lines of a file that holds more than one thing, the last included. */
  public static void take(TreeBuilder tree, SourceFile file, int first, int last) {
    RegSyntax syntax = new RegSyntax(tree, file);
    for (int number = first; number <= last; ) {
      number = syntax.take(number, last);
    }
    syntax.closeKey();
  }

  /** Takes the statement that begins on this line and gives the line after it. */
  private int take(int number, int last) {
    StringBuilder statement = new StringBuilder();
    int next = number;
    boolean continued = true;
    while (continued && next <= last) {
      String line = file.line(next++).strip();
      continued = line.endsWith("\\");
      statement.append(continued ? line.substring(0, line.length() - 1) : line);
    }
    take(statement.toString(), continued, file.lineStart(next));
    return next;
  }

  private void take(String line, boolean unfinished, int end) {
    Matcher key = KEY.matcher(line);
    Matcher value = VALUE.matcher(line);
    if (line.isEmpty() || line.startsWith(";") || isHeader(line)) {
      tree.other(LineFate.IRRELEVANT, end);
    } else if (key.matches()) {
      closeKey();
      tree.open(List.of(key.group(1)), end);
    } else if (!unfinished && value.matches() && DATA.matcher(value.group(2)).matches()) {
      String name = value.group(1) == null ? "" : unescaped(value.group(1));
      tree.leaf(List.of(name, value.group(2)), end);
    } else {
      tree.other(LineFate.UNPARSED, end);
    }
  }

  private void closeKey() {
    if (tree.depth() > 0) {
      tree.close(tree.cursor());
    }
  }

  /** The text of quoted data; as it stands when it is not quoted. */
  public static String text(String data) {
    boolean quoted = data.length() > 1 && data.startsWith("\"") && data.endsWith("\"");
    return quoted ? unescaped(data.substring(1, data.length() - 1)) : data;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }

  /**
   * True when all values of a key are there: an export ends each key with a blank line, so that a
   * cut one shows.
   */
  public static boolean whole(ConfigNode key) {
    List<ConfigNode> inside = key.everything();
    if (inside.isEmpty()) {
      return false;
    }
    ConfigNode last = inside.get(inside.size() - 1);
    return last.words().isEmpty() && last.fate() == LineFate.IRRELEVANT;
  }
}
