package org.auscult.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.auscult.rule.Outcome;
import org.auscult.rule.Profile;
import org.auscult.rule.Severity;
import org.jsoup.nodes.Element;

/** How the audit was made, what its words mean, and what it cannot say. */
final class Method implements Section {
  private static final List<String> LINES = List.of("mapped", "irrelevant", "unmapped", "unparsed");
  private static final List<String> LIMITS =
      List.of("export", "time", "lines", "rules", "secrets", "medical", "frameworks");

  @Override
  public String id() {
    return "method";
  }

  @Override
  public void write(Sheet sheet, Dossier dossier) throws IOException {
    sheet.put(Markup.of("p", "intro", dossier.say("method.intro")));
    sheet.put(Markup.of("h3", "", dossier.say("method.outcomes")));
    sheet.put(outcomes(dossier));
    sheet.put(Markup.of("h3", "", dossier.say("method.severities")));
    sheet.put(severities(dossier));
    sheet.put(Markup.of("p", "", dossier.say("method.risk")));
    sheet.put(Markup.of("h3", "", dossier.say("method.lines")));
    sheet.put(lines(dossier));
    sheet.put(Markup.of("h3", "", dossier.say("method.limits")));
    sheet.put(limits(dossier));
    sheet.put(Markup.of("h3", "", dossier.say("method.integrity")));
    sheet.put(integrity(dossier));
  }

  private static Element outcomes(Dossier dossier) {
    Element list = Markup.of("dl", "meanings");
    for (Outcome.Kind kind : OutcomeCounts.ORDER) {
      meaning(list, Marks.outcome(dossier, kind), dossier.say("outcome." + kind.word() + ".is"));
    }
    return list;
  }

  private static Element severities(Dossier dossier) {
    Element list = Markup.of("dl", "meanings");
    for (Severity severity : Severity.values()) {
      meaning(
          list,
          Marks.severity(dossier, severity),
          dossier.say("severity." + severity.word() + ".is"));
    }
    return list;
  }

  private static void meaning(Element list, Element sign, String meaning) {
    Element row = Markup.in(list, "div", "");
    Markup.in(row, "dt", "").appendChild(sign);
    Markup.in(row, "dd", "", meaning);
  }

  private static Element lines(Dossier dossier) {
    Element list = Markup.of("dl", "meanings");
    LINES.forEach(
        fate ->
            Markup.term(list, dossier.say("files." + fate), dossier.say("files." + fate + ".is")));
    return list;
  }

  private static Element limits(Dossier dossier) {
    Element list = Markup.of("ul", "limits");
    LIMITS.forEach(limit -> Markup.in(list, "li", "", dossier.say("limit." + limit)));
    return list;
  }

  private static Element integrity(Dossier dossier) {
    Element list = Markup.of("dl", "meanings");
    Markup.term(
        list,
        dossier.say("method.started"),
        dossier.say(
            "method.instant",
            dossier.words().instant(dossier.run().startedAt()),
            dossier.words().date(dossier.run().today())));
    Markup.term(list, dossier.say("scope.tool"), "Auscult " + dossier.run().toolVersion());
    Element rules =
        Markup.term(
            list,
            dossier.say("scope.rules"),
            dossier.say("scope.ruleset", dossier.run().ruleVersion(), dossier.run().ruleCount()));
    Markup.in(rules, "code", "hash", "SHA-256 " + dossier.run().ruleSha256());
    dossier
        .result()
        .rules()
        .tailoring()
        .profile()
        .ifPresent(profile -> profile(list, dossier, profile));
    Map<String, String> dates = dossier.result().rules().dataDates();
    if (!dates.isEmpty()) {
      Element data = Markup.in(Markup.term(list, dossier.say("method.data"), ""), "ul", "");
      dates.forEach(
          (what, day) -> Markup.in(data, "li", "", dossier.say("method.data." + what, day)));
    }
    Markup.term(list, dossier.say("method.inputs"), dossier.say("method.digests"));
    return list;
  }

  /** Which rules were chosen, and which were not asked. */
  private static void profile(Element list, Dossier dossier, Profile profile) {
    List<String> leftOut = dossier.result().rules().tailoring().leftOut();
    Element says = Markup.term(list, dossier.say("method.profile"), dossier.say(profile.title()));
    Markup.in(says, "p", "", dossier.say(profile.about()));
    Markup.in(
        says, "p", "", dossier.say("method.leftout", leftOut.size(), String.join(", ", leftOut)));
  }
}
