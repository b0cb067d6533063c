package org.auscult.formats.fhirdevice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * An element of a resource, whether JSON or XML wrote it: repeated elements are an array there, one
 * behind the other here, and a primitive value is an attribute there.
 *
 * @param name of the element
 * @param value of a primitive; empty for others
 * @param node the statement that holds it
 */
record Element(String name, String value, List<Element> children, ConfigNode node) {
  private static final String VALUE = "value=";

  /** The resource that stands in an object of JSON. */
  static Element ofJson(String name, ConfigNode object) {
    List<Element> children = new ArrayList<>();
    for (ConfigNode member : object.children()) {
      String called = member.word(0);
      if (member.words().size() > 1) {
        children.add(new Element(called, member.word(1), List.of(), member));
      } else if (array(member)) {
        member.children().forEach(item -> children.add(ofItem(called, item)));
      } else {
        children.add(ofJson(called, member));
      }
    }
    return new Element(name, "", children, object);
  }

  private static Element ofItem(String name, ConfigNode item) {
    return item.starts("{}")
        ? ofJson(name, item)
        : new Element(name, item.word(0), List.of(), item);
  }

  private static boolean array(ConfigNode member) {
    return member.children().stream()
        .anyMatch(
            item -> item.starts("{}") || item.everything().isEmpty() && item.words().size() < 2);
  }

  /** The resource that an element of XML is. */
  static Element ofXml(ConfigNode element) {
    String value =
        element.words().stream()
            .skip(1)
            .filter(word -> word.startsWith(VALUE))
            .map(word -> word.substring(VALUE.length()))
            .findFirst()
            .orElse("");
    List<Element> children = element.children().stream().map(Element::ofXml).toList();
    return new Element(element.word(0), value, children, element);
  }

  Span span() {
    return node.span();
  }

  /** The elements inside with this name. */
  List<Element> all(String called) {
    return children.stream().filter(child -> child.name().equals(called)).toList();
  }

  Optional<Element> first(String called) {
    return all(called).stream().findFirst();
  }

  /** The value of the primitive inside with this name; the empty text without one. */
  String text(String called) {
    return first(called).map(Element::value).orElse("");
  }

  /** All primitives inside, at any depth. */
  Stream<Element> primitives() {
    return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Element::primitives);
  }

  /** Hands over the primitive inside with this name, which the model takes in. */
  void map(String called, Consumer<Element> taker) {
    first(called)
        .filter(child -> !child.value().isBlank())
        .ifPresent(child -> taker.accept(child.mapped()));
  }

  Element mapped() {
    node.mapped();
    return this;
  }

  Element mappedDeep() {
    node.mappedDeep();
    return this;
  }

  /** Says that it means nothing for security; so does the array that it alone fills. */
  void irrelevant() {
    node.irrelevantDeep();
    node.parent()
        .filter(array -> array.starts(name) && array.words().size() == 1)
        .ifPresent(ConfigNode::irrelevant);
  }
}
