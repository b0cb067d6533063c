package org.auscult.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.auscult.document.DocumentNode;

/**
 * A framework of controls, as data.
 *
 * @param title by language code; at least one
 * @param licence on what terms its texts may be shown
 * @param controls by identifier, in the framework's order
 */
public record Framework(
    String id,
    Map<String, String> title,
    String version,
    String source,
    String licence,
    Map<String, Control> controls) {

  /** How far a configuration can show that a control is met. */
  public enum Automatable {
    YES,
    PARTLY,
    NO
  }

  /**
   * A control.
   *
   * @param title by language code; empty where its licence does not let it be shown
   */
  public record Control(String id, Map<String, String> title, Automatable automatable) {}

  /** Reads a framework document. */
  public static Framework read(DocumentNode node) {
    node.only("id", "title", "version", "source", "licence", "controls");
    Map<String, Control> controls = new LinkedHashMap<>();
    for (DocumentNode item : node.need("controls").list()) {
      item.only("id", "title", "automatable");
      Control control =
          new Control(item.need("id").text(), texts(item.get("title")), automatable(item));
      if (controls.put(control.id(), control) != null) {
        throw item.mistake("the control " + control.id() + " stands twice", "keep one of them");
      }
    }
    return new Framework(
        node.need("id").text(),
        texts(node.get("title")),
        node.need("version").text(),
        node.need("source").text(),
        node.need("licence").text(),
        controls);
  }

  private static Automatable automatable(DocumentNode item) {
    DocumentNode node = item.need("automatable");
    return switch (node.text()) {
      case "yes", "true" -> Automatable.YES;
      case "partly" -> Automatable.PARTLY;
      case "no", "false" -> Automatable.NO;
      default ->
          throw node.mistake("\"" + node.text() + "\" is not yes, partly or no", "choose one");
    };
  }

  private static Map<String, String> texts(Optional<DocumentNode> node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.ifPresent(
        mapping -> mapping.entries().forEach((language, text) -> texts.put(language, text.text())));
    return texts;
  }
}
