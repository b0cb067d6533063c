package org.auscult.formats.cyclonedx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.auscult.formats.product.Bill;

/** The components of a bill by the reference that the bill gives each; the head comes first. */
final class Components {
  private final Map<String, Bill.Part> byReference = new LinkedHashMap<>();

  void put(String reference, Bill.Part part) {
    byReference.putIfAbsent(reference, part);
  }

  Optional<Bill.Part> get(String reference) {
    return Optional.ofNullable(byReference.get(local(reference)));
  }

  /** True for the reference of what the bill is of. */
  boolean head(String reference) {
    return byReference.keySet().stream().findFirst().filter(reference::equals).isPresent();
  }

  /** The part of a BOM-Link that names the element: {@code urn:cdx:serial/version#ref}. */
  static String local(String reference) {
    int at = reference.startsWith("urn:cdx:") ? reference.indexOf('#') : -1;
    return reference.substring(at + 1);
  }
}
