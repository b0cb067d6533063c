package org.auscult.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.auscult.document.DocumentNode;
import org.auscult.version.VersionScheme;

/** End-of-support dates and repaired versions by product, each with its source. */
public final class Lifecycles {

  /**
   * A release line.
   *
   * @param cycle its name, such as {@code 7.0} or {@code 10 LTSC 2021}
   * @param build for Windows, the build that it has; else empty
   * @param editions for Windows, the edition classes that it holds for; else empty
   * @param endOfSupport the vendor's last day of fixes
   * @param ended true when it is known to be past support though no date is published
   */
  public record Cycle(
      String product,
      String cycle,
      Optional<String> build,
      List<String> editions,
      Optional<LocalDate> endOfSupport,
      boolean ended,
      String source) {}

  /**
   * A repaired flaw.
   *
   * @param scheme how versions of the product are ordered
   * @param from the release line it holds for; empty for all
   * @param before the version that repairs it
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

    /**
     * Whether a version has the flaw; unknown when the versions cannot be compared, and when only
     * the release line is known that the repaired version is of.
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

  private record Line(String title, String scheme, List<Cycle> cycles, List<Fix> fixes) {}

  private final Map<String, Line> byProduct = new HashMap<>();

  /** Reads lifecycle documents, one for each product. */
  public static Lifecycles read(List<DocumentNode> documents) {
    Lifecycles lifecycles = new Lifecycles();
    for (DocumentNode node : documents) {
      node.only("product", "title", "scheme", "source", "cycles", "fixed");
      String product = node.need("product").text();
      String source = node.need("source").text();
      VersionScheme scheme = scheme(node.need("scheme"));
      List<Cycle> cycles =
          node.get("cycles").map(DocumentNode::list).orElse(List.of()).stream()
              .map(cycle -> cycle(product, source, cycle))
              .toList();
      List<Fix> fixes =
          node.get("fixed").map(DocumentNode::list).orElse(List.of()).stream()
              .map(fix -> fix(scheme, fix))
              .toList();
      lifecycles.byProduct.put(
          product,
          new Line(
              node.textOf("title").orElse(product), node.need("scheme").text(), cycles, fixes));
    }
    return lifecycles;
  }

  private static Cycle cycle(String product, String source, DocumentNode node) {
    node.only(
        "cycle",
        "build",
        "editions",
        "end-of-maintenance",
        "end-of-support",
        "end-of-security",
        "ended",
        "source");
    return new Cycle(
        product,
        node.need("cycle").text(),
        node.textOf("build"),
        node.get("editions").map(DocumentNode::texts).orElse(List.of()),
        node.get("end-of-support").map(Lifecycles::date),
        node.get("ended").map(DocumentNode::flag).orElse(false),
        node.textOf("source").orElse(source));
  }

  private static VersionScheme scheme(DocumentNode name) {
    return VersionScheme.named(name.text())
        .orElseThrow(
            () ->
                name.mistake(
                    "\"" + name.text() + "\" is no version scheme",
                    "write one of " + String.join(", ", VersionScheme.names())));
  }

  private static Fix fix(VersionScheme scheme, DocumentNode node) {
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

  private static LocalDate date(DocumentNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.mistake("\"" + node.text() + "\" is no date", "write year-month-day");
    }
  }

  /** The name of a product for readers; the slug itself when there are no facts about it. */
  public String title(String product) {
    return Optional.ofNullable(byProduct.get(product)).map(Line::title).orElse(product);
  }

  /** True when there are facts about this product. */
  public boolean knows(String product) {
    return byProduct.containsKey(product);
  }

  /**
   * The release line that a version belongs to; empty when it is not listed, or not told apart.
   *
   * @param edition for Windows, the edition's name; else empty
   */
  public Optional<Cycle> cycle(String product, String version, Optional<String> edition) {
    Line line = byProduct.get(product);
    if (line == null) {
      return Optional.empty();
    }
    if (line.scheme().equals("windows-build")) {
      return WindowsReleases.of(line.cycles(), version, edition);
    }
    return line.cycles().stream().filter(cycle -> belongs(version, cycle.cycle())).findFirst();
  }

  /** {@code 7.0.5} belongs to 7.0; {@code 21.4R3-S5} and {@code 12.2(33)SXI} to 21.4 and 12.2. */
  private static boolean belongs(String version, String cycle) {
    return version.startsWith(cycle)
        && (version.length() == cycle.length()
            || !Character.isDigit(version.charAt(cycle.length())));
  }

  /** The repaired flaws of a product. */
  public List<Fix> fixes(String product) {
    Line line = byProduct.get(product);
    return line == null ? List.of() : line.fixes();
  }
}
