package org.auscult.fact;

import java.util.Optional;
import java.util.OptionalInt;
import org.auscult.document.DocumentNode;
import org.auscult.version.VersionScheme;

/**
 * A repaired flaw.
 *
 * @param scheme how versions of the product are ordered
 * @param from the release line it holds for; empty for all
 * @param before the version that repairs it
 * @param through the last version known to have it, where no repaired one is named
 * @param id CVE or advisory
 * @param exploited true when attackers are known to use it
 */
public record Fix(
    VersionScheme scheme,
    Optional<String> from,
    Optional<String> before,
    Optional<String> through,
    String id,
    boolean exploited,
    String source) {

  static Fix read(VersionScheme scheme, DocumentNode node) {
    node.only("from", "before", "through", "id", "exploited", "source");
    return new Fix(
        scheme,
        node.textOf("from"),
        node.textOf("before"),
        node.textOf("through"),
        node.need("id").text(),
        node.get("exploited").map(DocumentNode::flag).orElse(false),
        node.need("source").text());
  }

  /**
   * Whether a version has the flaw; unknown when the versions cannot be compared, and when only the
   * release line is known that the repaired version is of.
   */
  public Truth affects(String version) {
    Truth within = within(version);
    return within == Truth.TRUE && lineOnly(version) ? Truth.UNKNOWN : within;
  }

  private boolean lineOnly(String version) {
    return before.or(() -> through).filter(bound -> bound.startsWith(version + ".")).isPresent();
  }

  private Truth within(String version) {
    Truth sameLine =
        from.map(line -> Truth.of(version.equals(line) || version.startsWith(line + ".")))
            .orElse(Truth.TRUE);
    Truth below = before.map(bound -> order(version, bound, false)).orElse(Truth.TRUE);
    Truth upTo = through.map(bound -> order(bound, version, true)).orElse(Truth.TRUE);
    return sameLine.and(below).and(upTo);
  }

  private Truth order(String version, String bound, boolean atLeast) {
    OptionalInt order = scheme.compare(version, bound);
    if (order.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(atLeast ? order.getAsInt() >= 0 : order.getAsInt() < 0);
  }
}
