package org.auscult.audit;

import java.util.List;
import java.util.Optional;
import org.auscult.format.ReadStatus;
import org.auscult.source.Span;
import org.auscult.source.Text;

/**
 * How a file was read.
 *
 * @param path as shown to the user, with {@code /} between its parts
 * @param sha256 of its bytes; empty when it could not be read
 * @param bytes its size
 * @param format the slug of the format that read it; empty when none did
 * @param note a sentence on the status, with what to do; empty for a plain {@code READ}
 * @param notUnderstood the lines that were not mapped or not parsed, neighbours joined, the first
 *     {@value #MAX_SPANS}
 */
public record FileResult(
    String path,
    String sha256,
    long bytes,
    Optional<String> format,
    ReadStatus status,
    Optional<Text> note,
    LineCounts lines,
    List<Span> notUnderstood) {
  /** How many stretches of lines are kept for the report. */
  public static final int MAX_SPANS = 50;

  public FileResult {
    notUnderstood = List.copyOf(notUnderstood);
  }
}
