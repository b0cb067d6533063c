package org.auscult.formats.conquest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * {@code acrnema.map}: on each line an AE title, a host, a port and a compression; C comments, and
 * lines that begin with a number sign.
 */
final class ConquestMap {
  /** Compressions by the comment of the file itself: un, ul, j2, j391, n4, jk, jl85, as, is. */
  private static final Pattern COMPRESSION =
      Pattern.compile("u[nlbejk]|as|is|j[1-7skl]\\d{0,2}|n[1-4j]\\d?|k[1-8]|v[1-9]");

  private static final Pattern PORT = Pattern.compile("\\d{1,5}");

  private static final int ROWS_WITHOUT_NAME = 3;

  private ConquestMap() {}

  /** The rows of the file, each a statement; what is no row is unparsed. */
  static ConfigTree parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    boolean comment = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      int end = file.lineStart(number + 1);
      boolean begins = line.startsWith("/*");
      if (comment || begins || blank(line)) {
        comment = (comment || begins) && !line.contains("*/");
        tree.other(LineFate.IRRELEVANT, end);
      } else if (row(line)) {
        tree.leaf(List.of(line.split("\\s+")), end);
      } else {
        tree.other(LineFate.UNPARSED, end);
      }
    }
    return tree.build(slug);
  }

  private static boolean blank(String line) {
    return line.isEmpty() || line.startsWith("#") || line.startsWith("//");
  }

  private static boolean row(String line) {
    String[] words = line.split("\\s+");
    return words.length == 4
        && PORT.matcher(words[2]).matches()
        && COMPRESSION.matcher(words[3].toLowerCase(Locale.ROOT)).matches();
  }

  /** The line that says so when the file is such a map; 0 when it is not. */
  static int recognise(String slug, SourceFile file) {
    List<ConfigNode> parts = parse(slug, file).root().everything();
    List<ConfigNode> rows = parts.stream().filter(part -> !part.words().isEmpty()).toList();
    boolean clean = parts.stream().noneMatch(part -> part.fate() == LineFate.UNPARSED);
    boolean named =
        file.name().toLowerCase(Locale.ROOT).contains("acrnema")
            || file.text().toLowerCase(Locale.ROOT).contains("acrnema.map");
    return clean && rows.size() >= (named ? 1 : ROWS_WITHOUT_NAME)
        ? rows.get(0).span().firstLine()
        : 0;
  }
}
