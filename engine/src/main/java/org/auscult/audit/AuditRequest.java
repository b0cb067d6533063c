package org.auscult.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.auscult.format.Formats;
import org.auscult.rule.RuleSet;
import org.auscult.rule.Severity;
import org.auscult.source.Language;

/**
 * What to audit and how. Front ends fill it from their options; what an option leaves open comes
 * from the {@link Settings} of the inputs.
 *
 * @param base the folder that relative inputs stand in, absolute; what stands in it is named
 *     relative to it. The empty path for the working folder, where things are named as given
 * @param inputs files, folders, archives ({@code .zip}, {@code .tar}, {@code .tar.gz}, {@code
 *     .gz}), or {@code -} for standard input
 * @param failOn the least severity that the gate stops on; empty for none
 * @param waivers waiver files beside those that settings name
 * @param baseline an earlier {@code report.json}
 * @param inventory an inventory beside those that settings name
 * @param hints formats by file pattern, for files that cannot tell by themselves
 * @param includes patterns of files to take; empty for all
 * @param excludes patterns of files to leave out, beside those that settings name
 * @param jobs how many threads read and judge, at least 1
 * @param today the day to judge by
 * @param startedAt the instant shown as the start of the run
 */
public record AuditRequest(
    Path base,
    List<Path> inputs,
    Formats formats,
    RuleSet rules,
    String toolVersion,
    Language language,
    Optional<Severity> failOn,
    List<Path> waivers,
    Optional<Path> baseline,
    Optional<Path> inventory,
    List<FormatHint> hints,
    List<String> includes,
    List<String> excludes,
    int jobs,
    LocalDate today,
    Instant startedAt) {

  /** The most bytes that a file may have, unpacked: 64 MiB. */
  public static final long MAX_FILE_BYTES = 64L << 20;

  public AuditRequest {
    inputs = List.copyOf(inputs);
    waivers = List.copyOf(waivers);
    hints = List.copyOf(hints);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }
}
