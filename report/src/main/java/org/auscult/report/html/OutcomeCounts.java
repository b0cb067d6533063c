package org.auscult.report.html;

import java.util.List;
import org.auscult.rule.Outcome;
import org.jsoup.nodes.Element;

/** What became of every check. The five counts sum to rules times devices, and say so. */
final class OutcomeCounts {
  static final List<Outcome.Kind> ORDER =
      List.of(
          Outcome.Kind.FAILED,
          Outcome.Kind.PASSED,
          Outcome.Kind.NOT_APPLICABLE,
          Outcome.Kind.NOT_ASSESSED,
          Outcome.Kind.ERRORED);

  private OutcomeCounts() {}

  static Element of(Dossier dossier) {
    Element part = Markup.of("div", "block");
    Markup.in(part, "h3", "", dossier.say("outcomes.title"));
    part.appendChild(
        Pictures.bar(
            ORDER.stream()
                .map(kind -> new Pictures.Share(kind.word(), dossier.ledger().count(kind)))
                .toList(),
            dossier.say("outcomes.picture", counts(dossier))));
    Element list = Markup.in(part, "ul", "legend");
    for (Outcome.Kind kind : ORDER) {
      Element item = Markup.in(list, "li", "");
      item.appendChild(Marks.outcome(dossier, kind));
      Markup.in(item, "strong", "", dossier.words().number(dossier.ledger().count(kind)));
    }
    Markup.in(part, "p", "note", sum(dossier));
    return part;
  }

  private static Object[] counts(Dossier dossier) {
    return ORDER.stream().map(dossier.ledger()::count).toArray();
  }

  private static String sum(Dossier dossier) {
    int devices = dossier.result().devices().size();
    int checks = dossier.ledger().checks();
    int rules = devices == 0 ? 0 : checks / devices;
    int accepted = dossier.result().accepted();
    String sum = dossier.say("outcomes.sum", checks, rules, devices);
    return accepted == 0 ? sum : sum + " " + dossier.say("outcomes.accepted", accepted);
  }

  /** The words for the five outcomes, for heads of tables. */
  static List<String> words(Dossier dossier) {
    return ORDER.stream().map(kind -> dossier.say("outcome." + kind.word())).toList();
  }
}
