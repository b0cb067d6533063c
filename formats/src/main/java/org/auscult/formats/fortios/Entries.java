package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The sections of a configuration by their names, such as {@code system interface}, each with the
 * virtual domain that it stands in. Sections of {@code config global}, and all sections of a device
 * without virtual domains, stand in none.
 */
final class Entries {

  /** A section in its domain. */
  record Section(String vdom, ConfigNode node) {}

  private final Map<String, List<Section>> sections = new LinkedHashMap<>();
  private final Map<String, List<Entry>> objects = new HashMap<>();
  private final Map<String, List<Entry>> blocks = new HashMap<>();
  private final List<String> declared = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  Entries(ConfigTree tree) {
    for (ConfigNode node : tree.root().all("config")) {
      switch (node.textFrom(1)) {
        case "vdom" -> domains(node);
        case "global" -> node.mapped().all("config").forEach(inner -> add("", inner));
        default -> add("", node);
      }
    }
  }

  private void domains(ConfigNode node) {
    node.mapped();
    for (ConfigNode domain : node.all("edit")) {
      domain.mapped();
      List<ConfigNode> inside = domain.all("config");
      (inside.isEmpty() ? declared : shown).add(domain.word(1));
      inside.forEach(inner -> add(domain.word(1), inner));
    }
  }

  private void add(String vdom, ConfigNode node) {
    sections
        .computeIfAbsent(node.textFrom(1), name -> new ArrayList<>())
        .add(new Section(vdom, node));
  }

  /** True when the device is divided into virtual domains. */
  boolean divided() {
    return !shown.isEmpty() || declared.size() > 1;
  }

  /** True when each domain that the export names is also shown in it. */
  boolean allDomainsShown() {
    return shown.containsAll(declared);
  }

  boolean has(String section) {
    return sections.containsKey(section);
  }

  /** All sections, by name. */
  Map<String, List<Section>> all() {
    return sections;
  }

  /** The objects of a section, those of one domain and name joined. */
  List<Entry> of(String section) {
    return objects.computeIfAbsent(section, this::read);
  }

  private List<Entry> read(String section) {
    Map<String, Entry> found = new LinkedHashMap<>();
    for (Section part : sections.getOrDefault(section, List.of())) {
      collect(part.vdom(), part.node(), found);
    }
    return List.copyOf(found.values());
  }

  static List<Entry> of(String vdom, ConfigNode node) {
    Map<String, Entry> found = new LinkedHashMap<>();
    collect(vdom, node, found);
    return List.copyOf(found.values());
  }

  private static void collect(String vdom, ConfigNode node, Map<String, Entry> found) {
    node.mapped();
    for (ConfigNode child : node.children()) {
      String name = child.word(1);
      String key = vdom + '\n' + name;
      if (child.word(0).equals("delete")) {
        child.mapped();
        found.remove(key);
      } else if (child.word(0).equals("edit")) {
        Entry known = found.get(key);
        if (known == null) {
          found.put(key, new Entry(vdom, name, child));
        } else {
          known.add(child);
        }
      }
    }
  }

  /** A section that is a single object, as often as it stands in the export. */
  List<Entry> blocks(String section) {
    return blocks.computeIfAbsent(
        section,
        name ->
            sections.getOrDefault(name, List.of()).stream()
                .map(part -> new Entry(part.vdom(), name, part.node()))
                .toList());
  }

  /** A section that is a single object and stands once, or whose first counts. */
  Optional<Entry> block(String section) {
    return blocks(section).stream().findFirst();
  }

  /** The names of the sections that start with this text. */
  Stream<String> named(String start) {
    return sections.keySet().stream().filter(name -> name.startsWith(start));
  }
}
