package org.auscult.source;

import java.util.Comparator;

/**
 * A place: one or more whole lines of a file.
 *
 * @param file the file's path as shown to the user, with {@code /} between its parts
 * @param firstLine 1-based
 * @param lastLine 1-based, inclusive, not before {@code firstLine}
 */
public record Span(String file, int firstLine, int lastLine) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::firstLine)
          .thenComparingInt(Span::lastLine);

  /**
   * @throws IllegalArgumentException when the lines are not 1-based and in order
   */
  public Span {
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("not a span: " + firstLine + "-" + lastLine);
    }
  }

  /** A single line. */
  public static Span line(String file, int line) {
    return new Span(file, line, line);
  }

  /** The smallest span of this file that holds both; the other must be of the same file. */
  public Span to(Span other) {
    return new Span(file, Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line}, the form that editors and terminals make a link of. */
  @Override
  public String toString() {
    return file + ":" + firstLine;
  }
}
