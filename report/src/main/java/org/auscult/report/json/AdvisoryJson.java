package org.auscult.report.json;

import org.auscult.advisory.Advisory;
import org.auscult.advisory.Flaw;
import org.auscult.advisory.Remedy;
import org.auscult.advisory.Score;
import org.auscult.advisory.Verdict;
import org.auscult.rule.Cause;
import org.auscult.source.Language;

/** What advisories mean for a device. */
final class AdvisoryJson {
  private final JsonWriter json;
  private final Language language;

  AdvisoryJson(JsonWriter json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** The cause of a finding. */
  void cause(Cause cause) {
    json.field("cause", cause.key());
    json.object(
        "details",
        () -> {
          json.field("exploited", cause.exploited());
          json.object("advisory", () -> verdict(cause.advisory()));
        });
  }

  /** An advisory with the product of it that decided, and the flaws that are or may be there. */
  void verdict(Verdict verdict) {
    Advisory advisory = verdict.advisory();
    json.field("id", advisory.id())
        .field("verdict", verdict.kind().word())
        .field("title", advisory.title())
        .field("publisher", advisory.publisher())
        .field("published", advisory.published())
        .field("revised", advisory.revised())
        .field("url", advisory.url())
        .field("because", verdict.because().map(text -> text.in(language)));
    json.object(
        "product",
        () ->
            json.field("vendor", verdict.product().vendor())
                .field("name", verdict.product().name())
                .field("versions", verdict.product().shownVersions())
                .texts("fixed", verdict.product().fixed())
                .texts(
                    "remedies", verdict.product().remedies().stream().map(Remedy::word).toList()));
    json.objects("flaws", verdict.flaws(), this::flaw);
  }

  private void flaw(Flaw flaw) {
    json.field("id", flaw.id())
        .field("score", flaw.score().map(score -> String.valueOf(score.value())))
        .field("vector", flaw.score().flatMap(Score::vector))
        .texts("weaknesses", flaw.weaknesses());
  }
}
