package org.auscult.advisory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.document.DocumentNode;

/** Reads a document of the Common Security Advisory Framework 2.0, a security advisory or a VEX. */
final class CsafReader {
  private static final List<String> CVSS = List.of("cvss_v4", "cvss_v3", "cvss_v2");

  private final DocumentNode root;
  private final DocumentNode document;
  private final ProductTree tree;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private CsafReader(DocumentNode root) {
    this.root = root;
    this.document = root.need("document");
    DocumentNode publisher = document.need("publisher");
    boolean maker = publisher.textOf("category").filter("vendor"::equals).isPresent();
    this.tree =
        ProductTree.read(root.get("product_tree"), maker ? publisher.need("name").text() : "");
    tree.leaves().keySet().forEach(id -> places.put(id, places.size()));
  }

  /** Whether a document says that it is one. */
  static boolean recognises(DocumentNode root) {
    return root.isMapping()
        && root.get("document").filter(DocumentNode::isMapping).isPresent()
        && root.need("document").get("csaf_version").isPresent();
  }

  /**
   * Reads a document.
   *
   * @throws org.auscult.source.Mistake when it is not of the shape that the standard asks for
   */
  static Advisory read(DocumentNode root) {
    return new CsafReader(root).advisory();
  }

  private Advisory advisory() {
    DocumentNode tracking = document.need("tracking");
    List<DocumentNode> vulnerabilities = ProductTree.list(root, "vulnerabilities");
    String id = tracking.need("id").text();
    List<Flaw> flaws = new ArrayList<>();
    for (DocumentNode vulnerability : vulnerabilities) {
      flaws.add(flaw(vulnerability, id + "#" + (flaws.size() + 1)));
    }
    return new Advisory(
        id,
        document.textOf("title").orElse(id),
        document.need("publisher").textOf("name").orElse(""),
        day(tracking, "initial_release_date"),
        day(tracking, "current_release_date"),
        tracking.textOf("version").orElse(""),
        url(),
        new Remedies(tree, places, vulnerabilities).products(),
        flaws);
  }

  private static String day(DocumentNode tracking, String key) {
    return tracking
        .textOf(key)
        .filter(t -> t.length() >= 10)
        .map(t -> t.substring(0, 10))
        .orElse("");
  }

  /** Where people read it, rather than the file itself. */
  private Optional<String> url() {
    return ProductTree.list(document, "references").stream()
        .filter(reference -> reference.textOf("category").filter("self"::equals).isPresent())
        .flatMap(reference -> reference.textOf("url").stream())
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .min(Comparator.comparing(url -> url.endsWith(".json")));
  }

  private Flaw flaw(DocumentNode node, String fallback) {
    Map<ProductStatus, List<Integer>> products = new EnumMap<>(ProductStatus.class);
    node.get("product_status")
        .map(DocumentNode::entries)
        .orElse(Map.of())
        .forEach(
            (key, ids) ->
                ProductStatus.ofCsaf(key)
                    .ifPresent(
                        status ->
                            ids.list()
                                .forEach(
                                    id ->
                                        products
                                            .computeIfAbsent(status, s -> new ArrayList<>())
                                            .add(place(id)))));
    return new Flaw(
        identifier(node).orElse(fallback),
        scores(node).max(Comparator.comparingDouble(Score::value)),
        weaknesses(node),
        products);
  }

  private int place(DocumentNode id) {
    tree.known(id);
    return places.getOrDefault(id.text(), -1);
  }

  private static Optional<String> identifier(DocumentNode node) {
    return node.textOf("cve")
        .or(
            () ->
                ProductTree.list(node, "ids").stream()
                    .flatMap(id -> id.textOf("text").stream())
                    .findFirst());
  }

  /** Version 2.0 has one weakness, version 2.1 a list. */
  private static List<String> weaknesses(DocumentNode node) {
    return Stream.concat(node.get("cwe").stream(), ProductTree.list(node, "cwes").stream())
        .flatMap(cwe -> cwe.textOf("id").stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  /** Version 2.0 has scores, version 2.1 metrics with the same inside. */
  private static Stream<Score> scores(DocumentNode node) {
    Stream<DocumentNode> metrics =
        ProductTree.list(node, "metrics").stream()
            .flatMap(metric -> metric.get("content").stream());
    return Stream.concat(ProductTree.list(node, "scores").stream(), metrics)
        .flatMap(score -> CVSS.stream().flatMap(key -> score.get(key).stream()))
        .flatMap(cvss -> Score.of(cvss.textOf("vectorString"), cvss.textOf("baseScore")).stream());
  }
}
