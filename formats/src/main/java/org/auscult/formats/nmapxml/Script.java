package org.auscult.formats.nmapxml;

import java.util.List;
import java.util.Optional;
import org.auscult.formats.syntax.DataObject;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** What a script found: its words for people, and in newer versions tables for programs. */
record Script(DataObject node) {
  String id() {
    return node.text("id");
  }

  String output() {
    return node.text("output");
  }

  Span span() {
    return node.span();
  }

  Script mapped() {
    node.node().mappedDeep();
    return this;
  }

  List<DataObject> tables() {
    return tables(node);
  }

  static List<DataObject> tables(DataObject inside) {
    return inside.node().all("table").stream().map(DataObject::new).toList();
  }

  static Optional<DataObject> table(DataObject inside, String key) {
    return tables(inside).stream().filter(table -> table.text("key").equals(key)).findFirst();
  }

  Optional<DataObject> table(String key) {
    return table(node, key);
  }

  /** The value with this key directly inside; the empty text without one. */
  static String value(DataObject inside, String key) {
    return inside.node().all("elem").stream()
        .map(DataObject::new)
        .filter(elem -> elem.text("key").equals(key))
        .map(elem -> elem.node().word(1).strip())
        .findFirst()
        .orElse("");
  }

  String value(String key) {
    return value(node, key);
  }

  /** The values of a list. */
  static List<String> values(DataObject list) {
    return list.node().all("elem").stream()
        .map(ConfigNode::words)
        .map(words -> words.size() > 1 ? words.get(1).strip() : "")
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
