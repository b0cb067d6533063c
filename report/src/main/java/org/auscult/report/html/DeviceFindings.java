package org.auscult.report.html;

import java.util.List;
import org.auscult.audit.Finding;
import org.auscult.source.Span;
import org.jsoup.nodes.Element;

/** What is wrong on one device, each with the way to its full text. */
final class DeviceFindings {
  private DeviceFindings() {}

  static void add(Element card, Dossier dossier, DeviceTally tally) {
    Markup.in(card, "h4", "", dossier.say("device.findings", tally.findings().size()));
    if (tally.findings().isEmpty()) {
      Markup.in(card, "p", "", dossier.say("device.nofindings"));
      return;
    }
    Table table =
        Markup.table(
            "",
            dossier.say("device.findings.caption", tally.device().id()),
            List.of(
                dossier.say("column.severity"),
                dossier.say("column.finding"),
                dossier.say("column.where")));
    boolean oneFile = tally.device().files().size() == 1;
    tally.findings().forEach(finding -> row(table.row(), dossier, finding, oneFile));
    card.appendChild(table.element());
  }

  private static void row(Table.Row row, Dossier dossier, Finding finding, boolean oneFile) {
    row.cell().appendChild(Marks.severity(dossier, finding.severity()));
    Element what = row.head();
    what.appendChild(
        Markup.link(dossier.ledger().anchor(finding), dossier.say(finding.rule().title())));
    Markup.in(what.appendText(" "), "code", "", finding.rule().id());
    Marks.state(what, dossier, finding);
    Element where = row.cell();
    Span first = finding.places().get(0).evidence().span();
    if (oneFile) {
      where.appendText(dossier.say("finding.line", first.firstLine()));
    } else {
      Markup.in(where, "code", "path", first.toString());
    }
    int more = finding.places().size() - 1;
    if (more > 0) {
      Markup.in(where, "span", "aside", dossier.say("finding.more", more));
    }
  }
}
