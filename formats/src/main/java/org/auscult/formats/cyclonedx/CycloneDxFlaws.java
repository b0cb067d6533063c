package org.auscult.formats.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.FlawStatement;
import org.auscult.device.Item;
import org.auscult.formats.product.Bill;
import org.auscult.formats.syntax.DataObject;

/** The part of a bill on published flaws: a VEX, or a report of what is known. */
final class CycloneDxFlaws {
  /** CycloneDX, impact analysis state. */
  private static final Map<String, String> STATES =
      Map.of(
          "exploitable", "affected",
          "resolved", "fixed",
          "resolved_with_pedigree", "fixed",
          "not_affected", "not-affected",
          "false_positive", "not-affected",
          "in_triage", "under-investigation");

  private static final Map<String, String> OF_VERSIONS =
      Map.of(
          "affected", "affected", "unaffected", "not-affected", "unknown", "under-investigation");

  private static final List<String> SEVERITIES =
      List.of("critical", "high", "medium", "low", "none");

  private final DeviceBuilder device;
  private final Components components;

  CycloneDxFlaws(DeviceBuilder device, Components components) {
    this.device = device;
    this.components = components;
  }

  void map(DataObject bom) {
    bom.all("vulnerabilities").forEach(this::flaw);
  }

  /** One statement for each component that it names, or one when it names none. */
  private void flaw(DataObject flaw) {
    List<DataObject> affects = flaw.all("affects");
    if (affects.isEmpty()) {
      statement(flaw);
    }
    for (DataObject target : affects) {
      Item.Builder item = statement(flaw);
      component(target, item);
      item.get(FlawStatement.STATUS)
          .value()
          .or(() -> ofVersions(target))
          .ifPresent(status -> item.set(FlawStatement.STATUS, status, flaw.at("affects")));
    }
    flaw.node()
        .walk(
            node -> {
              String name = DataObject.name(node);
              if (List.of("id", "state", "justification", "severity", "ref").contains(name)
                  || List.of("version", "range", "status").contains(name)) {
                node.mapped();
              } else if (!List.of(
                      "analysis",
                      "ratings",
                      "rating",
                      "affects",
                      "target",
                      "versions",
                      "{}",
                      "vulnerability")
                  .contains(name)) {
                node.irrelevant();
              }
            });
    flaw.mapped();
  }

  private Item.Builder statement(DataObject flaw) {
    Item.Builder item = device.add(FlawStatement.TYPE, flaw.at("id"));
    item.set(FlawStatement.STATED_BY, "maker");
    set(item, FlawStatement.FLAW, flaw.text("id"), flaw);
    flaw.object("analysis")
        .ifPresent(
            analysis -> {
              String state = STATES.getOrDefault(analysis.text("state"), "");
              if (!state.isEmpty()) {
                item.set(FlawStatement.STATUS, state, analysis.at("state"));
              }
              set(item, FlawStatement.JUSTIFICATION, analysis.text("justification"), analysis);
            });
    severity(flaw).ifPresent(s -> item.set(FlawStatement.SEVERITY, s, flaw.at("ratings")));
    return item;
  }

  /** The highest that any rating gives. */
  private static Optional<String> severity(DataObject flaw) {
    List<String> stated =
        flaw.all("ratings").stream()
            .map(rating -> rating.text("severity").toLowerCase(Locale.ROOT))
            .toList();
    return SEVERITIES.stream().filter(stated::contains).findFirst();
  }

  private void component(DataObject target, Item.Builder item) {
    String reference = target.text("ref");
    Optional<Bill.Part> part = components.get(reference);
    set(
        item,
        FlawStatement.COMPONENT,
        part.map(Bill.Part::name).orElse(Components.local(reference)),
        target);
    List<String> versions = new ArrayList<>();
    for (DataObject version : target.all("versions")) {
      versions.add(version.firstOf("version", "range"));
    }
    set(
        item,
        FlawStatement.VERSION,
        versions.isEmpty() ? part.map(Bill.Part::version).orElse("") : String.join(", ", versions),
        target);
  }

  /** What the versions that it names say when there is no analysis, if they agree. */
  private static Optional<String> ofVersions(DataObject target) {
    List<String> stated =
        target.all("versions").stream().map(version -> version.text("status")).distinct().toList();
    return stated.size() == 1
        ? Optional.ofNullable(OF_VERSIONS.get(stated.get(0)))
        : Optional.empty();
  }

  private static void set(Item.Builder item, Field<String> field, String value, DataObject at) {
    if (!value.isBlank()) {
      item.set(field, value, at.span());
    }
  }
}
