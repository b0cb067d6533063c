package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.LabelledText;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * {@code systeminfo /fo csv}: a line of labels and a line of values, both in quotes. It becomes the
 * statements that the list form has; entries of a list stand in one value, set apart by commas.
 */
final class SystemInfoCsv {
  private static final Pattern CELL = Pattern.compile("\"([^\"]*+)\"(?:,|$)");
  private static final Pattern ENTRY = Pattern.compile("(\\[\\d+\\])\\s?: (.*)");
  private static final int SYSTEM = 1;
  private static final int VERSION = 2;

  private final TreeBuilder tree;
  private final SourceFile file;
  private final List<String> labels;

  private SystemInfoCsv(TreeBuilder tree, SourceFile file, List<String> labels) {
    this.tree = tree;
    this.file = file;
    this.labels = labels;
  }

  static boolean starts(Lines lines, int line) {
    List<String> labels = cells(lines.text(line));
    List<String> values = cells(lines.nextText(line));
    return labels.size() > VERSION
        && labels.size() == values.size()
        && values.get(SYSTEM).contains("Windows")
        && WindowsVersion.isIn(values.get(VERSION));
  }

  /** The first line of values is the host's; others are of other hosts, and left unparsed. */
  static void take(TreeBuilder tree, SourceFile file, int first, int last) {
    List<String> labels = cells(file.line(first));
    tree.other(LineFate.IRRELEVANT, file.lineStart(first + 1));
    boolean taken = false;
    for (int line = first + 1; line <= last; line++) {
      String text = file.line(line);
      if (text.isBlank()) {
        tree.other(LineFate.IRRELEVANT, file.lineStart(line + 1));
      } else if (!taken && cells(text).size() == labels.size()) {
        new SystemInfoCsv(tree, file, labels).row(line);
        taken = true;
      } else {
        tree.other(LineFate.UNPARSED, file.lineStart(line + 1));
      }
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line.strip());
    while (cell.find()) {
      cells.add(cell.group(1));
    }
    return cells;
  }

  private void row(int line) {
    int start = file.lineStart(line);
    int end = file.lineStart(line + 1);
    Matcher cell = CELL.matcher(file.line(line));
    for (int i = 0; cell.find(); i++) {
      boolean lastCell = i == labels.size() - 1;
      cell(
          labels.get(i), cell.group(1), start + cell.start(1), lastCell ? end : start + cell.end());
    }
  }

  /** A value and, where it is a list, its entries as statements inside it. */
  private void cell(String label, String value, int start, int end) {
    int comma = value.indexOf(",[");
    tree.open(
        List.of(label, comma < 0 ? value : value.substring(0, comma)),
        comma < 0 ? end : start + comma);
    int from = comma + 1;
    while (comma >= 0) {
      int next = value.indexOf(",", from);
      entry(value.substring(from, next < 0 ? value.length() : next), next < 0 ? end : start + next);
      from = next + 1;
      comma = next;
    }
    while (tree.depth() > 0) {
      tree.close(tree.cursor());
    }
  }

  /** A network card holds what is said of it; an address is said of a card too. */
  private void entry(String text, int end) {
    Matcher numbered = ENTRY.matcher(text.strip());
    boolean card = numbered.matches() && !NetworkCards.isAddress(numbered.group(2));
    while (card && tree.depth() > 1) {
      tree.close(tree.cursor());
    }
    List<String> words =
        numbered.matches()
            ? List.of(numbered.group(1), numbered.group(2))
            : LabelledText.words(text.strip());
    if (card) {
      tree.open(words, end);
    } else {
      tree.leaf(words, end);
    }
  }
}
