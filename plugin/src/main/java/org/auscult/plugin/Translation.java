package org.auscult.plugin;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.audit.AuditRequest;
import org.auscult.audit.FormatHint;
import org.auscult.audit.RunOptions;
import org.auscult.audit.Settings;
import org.auscult.document.Nearest;
import org.auscult.format.Formats;
import org.auscult.report.Reports;
import org.auscult.rule.Profiles;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.rule.SuppliedData;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;

/** Parameters in the words of the engine. Each method throws a {@link Mistake} on a wrong one. */
final class Translation {
  private static final List<String> DEFAULT_REPORTS = List.of("html", "json", "sarif");

  private final AbstractAuditMojo mojo;
  private final List<Path> inputs;
  private final Locations locations;
  private final RunOptions options;

  /**
   * @param inputs absolute; the first one's auscult.yaml sets what parameters leave open
   */
  Translation(AbstractAuditMojo mojo, List<Path> inputs, Locations locations) {
    this.mojo = mojo;
    this.inputs = inputs;
    this.locations = locations;
    this.options =
        new RunOptions(given(mojo.language), given(mojo.failOn), mojo.formats, profile())
            .or(Settings.of(inputs.get(0)).options());
  }

  /** The names of the reports to write. */
  List<String> reports() {
    List<String> names = options.formats().isEmpty() ? DEFAULT_REPORTS : options.formats();
    Reports.named(names);
    return names;
  }

  /** The least severity to log. */
  Severity leastLogged() {
    List<String> words = Arrays.stream(Severity.values()).map(Severity::word).toList();
    return Severity.ofWord(mojo.minimumSeverity)
        .orElseThrow(() -> wrong("minimumSeverity", mojo.minimumSeverity, "no severity", words));
  }

  private static Mistake wrong(String parameter, String value, String why, List<String> valid) {
    return new Mistake(
        "auscult." + parameter + " is \"" + value + "\", " + why, Nearest.advice(value, valid));
  }

  /** What to audit; files are named relative to the module. */
  AuditRequest request() {
    Path base = mojo.project.getBasedir().toPath().normalize();
    return new AuditRequest(
        base,
        inputs.stream().map(i -> i.startsWith(base) ? base.relativize(i) : i).toList(),
        Formats.installed(),
        rules(),
        version(),
        options.language(Locale.getDefault()),
        options.gate(),
        located(mojo.waiversFile).stream().toList(),
        located(mojo.baselineFile),
        located(mojo.inventoryFile),
        mojo.formatHints.stream().map(FormatHint::parse).toList(),
        mojo.includes,
        mojo.excludes,
        mojo.jobs > 0 ? mojo.jobs : Runtime.getRuntime().availableProcessors(),
        today(),
        startedAt());
  }

  private Optional<Path> located(@Nullable String parameter) {
    return given(parameter).map(locations::find);
  }

  private RuleSet rules() {
    RuleSet rules =
        Profiles.rules(options.profile(), located(mojo.rulesDirectory).stream().toList());
    List<Path> advisories = mojo.advisories.stream().map(locations::find).toList();
    return SuppliedData.addTo(rules, advisories);
  }

  /** A file is found as rulesDirectory is; any other word is a name. */
  private Optional<String> profile() {
    return given(mojo.profile)
        .map(name -> name.matches(".*\\.ya?ml") ? locations.find(name).toString() : name);
  }

  /** The version that the build gave the plugin; {@code development} when run from class files. */
  private static String version() {
    return Optional.ofNullable(Translation.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private LocalDate today() {
    try {
      return given(mojo.today)
          .map(LocalDate::parse)
          .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    } catch (DateTimeException e) {
      throw new Mistake(
          "auscult.today is \"" + mojo.today + "\", no date",
          "write year-month-day, such as 2026-12-31");
    }
  }

  /** As Maven's own plugins read it: one character that is no digit means that it is not set. */
  private Instant startedAt() {
    Optional<String> timestamp = given(mojo.outputTimestamp).filter(t -> !t.matches("\\D"));
    try {
      return timestamp.map(Translation::instant).orElseGet(Instant::now);
    } catch (DateTimeException | NumberFormatException e) {
      throw new Mistake(
          "auscult.outputTimestamp is \"" + mojo.outputTimestamp + "\", no instant",
          "write it as 2026-12-31T12:00:00Z, or as seconds since 1970");
    }
  }

  private static Instant instant(String text) {
    return text.matches("\\d+")
        ? Instant.ofEpochSecond(Long.parseLong(text))
        : OffsetDateTime.parse(text).toInstant();
  }

  private static Optional<String> given(@Nullable String parameter) {
    return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
  }
}
