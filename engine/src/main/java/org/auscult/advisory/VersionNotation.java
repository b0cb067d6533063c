package org.auscult.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.auscult.advisory.VersionRange.Bound;
import org.auscult.advisory.VersionRange.Edge;
import org.auscult.advisory.VersionSet.All;
import org.auscult.advisory.VersionSet.ByHand;
import org.auscult.advisory.VersionSet.Models;
import org.auscult.advisory.VersionSet.Ranges;

/**
 * How the index and readers see versions: {@code *}; {@code >=4.4 <=4.12}; {@code 1.1, 1.5}; {@code
 * <=12.2.x}; {@code <~7.6.2} where it is not clear whether 7.6.2 is meant itself; {@code model
 * MMT-1715, MMT-1754}; {@code ? prose: words}.
 */
final class VersionNotation {
  private static final String MODEL = "model ";
  private static final String HAND = "? ";
  private static final String LINE = ".x";

  private VersionNotation() {}

  static String write(VersionSet versions) {
    if (versions instanceof Ranges some) {
      return some.ranges().stream().map(VersionNotation::range).collect(Collectors.joining(", "));
    }
    if (versions instanceof Models some) {
      return MODEL + String.join(", ", some.models());
    }
    return versions instanceof ByHand hand ? HAND + hand.why().word() + ": " + hand.says() : "*";
  }

  private static String range(VersionRange range) {
    if (range.isSingle()) {
      return bound(range.lower().orElseThrow());
    }
    List<String> parts = new ArrayList<>();
    range.lower().ifPresent(bound -> parts.add(sign(">", bound.edge()) + bound(bound)));
    range.upper().ifPresent(bound -> parts.add(sign("<", bound.edge()) + bound(bound)));
    return String.join(" ", parts);
  }

  private static String sign(String sign, Edge edge) {
    return sign + (edge == Edge.INCLUDED ? "=" : edge == Edge.UNCLEAR ? "~" : "");
  }

  /** A blank within a version becomes an underscore. */
  private static String bound(Bound bound) {
    return bound.version().replace(' ', '_') + (bound.line() ? LINE : "");
  }

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<VersionSet> read(String text) {
    if (text.equals("*")) {
      return Optional.of(new All());
    }
    if (text.startsWith(MODEL)) {
      return Optional.of(new Models(List.of(text.substring(MODEL.length()).split(", "))));
    }
    if (text.startsWith(HAND)) {
      return byHand(text.substring(HAND.length()));
    }
    List<VersionRange> ranges = new ArrayList<>();
    for (String part : text.split(", ")) {
      Optional<VersionRange> range = readRange(part);
      if (range.isEmpty()) {
        return Optional.empty();
      }
      ranges.add(range.get());
    }
    return Optional.of(new Ranges(ranges));
  }

  private static Optional<VersionSet> byHand(String text) {
    int colon = text.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : Unclear.ofWord(text.substring(0, colon))
            .map(why -> new ByHand(why, text.substring(colon + 2)));
  }

  private static Optional<VersionRange> readRange(String text) {
    Optional<Bound> lower = Optional.empty();
    Optional<Bound> upper = Optional.empty();
    for (String part : text.split(" ")) {
      if (part.startsWith(">")) {
        lower = Optional.of(readBound(part.substring(1)));
      } else if (part.startsWith("<")) {
        upper = Optional.of(readBound(part.substring(1)));
      } else {
        lower = Optional.of(readBound("=" + part));
        upper = lower;
      }
    }
    boolean empty =
        lower.map(Bound::version).orElse("-").isEmpty()
            || upper.map(Bound::version).orElse("-").isEmpty();
    return empty ? Optional.empty() : Optional.of(new VersionRange(lower, upper));
  }

  private static Bound readBound(String text) {
    Edge edge =
        text.startsWith("=") ? Edge.INCLUDED : text.startsWith("~") ? Edge.UNCLEAR : Edge.EXCLUDED;
    String version = edge == Edge.EXCLUDED ? text : text.substring(1);
    boolean line = version.endsWith(LINE);
    return new Bound(
        line ? version.substring(0, version.length() - LINE.length()) : version, edge, line);
  }
}
