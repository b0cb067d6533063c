package org.auscult.formats.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * A PHP file of assignments, one a line, as installers write them. An assignment is a statement of
 * three words: the variable, {@code value} or {@code code}, and the text in quotes or the number,
 * else the expression as it stands. {@code global $name;} is one of its two words.
 */
public final class PhpAssignments {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(\\$\\w+(?:\\[[\"']?\\w+[\"']?])?)\\s*=\\s*(.*?)\\s*;\\s*(?:(?://|#).*)?");
  private static final Pattern QUOTED =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\$]|\\\\.)*)\"");
  private static final Pattern BARE = Pattern.compile("-?\\d+|true|false|null");
  private static final Pattern GLOBAL = Pattern.compile("global\\s+(\\$\\w+)\\s*;.*");

  private PhpAssignments() {}

  /** Parses a file for the format with this slug. It is whole when every comment is closed. */
  public static ParsedText parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean comment = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      if (comment || line.startsWith("/*")) {
        comment = !line.contains("*/");
        tree.other(LineFate.IRRELEVANT, end);
      } else if (silent(line)) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        statement(tree, line, end);
      }
    }
    return new ParsedText(tree.build(slug), !comment);
  }

  private static boolean silent(String line) {
    return line.isEmpty()
        || line.startsWith("//")
        || line.startsWith("#")
        || line.equals("<?php")
        || line.equals("?>");
  }

  private static void statement(TreeBuilder tree, String line, int end) {
    Matcher assignment = ASSIGNMENT.matcher(line);
    Matcher global = GLOBAL.matcher(line);
    if (assignment.matches()) {
      tree.leaf(assignment(assignment.group(1), assignment.group(2)), end);
    } else if (global.matches()) {
      tree.leaf(List.of("global", global.group(1)), end);
    } else {
      tree.other(LineFate.UNPARSED, end);
    }
  }

  private static List<String> assignment(String variable, String expression) {
    String name = variable.replaceAll("[\"']", "");
    Matcher quoted = QUOTED.matcher(expression);
    if (quoted.matches()) {
      String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
      return List.of(name, "value", text.replaceAll("\\\\([\\\\'\"$])", "$1"));
    }
    boolean bare = BARE.matcher(expression).matches();
    return List.of(name, bare ? "value" : "code", expression);
  }
}
