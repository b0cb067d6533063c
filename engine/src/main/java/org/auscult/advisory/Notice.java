package org.auscult.advisory;

import java.util.List;
import org.auscult.document.DocumentNode;
import org.auscult.source.Text;

/**
 * A password that a product is delivered with, or that is built into it, as an advisory states
 * without giving it.
 *
 * @param advisory the advisory's identifier
 * @param flaw the flaw that it is about
 * @param vendor the maker
 * @param names names of the products; empty for those that the advisory lists
 * @param what what it is: half a sentence
 */
public record Notice(String advisory, String flaw, String vendor, List<String> names, Text what) {
  public Notice {
    names = List.copyOf(names);
  }

  static Notice read(DocumentNode node) {
    node.only("advisory", "flaw", "vendor", "names", "what");
    DocumentNode what = node.need("what").only("en", "fr");
    return new Notice(
        node.need("advisory").text(),
        node.need("flaw").text(),
        node.need("vendor").text(),
        node.get("names").map(DocumentNode::texts).orElse(List.of()),
        new Text(what.need("en").text(), what.need("fr").text()));
  }
}
