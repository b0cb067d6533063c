package org.auscult.advisory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.auscult.advisory.ProductTree.Leaf;
import org.auscult.advisory.VersionRange.Bound;
import org.auscult.advisory.VersionRange.Edge;
import org.auscult.advisory.VersionSet.Ranges;
import org.auscult.document.DocumentNode;

/**
 * What a CSAF document offers against its flaws, by product. A version counts as a repaired one
 * when a range ends before it, when a product has the status "fixed", or when a fix that is about
 * this product alone names it and it is later than all that are affected.
 */
final class Remedies {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:versions?|release|v\\.?|to)\\s*v?(\\d+(?:\\.\\d+)+[a-z]?)\\b(?!\\.?\\d)");

  private final ProductTree tree;
  private final Map<String, Integer> places;
  private final Map<String, Set<Remedy>> offered = new LinkedHashMap<>();
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  Remedies(ProductTree tree, Map<String, Integer> places, List<DocumentNode> vulnerabilities) {
    this.tree = tree;
    this.places = places;
    for (DocumentNode vulnerability : vulnerabilities) {
      ProductTree.list(vulnerability, "remediations").forEach(this::remediation);
      vulnerability.get("product_status").ifPresent(this::statedAsFixed);
    }
  }

  private void remediation(DocumentNode node) {
    Optional<Remedy> remedy = Remedy.ofWord(node.need("category").text());
    List<String> ids = products(node);
    for (String id : ids) {
      remedy.ifPresent(r -> offered.computeIfAbsent(id, i -> EnumSet.noneOf(Remedy.class)).add(r));
    }
    if (remedy.filter(Remedy.VENDOR_FIX::equals).isPresent()) {
      String details = node.textOf("details").orElse("");
      ids.stream().filter(id -> about(id, ids, details)).forEach(id -> name(id, details));
    }
  }

  private List<String> products(DocumentNode node) {
    Stream<String> members =
        ProductTree.list(node, "group_ids").stream()
            .flatMap(group -> tree.members(group.text()).stream());
    Stream<String> own = ProductTree.list(node, "product_ids").stream().map(DocumentNode::text);
    return Stream.concat(own, members).filter(places::containsKey).distinct().toList();
  }

  /** Whether a text is about this product alone, of those it is given for. */
  private boolean about(String id, List<String> ids, String details) {
    Set<String> names = new LinkedHashSet<>();
    ids.forEach(other -> names.add(leaf(other).name()));
    if (names.size() == 1) {
      return true;
    }
    if (NAMED.matcher(details).results().map(match -> match.group(1)).distinct().count() != 1) {
      return false;
    }
    names.removeIf(name -> !VersionWords.plain(details).contains(VersionWords.plain(name)));
    return names.equals(Set.of(leaf(id).name()));
  }

  private void name(String id, String details) {
    Matcher matcher = NAMED.matcher(details);
    while (matcher.find()) {
      if (later(matcher.group(1), leaf(id).versions())) {
        named.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(matcher.group(1));
      }
    }
  }

  private static boolean later(String version, VersionSet versions) {
    return versions instanceof Ranges some
        && some.ranges().stream()
            .allMatch(range -> range.upper().filter(bound -> beyond(version, bound)).isPresent());
  }

  private static boolean beyond(String version, Bound bound) {
    Order.Place place = Order.GENERAL.place(version, bound.version());
    return place == Order.Place.ABOVE || place == Order.Place.EXTENDED && !bound.line();
  }

  /** A version with the status "fixed" repairs the other entries of its product. */
  private void statedAsFixed(DocumentNode status) {
    for (String key : List.of("first_fixed", "fixed")) {
      for (DocumentNode id : ProductTree.list(status, key)) {
        Leaf fixed = tree.known(id);
        singles(fixed.versions())
            .forEach(
                version ->
                    places.keySet().stream()
                        .filter(other -> leaf(other).name().equals(fixed.name()))
                        .forEach(
                            other ->
                                named
                                    .computeIfAbsent(other, o -> new LinkedHashSet<>())
                                    .add(version)));
      }
    }
  }

  private static Stream<String> singles(VersionSet versions) {
    return versions instanceof Ranges some
        ? some.ranges().stream()
            .filter(range -> range.isSingle() && !range.lower().orElseThrow().line())
            .map(range -> range.lower().orElseThrow().version())
        : Stream.empty();
  }

  private Leaf leaf(String id) {
    return tree.leaves().getOrDefault(id, new Leaf("", "", new VersionSet.All(), ""));
  }

  /** The products in the order of the tree. */
  List<AdvisedProduct> products() {
    List<AdvisedProduct> products = new ArrayList<>();
    tree.leaves()
        .forEach(
            (id, leaf) ->
                products.add(
                    new AdvisedProduct(
                        leaf.vendor(),
                        leaf.name(),
                        leaf.versions(),
                        fixed(id, leaf),
                        offered.getOrDefault(id, Set.of()))));
    return products;
  }

  private List<String> fixed(String id, Leaf leaf) {
    Set<String> versions = new LinkedHashSet<>();
    if (leaf.versions() instanceof Ranges some) {
      some.ranges().stream()
          .flatMap(range -> range.upper().stream())
          .filter(bound -> bound.edge() == Edge.EXCLUDED && !bound.line())
          .map(Bound::version)
          .forEach(versions::add);
    }
    versions.addAll(named.getOrDefault(id, Set.of()));
    return List.copyOf(versions);
  }
}
