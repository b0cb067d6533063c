package org.auscult.formats.fhirdevice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/**
 * The devices of a file: one resource, or those of a bundle.
 *
 * @param parsed the file
 * @param devices the resources of type Device, in the order of the file
 */
record Resources(ParsedText parsed, List<Element> devices) {
  private static final String NAMESPACE = "xmlns=http://hl7.org/fhir";
  private static final String BUNDLE = "Bundle";
  private static final String DEVICE = "Device";

  /** Values of {@code status} of a record that was made by mistake (FHIR, FHIRDeviceStatus). */
  private static final String MISTAKE = "entered-in-error";

  /** Elements of a bundle about the answer and the search that it answers. */
  private static final Set<String> ABOUT =
      Set.of(
          "resourceType", "id", "meta", "type", "timestamp", "total", "link", "fullUrl", "search");

  /** Profiles of the parts of a device (HL7 PoCD): they are no devices by themselves. */
  private static final Set<String> PARTS = Set.of("ChannelDevice", "VmdDevice");

  static Resources of(String slug, SourceFile file) {
    boolean xml = file.text().stripLeading().startsWith("<");
    ParsedText parsed = xml ? XmlSyntax.parse(slug, file) : JsonSyntax.parse(slug, file);
    ConfigNode root = parsed.tree().root();
    return new Resources(parsed, xml ? xml(root) : json(root));
  }

  private static List<Element> json(ConfigNode root) {
    String type = root.first("resourceType").map(node -> node.word(1)).orElse("");
    return type.equals(DEVICE)
        ? List.of(Element.ofJson(DEVICE, root))
        : type.equals(BUNDLE) ? inBundle(Element.ofJson(BUNDLE, root)) : List.of();
  }

  private static List<Element> xml(ConfigNode root) {
    for (ConfigNode element : root.children()) {
      if (element.words().contains(NAMESPACE)) {
        Element resource = Element.ofXml(element);
        return resource.name().equals(DEVICE)
            ? List.of(resource)
            : resource.name().equals(BUNDLE) ? inBundle(resource) : List.of();
      }
    }
    return List.of();
  }

  private static List<Element> inBundle(Element bundle) {
    List<Element> devices = new ArrayList<>();
    bundle.mapped();
    about(bundle);
    for (Element entry : bundle.all("entry")) {
      about(entry);
      for (Element resource : entry.all("resource")) {
        if (resource.text("resourceType").equals(DEVICE)) {
          devices.add(resource);
        }
        devices.addAll(resource.all(DEVICE));
      }
    }
    return devices;
  }

  private static void about(Element container) {
    container.children().stream()
        .filter(element -> ABOUT.contains(element.name()))
        .forEach(Element::irrelevant);
  }

  /** The devices that stand for themselves; all where none does. */
  List<Element> whole() {
    List<Element> whole =
        devices.stream().filter(d -> !part(d) && !d.text("status").equals(MISTAKE)).toList();
    return whole.isEmpty() ? devices : whole;
  }

  private static boolean part(Element device) {
    return device.all("meta").stream()
        .flatMap(meta -> meta.all("profile").stream())
        .anyMatch(p -> PARTS.contains(p.value().substring(p.value().lastIndexOf('/') + 1)));
  }
}
