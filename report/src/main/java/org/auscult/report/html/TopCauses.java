package org.auscult.report.html;

import java.util.List;
import org.auscult.audit.Finding;
import org.auscult.rule.Rule;
import org.jsoup.nodes.Element;

/** The rules to mend first: worst, then on most devices. */
final class TopCauses {
  private static final int SHOWN = 5;

  private TopCauses() {}

  static Element of(Dossier dossier) {
    Element part = Markup.of("div", "block");
    Markup.in(part, "h3", "", dossier.say("causes.title"));
    List<List<Finding>> open =
        dossier.ledger().causes().stream().filter(group -> Ledger.openIn(group) > 0).toList();
    if (open.isEmpty()) {
      Markup.in(part, "p", "", dossier.say("causes.none"));
      return part;
    }
    Element list = Markup.in(part, "ol", "ranking");
    open.stream().limit(SHOWN).forEach(group -> list.appendChild(cause(dossier, group)));
    if (open.size() > SHOWN) {
      Markup.in(part, "p", "more", "")
          .appendChild(Markup.link("findings", dossier.say("causes.more", open.size())));
    }
    return part;
  }

  private static Element cause(Dossier dossier, List<Finding> group) {
    Rule rule = group.get(0).rule();
    Element item = Markup.of("li", "");
    item.appendChild(Marks.severity(dossier, group.get(0).severity()));
    item.appendChild(
        Markup.link(Findings.anchor(rule), dossier.say(rule.title())).attr("class", "what"));
    Markup.in(item, "span", "much", dossier.say("count.devices", Ledger.openIn(group)));
    return item;
  }
}
