package org.auscult.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.auscult.audit.AuditResult;
import org.auscult.audit.GateVerdict;
import org.auscult.audit.RunInfo;
import org.auscult.report.Report;
import org.auscult.rule.Framework;
import org.auscult.rule.Outcome;
import org.auscult.rule.Profile;
import org.auscult.rule.Rule;
import org.auscult.rule.Severity;
import org.auscult.source.Language;

/**
 * {@code report.json}: the whole result, for programs and as the baseline of later runs. Its schema
 * is {@code docs/report.schema.json}. Texts are in the language of the run; a field that is not
 * known is null.
 */
public final class JsonReport implements Report {
  /** Each device, finding and outcome on a line of its own. */
  private static final int RECORD_DEPTH = 2;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String fileName() {
    return "report.json";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    JsonWriter.write(out, RECORD_DEPTH, json -> report(result, json));
  }

  private static void report(AuditResult result, JsonWriter json) {
    RunInfo run = result.run();
    json.object("tool", () -> json.field("name", "Auscult").field("version", run.toolVersion()));
    json.object("run", () -> run(result, json));
    json.object("summary", () -> summary(result, json));
    json.object("gate", () -> gate(result.gate(), json));
    new DevicesJson(json, run.language()).write(result);
    new FindingsJson(json, run).write(result);
    new OutcomesJson(json, run.language()).write(result);
    json.objects("rules", result.rules().rules(), rule -> rule(rule, json, run.language()));
  }

  private static void run(AuditResult result, JsonWriter json) {
    RunInfo run = result.run();
    json.field("startedAt", run.startedAt().toString())
        .field("today", run.today().toString())
        .field("language", run.language().code())
        .texts("inputs", run.inputs());
    run.organisation()
        .ifPresent(
            organisation ->
                json.object(
                    "organisation",
                    () ->
                        json.field("name", organisation.name())
                            .field("site", organisation.site())));
    json.object(
        "rulePack",
        () ->
            json.field("version", run.ruleVersion())
                .field("sha256", run.ruleSha256())
                .field("rules", run.ruleCount())
                .field("profile", result.rules().tailoring().profile().map(Profile::name))
                .texts("leftOut", result.rules().tailoring().leftOut()));
    json.object("dataDates", () -> editions(result).forEach(json::field));
  }

  private static Map<String, String> editions(AuditResult result) {
    Map<String, String> editions = new TreeMap<>(result.rules().dataDates());
    for (Framework framework : result.rules().frameworks().get().values()) {
      editions.put(framework.id(), framework.version());
    }
    return editions;
  }

  private static void summary(AuditResult result, JsonWriter json) {
    json.field("devices", result.devices().size()).field("files", result.files().count());
    Map<Outcome.Kind, Integer> outcomes = result.outcomes();
    json.object(
        "outcomes", () -> outcomes.forEach((kind, count) -> json.field(kind.word(), count)));
    Map<Severity, Integer> open = result.openBySeverity();
    json.object(
        "findings",
        () -> {
          open.forEach((severity, count) -> json.field(severity.word(), count));
          json.field("waived", result.accepted());
        });
  }

  private static void gate(GateVerdict gate, JsonWriter json) {
    json.field("failOn", gate.failOn().map(Severity::word).orElse("none"))
        .field("holds", gate.holds())
        .field("violations", gate.violations().size())
        .field("nothingAudited", gate.nothingAudited())
        .field("notFullyRead", gate.notFullyRead());
  }

  private static void rule(Rule rule, JsonWriter json, Language language) {
    json.field("id", rule.id())
        .field("topic", rule.topic())
        .field("title", rule.title().in(language))
        .field("severity", rule.severity().word())
        .field("rationale", rule.rationale().in(language))
        .field("remediation", rule.remedy().generic().in(language));
    json.objects(
        "references",
        rule.references(),
        ref -> json.field("framework", ref.framework()).field("control", ref.control()));
  }
}
