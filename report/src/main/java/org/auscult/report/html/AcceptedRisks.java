package org.auscult.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.Finding;
import org.auscult.audit.Waiver;
import org.jsoup.nodes.Element;

/** Who answers for what, why, and until when; with waivers that ran out or met nothing. */
final class AcceptedRisks implements Section {
  @Override
  public String id() {
    return "accepted";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    Map<Waiver, List<Finding>> waivers = new LinkedHashMap<>();
    for (Finding finding : dossier.ledger().findings()) {
      finding
          .waiver()
          .ifPresent(w -> waivers.computeIfAbsent(w, x -> new ArrayList<>()).add(finding));
    }
    dossier.result().unusedWaivers().forEach(waiver -> waivers.put(waiver, List.of()));
    if (waivers.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("accepted.none")));
      return;
    }
    sheet.put(Markup.of("p", "intro", dossier.say("accepted.intro")));
    Table table = Markup.table("register", dossier.say("accepted.caption"), heads(dossier));
    waivers.forEach((waiver, findings) -> row(table.row(), dossier, waiver, findings));
    sheet.put(table.element());
  }

  private static List<String> heads(Dossier dossier) {
    return List.of("rule", "device", "why", "by", "until", "state").stream()
        .map(column -> dossier.say("accepted." + column))
        .toList();
  }

  private static void row(Table.Row row, Dossier dossier, Waiver waiver, List<Finding> findings) {
    Element rule = row.head();
    dossier
        .result()
        .rules()
        .rule(waiver.rule())
        .ifPresentOrElse(
            known -> rule.appendChild(Markup.link(Catalogue.anchor(known), known.id())),
            () -> rule.appendText(waiver.rule()));
    Markup.in(row.cell(), "code", "path", waiver.device());
    Element why = row.cell();
    Markup.in(why, "p", "", waiver.why());
    waiver
        .compensating()
        .ifPresent(text -> Markup.in(why, "p", "", dossier.say("accepted.compensating", text)));
    Markup.in(why, "code", "source", waiver.file() + ":" + waiver.line());
    row.text(waiver.approvedBy()).text(dossier.words().date(waiver.until()));
    Element state = row.cell();
    boolean expired = waiver.expired(dossier.run().today());
    String word = expired ? "expired" : findings.isEmpty() ? "unused" : "holds";
    Markup.in(state, "span", "tag " + word, dossier.say("accepted.state." + word));
    Markup.in(state, "span", "aside", dossier.say("accepted.covers", findings.size()));
  }
}
