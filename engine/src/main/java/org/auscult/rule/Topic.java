package org.auscult.rule;

import java.util.List;
import org.auscult.document.DocumentNode;
import org.auscult.source.Text;

/**
 * A family of problems in the indicative crosswalk of frameworks.
 *
 * @param key the word that rules name
 * @param references the controls that the family bears on, sorted, without doubles
 */
public record Topic(String key, Text title, List<ControlRef> references) {

  /** Reads one entry of the crosswalk. */
  public static Topic read(DocumentNode node) {
    node.only("key", "title", "references");
    List<ControlRef> references =
        node.need("references").list().stream()
            .map(ref -> ref.only("framework", "control"))
            .map(ref -> new ControlRef(ref.need("framework").text(), ref.need("control").text()))
            .distinct()
            .sorted()
            .toList();
    return new Topic(node.need("key").text(), RuleReader.text(node.need("title")), references);
  }
}
