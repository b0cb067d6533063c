package org.auscult.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;

/**
 * The fate of every line of one file.
 *
 * @param file the file's path
 * @param fates one for each line, in order
 */
public record LineFates(String file, List<LineFate> fates) {

  public LineFates {
    fates = List.copyOf(fates);
  }

  /**
   * The fates of a file's lines. A line with several statements has the fate of the least known
   * one; blank lines are irrelevant, and a line that no statement took is unparsed.
   */
  public static LineFates of(ConfigTree.Root root) {
    SourceFile file = root.file();
    LineFate[] fates = new LineFate[file.lineCount()];
    Cursor cursor = new Cursor(file, fates);
    cursor.take(root.node());
    for (int i = 0; i < fates.length; i++) {
      if (file.line(i + 1).isBlank()) {
        fates[i] = LineFate.IRRELEVANT;
      } else if (fates[i] == null) {
        fates[i] = LineFate.UNPARSED;
      }
    }
    return new LineFates(file.path(), Arrays.asList(fates));
  }

  /** The fates when nothing of a file was understood: every line that is not blank is unparsed. */
  public static LineFates unparsed(SourceFile file) {
    List<LineFate> fates = new ArrayList<>();
    for (int line = 1; line <= file.lineCount(); line++) {
      fates.add(file.line(line).isBlank() ? LineFate.IRRELEVANT : LineFate.UNPARSED);
    }
    return new LineFates(file.path(), fates);
  }

  /** How many lines have each fate; the four sum to the number of lines. */
  public Map<LineFate, Integer> counts() {
    Map<LineFate, Integer> counts = new EnumMap<>(LineFate.class);
    for (LineFate fate : LineFate.values()) {
      counts.put(fate, 0);
    }
    fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
    return counts;
  }

  /** The lines with this fate, neighbours joined. */
  public List<Span> spans(LineFate wanted) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++) {
      if (fates.get(i) == wanted) {
        int first = i;
        while (i + 1 < fates.size() && fates.get(i + 1) == wanted) {
          i++;
        }
        spans.add(new Span(file, first + 1, i + 1));
      }
    }
    return spans;
  }

  /** Walks the slices of the text in order, knowing the line that each starts on. */
  private static final class Cursor {
    private final SourceFile file;
    private final LineFate[] fates;
    private int offset;

    Cursor(SourceFile file, LineFate[] fates) {
      this.file = file;
      this.fates = fates;
    }

    void take(ConfigNode node) {
      mark(node.head(), node.fate());
      node.everything().forEach(this::take);
      mark(node.tail(), node.fate());
    }

    private void mark(String slice, LineFate fate) {
      int last = -1;
      for (int i = 0; i < slice.length(); i++) {
        if (!Character.isWhitespace(slice.charAt(i))) {
          int line = file.lineAt(offset + i) - 1;
          if (line != last) {
            fates[line] = fates[line] == null ? fate : fates[line].worse(fate);
            last = line;
          }
          int feed = slice.indexOf('\n', i);
          i = feed < 0 ? slice.length() : feed;
        }
      }
      offset += slice.length();
    }
  }
}
