package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.advisory.AdvisoryShelf;
import org.auscult.advisory.Assessment;
import org.auscult.device.Device;
import org.auscult.fact.Reference;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.rule.FleetCheck;
import org.auscult.rule.Outcome;
import org.auscult.rule.Rule;
import org.auscult.rule.Subject;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** Judges one device by all rules. It may be used from several threads. */
final class Judge {
  private final List<Rule> deviceRules;
  private final List<Rule> fleetRules;
  private final Reference reference;
  private final AdvisoryShelf advisories;
  private final byte[] runKey;

  Judge(List<Rule> rules, Reference reference, AdvisoryShelf advisories, byte[] runKey) {
    this.deviceRules = rules.stream().filter(rule -> rule.check().isPresent()).toList();
    this.fleetRules = rules.stream().filter(rule -> rule.fleetCheck().isPresent()).toList();
    this.reference = reference;
    this.advisories = advisories;
    this.runKey = runKey.clone();
  }

  List<Rule> deviceRules() {
    return deviceRules;
  }

  List<Rule> fleetRules() {
    return fleetRules;
  }

  JudgedDevice judge(Reading reading, ConfigFormat format, Scope scope) {
    Device read = reading.device().orElseThrow();
    DeviceSummary summary = DeviceSummary.of(read, reading.redactor());
    List<FileResult> files = FileResults.of(reading);
    List<String> paths = files.stream().map(FileResult::path).toList();
    Optional<InventoryEntry> entry = scope.inventory().flatMap(list -> list.match(summary, paths));
    Device device = withStatedKind(read, entry);
    Subject subject = subject(device, reading, format);
    List<Outcome> outcomes = deviceRules.stream().map(rule -> rule.judge(subject)).toList();
    List<FleetCheck.Answer> answers = fleetRules.stream().map(rule -> ask(rule, subject)).toList();
    return new JudgedDevice(
        reading.export().name(),
        scope,
        DeviceSummary.of(device, reading.redactor()),
        JoinMark.of(device),
        format,
        reading.status(),
        reading.note(),
        files,
        entry,
        subject.assessment().map(Assessment::verdicts).orElse(List.of()),
        outcomes,
        answers);
  }

  Subject subject(Device device, Reading reading, ConfigFormat format) {
    return new Subject(
        device,
        reading.tree().orElseThrow(),
        reading.status() == ReadStatus.READ,
        format.howToExport(),
        reading.redactor(),
        reference,
        advisories);
  }

  private static Device withStatedKind(Device device, Optional<InventoryEntry> entry) {
    return entry
        .flatMap(
            e -> e.get("kind").map(kind -> device.withKind(kind, Span.line(e.file(), e.line()))))
        .orElse(device);
  }

  /**
   * A device that the question does not arise for claims nothing. A bug of ours must not lose the
   * device: the fleet rule then has no answer from it.
   */
  private FleetCheck.Answer ask(Rule rule, Subject subject) {
    try {
      if (rule.applicability().refusal(subject).filter(Judge::notApplicable).isPresent()) {
        return new FleetCheck.Answer(List.of(), Optional.empty());
      }
      return rule.fleetCheck().orElseThrow().ask(subject, runKey);
    } catch (RuntimeException bug) {
      Text because =
          new Text(
              "internal error: " + Rule.describe(bug), "erreur interne : " + Rule.describe(bug));
      return new FleetCheck.Answer(
          List.of(), Optional.of(new Outcome.NotAssessed(because, subject.howToExport())));
    }
  }

  private static boolean notApplicable(Outcome outcome) {
    return outcome.kind() == Outcome.Kind.NOT_APPLICABLE;
  }
}
