package org.auscult.formats.spdx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.SoftwareComponent;
import org.auscult.formats.product.Bill;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** A package as either notation writes it, by the field names of the JSON. */
final class SpdxPackage {
  private static final String NOTHING = "NOASSERTION";

  private final Span where;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Span> places = new LinkedHashMap<>();

  SpdxPackage(Span where) {
    this.where = where;
  }

  void put(String field, String value, ConfigNode node) {
    node.mapped();
    if (!value.isBlank() && !value.equals(NOTHING) && !value.equals("NONE")) {
      values.putIfAbsent(field, value.strip());
      places.putIfAbsent(field, node.span());
    }
  }

  /** Takes a reference to the package elsewhere; false when it does not tell what it is. */
  boolean reference(String type, String locator, ConfigNode node) {
    switch (type.substring(type.lastIndexOf('/') + 1)) {
      case "purl" -> put("purl", locator, node);
      case "cpe23Type" -> put("cpe", locator, node);
      case "cpe22Type" -> put("cpe", locator, node);
      default -> {
        return false;
      }
    }
    return true;
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  Bill.Part part() {
    String supplier = get("supplier").isEmpty() ? get("originator") : get("supplier");
    return new Bill.Part(
        places.getOrDefault("name", where),
        kind(),
        get("name"),
        get("versionInfo"),
        party(supplier),
        get("purl"),
        get("cpe"));
  }

  /** The end of support, a date, with or without the time of day. */
  void support(Item.Builder item) {
    Optional.ofNullable(places.get("validUntilDate"))
        .ifPresent(
            at ->
                item.set(
                    SoftwareComponent.END_OF_SUPPORT,
                    get("validUntilDate").replaceFirst("T.*", ""),
                    at));
  }

  private String kind() {
    String purpose = get("primaryPackagePurpose").toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (purpose) {
      case "source", "archive", "install" -> "other";
      default -> purpose;
    };
  }

  /** The name of an organisation or person, without its kind and its address. */
  private static String party(String written) {
    return written
        .replaceFirst("^(?:Organization|Person|Tool):\\s*", "")
        .replaceFirst("\\s*\\([^()]*\\)$", "");
  }
}
