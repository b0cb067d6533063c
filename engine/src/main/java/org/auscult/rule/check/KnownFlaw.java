package org.auscult.rule.check;

import java.util.List;
import java.util.Map;
import org.auscult.fact.Fix;
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

  private static final Text UNLISTED =
      new Text(
          "the flaws that ship with Auscult do not include this version; that proves nothing",
          "les failles livrées avec Auscult n’incluent pas cette version ; cela ne prouve rien");
  private static final Text INEXACT =
      new Text(
          "the export does not name the exact release, and flaws of some releases are known",
          "l’export ne donne pas la version exacte ; certaines de sa branche ont des failles"
              + " connues");

  @Override
  public Outcome judge(Installed installed, Subject subject) {
    List<Fix> fixes =
        subject.reference().lifecycles().fixes(installed.product()).stream()
            .filter(fix -> fix.exploited() || !exploitedOnly)
            .toList();
    List<Place> places =
        fixes.stream()
            .filter(fix -> fix.affects(installed.version()) == Truth.TRUE)
            .map(fix -> place(fix, installed, subject))
            .toList();
    boolean unsure =
        fixes.stream().anyMatch(fix -> fix.affects(installed.version()) == Truth.UNKNOWN);
    return places.isEmpty()
        ? new Outcome.NotAssessed(unsure ? INEXACT : UNLISTED, subject.howToExport())
        : new Outcome.Failed(places);
  }

  private Place place(Fix fix, Installed installed, Subject subject) {
    Text fixed =
        fix.before()
            .map(Text::verbatim)
            .orElse(
                new Text("no repaired version is named", "aucune version corrigée n’est nommée"));
    String product = subject.reference().lifecycles().title(installed.product());
    Map<String, Text> words =
        Map.of(
            "product", Text.verbatim(product),
            "id", Text.verbatim(fix.id()),
            "fixed", fixed,
            "source", Text.verbatim(fix.source()));
    return wording.place(installed.item(), installed.where(), words, subject);
  }
}
