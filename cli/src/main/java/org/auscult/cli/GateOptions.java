package org.auscult.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.auscult.audit.AuditResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that decide what the command ends with. */
final class GateOptions {
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

  /** The word given for the gate. */
  Optional<String> failOn() {
    return Optional.ofNullable(failOn);
  }

  Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  boolean strict() {
    return strict;
  }

  /** The exit code of a run. Errors outrank findings. */
  int exitCode(AuditResult result) {
    if (result.internalErrors() > 0) {
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
