package org.auscult.formats.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** Collects what speaks for a file, line by line: each kind of tell counts once. */
public final class LineTells {
  private static final int LINES = 20_000;

  private final Map<String, Tell> found = new LinkedHashMap<>();

  private LineTells() {}

  /** Looks at a line that is not blank, and tells. */
  @FunctionalInterface
  public interface Look {
    /** Sees a line as a terminal shows it, without blanks around it; its number is 1-based. */
    void see(LineTells tells, int number, String line);
  }

  /**
   * What speaks for this file; nothing for a binary one, or when too little does.
   *
   * @param enough weight that all tells together must reach
   */
  public static List<Tell> of(SourceFile file, int enough, Look look) {
    if (file.binary()) {
      return List.of();
    }
    LineTells tells = new LineTells();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last; line++) {
      String shown = Terminal.shown(file.line(line)).strip();
      if (!shown.isEmpty()) {
        look.see(tells, line, shown);
      }
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return weight < enough ? List.of() : List.copyOf(tells.found.values());
  }

  /** Notes what a line tells, with a weight from 1 to 100, unless an earlier one told it. */
  public void tell(int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }
}
