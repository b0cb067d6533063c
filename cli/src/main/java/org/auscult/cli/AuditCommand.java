package org.auscult.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.auscult.audit.Audit;
import org.auscult.audit.AuditRequest;
import org.auscult.audit.AuditResult;
import org.auscult.audit.FormatHint;
import org.auscult.audit.RunOptions;
import org.auscult.audit.Settings;
import org.auscult.format.Formats;
import org.auscult.report.Reports;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult audit}: options to a request, the run, its reports, its verdict. */
@Command(
    name = "audit",
    description = {"Audits exports and writes reports.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  auscult audit exports/ --lang fr -o rapport",
      "  auscult audit exports/ --fail-on medium --baseline last/report.json",
      "  auscult audit odd.txt --as 'odd.txt=cisco-ios'",
      "  ssh switch show running-config | auscult audit - -f json",
      "",
      "A file auscult.yaml in the audited folder sets language, gate, formats, zones,",
      "inventory and waivers too. Options given here win.",
      "",
      "Exit codes:",
      "  0 the gate holds; 1 findings at or above --fail-on; 2 wrong usage, or nothing",
      "  could be audited; 3 with --strict, a file was not fully read; 70 our error"
    })
final class AuditCommand implements Callable<Integer> {
  private static final List<String> DEFAULT_FORMATS = List.of("html", "json");

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, archives (.zip, .tar.gz, .gz), or - for standard input.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "auscult-report",
      description = "The folder for the reports. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("auscult-report");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = {
        "Which reports to write, separated by commas: html, json, sarif, junit, gitlab,",
        "csv, xlsx, markdown, defectdojo. Default: html,json."
      })
  private List<String> formats = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private GateOptions gate = new GateOptions();
  @Mixin private RuleOption rules = new RuleOption();
  @Mixin private AdvisoryOption advisories = new AdvisoryOption();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Findings that somebody answers for, with reason and end.")
  private List<Path> waivers = new ArrayList<>();

  @Option(
      names = "--inventory",
      paramLabel = "FILE",
      description = "What the devices are for and where they stand (CSV or YAML).")
  private @Nullable Path inventory;

  @Option(
      names = "--as",
      paramLabel = "GLOB=FORMAT",
      description = "The format of files that cannot tell by themselves.")
  private List<String> hints = new ArrayList<>();

  @Option(names = "--include", paramLabel = "GLOB", description = "Take only these files.")
  private List<String> includes = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "GLOB", description = "Leave these files out.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads to use. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day to judge expiry and end of support by, such as 2026-12-31.")
  private @Nullable String today;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "List every finding and every file that was not fully read.")
  private boolean verbose;

  private final Console console;

  AuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RunOptions options =
        new RunOptions(language.word(), gate.failOn(), formats, rules.profile())
            .or(Settings.of(inputs.get(0)).options());
    List<String> reports = options.formats().isEmpty() ? DEFAULT_FORMATS : options.formats();
    // A wrong name is refused before the work is done.
    Reports.named(reports);
    AuditRequest request = request(options);
    AuditResult result;
    try (ProgressLine progress = new ProgressLine(console, quiet)) {
      result = Audit.run(request, progress);
    }
    List<Path> written = Reports.write(result, reports, output);
    new Summary(console, result, gate.strict(), verbose).print(written, quiet);
    return gate.exitCode(result);
  }

  private AuditRequest request(RunOptions options) {
    if (jobs < 1) {
      throw new Mistake("--jobs " + jobs + " is too few", "use at least 1");
    }
    Moment moment = new Moment(console);
    return new AuditRequest(
        Path.of(""),
        inputs,
        Formats.installed(),
        advisories.addTo(rules.rules(options.profile()), console),
        Version.number(),
        options.language(console.locale()),
        options.gate(),
        waivers,
        gate.baseline(),
        Optional.ofNullable(inventory),
        hints.stream().map(FormatHint::parse).toList(),
        includes,
        excludes,
        jobs,
        moment.today(Optional.ofNullable(today)),
        moment.startedAt());
  }
}
