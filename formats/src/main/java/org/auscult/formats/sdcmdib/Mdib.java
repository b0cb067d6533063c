package org.auscult.formats.sdcmdib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.tree.ConfigNode;

/** Elements of an MDIB, whatever prefix its namespaces have. */
final class Mdib {
  /** Namespaces of the participant and the message model start so. */
  static final String NAMESPACE = "http://standards.ieee.org/downloads/11073/11073-10207-2017/";

  private Mdib() {}

  /** The name of an element without its prefix. */
  static String name(ConfigNode element) {
    String name = element.word(0);
    return name.substring(name.indexOf(':') + 1);
  }

  /** The elements directly inside with this name. */
  static List<ConfigNode> all(ConfigNode element, String name) {
    return element.children().stream().filter(child -> name(child).equals(name)).toList();
  }

  static Optional<ConfigNode> first(ConfigNode element, String name) {
    return all(element, name).stream().findFirst();
  }

  /** The text of an element. */
  static String text(ConfigNode element) {
    return element.words().size() > 1 && !element.word(1).contains("=")
        ? element.word(1).strip()
        : "";
  }

  /** The value of an attribute; the empty text without one. */
  static String attribute(ConfigNode element, String name) {
    return element.words().stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** The MDIB of a file: the outermost element, or what stands in a message or its envelope. */
  static Optional<ConfigNode> of(ConfigNode root) {
    Optional<ConfigNode> found = Optional.empty();
    for (ConfigNode element : root.children()) {
      if (name(element).equals("Mdib")) {
        return Optional.of(element);
      }
      if (List.of("Envelope", "Body", "GetMdibResponse").contains(name(element))) {
        found = of(element);
      }
    }
    return found;
  }

  /** The medical device systems that an MDIB describes. */
  static List<ConfigNode> systems(ConfigNode mdib) {
    List<ConfigNode> systems = new ArrayList<>();
    all(mdib, "MdDescription").forEach(description -> systems.addAll(all(description, "Mds")));
    return systems;
  }
}
