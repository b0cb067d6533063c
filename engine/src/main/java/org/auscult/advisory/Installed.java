package org.auscult.advisory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is installed: a device or a piece of software, as its sources name it.
 *
 * @param vendor its maker
 * @param product its product or product family
 * @param model its model
 * @param version the version of the maker's software on it
 */
public record Installed(
    Optional<String> vendor,
    Optional<String> product,
    Optional<String> model,
    Optional<String> version) {

  /** Its names: product, model, and both together. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    product.ifPresent(names::add);
    model.ifPresent(names::add);
    if (names.size() == 2) {
      names.add(String.join(" ", names));
    }
    return names;
  }
}
