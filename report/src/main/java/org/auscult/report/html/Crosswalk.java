package org.auscult.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.auscult.audit.Finding;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Framework;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/**
 * Which controls of which frameworks the failed rules bear on. Indicative: no control is ever
 * called met.
 */
final class Crosswalk implements Section {
  @Override
  public String id() {
    return "crosswalk";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    Map<String, Map<String, List<Rule>>> touched = touched(dossier);
    sheet.put(Markup.of("p", "intro", dossier.say("crosswalk.intro")));
    if (touched.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("crosswalk.none")));
      return;
    }
    Element cards = Markup.of("div", "cards");
    sheet.within(
        cards,
        () -> {
          for (Map.Entry<String, Map<String, List<Rule>>> one : touched.entrySet()) {
            sheet.put(card(dossier, one.getKey(), one.getValue()));
          }
        });
  }

  /** The failed rules by framework and control. */
  private static Map<String, Map<String, List<Rule>>> touched(Dossier dossier) {
    Map<String, Map<String, List<Rule>>> touched = new TreeMap<>();
    for (List<Finding> cause : dossier.ledger().causes()) {
      Rule rule = cause.get(0).rule();
      for (ControlRef reference : rule.references()) {
        touched
            .computeIfAbsent(reference.framework(), id -> new LinkedHashMap<>())
            .computeIfAbsent(reference.control(), id -> new ArrayList<>())
            .add(rule);
      }
    }
    return touched;
  }

  private static Element card(Dossier dossier, String id, Map<String, List<Rule>> controls) {
    Optional<Framework> framework = References.framework(dossier, id);
    Element card = Markup.of("details", "card framework").attr("id", "framework-" + id);
    Element summary = Markup.in(card, "summary", "");
    Element what = Markup.in(summary, "span", "what");
    Markup.in(what, "h3", "", framework.map(f -> References.title(dossier, f)).orElse(id));
    Markup.in(summary, "span", "much", dossier.say("crosswalk.count", controls.size()));
    framework.ifPresent(f -> Markup.in(card, "p", "note", state(dossier, f, controls.size())));
    Table table =
        Markup.table("controls", caption(dossier, framework, id), heads(dossier)).numbers(3, 3);
    ordered(controls, framework)
        .forEach(
            control ->
                row(
                    table.row(),
                    dossier,
                    framework,
                    control,
                    controls.getOrDefault(control, List.of())));
    card.appendChild(table.element());
    return card;
  }

  private static String caption(Dossier dossier, Optional<Framework> framework, String id) {
    return dossier.say(
        "crosswalk.caption", framework.map(f -> References.title(dossier, f)).orElse(id));
  }

  /** How many controls are touched, only unanswered, and out of any configuration's reach. */
  private static String state(Dossier dossier, Framework framework, int touched) {
    Set<String> asked = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (Rule rule : dossier.result().rules().rules()) {
      for (ControlRef reference : rule.references()) {
        if (reference.framework().equals(framework.id())) {
          asked.add(reference.control());
          if (dossier.ledger().count(rule, Outcome.Kind.NOT_ASSESSED) > 0) {
            open.add(reference.control());
          }
        }
      }
    }
    return dossier.say(
        "crosswalk.state",
        framework.controls().size(),
        asked.size(),
        touched,
        open.size(),
        Math.max(framework.controls().size() - asked.size(), 0),
        framework.version(),
        framework.licence());
  }

  private static List<String> ordered(
      Map<String, List<Rule>> controls, Optional<Framework> framework) {
    List<String> order =
        new ArrayList<>(framework.map(f -> f.controls().keySet()).orElse(Set.of()));
    return controls.keySet().stream()
        .sorted(
            java.util.Comparator.comparingInt((String id) -> order.indexOf(id))
                .thenComparing(id -> id))
        .toList();
  }

  private static List<String> heads(Dossier dossier) {
    return List.of("control", "worst", "rules", "devices").stream()
        .map(column -> dossier.say("column." + column))
        .toList();
  }

  private static void row(
      Table.Row row,
      Dossier dossier,
      Optional<Framework> framework,
      String control,
      List<Rule> rules) {
    References.control(row.head(), dossier, framework, control);
    Severity worst =
        rules.stream().map(Rule::severity).min(Severity::compareTo).orElse(Severity.INFO);
    row.cell().appendChild(Marks.severity(dossier, worst));
    Element links = Markup.in(row.element(), "td", "ids");
    for (Rule rule : rules) {
      links.appendText(" ").appendChild(Markup.link(Findings.anchor(rule), rule.id()));
    }
    Set<String> devices = new HashSet<>();
    rules.forEach(rule -> dossier.ledger().of(rule).forEach(f -> devices.add(f.deviceId())));
    row.number(dossier.words(), devices.size());
  }
}
