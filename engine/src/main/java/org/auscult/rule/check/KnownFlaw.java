package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import org.auscult.fact.Lifecycles;
import org.auscult.fact.Truth;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails when the version has a published flaw that a later one repairs. It never passes: the facts
 * that ship name a few grave flaws, and not being among them proves nothing.
 *
 * @param exploitedOnly true to look only at flaws that attackers are known to use
 */
record KnownFlaw(Wording wording, boolean exploitedOnly) implements FirmwareCheck {
  static final String NAME = "firmware-known-flaw";

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    List<Place> places =
        subject.reference().lifecycles().fixes(installed.product()).stream()
            .filter(fix -> fix.exploited() || !exploitedOnly)
            .filter(fix -> fix.affects(installed.version()) == Truth.TRUE)
            .map(fix -> place(fix, installed, subject))
            .toList();
    return places.isEmpty()
        ? new Outcome.NotAssessed(
            new Text(
                "the flaws that ship with Auscult do not include this version; that proves nothing",
                "les failles livrées avec Auscult n’incluent pas cette version ; cela ne prouve rien"),
            subject.howToExport())
        : new Outcome.Failed(places);
  }

  private Place place(Lifecycles.Fix fix, Installed installed, Subject subject) {
    Text fixed =
        fix.before()
            .map(Text::verbatim)
            .orElse(
                new Text("no repaired version is named", "aucune version corrigée n’est nommée"));
    Map<String, Text> words =
        Map.of(
            "id", Text.verbatim(fix.id()),
            "fixed", fixed,
            "source", Text.verbatim(fix.source()));
    return wording.place(installed.item(), installed.where(), words, subject);
  }
}
