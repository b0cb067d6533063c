package org.auscult.advisory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.document.DocumentNode;

/**
 * Reads OpenVEX documents: statements on flaws in products that are named by a package URL or a
 * CPE. A product that is named otherwise can be matched with nothing and is left out.
 */
final class OpenVexReader {
  private final Map<ProductId, Integer> places = new LinkedHashMap<>();
  private final Map<String, Map<ProductStatus, List<Integer>>> flaws = new LinkedHashMap<>();

  private OpenVexReader() {}

  static boolean recognises(DocumentNode root) {
    return root.isMapping()
        && root.get("@context")
            .filter(DocumentNode::isScalar)
            .filter(context -> context.text().contains("openvex"))
            .isPresent();
  }

  /**
   * Reads a document.
   *
   * @throws org.auscult.source.Mistake when it is not of the shape that the specification asks for
   */
  static Advisory read(DocumentNode root) {
    OpenVexReader reader = new OpenVexReader();
    root.need("statements").list().forEach(reader::statement);
    String date = root.textOf("last_updated").or(() -> root.textOf("timestamp")).orElse("");
    String day = date.length() >= 10 ? date.substring(0, 10) : "";
    String id = root.need("@id").text();
    return new Advisory(
        id,
        "VEX " + id,
        root.textOf("author").orElse(""),
        day,
        day,
        root.textOf("version").orElse(""),
        Optional.of(id).filter(url -> url.startsWith("https://")),
        reader.products(),
        reader.flaws());
  }

  private void statement(DocumentNode node) {
    ProductStatus status = status(node.need("status"));
    DocumentNode flaw = node.need("vulnerability");
    String name = flaw.isScalar() ? flaw.text() : flaw.need("name").text();
    for (DocumentNode product : ProductTree.list(node, "products")) {
      id(product)
          .ifPresent(
              id ->
                  flaws
                      .computeIfAbsent(name, n -> new EnumMap<>(ProductStatus.class))
                      .computeIfAbsent(status, s -> new ArrayList<>())
                      .add(places.computeIfAbsent(id, i -> places.size())));
    }
  }

  private static ProductStatus status(DocumentNode node) {
    return ProductStatus.ofWord(node.text().replace('_', '-'))
        .orElseThrow(
            () ->
                node.mistake(
                    "no status \"" + node.text() + "\"",
                    "one of not_affected, affected, fixed, under_investigation is wanted"));
  }

  /** A product by its own name, else by one of its identifiers. */
  private static Optional<ProductId> id(DocumentNode product) {
    if (product.isScalar()) {
      return ProductId.of(product.text());
    }
    Optional<DocumentNode> further = product.get("identifiers");
    return product
        .textOf("@id")
        .flatMap(ProductId::of)
        .or(() -> further.flatMap(ids -> ids.textOf("purl")).flatMap(ProductId::of))
        .or(() -> further.flatMap(ids -> ids.textOf("cpe23")).flatMap(ProductId::of));
  }

  private List<AdvisedProduct> products() {
    return places.keySet().stream()
        .map(
            id -> new AdvisedProduct(id.vendor(), id.product(), id.versions(), List.of(), Set.of()))
        .toList();
  }

  private List<Flaw> flaws() {
    List<Flaw> read = new ArrayList<>();
    flaws.forEach((id, statuses) -> read.add(new Flaw(id, Optional.empty(), List.of(), statuses)));
    return read;
  }
}
