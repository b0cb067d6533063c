package org.auscult.report.html;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paper: elements are written one after the other and let go, so that a report of ten thousand
 * devices never stands in memory as a whole.
 */
final class Sheet {
  private final Appendable out;
  private final Document ground = Document.createShell("");

  Sheet(Appendable out) {
    this.out = out;
    ground.outputSettings().prettyPrint(false);
  }

  /** What stands between the start and the end of an element. */
  interface Inside {
    void write() throws IOException;
  }

  void doctype() throws IOException {
    out.append("<!doctype html>\n");
  }

  /** Writes an element with all that is in it. */
  void put(Element element) throws IOException {
    out.append(html(element)).append('\n');
  }

  /** Writes an element whose last children are written one by one. */
  void within(Element element, Inside inside) throws IOException {
    String whole = html(element);
    String end = "</" + element.normalName() + ">";
    out.append(whole, 0, whole.length() - end.length()).append('\n');
    inside.write();
    out.append(end).append('\n');
  }

  private String html(Element element) {
    Revealed.in(element);
    ground.body().appendChild(element);
    String html = element.outerHtml();
    element.remove();
    return html;
  }
}
