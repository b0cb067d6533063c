package org.auscult.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;

/** The limits that rules name as {@code ${name}} in their checks and conditions. */
public final class Parameters {
  /** No limits. */
  public static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, Parameter> byName;

  private Parameters(Map<String, Parameter> byName) {
    this.byName = new LinkedHashMap<>(byName);
  }

  static Parameters read(List<DocumentNode> list) {
    Map<String, Parameter> byName = new LinkedHashMap<>();
    list.stream().map(Parameter::read).forEach(p -> byName.put(p.name(), p));
    return new Parameters(byName);
  }

  /** All, in the order of their file. */
  public Collection<Parameter> all() {
    return List.copyOf(byName.values());
  }

  /** These with the values that a profile sets. */
  Parameters with(Map<String, DocumentNode> values) {
    Parameters set = new Parameters(byName);
    values.forEach((name, node) -> set.byName.put(name, set.need(name, node).set(node)));
    return set;
  }

  private Parameter need(String name, DocumentNode node) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(
            () ->
                node.mistake(
                    "no parameter \"" + name + "\"", Nearest.advice(name, byName.keySet())));
  }

  /** The value with each {@code ${name}} in it replaced; the very same when it has none. */
  DocumentNode fill(DocumentNode node) {
    if (node.isMapping()) {
      Map<String, DocumentNode> entries = new LinkedHashMap<>();
      node.entries().forEach((key, value) -> entries.put(key, fill(value)));
      return unchanged(entries.values(), node.entries().values()) ? node : node.with(entries);
    }
    if (node.isList()) {
      List<DocumentNode> items = new ArrayList<>();
      node.list().forEach(item -> items.add(fill(item)));
      return unchanged(items, node.list()) ? node : node.with(items);
    }
    String text = node.text();
    return text.startsWith("${") && text.endsWith("}")
        ? node.with(String.valueOf(need(text.substring(2, text.length() - 1), node).value()))
        : node;
  }

  private static boolean unchanged(
      Collection<DocumentNode> filled, Collection<DocumentNode> before) {
    Iterator<DocumentNode> others = before.iterator();
    return filled.stream().allMatch(node -> node == others.next());
  }
}
