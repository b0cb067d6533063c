package org.auscult.report.json;

import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RunInfo;
import org.auscult.audit.Waiver;
import org.auscult.rule.Place;
import org.auscult.source.Language;
import org.auscult.source.Span;

/** Findings, and the waivers over them. */
final class FindingsJson {
  private static final Comparator<Waiver> BY_PLACE =
      Comparator.comparing(Waiver::file).thenComparingInt(Waiver::line);

  private final JsonWriter json;
  private final RunInfo run;
  private final Language language;

  FindingsJson(JsonWriter json, RunInfo run) {
    this.json = json;
    this.run = run;
    this.language = run.language();
  }

  void write(AuditResult result) {
    json.objects("findings", result.findings(), this::finding);
    json.objects("waivers", waivers(result), this::waiver);
  }

  private void finding(Finding finding) {
    Place first = finding.places().get(0);
    json.field("ruleId", finding.rule().id())
        .field("title", finding.rule().title().in(language))
        .field("severity", finding.severity().word())
        .field("risk", finding.risk().word())
        .field("deviceId", finding.deviceId())
        .field("message", first.message().in(language))
        .field("fingerprint", finding.fingerprint())
        .field("state", finding.state().word())
        .field("novelty", finding.novelty().name().toLowerCase(Locale.ROOT));
    finding
        .waiver()
        .ifPresent(
            waiver ->
                json.object(
                    "waiver",
                    () -> json.field("file", waiver.file()).field("line", waiver.line())));
    finding.cause().ifPresent(cause -> new AdvisoryJson(json, language).cause(cause));
    evidence(first);
    json.objects("locations", finding.places(), this::location);
  }

  private void location(Place place) {
    evidence(place);
    json.field("message", place.message().in(language)).field("subject", place.subject());
  }

  private void evidence(Place place) {
    Span span = place.evidence().span();
    json.field("file", span.file())
        .field("line", span.firstLine())
        .field("endLine", span.lastLine())
        .field("excerpt", String.join("\n", place.evidence().excerpt()));
  }

  private record Used(Waiver waiver, boolean used) {}

  private static Iterable<Used> waivers(AuditResult result) {
    TreeSet<Waiver> used = new TreeSet<>(BY_PLACE);
    result.findings().forEach(finding -> finding.waiver().ifPresent(used::add));
    return Stream.concat(
            used.stream().map(waiver -> new Used(waiver, true)),
            result.unusedWaivers().stream().map(waiver -> new Used(waiver, false)))
        .toList();
  }

  private void waiver(Used entry) {
    Waiver waiver = entry.waiver();
    json.field("rule", waiver.rule())
        .field("device", waiver.device())
        .field("why", waiver.why())
        .field("compensating", waiver.compensating())
        .field("approvedBy", waiver.approvedBy())
        .field("until", waiver.until().toString())
        .field("expired", waiver.expired(run.today()))
        .field("used", entry.used())
        .field("file", waiver.file())
        .field("line", waiver.line());
  }
}
