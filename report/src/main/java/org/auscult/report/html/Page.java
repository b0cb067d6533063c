package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The whole report: head, contents, sections, foot. */
final class Page {
  private static final List<Section> SECTIONS =
      List.of(
          new Summary(),
          new Findings(),
          new ActionPlan(),
          new Devices(),
          new Firmware(),
          new NotAssessed(),
          new Files(),
          new AcceptedRisks(),
          new Crosswalk(),
          new Method(),
          new Catalogue(),
          new Glossary(),
          new SignOff());

  private final Dossier dossier;
  private final Asset style = Asset.named("report.css");
  private final Asset script = Asset.named("report.js");

  Page(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Sheet sheet) throws IOException {
    sheet.doctype();
    Element html = Markup.of("html", "").attr("lang", dossier.words().language().code());
    sheet.within(html, () -> document(sheet));
  }

  private void document(Sheet sheet) throws IOException {
    sheet.put(head());
    sheet.within(Markup.of("body", ""), () -> body(sheet));
  }

  private Element head() {
    Element head = Markup.of("head", "");
    Markup.in(head, "meta", "").attr("charset", "utf-8");
    Markup.in(head, "meta", "")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy());
    Markup.in(head, "meta", "")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    Markup.in(head, "meta", "").attr("name", "color-scheme").attr("content", "light dark");
    Markup.in(head, "meta", "").attr("name", "referrer").attr("content", "no-referrer");
    Markup.in(head, "meta", "")
        .attr("name", "generator")
        .attr("content", "Auscult " + dossier.run().toolVersion());
    Markup.in(head, "title", "", Masthead.title(dossier));
    Markup.in(head, "style", "").appendChild(new DataNode(style.text()));
    return head;
  }

  private String policy() {
    return "default-src 'none'; style-src '"
        + style.hash()
        + "'; script-src '"
        + script.hash()
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private void body(Sheet sheet) throws IOException {
    sheet.put(Markup.link("main", dossier.say("page.skip")).attr("class", "skip"));
    sheet.put(Masthead.of(dossier));
    Element frame = Markup.of("div", "frame");
    sheet.within(frame, () -> frame(sheet));
    sheet.put(footer());
    sheet.put(Markup.of("script", "").appendChild(new DataNode(script.text())));
  }

  private void frame(Sheet sheet) throws IOException {
    sheet.put(contents());
    Element main = Markup.of("main", "").attr("id", "main").attr("tabindex", "-1");
    sheet.within(main, () -> sections(sheet));
  }

  private Element contents() {
    Element nav = Markup.of("nav", "contents").attr("aria-label", dossier.say("page.contents"));
    Element list = Markup.in(nav, "ol", "");
    for (Section section : SECTIONS) {
      Markup.in(list, "li", "")
          .appendChild(Markup.link(section.id(), dossier.say(section.id() + ".title")));
    }
    return nav;
  }

  private void sections(Sheet sheet) throws IOException {
    for (Section section : SECTIONS) {
      String heading = section.id() + "-title";
      Element element =
          Markup.of("section", "part").attr("id", section.id()).attr("aria-labelledby", heading);
      Markup.in(element, "h2", "", dossier.say(section.id() + ".title")).attr("id", heading);
      sheet.within(element, () -> section.write(sheet, dossier));
    }
  }

  private Element footer() {
    Element footer = Markup.of("footer", "foot");
    Markup.in(footer, "p", "", dossier.say("page.sensitive"));
    Markup.in(footer, "p", "", dossier.say("page.made", dossier.run().toolVersion()));
    return footer;
  }
}
