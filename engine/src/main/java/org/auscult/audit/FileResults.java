package org.auscult.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/** Makes {@link FileResult}s. */
final class FileResults {
  private static final LineCounts NO_LINES = new LineCounts(0, 0, 0, 0);

  private FileResults() {}

  /** The files of a reading. */
  static List<FileResult> of(Reading reading) {
    List<FileResult> results = new ArrayList<>();
    for (int i = 0; i < reading.fates().size(); i++) {
      SourceFile file = reading.export().files().get(i);
      LineFates fates = reading.fates().get(i);
      results.add(
          new FileResult(
              file.path(),
              file.sha256(),
              file.size(),
              reading.format(),
              reading.status(),
              reading.note(),
              LineCounts.of(fates),
              notUnderstood(fates)));
    }
    return results;
  }

  private static List<Span> notUnderstood(LineFates fates) {
    List<Span> spans = new ArrayList<>(fates.spans(LineFate.UNPARSED));
    spans.addAll(fates.spans(LineFate.UNMAPPED));
    return spans.stream().sorted().limit(FileResult.MAX_SPANS).toList();
  }

  /** A file that was read but that no device came of. */
  static FileResult none(SourceFile file, ReadStatus status, Text note) {
    return new FileResult(
        file.path(),
        file.sha256(),
        file.size(),
        Optional.empty(),
        status,
        Optional.of(note),
        LineCounts.of(LineFates.unparsed(file)),
        List.of());
  }

  /** A file that was not read. */
  static FileResult none(String path, long size, ReadStatus status, Text note) {
    return new FileResult(
        path, "", size, Optional.empty(), status, Optional.of(note), NO_LINES, List.of());
  }

  /** A file or folder that could not be opened. */
  static FileResult unreadable(String path, long size) {
    return none(
        path,
        size,
        ReadStatus.UNREADABLE,
        new Text(
            "it cannot be opened; check its permissions",
            "il ne peut pas être ouvert ; vérifier ses droits d’accès"));
  }
}
