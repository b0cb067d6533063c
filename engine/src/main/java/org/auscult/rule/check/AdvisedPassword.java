package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.advisory.Assessment;
import org.auscult.advisory.Flaw;
import org.auscult.advisory.Installed;
import org.auscult.advisory.Notice;
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
 * Fails when an advisory states that the product is delivered with a password, or has one built in:
 * by a notice, or by the weakness of a flaw that the version is known to have.
 */
record AdvisedPassword(Wording wording) implements Check {
  static final String NAME = "advisory-names-password";
  static final String[] SLOTS = {"id", "flaws", "what"};

  /** Hard-coded credentials, hard-coded password, default credentials, default password. */
  private static final Set<String> WEAKNESSES =
      Set.of("CWE-798", "CWE-259", "CWE-1392", "CWE-1393");

  private static final Text BUILT_IN =
      new Text(
          "a password that is built in or the same everywhere",
          "un mot de passe intégré ou identique partout");

  @Override
  public Set<ItemType> reads() {
    return Set.of(Identity.TYPE);
  }

  @Override
  public Outcome apply(Subject subject) {
    Assessment assessment = AdvisedDevice.assess(subject);
    Map<String, Place> places = new LinkedHashMap<>();
    Installed installed = AdvisedDevice.installed(subject);
    if (assessment.reach() != Assessment.Reach.VENDOR_UNLISTED) {
      for (Notice notice : subject.advisories().open().notices(installed, assessment)) {
        places.putIfAbsent(
            notice.advisory(), place(notice.advisory(), notice.flaw(), notice.what(), subject));
      }
    }
    for (Verdict verdict : assessment.verdicts(Kind.AFFECTED)) {
      List<Flaw> flaws = passwords(verdict);
      if (!flaws.isEmpty()) {
        places.computeIfAbsent(
            verdict.advisory().id(),
            id -> place(id, AdvisoryWords.flaws(flaws).en(), BUILT_IN, subject));
      }
    }
    if (!places.isEmpty()) {
      return new Outcome.Failed(new ArrayList<>(places.values()));
    }
    return unknown(assessment, subject);
  }

  private static Outcome unknown(Assessment assessment, Subject subject) {
    if (assessment.reach() != Assessment.Reach.COMPARED) {
      return AdvisedDevice.outOfReach(assessment.reach(), subject);
    }
    boolean open =
        assessment.verdicts(Kind.BY_HAND).stream().anyMatch(v -> !passwords(v).isEmpty());
    return open
        ? new Outcome.NotAssessed(
            new Text(
                "an advisory on such a password has to be compared by hand",
                "un avis sur un tel mot de passe est à comparer à la main"),
            new Text("ask the maker", "interroger le fabricant"))
        : new Outcome.NotApplicable(
            new Text(
                "no advisory at hand states such a password of this version",
                "aucun avis disponible ne signale un tel mot de passe pour cette version"));
  }

  private static List<Flaw> passwords(Verdict verdict) {
    return verdict.flaws().stream()
        .filter(flaw -> flaw.weaknesses().stream().anyMatch(WEAKNESSES::contains))
        .sorted(Comparator.comparing(Flaw::id))
        .toList();
  }

  private Place place(String id, String flaws, Text what, Subject subject) {
    Map<String, Text> words =
        Map.of("id", Text.verbatim(id), "flaws", Text.verbatim(flaws), "what", what);
    return wording.place(
        subject.device().single(Identity.TYPE), AdvisedDevice.where(subject), words, subject);
  }
}
