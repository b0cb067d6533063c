package org.auscult.formats.syntax;

import java.util.List;
import java.util.Optional;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * An object of a standard that is written in JSON and in XML alike: what is a member there is an
 * element or an attribute here, and what is an array there is an element around elements here.
 */
public record DataObject(ConfigNode node) {

  /** The name of a member or element, without the prefix of a namespace. */
  public static String name(ConfigNode node) {
    String name = node.word(0);
    return name.substring(name.lastIndexOf(':') + 1);
  }

  /** Its own lines. */
  public Span span() {
    return node.span();
  }

  /** The member, element or array with this name. */
  public Optional<ConfigNode> member(String name) {
    for (ConfigNode child : node.everything()) {
      if (!child.words().isEmpty() && name(child).equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The object inside with this name. */
  public Optional<DataObject> object(String name) {
    return member(name).map(DataObject::new);
  }

  /** What stands in the list with this name. */
  public List<DataObject> all(String name) {
    return member(name)
        .map(list -> list.children().stream().map(DataObject::new).toList())
        .orElse(List.of());
  }

  /** The value of the member, element or attribute with this name; the empty text without one. */
  public String text(String name) {
    return member(name).map(child -> child.word(1).strip()).orElseGet(() -> attribute(name));
  }

  private String attribute(String name) {
    String start = name + "=";
    for (int i = 2; i < node.words().size(); i++) {
      if (node.word(i).startsWith(start)) {
        return node.word(i).substring(start.length()).strip();
      }
    }
    return "";
  }

  /** Its own value: the text of an element, the word of an array, or the member {@code value}. */
  public String value() {
    String member = text("value");
    if (!member.isEmpty()) {
      return member;
    }
    return node.words().size() == 1 && node.children().isEmpty()
        ? node.word(0)
        : node.word(1).strip();
  }

  /** The place of a member, else its own. */
  public Span at(String name) {
    return member(name).map(ConfigNode::span).orElse(span());
  }

  /** Says that it went into the device model. */
  public DataObject mapped() {
    node.mapped();
    return this;
  }

  /** The first of these that is not empty: a text, or the name of an object inside. */
  public String firstOf(String... names) {
    for (String name : names) {
      String found = text(name);
      if (found.isEmpty()) {
        found = object(name).map(maker -> maker.text("name")).orElse("");
      }
      if (!found.isEmpty() && !found.equals("{}")) {
        return found;
      }
    }
    return "";
  }
}
