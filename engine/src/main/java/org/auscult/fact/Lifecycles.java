package org.auscult.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.document.DocumentNode;
import org.auscult.version.VersionScheme;

/** End-of-support dates, newest releases and repaired versions by product, each with its source. */
public final class Lifecycles {
  /** The scheme of Windows, whose releases are told by build and edition. */
  private static final String WINDOWS = "windows-build";

  private record Table(
      String title,
      boolean windows,
      VersionScheme scheme,
      LocalDate asOf,
      List<ReleaseLine> lines,
      List<Fix> fixes) {}

  private final Map<String, Table> byProduct = new HashMap<>();

  /** Reads lifecycle documents, one for each product. */
  public static Lifecycles read(List<DocumentNode> documents) {
    Lifecycles lifecycles = new Lifecycles();
    for (DocumentNode node : documents) {
      node.only("product", "title", "scheme", "as-of", "source", "cycles", "fixed");
      String product = node.need("product").text();
      lifecycles.byProduct.put(product, table(product, node));
    }
    return lifecycles;
  }

  private static Table table(String product, DocumentNode node) {
    String source = node.need("source").text();
    DocumentNode name = node.need("scheme");
    VersionScheme scheme = scheme(name);
    LocalDate asOf = node.need("as-of").date();
    return new Table(
        node.textOf("title").orElse(product),
        name.text().equals(WINDOWS),
        scheme,
        asOf,
        node.get("cycles").map(DocumentNode::list).orElse(List.of()).stream()
            .map(cycle -> ReleaseLine.read(product, source, asOf, cycle))
            .toList(),
        node.get("fixed").map(DocumentNode::list).orElse(List.of()).stream()
            .map(fix -> Fix.read(scheme, fix))
            .toList());
  }

  private static VersionScheme scheme(DocumentNode name) {
    return VersionScheme.named(name.text())
        .orElseThrow(
            () ->
                name.mistake(
                    "\"" + name.text() + "\" is no version scheme",
                    "write one of " + String.join(", ", VersionScheme.names())));
  }

  private Optional<Table> table(String product) {
    return Optional.ofNullable(byProduct.get(product));
  }

  /** The name of a product for readers; the slug itself when there are no facts about it. */
  public String title(String product) {
    return table(product).map(Table::title).orElse(product);
  }

  /** True when there are facts about this product. */
  public boolean knows(String product) {
    return byProduct.containsKey(product);
  }

  /** The day that the facts about a product were right; empty when there are none. */
  public Optional<LocalDate> asOf(String product) {
    return table(product).map(Table::asOf);
  }

  /** The days of all tables, the oldest first. */
  public List<LocalDate> days() {
    return byProduct.values().stream().map(Table::asOf).sorted().toList();
  }

  /** How versions of a product are ordered; the general scheme when there are no facts about it. */
  public VersionScheme scheme(String product) {
    return table(product).map(Table::scheme).orElse(VersionScheme.general());
  }

  /**
   * The release lines that a version can belong to: none when it is not listed, several when an
   * edition that is not known would tell them apart.
   *
   * @param edition for Windows, the edition's name; else empty
   */
  public List<ReleaseLine> lines(String product, String version, Optional<String> edition) {
    Optional<Table> table = table(product);
    if (table.isEmpty()) {
      return List.of();
    }
    if (table.get().windows()) {
      return WindowsReleases.of(table.get().lines(), version, edition);
    }
    return table.get().lines().stream()
        .filter(line -> line.names(version) > 0)
        .reduce((a, b) -> b.names(version) > a.names(version) ? b : a)
        .map(List::of)
        .orElse(List.of());
  }

  /** The repaired flaws of a product. */
  public List<Fix> fixes(String product) {
    return table(product).map(Table::fixes).orElse(List.of());
  }
}
