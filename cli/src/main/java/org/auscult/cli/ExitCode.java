package org.auscult.cli;

/** What the command ends with. Errors outrank findings. */
final class ExitCode {
  /** The gate holds. */
  static final int OK = 0;

  /** Findings at or above the severity of {@code --fail-on}; or rule tests that fail. */
  static final int FINDINGS = 1;

  /** Wrong usage, configuration or rule file, or nothing that could be audited. */
  static final int MISUSE = 2;

  /** With {@code --strict}: a file was not fully read. */
  static final int NOT_FULLY_READ = 3;

  /** An error of ours. */
  static final int INTERNAL_ERROR = 70;

  private ExitCode() {}
}
