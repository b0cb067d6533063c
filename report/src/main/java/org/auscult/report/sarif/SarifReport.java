package org.auscult.report.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.auscult.audit.AuditResult;
import org.auscult.audit.RunInfo;
import org.auscult.report.Report;
import org.auscult.report.json.JsonWriter;
import org.auscult.rule.Outcome;
import org.auscult.source.Redactor;

/**
 * {@code report.sarif}: SARIF 2.1.0, one result for each rule that failed on a device, with all its
 * places.
 *
 * <p>Results are failures only, of kind {@code fail}. Consumers show every result as an alert,
 * whatever its kind, with the severity of its rule; a rule that passed, or that could not be
 * assessed, would be shown as a flaw of the device. So what passed or did not apply is counted in
 * the properties of the run, and what was not assessed is a notification for each device, which
 * names the rules and what to export. Our own errors and files that were not fully read are
 * notifications too.
 *
 * <p>At most {@value SarifResults#MAX_RESULTS} results are written, the worst first, and {@value
 * SarifResults#MAX_PLACES} places for each: what consumers take and show. A notification tells of
 * results left out, and each result of places left out.
 */
public final class SarifReport implements Report {
  /** Each rule, artifact and result on a line of its own. */
  private static final int RECORD_DEPTH = 4;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "report.sarif";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    JsonWriter.write(
        out,
        RECORD_DEPTH,
        json -> {
          json.field("$schema", SCHEMA).field("version", "2.1.0");
          json.objects("runs", List.of(result), run -> run(run, json));
        });
  }

  private static void run(AuditResult result, JsonWriter json) {
    RunInfo run = result.run();
    Artifacts artifacts = new Artifacts(result);
    json.object("tool", () -> new SarifRules(json, run).write(result.rules().rules()));
    json.objects(
        "invocations",
        List.of(result),
        r -> new SarifNotifications(json, artifacts, run.language()).write(r));
    json.objects("artifacts", artifacts.all(), file -> artifacts.write(file, json));
    new SarifResults(json, artifacts, run.language()).write(result);
    json.field("language", run.language().code())
        .field("columnKind", "utf16CodeUnits")
        .texts("redactionTokens", List.of(Redactor.MASK));
    json.object("properties", () -> properties(result, json));
  }

  private static void properties(AuditResult result, JsonWriter json) {
    RunInfo run = result.run();
    json.field("today", run.today().toString())
        .field("rulePackVersion", run.ruleVersion())
        .field("rulePackSha256", run.ruleSha256())
        .field("devices", result.devices().size())
        .field("gateHolds", result.gate().holds());
    json.object(
        "outcomes",
        () ->
            result
                .outcomes()
                .forEach((Outcome.Kind kind, Integer n) -> json.field(kind.word(), n)));
  }
}
