package org.auscult.advisory;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.advisory.VersionRange.Bound;
import org.auscult.advisory.VersionRange.Edge;

/**
 * Constraints on versions set apart by bars, as the version range specifier {@code vers:} and the
 * branches of CSAF write them: a lower bound and the upper bound after it make one range, what has
 * no sign is one version.
 */
final class VersConstraints {
  private static final Pattern SPECIFIER =
      Pattern.compile("vers:[a-z0-9.+-]+/(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONSTRAINT = Pattern.compile("(<=|>=|<|>|!=|=|)\\s*(\\S+)");
  private static final Pattern WILD = Pattern.compile("(.*?)(?:\\.[xX*])+");

  private VersConstraints() {}

  /** The constraints of a {@code vers:} text; empty when it is none. */
  static Optional<VersionSet> specifier(String text) {
    Matcher specifier = SPECIFIER.matcher(text);
    if (!specifier.matches()) {
      return Optional.empty();
    }
    String constraints = decoded(specifier.group(1)).strip();
    if (constraints.equals("*")) {
      return Optional.of(new VersionSet.All());
    }
    return Optional.of(
        ranges(constraints)
            .<VersionSet>map(VersionSet.Ranges::new)
            .orElse(new VersionSet.ByHand(Unclear.PROSE, text)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** The ranges that constraints make; empty when they cannot be put together. */
  static Optional<List<VersionRange>> ranges(String constraints) {
    List<VersionRange> ranges = new ArrayList<>();
    Optional<Bound> open = Optional.empty();
    for (String part : constraints.split("\\|", -1)) {
      Matcher constraint = CONSTRAINT.matcher(part.strip());
      if (!constraint.matches()) {
        return Optional.empty();
      }
      Bound bound = bound(constraint.group(2), edge(constraint.group(1)));
      switch (constraint.group(1)) {
        case ">", ">=" -> {
          open.ifPresent(
              lower -> ranges.add(new VersionRange(Optional.of(lower), Optional.empty())));
          open = Optional.of(bound);
        }
        case "<", "<=" -> {
          ranges.add(new VersionRange(open, Optional.of(bound)));
          open = Optional.empty();
        }
        case "", "=" -> {
          if (open.isPresent()) {
            return Optional.empty();
          }
          ranges.add(VersionRange.single(bound.version(), bound.line()));
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    open.ifPresent(lower -> ranges.add(new VersionRange(Optional.of(lower), Optional.empty())));
    return ambiguous(ranges) ? Optional.empty() : Optional.of(ranges);
  }

  private static Edge edge(String sign) {
    return sign.equals("<") || sign.equals(">") ? Edge.EXCLUDED : Edge.INCLUDED;
  }

  private static Bound bound(String version, Edge edge) {
    Matcher wild = WILD.matcher(version);
    return wild.matches() ? new Bound(wild.group(1), edge, true) : new Bound(version, edge, false);
  }

  /** An end that follows a range of the same count has lost its beginning. */
  private static boolean ambiguous(List<VersionRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      VersionRange range = ranges.get(i);
      String series = series(range);
      boolean known =
          ranges.subList(0, i).stream()
              .filter(r -> !r.isSingle())
              .anyMatch(r -> series(r).equals(series));
      if (range.lower().isEmpty() && known) {
        return true;
      }
    }
    return false;
  }

  /** The letters before the first number: makers count apart what they letter apart. */
  private static String series(VersionRange range) {
    String version = range.lower().or(range::upper).orElseThrow().version();
    return version.replaceAll("\\d.*", "");
  }
}
