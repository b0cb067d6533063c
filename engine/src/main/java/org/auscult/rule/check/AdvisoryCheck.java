package org.auscult.rule.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Installed;
import org.auscult.advisory.Verdict;
import org.auscult.advisory.Verdict.Kind;
import org.auscult.device.Identity;
import org.auscult.device.ItemType;
import org.auscult.rule.Check;
import org.auscult.rule.Outcome;
import org.auscult.rule.Place;
import org.auscult.rule.Subject;
import org.auscult.source.Text;

/**
 * Fails for each advisory that names the installed version as affected; each is a finding of its
 * own, as severe as the score of its worst flaw. It passes only where advisories name the product
 * and not one is left open.
 */
record AdvisoryCheck(Wording wording) implements Check {
  static final String NAME = "advisory-affects";

  private static final int SHOWN = 5;

  @Override
  public Set<ItemType> reads() {
    return Set.of(Identity.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Installed installed = AdvisedDevice.installed(subject);
    Assessment assessment = AdvisedDevice.assess(subject);
    if (assessment.reach() != Assessment.Reach.COMPARED) {
      return AdvisedDevice.outOfReach(assessment.reach(), subject);
    }
    List<Place> places =
        assessment.verdicts(Kind.AFFECTED).stream()
            .map(
                verdict ->
                    AdvisoryWords.place(
                        wording,
                        subject.device().single(Identity.TYPE),
                        AdvisedDevice.where(subject),
                        verdict,
                        installed,
                        subject))
            .toList();
    if (!places.isEmpty()) {
      return new Outcome.Failed(places);
    }
    List<Verdict> open = assessment.verdicts(Kind.BY_HAND);
    return open.isEmpty()
        ? new Outcome.Passed(List.of(AdvisedDevice.where(subject)))
        : new Outcome.NotAssessed(reasons(open), compare(open));
  }

  /** The reasons, one for each advisory; of many, the first. */
  private static Text reasons(List<Verdict> open) {
    return new Text(
        open.stream().limit(SHOWN).map(v -> reason(v, false)).collect(Collectors.joining("; "))
            + more(open, " and %d more"),
        open.stream().limit(SHOWN).map(v -> reason(v, true)).collect(Collectors.joining(" ; "))
            + more(open, " et %d autres"));
  }

  private static String more(List<Verdict> open, String words) {
    return open.size() > SHOWN ? String.format(words, open.size() - SHOWN) : "";
  }

  private static String reason(Verdict verdict, boolean french) {
    Text because = verdict.because().orElse(Text.verbatim(""));
    return verdict.advisory().id() + (french ? " : " + because.fr() : ": " + because.en());
  }

  private static Text compare(List<Verdict> open) {
    String ids =
        open.stream()
            .limit(SHOWN)
            .map(verdict -> verdict.advisory().id())
            .collect(Collectors.joining(", "));
    return new Text(
        "compare the device with " + ids + " by hand, or ask the maker",
        "comparer l’équipement à " + ids + " à la main, ou interroger le fabricant");
  }
}
