package org.auscult.report.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.audit.AuditResult;
import org.auscult.rule.Outcome;
import org.auscult.source.Language;
import org.auscult.source.Span;

/** What came of every rule on every device. */
final class OutcomesJson {
  /** How many of the places that a rule examined are named. */
  private static final int MAX_EXAMINED = 10;

  private record Row(String ruleId, String deviceId, Outcome outcome) {}

  private final JsonWriter json;
  private final Language language;

  OutcomesJson(JsonWriter json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(AuditResult result) {
    Stream<Row> rows =
        result.devices().stream()
            .flatMap(
                device ->
                    device.results().stream()
                        .map(row -> new Row(row.rule().id(), device.id(), row.outcome())));
    json.objects("outcomes", rows::iterator, this::row);
  }

  private void row(Row row) {
    json.field("ruleId", row.ruleId())
        .field("deviceId", row.deviceId())
        .field("outcome", row.outcome().kind().word());
    if (row.outcome() instanceof Outcome.Passed passed) {
      json.field("because", Optional.empty()).texts("examined", examined(passed.examined()));
    } else if (row.outcome() instanceof Outcome.Failed failed) {
      json.field("because", failed.places().get(0).message().in(language));
    } else if (row.outcome() instanceof Outcome.NotApplicable not) {
      json.field("because", not.because().in(language));
    } else if (row.outcome() instanceof Outcome.NotAssessed not) {
      json.field("because", not.because().in(language)).field("obtain", not.obtain().in(language));
    } else if (row.outcome() instanceof Outcome.Errored errored) {
      json.field("because", errored.cause());
    }
  }

  private static List<String> examined(List<Span> spans) {
    return spans.stream().limit(MAX_EXAMINED).map(Span::toString).toList();
  }
}
