package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.Finding;
import org.auscult.rule.Remedy;
import org.auscult.rule.Rule;
import org.jsoup.nodes.Element;

/** One rule that failed: why it matters, how to mend it, what it bears on, and where. */
final class RuleCard {
  private RuleCard() {}

  static void write(Sheet sheet, Dossier dossier, List<Finding> cause) throws IOException {
    Rule rule = cause.get(0).rule();
    Element card =
        Markup.of("details", "card " + cause.get(0).severity().word())
            .attr("id", Findings.anchor(rule))
            .attr("data-severity", cause.get(0).severity().word());
    card.appendChild(summary(dossier, cause));
    card.appendChild(text(dossier, rule, cause));
    if (!rule.references().isEmpty()) {
      card.appendChild(References.of(dossier, rule));
    }
    Markup.in(card, "h4", "", dossier.say("rule.where", cause.size()));
    sheet.within(
        card,
        () ->
            sheet.within(
                Markup.of("ol", "finds"),
                () -> {
                  for (Finding finding : cause) {
                    sheet.put(FindingItem.of(dossier, finding));
                  }
                }));
  }

  private static Element summary(Dossier dossier, List<Finding> cause) {
    Rule rule = cause.get(0).rule();
    Element summary = Markup.of("summary", "");
    summary.appendChild(Marks.severity(dossier, cause.get(0).severity()));
    Element what = Markup.in(summary, "span", "what");
    Markup.in(what, "h3", "", dossier.say(rule.title()));
    Markup.in(what, "code", "", rule.id());
    Element much = Markup.in(summary, "span", "much", dossier.say("count.devices", cause.size()));
    int accepted = cause.size() - Ledger.openIn(cause);
    if (accepted > 0) {
      Markup.in(much, "span", "aside", dossier.say("count.accepted", accepted));
    }
    return summary;
  }

  private static Element text(Dossier dossier, Rule rule, List<Finding> cause) {
    Element text = Markup.of("div", "text");
    Element why = Markup.in(text, "div", "");
    Markup.in(why, "h4", "", dossier.say("rule.why"));
    Markup.paragraphs(why, dossier.say(rule.rationale()));
    Element mend = Markup.in(text, "div", "");
    Markup.in(mend, "h4", "", dossier.say("rule.mend"));
    Markup.paragraphs(mend, dossier.say(rule.remedy().generic()));
    formats(dossier, cause)
        .forEach(
            (slug, title) ->
                rule.remedy()
                    .step(slug)
                    .ifPresent(step -> mend.appendChild(step(dossier, title, step))));
    return text;
  }

  /** The formats of the devices that the rule failed on, with their names. */
  private static Map<String, String> formats(Dossier dossier, List<Finding> cause) {
    Map<String, String> formats = new TreeMap<>();
    for (Finding finding : cause) {
      dossier
          .ledger()
          .device(finding.deviceId())
          .map(DeviceTally::device)
          .ifPresent((DeviceResult device) -> formats.put(device.format(), device.formatTitle()));
    }
    return formats;
  }

  private static Element step(Dossier dossier, String title, Remedy.Step step) {
    Element box = Markup.of("div", "step");
    Markup.in(box, "h5", "", title);
    step.words().ifPresent(words -> Markup.paragraphs(box, dossier.say(words)));
    step.config()
        .ifPresent(
            config -> {
              Element lines = Markup.in(box, "pre", "").attr("tabindex", "0");
              Markup.in(lines, "code", "", config.stripTrailing());
            });
    return box;
  }
}
