package org.auscult.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.jsoup.nodes.Element;

/** Every rule that was asked, with what came of it. */
final class Catalogue implements Section {
  @Override
  public String id() {
    return "catalogue";
  }

  static String anchor(Rule rule) {
    return "catalogue-" + rule.id();
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    List<Rule> rules = dossier.result().rules().rules();
    sheet.put(Markup.of("p", "intro", dossier.say("catalogue.intro", rules.size())));
    Table table =
        Markup.table("sortable rules", dossier.say("catalogue.caption"), heads(dossier))
            .numbers(2, 6);
    rules.forEach(rule -> row(table.row(), dossier, rule));
    sheet.put(table.element());
  }

  private static List<String> heads(Dossier dossier) {
    List<String> heads = new ArrayList<>();
    heads.add(dossier.say("column.rule"));
    heads.add(dossier.say("column.severity"));
    heads.addAll(OutcomeCounts.words(dossier));
    return heads;
  }

  private static void row(Table.Row row, Dossier dossier, Rule rule) {
    row.element().attr("id", anchor(rule));
    Element head = row.head().attr("data-sort", rule.id());
    Markup.in(head, "code", "", rule.id());
    head.appendText(" ");
    String title = dossier.say(rule.title());
    if (dossier.ledger().of(rule).isEmpty()) {
      head.appendText(title);
    } else {
      head.appendChild(Markup.link(Findings.anchor(rule), title));
    }
    row.cell()
        .attr("data-sort", Integer.toString(rule.severity().ordinal()))
        .appendChild(Marks.severity(dossier, rule.severity()));
    for (Outcome.Kind kind : OutcomeCounts.ORDER) {
      row.number(dossier.words(), dossier.ledger().count(rule, kind));
    }
  }
}
