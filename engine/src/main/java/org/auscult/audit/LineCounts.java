package org.auscult.audit;

import java.util.List;
import java.util.Map;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * How many lines of one or more files had which fate. The four sum to the number of lines.
 *
 * @param mapped understood and carried into the device model
 * @param irrelevant known, without meaning for security
 * @param unmapped parsed, read by nobody
 * @param unparsed not even parsed
 */
public record LineCounts(int mapped, int irrelevant, int unmapped, int unparsed) {

  /** The counts of one file. */
  public static LineCounts of(LineFates fates) {
    Map<LineFate, Integer> counts = fates.counts();
    return new LineCounts(
        count(counts, LineFate.MAPPED),
        count(counts, LineFate.IRRELEVANT),
        count(counts, LineFate.UNMAPPED),
        count(counts, LineFate.UNPARSED));
  }

  private static int count(Map<LineFate, Integer> counts, LineFate fate) {
    return counts.getOrDefault(fate, 0);
  }

  /** The counts of several files together. */
  public static LineCounts sum(List<LineCounts> all) {
    return new LineCounts(
        all.stream().mapToInt(LineCounts::mapped).sum(),
        all.stream().mapToInt(LineCounts::irrelevant).sum(),
        all.stream().mapToInt(LineCounts::unmapped).sum(),
        all.stream().mapToInt(LineCounts::unparsed).sum());
  }

  /** All lines. */
  public int total() {
    return mapped + irrelevant + unmapped + unparsed;
  }
}
