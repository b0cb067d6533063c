package org.auscult.report.html;

import org.auscult.audit.GateVerdict;
import org.auscult.rule.Outcome;
import org.jsoup.nodes.Element;

/** The verdict of the gate as one sentence, and at once what it does not cover. */
final class Verdict {
  private Verdict() {}

  static Element of(Dossier dossier) {
    Element box = Markup.of("div", "verdict " + look(dossier));
    Markup.in(box, "p", "sentence", sentence(dossier));
    Element reserve = Markup.in(box, "p", "reserve", reserve(dossier));
    if (!dossier.ledger().nothingHidden()) {
      reserve
          .appendText(" ")
          .appendChild(Markup.link(BlindSpots.ANCHOR, dossier.say("verdict.see")));
    }
    return box;
  }

  /** Good only when the gate holds over all that was given; otherwise held with reserve, or not. */
  private static String look(Dossier dossier) {
    GateVerdict gate = dossier.result().gate();
    if (!gate.holds()) {
      return "broken";
    }
    boolean good = gate.failOn().isPresent() && dossier.ledger().nothingHidden();
    return good ? "good" : "reserved";
  }

  private static String sentence(Dossier dossier) {
    GateVerdict gate = dossier.result().gate();
    if (gate.nothingAudited()) {
      return dossier.say("verdict.nothing");
    }
    return gate.failOn()
        .map(severity -> severity.label(dossier.words().language()))
        .map(
            threshold ->
                dossier.say(
                    gate.holds() ? "verdict.holds" : "verdict.fails",
                    gate.violations().size(),
                    threshold))
        .orElseGet(() -> dossier.say("verdict.none"));
  }

  private static String reserve(Dossier dossier) {
    if (dossier.ledger().nothingHidden()) {
      return dossier.say("verdict.complete", dossier.ledger().checks());
    }
    return dossier.say(
        "verdict.reserve",
        dossier.ledger().count(Outcome.Kind.NOT_ASSESSED)
            + dossier.ledger().count(Outcome.Kind.ERRORED),
        dossier.ledger().checks(),
        dossier.ledger().notWhole().size(),
        dossier.result().withoutExport().size());
  }
}
