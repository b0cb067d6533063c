package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.auscult.device.StoredSecret;
import org.auscult.formats.commandline.Draft;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** The router in the making, with its sections by package. */
final class Openwrt extends Draft {
  private final List<Section> sections = new ArrayList<>();
  private final List<ConfigNode> users = new ArrayList<>();
  private final Set<String> packages = new LinkedHashSet<>();

  Openwrt(SourceFile main, Redactor redactor, boolean whole, ConfigTree tree) {
    super(main, redactor, whole);
    for (ConfigTree.Root root : tree.roots()) {
      String file = OpenwrtKnown.packageOf(root.node(), root.file().name());
      for (ConfigNode node : root.node().children()) {
        if (node.starts("user")) {
          users.add(node);
          continue;
        }
        if (node.starts("package")) {
          file = node.irrelevant().word(1);
        } else {
          sections.add(new Section(node, file));
        }
        packages.add(file);
      }
    }
  }

  List<Section> sections() {
    return sections;
  }

  /** The lines of the file of passwords, where it is there. */
  List<ConfigNode> users() {
    return users;
  }

  /** The sections of this package and type. */
  List<Section> of(String file, String type) {
    return sections.stream()
        .filter(section -> section.file().equals(file) && section.type().equals(type))
        .toList();
  }

  /** The packages that the export shows, in order. */
  List<String> packages() {
    return List.copyOf(packages);
  }

  /** Keeps a password or key that belongs to no other noun. */
  void stored(Section section, String key, String name) {
    section
        .value(key)
        .ifPresent(
            found ->
                add(StoredSecret.TYPE, found.span())
                    .set(StoredSecret.NAME, name)
                    .set(StoredSecret.SECRET, redactor().clear(found.word(2))));
  }

  /** The place of an option, or of its section. */
  static Span at(Section section, String key) {
    return section.value(key).map(ConfigNode::span).orElse(section.at());
  }

  static String manual(String page) {
    return "OpenWrt Documentation, " + page;
  }
}
