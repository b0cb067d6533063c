package org.auscult.report.html;

import java.util.Optional;
import org.auscult.rule.Outcome;

/**
 * Why a check could not be made, and what would let it be made.
 *
 * @param because the reason
 * @param obtain what to do
 */
record Gap(String because, String obtain) {

  /** The gap that an outcome leaves; empty when it leaves none. */
  static Optional<Gap> of(Dossier dossier, Outcome outcome) {
    if (outcome instanceof Outcome.NotAssessed open) {
      return Optional.of(new Gap(dossier.say(open.because()), dossier.say(open.obtain())));
    }
    if (outcome instanceof Outcome.Errored bug) {
      return Optional.of(
          new Gap(dossier.say("gap.error", bug.cause()), dossier.say("gap.error.do")));
    }
    return Optional.empty();
  }
}
