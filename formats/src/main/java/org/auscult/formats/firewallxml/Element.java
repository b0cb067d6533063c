package org.auscult.formats.firewallxml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Command;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** An element of the configuration; what is asked for counts as mapped. */
public final class Element {
  private static final Set<String> OFF = Set.of("0", "no", "off", "disabled", "false");

  private final ConfigNode node;

  Element(ConfigNode node) {
    this.node = node;
  }

  /** The name of the element. */
  public String name() {
    return node.word(0);
  }

  /** Its text; empty when it has none or others stand inside. */
  public String text() {
    return node.word(1).strip();
  }

  /** The value of an attribute; empty without it. */
  public String attribute(String name) {
    return node.words().stream()
        .skip(1)
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  /** Its lines. */
  public Span at() {
    return node.span();
  }

  /** The statement behind it. */
  public ConfigNode node() {
    return node;
  }

  /** The first element inside with this name. */
  public Optional<Element> child(String name) {
    return node.first(name).map(found -> new Element(found.mapped()));
  }

  /** The element at the end of this path of names. */
  public Optional<Element> at(String... path) {
    Optional<Element> found = Optional.of(this);
    for (String name : path) {
      found = found.flatMap(element -> element.child(name));
    }
    return found;
  }

  /** All elements inside with this name. */
  public List<Element> children(String name) {
    return node.all(name).stream().map(found -> new Element(found.mapped())).toList();
  }

  /** All elements inside; they do not count as mapped by this. */
  public List<Element> children() {
    return node.children().stream().map(Element::new).toList();
  }

  /** The element inside with this name if it has a text. */
  public Optional<Element> value(String name) {
    return child(name).filter(found -> !found.text().isEmpty());
  }

  /** The text of the element inside with this name; the empty text without one. */
  public String text(String name) {
    return child(name).map(Element::text).orElse("");
  }

  /** True when an element with this name is there and does not say no: an empty one says yes. */
  public boolean on(String name) {
    return child(name).filter(found -> !OFF.contains(found.text())).isPresent();
  }

  /** The number in the element inside with this name. */
  public Optional<Long> number(String name) {
    return value(name)
        .map(found -> Command.number(found.text()))
        .filter(number -> number.isPresent())
        .map(number -> number.getAsLong());
  }

  /** Sets a field to the text of the element inside with this name, if it has one. */
  public void put(Item.Builder item, Field<String> field, String name) {
    value(name).ifPresent(found -> item.set(field, found.text(), found.at()));
  }

  /** Says that the element was read. */
  public Element mapped() {
    node.mapped();
    return this;
  }
}
