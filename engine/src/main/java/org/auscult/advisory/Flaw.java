package org.auscult.advisory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One vulnerability of an advisory.
 *
 * @param id its CVE; another identifier, or the advisory's own, where it has none
 * @param score the highest base score given for it
 * @param weaknesses CWE identifiers, such as {@code CWE-798}
 * @param products by status, the products' places in {@link Advisory#products}
 */
public record Flaw(
    String id,
    Optional<Score> score,
    List<String> weaknesses,
    Map<ProductStatus, List<Integer>> products) {

  public Flaw {
    weaknesses = List.copyOf(weaknesses);
    Map<ProductStatus, List<Integer>> copy = new EnumMap<>(ProductStatus.class);
    products.forEach((status, places) -> copy.put(status, List.copyOf(places)));
    products = Collections.unmodifiableMap(copy);
  }

  /** Whether the flaw has this status in the product at this place. */
  boolean has(ProductStatus status, int product) {
    return products.getOrDefault(status, List.of()).contains(product);
  }
}
