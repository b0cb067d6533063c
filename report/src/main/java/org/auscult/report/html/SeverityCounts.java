package org.auscult.report.html;

import java.util.ArrayList;
import java.util.List;
import org.auscult.audit.Finding;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/** How many findings there are of each severity, and how many somebody answers for. */
final class SeverityCounts {
  private SeverityCounts() {}

  static Element of(Dossier dossier) {
    Element part = Markup.of("div", "block");
    Markup.in(part, "h3", "", dossier.say("counts.title", dossier.ledger().open()));
    Element tiles = Markup.in(part, "ul", "tiles");
    for (Severity severity : Severity.values()) {
      tiles.appendChild(tile(dossier, severity));
    }
    Markup.in(part, "p", "note", String.join(" ", notes(dossier)));
    return part;
  }

  private static Element tile(Dossier dossier, Severity severity) {
    int open = dossier.ledger().open(severity);
    Element tile = Markup.of("li", "tile " + severity.word() + (open == 0 ? " zero" : ""));
    Markup.in(tile, "span", "figure", dossier.words().number(open));
    tile.appendText(" ").appendChild(Marks.severity(dossier, severity));
    return tile;
  }

  private static List<String> notes(Dossier dossier) {
    Ledger ledger = dossier.ledger();
    List<String> notes = new ArrayList<>();
    notes.add(dossier.say("counts.explained"));
    add(notes, dossier, "counts.accepted", ledger.count(Finding.State.ACCEPTED));
    add(notes, dossier, "counts.expired", ledger.count(Finding.State.WAIVER_EXPIRED));
    int fresh = ledger.count(Finding.Novelty.NEW);
    int known = ledger.count(Finding.Novelty.KNOWN);
    if (fresh + known > 0) {
      notes.add(dossier.say("counts.novelty", fresh, known));
    }
    return notes;
  }

  private static void add(List<String> notes, Dossier dossier, String key, int count) {
    if (count > 0) {
      notes.add(dossier.say(key, count));
    }
  }
}
