package org.auscult.rule.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.advisory.Advisory;
import org.auscult.advisory.Flaw;
import org.auscult.advisory.Installed;
import org.auscult.advisory.Remedy;
import org.auscult.advisory.Verdict;
import org.auscult.device.Item;
import org.auscult.rule.Cause;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What messages say of an advisory. */
final class AdvisoryWords {
  /** The words that a message may use. */
  static final String[] SLOTS = {
    "id", "source", "installed", "named", "flaws", "score", "exploited", "repair"
  };

  private static final int SHOWN = 4;

  private AdvisoryWords() {}

  /** The place of what an advisory names as affected, with the advisory as its cause. */
  static Place place(
      Wording wording,
      Item item,
      Span where,
      Verdict verdict,
      Installed installed,
      Subject subject) {
    boolean exploited = verdict.flaws().stream().anyMatch(flaw -> subject.exploited(flaw.id()));
    Optional<Severity> severity = verdict.score().map(score -> Severity.ofScore(score.value()));
    return wording
        .place(item, where, of(verdict, installed, exploited, subject), subject)
        .of(new Cause(verdict.advisory().id(), severity, exploited, verdict));
  }

  private static Map<String, Text> of(
      Verdict verdict, Installed installed, boolean exploited, Subject subject) {
    Advisory advisory = verdict.advisory();
    String date = advisory.revised().isEmpty() ? "" : ", " + advisory.revised();
    return Map.of(
        "id", Text.verbatim(advisory.id()),
        "source", Text.verbatim(advisory.publisher() + date),
        "installed",
            installed
                .version()
                .map(subject.redactor()::value)
                .map(version -> new Text("version " + version, "la version " + version))
                .orElse(new Text("any version", "toute version")),
        "named", Text.verbatim(verdict.product().name()),
        "flaws", flaws(verdict.flaws()),
        "score",
            verdict
                .score()
                .map(score -> score(score.value()))
                .orElse(new Text("not scored", "sans score")),
        "exploited",
            exploited
                ? new Text(", and attackers use it", ", et des attaquants s’en servent")
                : Text.verbatim(""),
        "repair", repair(verdict));
  }

  private static Text score(double value) {
    String en = String.format(Locale.ROOT, "%.1f", value);
    return new Text("CVSS " + en, "CVSS " + en.replace('.', ','));
  }

  static Text flaws(List<Flaw> flaws) {
    String ids = String.join(", ", flaws.stream().limit(SHOWN).map(Flaw::id).toList());
    int more = flaws.size() - SHOWN;
    return more > 0
        ? new Text(
            ids + " and " + more + " more",
            ids + " et " + more + (more == 1 ? " autre" : " autres"))
        : Text.verbatim(ids);
  }

  /** What to install, or that there is nothing to install, as far as the advisory says. */
  private static Text repair(Verdict verdict) {
    List<String> fixed =
        verdict.product().fixed().stream().map(version -> version.replace('_', ' ')).toList();
    if (!fixed.isEmpty()) {
      String versions = String.join(", ", fixed);
      return new Text("Repaired in " + versions + ".", "Corrigé dans " + versions + ".");
    }
    Set<Remedy> remedies = verdict.product().remedies();
    if (remedies.contains(Remedy.VENDOR_FIX)) {
      return new Text(
          "What the maker offers stands in the advisory.",
          "Ce que propose le fabricant figure dans l’avis.");
    }
    return remedies.contains(Remedy.MITIGATION) || remedies.contains(Remedy.WORKAROUND)
        ? new Text(
            "No repair is named; the advisory names measures.",
            "Aucune correction n’est citée ; l’avis propose des mesures.")
        : new Text("No repair is named.", "Aucune correction n’est citée.");
  }
}
