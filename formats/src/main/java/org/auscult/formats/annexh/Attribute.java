package org.auscult.formats.annexh;

import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * A value of an attribute of an entry.
 *
 * @param name as written
 * @param value decoded
 * @param node the statement that holds it
 */
public record Attribute(String name, String value, ConfigNode node) {

  Attribute mapped() {
    node.mapped();
    return this;
  }

  void irrelevant() {
    node.irrelevant();
  }

  Span span() {
    return node.span();
  }

  LineFate fate() {
    return node.fate();
  }
}
