package org.auscult.formats.mirth;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.source.Redactor;
import org.auscult.tree.ConfigNode;

/** Ways into the XML of Mirth. What is handed out counts as mapped, and its parents with it. */
final class MirthXml {
  private MirthXml() {}

  /** The element at the end of this path of names. */
  static Optional<ConfigNode> at(ConfigNode from, String... path) {
    ConfigNode node = from;
    for (String name : path) {
      Optional<ConfigNode> next = node.first(name);
      if (next.isEmpty()) {
        return next;
      }
      node = next.get().mapped();
    }
    return Optional.of(node);
  }

  /** The text of an element; the empty text when there is none. */
  static String text(ConfigNode from, String... path) {
    return at(from, path).map(node -> node.word(1)).orElse("");
  }

  /** The value of an attribute; the empty text when there is none. */
  static String attribute(ConfigNode element, String name) {
    for (int i = 2; i < element.words().size(); i++) {
      if (element.word(i).startsWith(name + "=")) {
        return element.word(i).substring(name.length() + 1);
      }
    }
    return "";
  }

  /** What an element of true and false says, without taking it as mapped. */
  static Setting<Boolean> peek(ConfigNode from, String name) {
    return from.first(name)
        .filter(node -> List.of("true", "false").contains(node.word(1)))
        .map(node -> Setting.of(node.word(1).equals("true"), node.span()))
        .orElse(Setting.notStated());
  }

  /** Masks a secret as it is meant and as it is written in XML. */
  static void mask(Redactor redactor, String value) {
    redactor.remember(value);
    String written = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    redactor.remember(written);
    redactor.remember(written.replace("\"", "&quot;").replace("'", "&apos;"));
  }

  /** The text of the first such element in XML that stands as text in an element. */
  static String inner(String xml, String element) {
    int start = xml.indexOf("<" + element + ">");
    int end = xml.indexOf("</" + element + ">");
    return start < 0 || end < start ? "" : xml.substring(start + element.length() + 2, end);
  }

  /** What an element of true and false says. */
  static Setting<Boolean> flag(ConfigNode from, String... path) {
    return at(from, path)
        .filter(node -> List.of("true", "false").contains(node.word(1)))
        .map(node -> Setting.of(node.word(1).equals("true"), node.span()))
        .orElse(Setting.notStated());
  }

  /** Sets a field to a text that is not empty. */
  static void set(Item.Builder item, Field<String> field, ConfigNode from, String... path) {
    at(from, path)
        .filter(node -> !node.word(1).isEmpty())
        .ifPresent(node -> item.set(field, node.word(1), node.span()));
  }

  /** Sets a field to a number of up to nine digits; a reference to a variable stays unknown. */
  static void number(Item.Builder item, Field<Long> field, ConfigNode from, String... path) {
    at(from, path)
        .filter(node -> node.word(1).matches("[0-9]{1,9}"))
        .ifPresent(node -> item.set(field, Long.valueOf(node.word(1)), node.span()));
  }

  /** Every address written as {@code any}. */
  static String anyOr(String address) {
    return address.equals("0.0.0.0") || address.equals("::") ? "any" : address;
  }
}
