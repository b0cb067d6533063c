package org.auscult.report.html;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.auscult.source.Redactor;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Elements by tag, class and text. All text becomes text nodes, so none of it is markup. */
final class Markup {
  /** Looking a tag up costs more than all else about a small element. */
  private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

  private Markup() {}

  static Element of(String tag, String classes) {
    Element element = new Element(TAGS.computeIfAbsent(tag, Tag::valueOf), "");
    return classes.isEmpty() ? element : element.attr("class", classes);
  }

  static Element of(String tag, String classes, String text) {
    return of(tag, classes).appendText(text);
  }

  /** Appends a new child and returns the child. */
  static Element in(Element parent, String tag, String classes) {
    Element child = of(tag, classes);
    parent.appendChild(child);
    return child;
  }

  /** Appends a new child with a text and returns the child. */
  static Element in(Element parent, String tag, String classes, String text) {
    return in(parent, tag, classes).appendText(text);
  }

  static Element link(String anchor, String text) {
    return of("a", "", text).attr("href", "#" + anchor);
  }

  /** A row of a list of terms. */
  static Element term(Element list, String term, String meaning) {
    Element row = in(list, "div", "");
    in(row, "dt", "", term);
    return in(row, "dd", "", meaning);
  }

  /** Paragraphs of a text that blank lines part. */
  static void paragraphs(Element parent, String text) {
    for (String paragraph : text.strip().split("\\n\\s*\\n")) {
      masked(in(parent, "p", ""), paragraph.replaceAll("\\s*\\n\\s*", " "), "");
    }
  }

  /** Words of an export: where a secret was masked, the mask is drawn. */
  static Element masked(Element parent, String text, String mask) {
    int from = 0;
    int at = text.indexOf(Redactor.MASK);
    while (at >= 0) {
      parent.appendText(text.substring(from, at));
      in(parent, "span", "mask", mask.isEmpty() ? Redactor.MASK : mask);
      from = at + Redactor.MASK.length();
      at = text.indexOf(Redactor.MASK, from);
    }
    return parent.appendText(text.substring(from));
  }

  /** A table with a caption and column heads, inside a box that scrolls on narrow screens. */
  static Table table(String classes, String caption, List<String> heads) {
    return new Table(classes, caption, heads);
  }
}
