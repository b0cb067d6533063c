package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import org.auscult.audit.Finding;
import org.auscult.rule.Rule;
import org.jsoup.nodes.Element;

/** What to do, in order; owner and deadline are left to be filled in by hand. */
final class ActionPlan implements Section {
  @Override
  public String id() {
    return "plan";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    List<List<Finding>> causes =
        dossier.ledger().causes().stream().filter(group -> Ledger.openIn(group) > 0).toList();
    if (causes.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("plan.none")));
      return;
    }
    sheet.put(Markup.of("p", "intro", dossier.say("plan.intro")));
    Table table = Markup.table("plan", dossier.say("plan.caption"), heads(dossier)).numbers(2, 2);
    for (List<Finding> cause : causes) {
      row(table.row(), dossier, cause);
    }
    sheet.put(table.element());
  }

  private static List<String> heads(Dossier dossier) {
    return List.of("severity", "action", "devices", "owner", "deadline").stream()
        .map(column -> dossier.say("column." + column))
        .toList();
  }

  private static void row(Table.Row row, Dossier dossier, List<Finding> cause) {
    Rule rule = cause.get(0).rule();
    row.cell().appendChild(Marks.severity(dossier, cause.get(0).severity()));
    Element what = row.head();
    what.appendChild(Markup.link(Findings.anchor(rule), dossier.say(rule.title())));
    Markup.paragraphs(what, dossier.say(rule.remedy().generic()));
    row.number(dossier.words(), Ledger.openIn(cause));
    Markup.in(row.element(), "td", "blank");
    Markup.in(row.element(), "td", "blank");
  }
}
