package org.auscult.report.html;

import org.jsoup.nodes.Element;

/** Search, expand and collapse over a list of cards. Hidden until the script takes charge. */
final class Toolbar {
  private Toolbar() {}

  static Element of(Dossier dossier, String what, String target) {
    Element bar =
        Markup.of("div", "tools")
            .attr("hidden", true)
            .attr("data-for", target)
            .attr("role", "search")
            .attr("aria-label", dossier.say("tools." + what));
    Element label = Markup.in(bar, "label", "", dossier.say("tools.search"));
    Markup.in(label, "input", "").attr("type", "search").attr("autocomplete", "off");
    button(bar, "open", dossier.say("tools.open"));
    button(bar, "close", dossier.say("tools.close"));
    Markup.in(bar, "p", "found")
        .attr("role", "status")
        .attr("data-some", dossier.say("tools.found." + what, "#", "##"))
        .attr("data-none", dossier.say("tools.none"));
    return bar;
  }

  private static void button(Element bar, String action, String words) {
    Markup.in(bar, "button", "plain", words).attr("type", "button").attr("data-action", action);
  }
}
