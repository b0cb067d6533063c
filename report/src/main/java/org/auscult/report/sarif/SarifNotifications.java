package org.auscult.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.auscult.audit.DeviceResult;
import org.auscult.audit.FileResult;
import org.auscult.audit.RuleResult;
import org.auscult.format.ReadStatus;
import org.auscult.report.json.JsonWriter;
import org.auscult.rule.Outcome;
import org.auscult.source.Language;
import org.auscult.source.Text;

/** The invocation, with all that the run could not do. */
final class SarifNotifications {

  /** What was not done, at most about one file and one rule. */
  private record Note(
      String id, String level, String text, Optional<String> file, Optional<String> rule) {}

  private final JsonWriter json;
  private final Artifacts artifacts;
  private final Language language;
  private final List<Note> notes = new ArrayList<>();

  SarifNotifications(JsonWriter json, Artifacts artifacts, Language language) {
    this.json = json;
    this.artifacts = artifacts;
    this.language = language;
  }

  void write(AuditResult result) {
    result.devices().forEach(this::device);
    result.unread().forEach(this::unread);
    leftOut(result.findings().size() - SarifResults.MAX_RESULTS);
    json.field("executionSuccessful", notes.stream().noneMatch(n -> n.level().equals("error")))
        .field("startTimeUtc", result.run().startedAt().toString());
    json.objects("toolExecutionNotifications", notes, this::note);
  }

  private void device(DeviceResult device) {
    String file = device.files().isEmpty() ? device.id() : device.files().get(0).path();
    if (device.status() != ReadStatus.READ) {
      String text = device.note().map(note -> note.in(language)).orElse(device.status().word());
      add("partly-read", "warning", device.id() + ": " + text, Optional.of(file));
    }
    Map<String, StringBuilder> missing = new LinkedHashMap<>();
    for (RuleResult row : device.results()) {
      if (row.outcome() instanceof Outcome.Errored error) {
        String text = new Text("the rule stopped: ", "la règle s’est arrêtée\u00a0: ").in(language);
        notes.add(
            new Note(
                "rule-error",
                "error",
                device.id() + ": " + text + error.cause(),
                Optional.of(file),
                Optional.of(row.rule().id())));
      } else if (row.outcome() instanceof Outcome.NotAssessed not) {
        missing
            .computeIfAbsent(not.obtain().in(language), key -> new StringBuilder())
            .append(' ')
            .append(row.rule().id());
      }
    }
    missing.forEach((obtain, rules) -> notAssessed(device, file, obtain, rules.toString()));
  }

  private void notAssessed(DeviceResult device, String file, String obtain, String rules) {
    String text = new Text(": not assessed:", "\u00a0: non évalué\u00a0:").in(language);
    String remedy = new Text(". To assess it: ", ". Pour l’évaluer\u00a0: ").in(language);
    add("not-assessed", "note", device.id() + text + rules + remedy + obtain, Optional.of(file));
  }

  private void unread(FileResult file) {
    boolean ours = file.status() == ReadStatus.FAILED;
    String text = file.note().map(note -> note.in(language)).orElse(file.status().word());
    add("unread", ours ? "error" : "warning", file.path() + ": " + text, Optional.of(file.path()));
  }

  private void leftOut(int count) {
    if (count > 0) {
      Text text =
          new Text(
              count + " results of the least severity are left out; see the other reports",
              count + " résultats de moindre sévérité sont omis\u00a0; voir les autres rapports");
      add("results-left-out", "warning", text.in(language), Optional.empty());
    }
  }

  private void add(String id, String level, String text, Optional<String> file) {
    notes.add(new Note(id, level, text, file, Optional.empty()));
  }

  private void note(Note note) {
    json.object("descriptor", () -> json.field("id", note.id()));
    note.rule().ifPresent(id -> json.object("associatedRule", () -> json.field("id", id)));
    json.field("level", note.level());
    json.object("message", () -> json.field("text", note.text()));
    json.objects(
        "locations",
        note.file().stream().toList(),
        file -> json.object("physicalLocation", () -> artifacts.writeFile(file, json)));
  }
}
