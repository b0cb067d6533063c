package org.auscult.advisory;

import java.util.List;
import org.auscult.fact.Truth;

/** Versions of a product that an advisory speaks of. */
public sealed interface VersionSet {

  /** Every version. */
  record All() implements VersionSet {}

  /**
   * Ranges and single versions.
   *
   * @param ranges a version is meant when it lies in one of them; not empty
   */
  record Ranges(List<VersionRange> ranges) implements VersionSet {
    public Ranges {
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * Models in place of versions: every version of them.
   *
   * @param models as the advisory writes them, such as {@code MMT-1715}; not empty
   */
  record Models(List<String> models) implements VersionSet {
    public Models {
      models = List.copyOf(models);
    }
  }

  /**
   * Words that cannot be compared with a version.
   *
   * @param why what kind of words they are
   * @param says the words
   */
  record ByHand(Unclear why, String says) implements VersionSet {}

  /**
   * Whether a version is meant. Models are told by name and not by version: of them, and of words,
   * the answer is unknown.
   */
  default Truth contains(String version, Order order) {
    if (this instanceof All) {
      return Truth.TRUE;
    }
    Truth in = Truth.UNKNOWN;
    if (this instanceof Ranges some) {
      in = Truth.FALSE;
      for (VersionRange range : some.ranges()) {
        in = in.or(range.contains(version, order));
      }
    }
    return in;
  }

  /** True when a version can decide, or no version is needed. */
  default boolean decidable() {
    return !(this instanceof ByHand);
  }
}
