package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A start tag of XML.
 *
 * @param name of the element
 * @param attributes each {@code name=value}, decoded
 * @param end the offset behind it
 * @param closed true for an element that ends with its tag
 * @param ended false when it is no tag or has no end
 */
record XmlTag(String name, List<String> attributes, int end, boolean closed, boolean ended) {
  private static final XmlTag NONE = new XmlTag("", List.of(), 0, false, false);

  static XmlTag at(String text, int start) {
    int at = endOfName(text, start + 1);
    String name = text.substring(start + 1, at);
    if (name.isEmpty()) {
      return NONE;
    }
    List<String> attributes = new ArrayList<>(2);
    while (true) {
      at = JsonSpace.blanks(text, at);
      if (at >= text.length()) {
        return NONE;
      }
      if (text.charAt(at) == '>') {
        return new XmlTag(name, attributes, at + 1, false, true);
      }
      if (text.startsWith("/>", at)) {
        return new XmlTag(name, attributes, at + 2, true, true);
      }
      at = attribute(text, at, attributes);
      if (at < 0) {
        return NONE;
      }
    }
  }

  /** The words of the element with this text. */
  List<String> words(String text) {
    if (attributes.isEmpty()) {
      return text.isEmpty() ? List.of(name) : List.of(name, text);
    }
    List<String> words = new ArrayList<>(List.of(name, text));
    words.addAll(attributes);
    return words;
  }

  /** Takes one attribute; the offset behind it, or -1 when it is damaged. */
  private static int attribute(String text, int start, List<String> into) {
    int end = endOfName(text, start);
    int equal = JsonSpace.blanks(text, end);
    if (end == start || equal >= text.length() || text.charAt(equal) != '=') {
      return -1;
    }
    int quote = JsonSpace.blanks(text, equal + 1);
    if (quote >= text.length() || "\"'".indexOf(text.charAt(quote)) < 0) {
      return -1;
    }
    int close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0) {
      return -1;
    }
    into.add(text.substring(start, end) + "=" + XmlText.decoded(text.substring(quote + 1, close)));
    return close + 1;
  }

  private static int endOfName(String text, int start) {
    int at = start;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "=></\"'&".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
