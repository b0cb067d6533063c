package org.auscult.report.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** The devices to look at first. */
final class WorstDevices {
  private static final int SHOWN = 5;

  private WorstDevices() {}

  static Element of(Dossier dossier) {
    Element part = Markup.of("div", "block");
    Markup.in(part, "h3", "", dossier.say("worst.title"));
    List<DeviceTally> bad =
        dossier.ledger().worstDevices().stream().filter(tally -> tally.open() > 0).toList();
    if (bad.isEmpty()) {
      Markup.in(part, "p", "", dossier.say("worst.none"));
      return part;
    }
    Element list = Markup.in(part, "ol", "ranking");
    bad.stream().limit(SHOWN).forEach(tally -> list.appendChild(device(dossier, tally)));
    if (bad.size() > SHOWN) {
      Markup.in(part, "p", "more", "")
          .appendChild(Markup.link("devices", dossier.say("worst.more", bad.size())));
    }
    return part;
  }

  private static Element device(Dossier dossier, DeviceTally tally) {
    Element item = Markup.of("li", "");
    Element what = Markup.in(item, "span", "what");
    what.appendChild(Markup.link(tally.anchor(), tally.device().id()));
    Markup.in(what, "span", "aside", Devices.kind(dossier, tally.device()));
    item.appendChild(Marks.tally(dossier, tally));
    return item;
  }
}
