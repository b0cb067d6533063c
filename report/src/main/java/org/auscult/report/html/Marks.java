package org.auscult.report.html;

import org.auscult.audit.Finding;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/** Signs that say by word, shape and colour; the colour is never alone. */
final class Marks {
  private Marks() {}

  static Element severity(Dossier dossier, Severity severity) {
    return Markup.of("span", "sev " + severity.word(), severity.label(dossier.words().language()));
  }

  static Element outcome(Dossier dossier, Outcome.Kind kind) {
    return Markup.of("span", "outcome " + kind.word(), dossier.say("outcome." + kind.word()));
  }

  /** How far a file or device was read: whole, in part or not. */
  static Element status(Dossier dossier, ReadStatus status) {
    String look =
        status == ReadStatus.READ
            ? "whole"
            : status == ReadStatus.PARTLY_READ ? "partial" : "unread";
    return Markup.of("span", "status " + look, dossier.say("status." + status.name()));
  }

  /** Whether somebody answers for a finding, and whether it is new; nothing for a plain one. */
  static void state(Element parent, Dossier dossier, Finding finding) {
    if (finding.state() == Finding.State.ACCEPTED) {
      Markup.in(parent, "span", "tag accepted", until("state.accepted", dossier, finding));
    } else if (finding.state() == Finding.State.WAIVER_EXPIRED) {
      Markup.in(parent, "span", "tag expired", until("state.expired", dossier, finding));
    }
    if (finding.novelty() == Finding.Novelty.NEW) {
      Markup.in(parent, "span", "tag new", dossier.say("novelty.new"));
    }
    if (finding.risk() != finding.severity()) {
      String risk = finding.risk().label(dossier.words().language());
      Markup.in(parent, "span", "tag risk", dossier.say("finding.risk", risk));
    }
  }

  private static String until(String key, Dossier dossier, Finding finding) {
    return finding
        .waiver()
        .map(waiver -> dossier.say(key, dossier.words().date(waiver.until())))
        .orElseGet(() -> dossier.say(key + ".plain"));
  }

  /** The open findings of a device by severity, as small numbered signs. */
  static Element tally(Dossier dossier, DeviceTally tally) {
    Element list = Markup.of("span", "tally");
    for (Severity severity : Severity.values()) {
      if (tally.open(severity) > 0) {
        String word = severity.label(dossier.words().language());
        Element sign =
            Markup.in(list, "span", "sev " + severity.word())
                .appendText(dossier.words().number(tally.open(severity)));
        Markup.in(sign, "span", "word", " " + word);
      }
    }
    return list;
  }
}
