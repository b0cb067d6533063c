package org.auscult.report.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Makes characters that hide or reorder text visible in all that is written: host names, paths and
 * the words of inventories and waivers come from outside and may carry them.
 */
final class Revealed {
  private Revealed() {}

  static void in(Element element) {
    NodeTraversor.traverse((node, depth) -> reveal(node), element);
  }

  private static void reveal(Node node) {
    if (node instanceof TextNode text && hides(text.getWholeText())) {
      text.text(of(text.getWholeText()));
    } else if (node instanceof Element element && element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        if (hides(attribute.getValue())) {
          attribute.setValue(of(attribute.getValue()));
        }
      }
    }
  }

  static String of(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (hides(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static boolean hides(String text) {
    return text.chars().anyMatch(c -> hides((char) c));
  }

  /** Controls but the line feed, and Unicode's format characters and line separators. */
  private static boolean hides(char c) {
    return (Character.isISOControl(c) && c != '\n')
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }
}
