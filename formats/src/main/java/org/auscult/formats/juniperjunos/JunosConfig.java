package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The statements in force: those with braces and those written as {@code set} joined, inactive and
 * deleted ones left out, what groups give merged in.
 */
final class JunosConfig {
  private static final String INACTIVE = "inactive:";

  private static final Set<String> LINES =
      Set.of("activate", "deactivate", "delete", "annotate", "protect", "insert", "rename");

  private final Stanza root = Stanza.root();
  private final List<List<String>> deactivated = new ArrayList<>();
  private final List<String> topNames = new ArrayList<>();

  JunosConfig(ConfigTree tree) {
    for (ConfigNode node : tree.root().children()) {
      top(node);
    }
    deactivated.forEach(root::remove);
    new JunosGroups(root).apply();
    scopes().forEach(JunosRanges::apply);
  }

  private void top(ConfigNode node) {
    String first = node.word(0);
    boolean line = first.equals("set") && node.words().size() > 1;
    switch (first) {
      case "set" -> line(node);
      case "deactivate" -> deactivated.add(rest(node.mapped()));
      case "activate" -> deactivated.remove(rest(node.mapped()));
      case "delete" -> root.remove(rest(node.mapped()));
      case "annotate", "protect" -> node.irrelevant();
      case "insert", "rename" -> {}
      default -> add(root, node);
    }
    boolean second = line || LINES.contains(first) || first.equals(INACTIVE);
    topNames.add(second ? node.word(1) : first);
  }

  private static List<String> rest(ConfigNode node) {
    return node.words().subList(1, node.words().size());
  }

  private void line(ConfigNode node) {
    root.state(rest(node), node);
  }

  private static void add(Stanza parent, ConfigNode node) {
    if (node.word(0).equals(INACTIVE)) {
      node.mappedDeep();
      return;
    }
    for (Stanza stanza : parent.state(node.words(), node)) {
      for (ConfigNode child : node.children()) {
        add(stanza, child);
      }
    }
  }

  Stanza root() {
    return root;
  }

  /** The root, and what is configured as if it were a device of its own. */
  List<Stanza> scopes() {
    List<Stanza> scopes = new ArrayList<>(List.of(root));
    for (String kind : List.of("logical-systems", "tenants")) {
      root.at(kind).ifPresent(all -> scopes.addAll(all.children().values()));
    }
    return scopes;
  }

  /** The scopes and the routing instances in them. */
  List<Stanza> instances() {
    List<Stanza> all = new ArrayList<>(scopes());
    for (Stanza scope : scopes()) {
      scope.at("routing-instances").ifPresent(i -> all.addAll(i.children().values()));
    }
    return all;
  }

  /** True when the export states this top-level name, though it may be inactive. */
  boolean mentions(String name) {
    return topNames.contains(name);
  }

  /**
   * True when all statements of a top-level name are there: another name follows them, or, where
   * there are none, one of the names that stand later in the fixed order of the hierarchy.
   */
  boolean shows(String name, Set<String> later) {
    int last = topNames.lastIndexOf(name);
    return last >= 0 ? last < topNames.size() - 1 : topNames.stream().anyMatch(later::contains);
  }

  /** True when every top-level name is one of these. */
  boolean onlyOf(Set<String> names) {
    return names.containsAll(topNames);
  }
}
