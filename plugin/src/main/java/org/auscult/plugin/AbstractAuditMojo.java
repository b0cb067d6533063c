package org.auscult.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.auscult.audit.Audit;
import org.auscult.audit.AuditRequest;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Progress;
import org.auscult.audit.Settings;
import org.auscult.format.Formats;
import org.auscult.report.Reports;
import org.auscult.rule.RuleFolder;
import org.auscult.rule.RulePack;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Language;
import org.auscult.source.Mistake;

/** What all goals share: their parameters, and the way from these to reports. */
abstract class AbstractAuditMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** Leaves this goal out. */
  @Parameter(property = "auscult.skip", defaultValue = "false")
  boolean skip;

  /** The folder of exports, or one file or archive. Relative paths are the module's. */
  @Parameter(property = "auscult.inputDirectory", defaultValue = "src/main/devices")
  String inputDirectory;

  /** Fails when {@code inputDirectory} does not exist; else that is a warning. */
  @Parameter(property = "auscult.failOnMissingInput", defaultValue = "false")
  boolean failOnMissingInput;

  /** Patterns of files to take, such as {@code **&#47;*.cfg}; all when empty. */
  @Parameter(property = "auscult.includes")
  List<String> includes = new ArrayList<>();

  /** Patterns of files to leave out. */
  @Parameter(property = "auscult.excludes")
  List<String> excludes = new ArrayList<>();

  /** Report formats: html, json, sarif. */
  @Parameter(property = "auscult.formats", defaultValue = "html,json,sarif")
  List<String> formats = new ArrayList<>();

  /** The folder for the reports. */
  @Parameter(
      property = "auscult.outputDirectory",
      defaultValue = "${project.build.directory}/auscult")
  File outputDirectory;

  /** The least severity of findings that are logged: critical, high, medium, low or info. */
  @Parameter(property = "auscult.minimumSeverity", defaultValue = "medium")
  String minimumSeverity;

  /** The least severity that the gate stops on: critical, high, medium, low, or none. */
  @Parameter(property = "auscult.failOn", defaultValue = "high")
  String failOn;

  /** A folder of further rules; tried in the module, the root of the reactor, the class path. */
  @Parameter(property = "auscult.rulesDirectory")
  String rulesDirectory;

  /** A file of waivers, beside those that auscult.yaml names; tried as rulesDirectory is. */
  @Parameter(property = "auscult.waiversFile")
  String waiversFile;

  /** An earlier report.json; findings in it do not stop the gate. Tried as rulesDirectory is. */
  @Parameter(property = "auscult.baselineFile")
  String baselineFile;

  /** An inventory, CSV or YAML; tried as rulesDirectory is. */
  @Parameter(property = "auscult.inventoryFile")
  String inventoryFile;

  /** The language of the reports, en or fr; the language of the build when empty. */
  @Parameter(property = "auscult.language")
  String language;

  /** The day that expiry and end of support are judged by, year-month-day; today when empty. */
  @Parameter(property = "auscult.today")
  String today;

  /** The instant shown as the start of the run, for reproducible reports; now when empty. */
  @Parameter(
      property = "auscult.outputTimestamp",
      defaultValue = "${project.build.outputTimestamp}")
  String outputTimestamp;

  /** How many threads read and judge; all cores when 0. */
  @Parameter(property = "auscult.jobs", defaultValue = "0")
  int jobs;

  /** Logs findings one by one. */
  @Parameter(property = "auscult.consoleOutput", defaultValue = "true")
  boolean consoleOutput;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Auscult is skipped (auscult.skip)");
      return;
    }
    try {
      List<Path> inputs = inputs();
      if (!inputs.isEmpty()) {
        AuditResult result = Audit.run(request(inputs), Progress.silent());
        List<Path> reports = Reports.write(result, formats, outputDirectory.toPath());
        new FindingLog(getLog(), severity("minimumSeverity", minimumSeverity), consoleOutput)
            .log(result, reports);
        conclude(result, reports);
      }
    } catch (Mistake mistake) {
      throw new MojoExecutionException(mistake.getMessage(), mistake);
    }
  }

  /** The inputs; none when there is nothing to do, which was said in the log. */
  abstract List<Path> inputs() throws MojoExecutionException;

  /** Decides what the findings mean for the build. */
  abstract void conclude(AuditResult result, List<Path> reports) throws MojoFailureException;

  /** The input folder of a module, if it is there; says so when it is not. */
  Optional<Path> input(MavenProject module, String folder) throws MojoExecutionException {
    Path path = module.getBasedir().toPath().resolve(folder).normalize();
    if (Files.exists(path)) {
      return Optional.of(path);
    }
    String message =
        "nothing audited: "
            + path
            + " does not exist; put the exports there, or set auscult.inputDirectory";
    if (failOnMissingInput) {
      throw new MojoExecutionException(message);
    }
    getLog().warn(message);
    return Optional.empty();
  }

  private AuditRequest request(List<Path> inputs) {
    Locations locations =
        new Locations(
            project.getBasedir().toPath(),
            Optional.ofNullable(session.getTopLevelProject())
                .map(top -> top.getBasedir().toPath()));
    Settings settings =
        Files.isDirectory(inputs.get(0))
            ? Settings.in(inputs.get(0))
            : Settings.none(inputs.get(0));
    return new AuditRequest(
        inputs,
        Formats.installed(),
        rules(locations),
        Versions.own(),
        language(settings),
        gate(),
        given(waiversFile).map(file -> List.of(locations.find(file))).orElse(List.of()),
        given(baselineFile).map(locations::find),
        given(inventoryFile).map(locations::find),
        List.of(),
        includes,
        excludes,
        jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors(),
        given(today)
            .map(AbstractAuditMojo::day)
            .orElseGet(() -> LocalDate.now(ZoneId.systemDefault())),
        startedAt());
  }

  private RuleSet rules(Locations locations) {
    RuleSet builtIn = RulePack.load();
    return given(rulesDirectory)
        .map(folder -> RuleFolder.addTo(builtIn, locations.find(folder)))
        .orElse(builtIn);
  }

  private Language language(Settings settings) {
    return given(language)
        .or(settings::language)
        .flatMap(Language::ofCode)
        .or(() -> Language.ofCode(Locale.getDefault().getLanguage()))
        .orElse(Language.EN);
  }

  private Instant startedAt() {
    return given(outputTimestamp)
        .filter(text -> text.length() > 1)
        .map(
            text ->
                text.matches("\\d+")
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : Instant.parse(text))
        .orElseGet(Instant::now);
  }

  Optional<Severity> gate() {
    return failOn.equalsIgnoreCase("none")
        ? Optional.empty()
        : Optional.of(severity("failOn", failOn));
  }

  private static Severity severity(String parameter, String word) {
    return Severity.ofWord(word)
        .orElseThrow(
            () ->
                new Mistake(
                    "auscult." + parameter + " is \"" + word + "\", which is no severity",
                    "write critical, high, medium, low or info"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Mistake(
          "auscult.today is \"" + text + "\", which is no date", "write year-month-day");
    }
  }

  private static Optional<String> given(String parameter) {
    return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
  }
}
