package org.auscult.formats.cyclonedx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.FlawStatement;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.SoftwareComponent;
import org.auscult.formats.product.Bill;
import org.auscult.formats.syntax.Containers;
import org.auscult.formats.syntax.DataObject;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** A bill turned into a device: what it is and what it is made of. */
final class CycloneDxMapping {
  /** What is said of the bill itself, and of licences, sources, hashes and build. */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "$schema",
          "specVersion",
          "serialNumber",
          "timestamp",
          "tools",
          "lifecycles",
          "licenses",
          "license",
          "copyright",
          "description",
          "hashes",
          "externalReferences",
          "evidence",
          "modified",
          "signature",
          "swid",
          "omniborId",
          "swhid",
          "mime-type",
          "tags",
          "authors",
          "author",
          "modelCard",
          "releaseNotes",
          "dependencies",
          "annotations",
          "formulation",
          "declarations",
          "definitions",
          "citations",
          "distributionConstraints",
          "patentAssertions",
          "scope");

  private static final List<String> MAKERS =
      List.of("manufacturer", "supplier", "publisher", "manufacture", "group");

  private static final Set<String> READ =
      Set.of(
          "bomFormat", "version", "name", "type", "purl", "cpe", "bom-ref", "group", "publisher");

  /** Property taxonomies of CycloneDX and of the tools that write bills. */
  private static final Map<String, Field<String>> PROPERTIES =
      Map.of(
          "cdx:fda:end-of-support-date", SoftwareComponent.END_OF_SUPPORT,
          "cdx:lifecycle:milestone:endOfSupport", SoftwareComponent.END_OF_SUPPORT,
          "cdx:fda:level-of-support", SoftwareComponent.SUPPORT);

  private static final List<String> OF_TOOLS =
      List.of(
          "syft:",
          "aquasecurity:trivy:",
          "cdx:npm:",
          "cdx:maven:",
          "cdx:gomod:",
          "cdx:rustc:",
          "cdx:python:",
          "cdx:composer:",
          "cdx:nuget:",
          "SrcFile",
          "cdx:bom:",
          "cdx:device:quantity",
          "cdx:device:function",
          "cdx:device:location",
          "cdx:device:deviceType");

  private static final Text UNSAID =
      new Text(
          "the bill does not say that its list is complete",
          "la nomenclature ne dit pas que sa liste est complète");
  private static final Text NO_STATEMENTS =
      new Text(
          "the bill holds no statements on flaws",
          "la nomenclature ne contient aucune déclaration sur des failles");
  private static final Text SOME_STATEMENTS =
      new Text(
          "a bill states some flaws, never all",
          "une nomenclature se prononce sur certaines failles, jamais sur toutes");

  private final DeviceBuilder device;
  private final Bill bill;
  private final Components components = new Components();

  private CycloneDxMapping(DeviceBuilder device) {
    this.device = device;
    this.bill = new Bill(device);
  }

  static void map(ConfigNode document, DeviceBuilder device, Optional<Text> missing, Text obtain) {
    ConfigNode top =
        document.children().stream()
            .filter(node -> DataObject.name(node).equals("bom"))
            .findFirst()
            .orElse(document);
    CycloneDxMapping mapping = new CycloneDxMapping(device);
    DataObject bom = new DataObject(top.mapped());
    bom.object("metadata").ifPresent(mapping::metadata);
    bom.all("components").forEach(mapping::component);
    new CycloneDxFlaws(device, mapping.components).map(bom);
    mapping.fates(top);
    Containers.settle(document, node -> true);
    mapping.cover(bom, missing, obtain);
  }

  private void metadata(DataObject metadata) {
    String maker = metadata.firstOf("manufacturer", "manufacture", "supplier");
    metadata
        .object("component")
        .ifPresent(
            head -> {
              String own = head.firstOf("manufacturer", "supplier", "publisher");
              bill.head(part(head, own.isEmpty() ? maker : own));
              head.all("components").forEach(this::component);
              describe(head, device.items(SoftwareComponent.TYPE).get(0));
            });
    for (String name : List.of("manufacturer", "manufacture", "supplier")) {
      metadata.member(name).ifPresent(ConfigNode::mappedDeep);
    }
  }

  private void component(DataObject entry) {
    if (entry.text("scope").equals("excluded")) {
      entry.node().irrelevantDeep();
      return;
    }
    Bill.Part part = part(entry, entry.firstOf(MAKERS.toArray(String[]::new)));
    if (entry.member("cryptoProperties").isPresent()) {
      CycloneDxCrypto.map(entry, device);
    } else {
      describe(entry, bill.component(part));
    }
    entry.all("components").forEach(this::component);
  }

  private Bill.Part part(DataObject entry, String supplier) {
    entry.mapped();
    for (String maker : MAKERS) {
      entry.member(maker).ifPresent(ConfigNode::mappedDeep);
    }
    Bill.Part part =
        new Bill.Part(
            entry.at("name"),
            kind(entry.text("type")),
            entry.text("name"),
            entry.text("version"),
            supplier,
            entry.text("purl"),
            entry.text("cpe"));
    components.put(entry.text("bom-ref"), part);
    return part;
  }

  private static String kind(String type) {
    return type.toLowerCase(Locale.ROOT);
  }

  /** What properties say of support, and of the device itself. */
  private void describe(DataObject entry, Item.Builder item) {
    boolean head = device.items(SoftwareComponent.TYPE).size() == 1;
    for (DataObject property : entry.all("properties")) {
      String name = property.text("name");
      String value = property.value();
      if (PROPERTIES.containsKey(name)) {
        item.set(PROPERTIES.get(name), supported(name, value), property.at("value"));
        property.node().mappedDeep();
      } else if (head && name.equals("cdx:device:serialNumber")) {
        device.single(Identity.TYPE).set(Identity.SERIAL, value, property.at("value"));
        property.node().mappedDeep();
      } else if (head && name.equals("cdx:device:macAddress")) {
        device
            .single(Identity.TYPE)
            .set(Identity.MAC_ADDRESSES, List.of(value), property.at("value"));
        property.node().mappedDeep();
      } else if (OF_TOOLS.stream().anyMatch(name::startsWith)) {
        property.node().irrelevantDeep();
      }
    }
  }

  /** A date without the time of day; other words in lower case. */
  private static String supported(String name, String value) {
    return name.contains("level") ? value.toLowerCase(Locale.ROOT) : value.replaceFirst("T.*", "");
  }

  /** What is named irrelevant is so wherever it stands; of what is read, only the words. */
  private void fates(ConfigNode node) {
    for (ConfigNode child : node.children()) {
      String name = DataObject.name(child);
      if (IRRELEVANT.contains(name)) {
        child.irrelevantDeep();
      } else if (child.fate() != LineFate.IRRELEVANT) {
        if (READ.contains(name) && child.children().isEmpty()) {
          child.mapped();
        }
        if (!Set.of("cryptoProperties", "properties").contains(name)) {
          fates(child);
        }
      }
    }
  }

  private void cover(DataObject bom, Optional<Text> missing, Text obtain) {
    boolean whole =
        bom.all("compositions").stream()
            .anyMatch(c -> c.text("aggregate").equals("complete") && ofAll(c));
    bom.member("compositions").ifPresent(ConfigNode::mappedDeep);
    if (whole && missing.isEmpty()) {
      List<ConfigNode> region = bom.member("components").stream().toList();
      device.cover(
          SoftwareComponent.TYPE,
          new Coverage.Complete(region.isEmpty() ? device.where() : region.get(0).wholeSpan()));
    } else {
      device.cover(
          SoftwareComponent.TYPE, new Coverage.Partial(missing.orElse(UNSAID), List.of(), obtain));
    }
    device.cover(
        FlawStatement.TYPE,
        device.items(FlawStatement.TYPE).isEmpty()
            ? new Coverage.NotExported(missing.orElse(NO_STATEMENTS), obtain)
            : new Coverage.Partial(missing.orElse(SOME_STATEMENTS), List.of(), obtain));
  }

  /** A composition of nothing named is of the whole bill; else it must name the head. */
  private boolean ofAll(DataObject composition) {
    List<DataObject> parts = composition.all("assemblies");
    return parts.isEmpty() && composition.all("dependencies").isEmpty()
        || parts.stream().anyMatch(part -> components.head(reference(part)));
  }

  private static String reference(DataObject part) {
    String ref = part.text("ref");
    return ref.isEmpty() ? part.value() : ref;
  }
}
