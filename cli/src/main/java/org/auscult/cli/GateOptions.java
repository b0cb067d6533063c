package org.auscult.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.auscult.audit.Settings;
import org.auscult.document.Nearest;
import org.auscult.format.ReadStatus;
import org.auscult.rule.Outcome;
import org.auscult.rule.Severity;
import org.auscult.source.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that decide what the command ends with. */
final class GateOptions {
  private static final String DEFAULT = "high";
  private static final List<String> WORDS = List.of("critical", "high", "medium", "low", "none");

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The gate: the least severity that makes the command fail: critical, high, medium, low"
              + " or none. Default: high.")
  private @Nullable String failOn;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "An earlier report.json; the gate then stops on new findings only.")
  private @Nullable Path baseline;

  @Option(names = "--strict", description = "Fail with 3 when a file was not fully read.")
  private boolean strict;

  /** The gate by option, else by settings; empty for none. */
  Optional<Severity> failOn(Settings settings) {
    String word = Optional.ofNullable(failOn).or(settings::failOn).orElse(DEFAULT);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!WORDS.contains(lower)) {
      throw new Mistake("no gate \"" + word + "\"", Nearest.advice(lower, WORDS));
    }
    return Severity.ofWord(lower);
  }

  Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  boolean strict() {
    return strict;
  }

  /** The exit code of a run. Errors outrank findings. */
  int exitCode(AuditResult result) {
    boolean failed = result.files().anyMatch(file -> file.status() == ReadStatus.FAILED);
    if (failed || result.outcomes().getOrDefault(Outcome.Kind.ERRORED, 0) > 0) {
      return ExitCode.INTERNAL_ERROR;
    }
    if (result.gate().nothingAudited()) {
      return ExitCode.MISUSE;
    }
    if (strict && result.gate().notFullyRead() > 0) {
      return ExitCode.NOT_FULLY_READ;
    }
    return result.gate().holds() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
