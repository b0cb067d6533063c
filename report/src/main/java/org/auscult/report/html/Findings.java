package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import org.auscult.audit.Finding;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/** The findings by rule: the text once, then every place. */
final class Findings implements Section {
  @Override
  public String id() {
    return "findings";
  }

  static String anchor(Rule rule) {
    return "rule-" + rule.id();
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    List<List<Finding>> causes = dossier.ledger().causes();
    if (causes.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("findings.none")));
      return;
    }
    sheet.put(
        Markup.of(
            "p",
            "intro",
            dossier.say("findings.intro", dossier.ledger().findings().size(), causes.size())));
    sheet.put(tools(dossier));
    sheet.within(
        Markup.of("div", "cards").attr("id", "finding-cards"),
        () -> {
          for (List<Finding> cause : causes) {
            RuleCard.write(sheet, dossier, cause);
          }
        });
  }

  private static Element tools(Dossier dossier) {
    Element tools = Toolbar.of(dossier, "findings", "finding-cards");
    Element group =
        Markup.in(tools, "div", "choices")
            .attr("role", "group")
            .attr("aria-label", dossier.say("tools.severities"));
    for (Severity severity : Severity.values()) {
      Markup.in(group, "button", "sev " + severity.word())
          .attr("type", "button")
          .attr("aria-pressed", "true")
          .attr("data-severity", severity.word())
          .appendText(severity.label(dossier.words().language()));
    }
    return tools;
  }
}
