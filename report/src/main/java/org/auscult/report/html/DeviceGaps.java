package org.auscult.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.RuleResult;
import org.auscult.rule.Rule;
import org.jsoup.nodes.Element;

/** The rules that could not be judged on one device: why, and what to export. */
final class DeviceGaps {
  private DeviceGaps() {}

  static void add(Element card, Dossier dossier, DeviceResult device) {
    Map<Gap, List<Rule>> gaps = new LinkedHashMap<>();
    for (RuleResult one : device.results()) {
      Gap.of(dossier, one.outcome())
          .ifPresent(gap -> gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(one.rule()));
    }
    int rules = gaps.values().stream().mapToInt(List::size).sum();
    Markup.in(card, "h4", "", dossier.say("device.notassessed", rules));
    if (gaps.isEmpty()) {
      Markup.in(card, "p", "", dossier.say("device.allassessed"));
      return;
    }
    Table table =
        Markup.table(
            "gaps",
            dossier.say("device.notassessed.caption", device.id()),
            List.of(
                dossier.say("column.because"),
                dossier.say("column.obtain"),
                dossier.say("column.rules")));
    gaps.forEach((gap, group) -> row(table.row(), gap, group));
    card.appendChild(table.element());
  }

  private static void row(Table.Row row, Gap gap, List<Rule> rules) {
    row.text(gap.because()).text(gap.obtain());
    row.element().appendChild(ruleLinks(rules));
  }

  /** A cell with the identifiers of rules, each a way to the catalogue. */
  static Element ruleLinks(List<Rule> rules) {
    Element cell = Markup.of("td", "ids");
    for (Rule rule : rules) {
      if (cell.childNodeSize() > 0) {
        cell.appendText(" ");
      }
      cell.appendChild(Markup.link(Catalogue.anchor(rule), rule.id()));
    }
    return cell;
  }
}
