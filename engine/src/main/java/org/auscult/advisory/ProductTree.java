package org.auscult.advisory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.advisory.VersionSet.All;
import org.auscult.advisory.VersionSet.ByHand;
import org.auscult.document.DocumentNode;

/** The product tree of a CSAF document (CSAF 2.0, 3.2.2): its products by identifier. */
final class ProductTree {

  /**
   * A product of the tree.
   *
   * @param sentence its full name
   */
  record Leaf(String vendor, String name, VersionSet versions, String sentence) {}

  private static final Pattern FIRMWARE = Pattern.compile("(?i).*\\b(?:firmware|software|os)\\b.*");

  private final Map<String, Leaf> leaves = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final String publisher;

  private ProductTree(String publisher) {
    this.publisher = publisher;
  }

  /**
   * Reads a tree; without one there are no products.
   *
   * @param publisher the maker when it publishes itself, for products whose maker is not named;
   *     else the empty text
   */
  static ProductTree read(Optional<DocumentNode> node, String publisher) {
    ProductTree read = new ProductTree(publisher);
    node.ifPresent(read::tree);
    return read;
  }

  private void tree(DocumentNode tree) {
    for (DocumentNode branch : list(tree, "branches")) {
      branch(branch, new Path(Optional.empty(), Optional.empty(), Optional.empty(), false));
    }
    list(tree, "full_product_names").forEach(this::fullName);
    list(tree, "relationships").forEach(this::relationship);
    for (DocumentNode group : list(tree, "product_groups")) {
      groups.put(group.need("group_id").text(), group.need("product_ids").texts());
    }
  }

  Map<String, Leaf> leaves() {
    return leaves;
  }

  /** The identifiers that stand for these: those of groups by their members. */
  List<String> members(String group) {
    return groups.getOrDefault(group, List.of());
  }

  /** What the branches above say; further is set by branches that narrow a version. */
  private record Path(
      Optional<String> vendor, Optional<String> name, Optional<String> version, boolean further) {

    Path with(String category, String word) {
      return switch (category) {
        case "vendor" -> new Path(Optional.of(word), name, version, further);
        case "product_family" ->
            new Path(vendor, name.or(() -> Optional.of(word)), version, further);
        case "product_name" -> new Path(vendor, Optional.of(word), version, further);
        case "product_version", "product_version_range" ->
            new Path(vendor, name, Optional.of(word), further);
        default -> new Path(vendor, name, version, true);
      };
    }
  }

  private void branch(DocumentNode node, Path above) {
    Path path = above.with(node.need("category").text(), node.need("name").text());
    for (DocumentNode branch : list(node, "branches")) {
      branch(branch, path);
    }
    node.get("product").ifPresent(product -> leaf(product, path));
  }

  private void leaf(DocumentNode product, Path path) {
    String sentence = product.need("name").text();
    String name = path.name().orElse(sentence);
    VersionSet versions =
        path.version().map(version -> LeafReader.read(version, name, sentence)).orElseGet(All::new);
    if (path.further()) {
      versions = new ByHand(Unclear.CONDITION, sentence);
    }
    add(product, new Leaf(path.vendor().orElse(publisher), name, versions, sentence));
  }

  /**
   * A product that stands in no branch; a machine-readable name beside it says maker and version.
   */
  private void fullName(DocumentNode product) {
    String sentence = product.need("name").text();
    Leaf leaf =
        product
            .get("product_identification_helper")
            .flatMap(ProductTree::identified)
            .map(id -> new Leaf(id.vendor(), id.product(), id.versions(), sentence))
            .orElseGet(
                () ->
                    new Leaf(publisher, sentence, new ByHand(Unclear.MISSING, sentence), sentence));
    add(product, leaf);
  }

  private static Optional<ProductId> identified(DocumentNode helper) {
    return helper.textOf("purl").or(() -> helper.textOf("cpe")).flatMap(ProductId::of);
  }

  /**
   * A component with what it belongs to. The device is known by the name of the latter; its version
   * is that of the component only where the component is the device's own software.
   */
  private void relationship(DocumentNode node) {
    DocumentNode product = node.need("full_product_name");
    String sentence = product.need("name").text();
    Leaf component = known(node.need("product_reference"));
    Leaf whole = known(node.need("relates_to_product_reference"));
    VersionSet condition = new ByHand(Unclear.CONDITION, sentence);
    VersionSet versions =
        switch (node.need("category").text()) {
          case "default_component_of" -> whole.versions();
          case "installed_on", "installed_with" ->
              ownSoftware(component, whole) ? component.versions() : condition;
          default -> condition;
        };
    add(product, new Leaf(whole.vendor(), whole.name(), versions, sentence));
  }

  private static boolean ownSoftware(Leaf component, Leaf whole) {
    boolean named =
        component.name().toLowerCase(Locale.ROOT).contains(whole.name().toLowerCase(Locale.ROOT));
    return whole.versions() instanceof All
        && component.vendor().equals(whole.vendor())
        && (named || FIRMWARE.matcher(component.name()).matches());
  }

  /** The product that a reference names. */
  Leaf known(DocumentNode reference) {
    Leaf leaf = leaves.get(reference.text());
    if (leaf == null) {
      throw reference.mistake(
          "the product tree has no product \"" + reference.text() + "\"",
          "ask the publisher for a valid document");
    }
    return leaf;
  }

  private void add(DocumentNode product, Leaf leaf) {
    leaves.put(product.need("product_id").text(), leaf);
  }

  static List<DocumentNode> list(DocumentNode node, String key) {
    return node.get(key).map(DocumentNode::list).orElse(List.of());
  }
}
