package org.auscult.report.defectdojo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Finding;
import org.auscult.audit.RunInfo;
import org.auscult.report.Report;
import org.auscult.report.json.JsonWriter;
import org.auscult.report.markdown.Markdown;
import org.auscult.rule.ControlRef;
import org.auscult.rule.Place;
import org.auscult.rule.Severity;
import org.auscult.source.Language;

/**
 * {@code defectdojo.json}: findings in DefectDojo's generic format (DefectDojo documentation,
 * Generic Findings Import). Accepted ones are marked as such. What passed or was not assessed has
 * no place in that format.
 */
public final class DefectDojoReport implements Report {

  @Override
  public String name() {
    return "defectdojo";
  }

  @Override
  public String fileName() {
    return "defectdojo.json";
  }

  @Override
  public void write(AuditResult result, OutputStream out) throws IOException {
    RunInfo run = result.run();
    JsonWriter.write(
        out, 2, json -> json.objects("findings", result.findings(), f -> finding(f, run, json)));
  }

  private static void finding(Finding finding, RunInfo run, JsonWriter json) {
    Language language = run.language();
    Place first = finding.places().get(0);
    boolean accepted = finding.state() == Finding.State.ACCEPTED;
    json.field("title", finding.deviceId() + ": " + finding.rule().title().in(language))
        .field("severity", severity(finding.severity()))
        .field("description", description(finding, language))
        .field("mitigation", Markdown.escape(finding.rule().remedy().generic().in(language)))
        .field("impact", Markdown.escape(finding.rule().rationale().in(language)))
        .field("date", run.today().toString())
        .field("file_path", first.evidence().span().file())
        .field("line", first.evidence().span().firstLine())
        .field("service", finding.deviceId())
        .field("component_name", finding.deviceId())
        .field("vuln_id_from_tool", finding.rule().id())
        .field("unique_id_from_tool", finding.fingerprint())
        .field("nb_occurences", finding.places().size())
        .field("static_finding", true)
        .field("active", !accepted)
        .field("verified", false)
        .field("risk_accepted", accepted)
        .texts("tags", List.of(finding.rule().topic()));
    weakness(finding.rule().references(), json);
  }

  private static String description(Finding finding, Language language) {
    return finding.places().stream()
        .map(
            place ->
                "- "
                    + Markdown.escape(place.evidence().span().toString())
                    + " "
                    + Markdown.escape(place.message().in(language)))
        .collect(Collectors.joining("\n"));
  }

  /** The format takes one weakness, as a number. */
  private static void weakness(List<ControlRef> references, JsonWriter json) {
    references.stream()
        .filter(ref -> ref.framework().equals("cwe"))
        .findFirst()
        .map(ref -> ref.control().replaceAll("\\D", ""))
        .filter(number -> !number.isEmpty())
        .ifPresent(number -> json.field("cwe", Long.parseLong(number)));
  }

  private static String severity(Severity severity) {
    String word = severity.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
