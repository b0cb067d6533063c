package org.auscult.formats.dicomjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.annexh.Attribute;
import org.auscult.formats.annexh.Directory;
import org.auscult.formats.annexh.Entry;
import org.auscult.formats.annexh.EntryName;
import org.auscult.tree.ConfigNode;

/**
 * Reads the entries of a device. An array of objects holds entries of the class that it is named
 * after; an object alone holds attributes that an extension of the same name adds to its entry.
 */
final class JsonDirectory {
  private static final String CLASS = "objectClass";

  /** Entries that stand alone, not in an array. */
  private static final Set<String> SINGLE = Set.of("dcmAuditLogger", "dcmAuditRecordRepository");

  private static final Set<String> EXTENSIONS =
      Set.of(
          "dcmDevice",
          "dcmArchiveDevice",
          "dcmNetworkConnection",
          "dcmNetworkAE",
          "dcmArchiveNetworkAE",
          "dcmArchiveHL7Application",
          "dcmTransferCapability");

  /** What names an entry, where it is not {@code cn}. */
  private static final Map<String, String> NAMES =
      Map.of(
          "dicomNetworkAE", "dicomAETitle",
          "hl7Application", "hl7ApplicationName",
          "dcmWebApp", "dcmWebAppName",
          "dcmKeycloakClient", "dcmKeycloakClientID",
          "dcmStorage", "dcmStorageID",
          "dcmQueue", "dcmQueueName",
          "dcmExporter", "dcmExporterID");

  private final Directory directory = new Directory();
  private final String device;

  private JsonDirectory(String device) {
    this.device = "dicomDeviceName=" + escaped(device);
  }

  static Directory of(ConfigNode root) {
    String name = root.first("dicomDeviceName").map(node -> node.word(1)).orElse("");
    JsonDirectory reader = new JsonDirectory(name);
    List<Attribute> attributes = new ArrayList<>();
    ConfigNode first = root.first("dicomDeviceName").orElse(root);
    attributes.add(new Attribute(CLASS, "dicomDevice", first));
    reader.members(root, "", attributes);
    reader.directory.put(new Entry(EntryName.of(reader.device), root, attributes));
    return reader.directory;
  }

  /** Sorts the members of an object into attributes of its entry and entries of their own. */
  private void members(ConfigNode object, String pointer, List<Attribute> attributes) {
    for (ConfigNode member : object.children()) {
      String name = member.word(0);
      String at = pointer + "/" + name;
      if (member.words().size() > 1) {
        attributes.add(new Attribute(name, member.word(1), member));
      } else if (SINGLE.contains(name) && isObject(member)) {
        entry(name, member, at);
      } else if (isObject(member)) {
        attributes.add(new Attribute(CLASS, name, member));
        members(member, at, attributes);
      } else {
        elements(member, at, attributes);
      }
    }
  }

  private void elements(ConfigNode array, String pointer, List<Attribute> attributes) {
    int index = 0;
    for (ConfigNode element : array.children()) {
      if (element.starts("{}")) {
        entry(array.word(0), element, pointer + "/" + index);
      } else {
        attributes.add(new Attribute(array.word(0), element.word(0), element));
      }
      index++;
    }
  }

  private void entry(String objectClass, ConfigNode object, String pointer) {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute(CLASS, objectClass, object));
    members(object, pointer, attributes);
    String naming = NAMES.getOrDefault(objectClass, "cn");
    Optional<Attribute> named =
        attributes.stream().filter(a -> a.name().equals(naming)).findFirst();
    String value = named.map(Attribute::value).orElse(pointer.substring(1));
    EntryName name = EntryName.of(naming + "=" + escaped(value) + "," + device);
    directory.put(new Entry(name, object, attributes), pointer);
  }

  /**
   * An array has elements of one word; of members of an object only those without content have.
   * Extensions may have nothing but such members.
   */
  private static boolean isObject(ConfigNode container) {
    return EXTENSIONS.contains(container.word(0))
        || container.children().stream()
            .noneMatch(c -> c.starts("{}") || (c.words().size() == 1 && c.everything().isEmpty()));
  }

  private static String escaped(String value) {
    return value.replace(",", "\\,");
  }
}
