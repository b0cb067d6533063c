package org.auscult.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.audit.RuleResult;
import org.jsoup.nodes.Element;

/** All checks that could not be made, by what would let them be made: the most gained first. */
final class NotAssessed implements Section {
  private static final int DEVICES_SHOWN = 40;

  /** What one way of getting better exports would let be judged. */
  private static final class Group {
    private final List<DeviceTally> devices = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private int checks;
  }

  @Override
  public String id() {
    return "not-assessed";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    List<Map.Entry<String, Group>> groups = groups(dossier);
    if (groups.isEmpty()) {
      sheet.put(Markup.of("p", "", dossier.say("not-assessed.none")));
      return;
    }
    sheet.put(Markup.of("p", "intro", dossier.say("not-assessed.intro")));
    Element cards = Markup.of("div", "cards");
    sheet.within(
        cards,
        () -> {
          for (Map.Entry<String, Group> group : groups) {
            sheet.put(card(dossier, group.getKey(), group.getValue()));
          }
        });
  }

  private static List<Map.Entry<String, Group>> groups(Dossier dossier) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (DeviceTally tally : dossier.ledger().devices()) {
      for (RuleResult one : tally.device().results()) {
        Gap.of(dossier, one.outcome()).ifPresent(gap -> enter(groups, tally, one, gap));
      }
    }
    return groups.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Group>>comparingInt(group -> -group.getValue().checks)
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static void enter(Map<String, Group> groups, DeviceTally tally, RuleResult one, Gap gap) {
    Group group = groups.computeIfAbsent(gap.obtain(), obtain -> new Group());
    int last = group.devices.size() - 1;
    if (last < 0 || group.devices.get(last) != tally) {
      group.devices.add(tally);
    }
    group.rules.add(one.rule().id());
    group.reasons.merge(gap.because(), 1, Integer::sum);
    group.checks++;
  }

  private static Element card(Dossier dossier, String obtain, Group group) {
    Element card = Markup.of("details", "card gap");
    Element summary = Markup.in(card, "summary", "");
    Element what = Markup.in(summary, "span", "what");
    Markup.in(what, "h3", "", obtain);
    Markup.in(
        summary,
        "span",
        "much",
        dossier.say("not-assessed.gain", group.checks, group.devices.size()));
    Markup.in(card, "h4", "", dossier.say("not-assessed.reasons"));
    Element reasons = Markup.in(card, "ul", "plain");
    group.reasons.forEach(
        (because, count) ->
            Markup.in(reasons, "li", "", dossier.say("not-assessed.reason", because, count)));
    Markup.in(card, "h4", "", dossier.say("column.rules"));
    Element rules = Markup.in(card, "p", "ids");
    group.rules.forEach(
        rule -> rules.appendText(" ").appendChild(Markup.link("catalogue-" + rule, rule)));
    Markup.in(card, "h4", "", dossier.say("column.devices"));
    card.appendChild(devices(dossier, group));
    return card;
  }

  private static Element devices(Dossier dossier, Group group) {
    Element list = Markup.of("p", "ids");
    group.devices.stream()
        .limit(DEVICES_SHOWN)
        .forEach(
            tally ->
                list.appendText(" ").appendChild(Markup.link(tally.anchor(), tally.device().id())));
    if (group.devices.size() > DEVICES_SHOWN) {
      list.appendText(" " + dossier.say("not-assessed.rest", group.devices.size() - DEVICES_SHOWN));
    }
    return list;
  }
}
