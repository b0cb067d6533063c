package org.auscult.advisory;

import java.util.Optional;
import org.auscult.fact.Truth;

/**
 * Versions between two bounds.
 *
 * @param lower where it begins; empty for the first version
 * @param upper where it ends; empty for the latest version
 */
public record VersionRange(Optional<Bound> lower, Optional<Bound> upper) {

  /** Whether the version at a bound is meant itself. */
  public enum Edge {
    INCLUDED,
    EXCLUDED,
    /** The advisory can be read both ways: "up to 7.6.2". */
    UNCLEAR
  }

  /**
   * An end of a range.
   *
   * @param version in the maker's notation
   * @param line true when it stands for all versions that begin so, as {@code 12.2.x} does
   */
  public record Bound(String version, Edge edge, boolean line) {}

  static VersionRange single(String version, boolean line) {
    Optional<Bound> bound = Optional.of(new Bound(version, Edge.INCLUDED, line));
    return new VersionRange(bound, bound);
  }

  /** True for one version or one release line, which says nothing of versions around it. */
  public boolean isSingle() {
    return lower.isPresent() && lower.equals(upper);
  }

  Truth contains(String version, Order order) {
    Truth above =
        lower.map(bound -> above(order.place(version, bound.version()), bound)).orElse(Truth.TRUE);
    Truth below =
        upper.map(bound -> below(order.place(version, bound.version()), bound)).orElse(Truth.TRUE);
    return above.and(below);
  }

  private static Truth above(Order.Place place, Bound bound) {
    return switch (place) {
      case BELOW -> Truth.FALSE;
      case ABOVE -> Truth.TRUE;
      case EQUAL -> at(bound);
      case EXTENDED -> bound.edge() == Edge.INCLUDED ? Truth.TRUE : beyond(bound, Truth.FALSE);
      case UNDECIDED -> Truth.UNKNOWN;
    };
  }

  private static Truth below(Order.Place place, Bound bound) {
    return switch (place) {
      case BELOW -> Truth.TRUE;
      case ABOVE -> Truth.FALSE;
      case EQUAL -> at(bound);
      case EXTENDED -> bound.edge() == Edge.EXCLUDED ? Truth.FALSE : beyond(bound, Truth.TRUE);
      case UNDECIDED -> Truth.UNKNOWN;
    };
  }

  /** Of a line it is known; whether 9.33.1 is meant by "9.33 and earlier" is not. */
  private static Truth beyond(Bound bound, Truth ofLine) {
    return bound.line() ? ofLine : Truth.UNKNOWN;
  }

  private static Truth at(Bound bound) {
    return switch (bound.edge()) {
      case INCLUDED -> Truth.TRUE;
      case EXCLUDED -> Truth.FALSE;
      case UNCLEAR -> Truth.UNKNOWN;
    };
  }
}
