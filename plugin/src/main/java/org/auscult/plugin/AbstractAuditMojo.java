package org.auscult.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.auscult.audit.Audit;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Progress;
import org.auscult.report.Reports;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;

/** What all goals share: their parameters, and the way from these to reports. */
abstract class AbstractAuditMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** Leaves this goal out. */
  @Parameter(property = "auscult.skip", defaultValue = "false")
  boolean skip;

  /**
   * The exports: a folder, a file or an archive, relative to the module. A file {@code
   * auscult.yaml} in it sets formats, failOn and language where they are not set here, and names
   * inventory, waivers and zones.
   */
  @Parameter(property = "auscult.inputDirectory", defaultValue = "src/main/devices")
  String inputDirectory;

  /** Fails the build when {@code inputDirectory} does not exist; else that is a warning. */
  @Parameter(property = "auscult.failOnMissingInput", defaultValue = "false")
  boolean failOnMissingInput;

  /**
   * Patterns of files to take; all when empty. A pattern without a slash is about the file's name,
   * such as {@code *.cfg}; another about its path in the module, such as <code>
   * **&#47;switches/*.txt</code>.
   */
  @Parameter(property = "auscult.includes")
  List<String> includes = new ArrayList<>();

  /** Patterns of files to leave out, written as in {@code includes}. */
  @Parameter(property = "auscult.excludes")
  List<String> excludes = new ArrayList<>();

  /**
   * Formats of files that cannot tell by themselves, each as PATTERN=FORMAT, such as {@code
   * odd.txt=cisco-ios}.
   */
  @Parameter(property = "auscult.formatHints")
  List<String> formatHints = new ArrayList<>();

  /** The reports to write; html, json and sarif when neither set here nor in auscult.yaml. */
  @Parameter(property = "auscult.formats")
  List<String> formats = new ArrayList<>();

  /** The folder for the reports. */
  @Parameter(
      property = "auscult.outputDirectory",
      defaultValue = "${project.build.directory}/auscult")
  File outputDirectory;

  /** The least severity of findings that are logged: critical, high, medium, low or info. */
  @Parameter(property = "auscult.minimumSeverity", defaultValue = "medium")
  String minimumSeverity;

  /**
   * The least severity that the gate stops on: critical, high, medium, low, or none. It is high
   * when neither set here nor in auscult.yaml.
   */
  @Parameter(property = "auscult.failOn")
  @Nullable String failOn;

  /**
   * A folder of further rules. A rule with the identifier of a built-in one replaces it. A relative
   * path is tried in the module, in the root of the reactor, then on the plugin's class path.
   */
  @Parameter(property = "auscult.rulesDirectory")
  @Nullable String rulesDirectory;

  /**
   * Which rules to ask, how to grade them and by which limits: baseline, hospital, small-practice,
   * strict, the identifier of a framework, or a YAML file, which is found as rulesDirectory is. All
   * rules as they are when neither set here nor in auscult.yaml.
   */
  @Parameter(property = "auscult.profile")
  @Nullable String profile;

  /**
   * Folders, archives and files with published data to judge by: advisories as CSAF or OpenVEX, an
   * index of them, the KEV catalogue, definitions of WES-NG. Each is found as rulesDirectory is.
   */
  @Parameter(property = "auscult.advisories")
  List<String> advisories = new ArrayList<>();

  /** A file of waivers, beside those that auscult.yaml names; found as rulesDirectory is. */
  @Parameter(property = "auscult.waiversFile")
  @Nullable String waiversFile;

  /** An earlier report.json; the gate stops on new findings only. Found as rulesDirectory is. */
  @Parameter(property = "auscult.baselineFile")
  @Nullable String baselineFile;

  /** An inventory, CSV or YAML, for folders whose auscult.yaml names none. */
  @Parameter(property = "auscult.inventoryFile")
  @Nullable String inventoryFile;

  /**
   * The language of findings and reports, en or fr; that of the machine when neither set here nor
   * in auscult.yaml.
   */
  @Parameter(property = "auscult.language")
  @Nullable String language;

  /** The day that expiry and end of support are judged by, such as 2026-12-31; else today. */
  @Parameter(property = "auscult.today")
  @Nullable String today;

  /**
   * The instant that reports show as the start of the run, ISO 8601 or seconds since 1970, so that
   * they are reproducible; now when it is empty.
   */
  @Parameter(
      property = "auscult.outputTimestamp",
      defaultValue = "${project.build.outputTimestamp}")
  @Nullable String outputTimestamp;

  /** How many threads read and judge; one for each processor when 0. */
  @Parameter(property = "auscult.jobs", defaultValue = "0")
  int jobs;

  /** Logs findings, and files that were not fully read, one by one. */
  @Parameter(property = "auscult.consoleOutput", defaultValue = "true")
  boolean consoleOutput;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Auscult is skipped (auscult.skip).");
      return;
    }
    try (Locations locations = Locations.of(project, session)) {
      List<Path> inputs = inputs();
      if (!inputs.isEmpty()) {
        audit(new Translation(this, inputs, locations));
      }
    } catch (Mistake mistake) {
      throw new MojoExecutionException(mistake.getMessage(), mistake);
    }
  }

  private void audit(Translation translation) throws MojoExecutionException, MojoFailureException {
    List<String> names = translation.reports();
    FindingLog log = new FindingLog(getLog(), translation.leastLogged(), consoleOutput);
    AuditResult result = Audit.run(translation.request(), Progress.silent());
    List<Path> reports = Reports.write(result, names, outputDirectory.toPath());
    log.log(result, reports);
    conclude(new Verdict(result, reports));
  }

  /** The inputs, absolute; none when there is nothing to do, which was said in the log. */
  abstract List<Path> inputs() throws MojoExecutionException;

  /** Decides what the result means for the build; here, words alone. */
  void conclude(Verdict verdict) throws MojoExecutionException, MojoFailureException {
    verdict.bugs().ifPresent(getLog()::error);
    verdict.complaint().ifPresent(getLog()::warn);
  }
}
