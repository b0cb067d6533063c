package org.auscult.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.auscult.audit.FileResult;
import org.auscult.audit.InventoryEntry;
import org.auscult.rule.Outcome;
import org.jsoup.nodes.Element;

/** What could not be looked at. Nothing here is ever folded into the good counts. */
final class BlindSpots {
  static final String ANCHOR = "not-seen";
  private static final int SHOWN = 8;

  private BlindSpots() {}

  static Element of(Dossier dossier) {
    Ledger ledger = dossier.ledger();
    Element part = Markup.of("div", "block blind").attr("id", ANCHOR);
    Markup.in(part, "h3", "", dossier.say("blind.title"));
    if (ledger.nothingHidden()) {
      Markup.in(part, "p", "", dossier.say("blind.none"));
      return part;
    }
    list(part, dossier, "blind.files", ledger.notWhole(), file -> file(dossier, file));
    list(
        part,
        dossier,
        "blind.inventory",
        dossier.result().withoutExport(),
        entry -> entry(dossier, entry));
    line(part, dossier, "blind.rules", ledger.count(Outcome.Kind.NOT_ASSESSED));
    line(part, dossier, "blind.errors", ledger.count(Outcome.Kind.ERRORED));
    return part;
  }

  private static void line(Element part, Dossier dossier, String key, int count) {
    if (count > 0) {
      Markup.in(part, "p", "lead", "")
          .appendChild(Markup.link("not-assessed", dossier.say(key, count)));
    }
  }

  private static <T> void list(
      Element part, Dossier dossier, String key, List<T> items, Function<T, Element> shown) {
    if (items.isEmpty()) {
      return;
    }
    Markup.in(part, "p", "lead", dossier.say(key, items.size()));
    items.stream().limit(SHOWN).map(shown).forEach(Markup.in(part, "ul", "plain")::appendChild);
    if (items.size() > SHOWN) {
      Element rest = Markup.in(part, "details", "");
      Markup.in(rest, "summary", "", dossier.say("blind.rest", items.size() - SHOWN));
      items.stream().skip(SHOWN).map(shown).forEach(Markup.in(rest, "ul", "plain")::appendChild);
    }
  }

  private static Element file(Dossier dossier, FileResult file) {
    Element item = Markup.of("li", "");
    item.appendChild(Marks.status(dossier, file.status()));
    Markup.in(item, "code", "path", file.path());
    file.note().ifPresent(note -> Markup.in(item, "span", "aside", dossier.say(note)));
    return item;
  }

  private static Element entry(Dossier dossier, InventoryEntry entry) {
    Element item = Markup.of("li", "");
    Markup.in(item, "span", "status unread", dossier.say("fleet.absent"));
    Markup.in(item, "strong", "", entry.name());
    List<String> facts = new ArrayList<>();
    entry.get("kind").ifPresent(kind -> facts.add(Devices.kind(dossier, kind)));
    for (String column : List.of("model", "department", "site")) {
      entry.get(column).ifPresent(facts::add);
    }
    facts.add(entry.file() + ":" + entry.line());
    Markup.in(item, "span", "aside", String.join(" · ", facts));
    return item;
  }
}
