package org.auscult.report.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table that readers of screens, paper and speech can follow: caption, heads with scope. */
final class Table {
  private final Element box;
  private final Element heads;
  private final Element rows;

  Table(String classes, String caption, List<String> heads) {
    box =
        Markup.of("div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", caption);
    Element table = Markup.in(box, "table", classes);
    Markup.in(table, "caption", "", caption);
    Element row = Markup.in(Markup.in(table, "thead", ""), "tr", "");
    heads.forEach(head -> Markup.in(row, "th", "", head).attr("scope", "col"));
    this.heads = row;
    rows = Markup.in(table, "tbody", "");
  }

  /** The table with its box. */
  Element element() {
    return box;
  }

  /** Sets the heads of the columns from this one to that one, both from 0, above numbers. */
  Table numbers(int first, int last) {
    heads.children().subList(first, last + 1).forEach(head -> head.attr("class", "num"));
    return this;
  }

  Row row() {
    return new Row(Markup.in(rows, "tr", ""));
  }

  /** One row, filled from left to right. */
  record Row(Element element) {

    /** The cell that names the row. */
    Element head() {
      return Markup.in(element, "th", "").attr("scope", "row");
    }

    Element cell() {
      return Markup.in(element, "td", "");
    }

    Row text(String text) {
      cell().appendText(text);
      return this;
    }

    /** A number, set so that digits stand below each other; zero steps back. */
    Row number(Phrases words, long number) {
      Markup.in(element, "td", number == 0 ? "num zero" : "num", words.number(number))
          .attr("data-sort", Long.toString(number));
      return this;
    }
  }
}
