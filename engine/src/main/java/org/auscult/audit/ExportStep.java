package org.auscult.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.rule.Rule;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/**
 * What came of one file, or of the files of one device.
 *
 * @param devices judged; several when one file holds several
 * @param unread files that no device came of
 * @param waiting a file whose format joins files; it waits for the rest of its folder
 */
record ExportStep(List<JudgedDevice> devices, List<FileResult> unread, Optional<Waiting> waiting) {

  /** A file that may belong to a device together with others. */
  record Waiting(InputFile input, ConfigFormat format) {}

  /** Does the work; the one place where a bug in a format or a rule ends. */
  static final class Worker {
    private final Recogniser recogniser;
    private final Judge judge;

    Worker(Recogniser recogniser, Judge judge) {
      this.recogniser = recogniser;
      this.judge = judge;
    }

    /** Recognises a file, and reads and judges it unless its format joins files. */
    ExportStep first(InputFile input, Scope scope) {
      try {
        Sniffed sniffed = recogniser.sniff(input, scope);
        if (sniffed.unread().isPresent()) {
          return unread(sniffed.unread().get());
        }
        ConfigFormat format = sniffed.format().orElseThrow();
        return format.joinsFiles()
            ? new ExportStep(List.of(), List.of(), Optional.of(new Waiting(input, format)))
            : audit(Export.of(sniffed.file().orElseThrow()), format, scope);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
        return unread(failed(input.path(), input.size(), bug));
      }
    }

    /** Reads and judges the files of one device. */
    ExportStep audit(Export export, ConfigFormat format, Scope scope) {
      try {
        List<JudgedDevice> devices = new ArrayList<>();
        List<FileResult> unread = new ArrayList<>();
        for (Reading reading : format.readings(export)) {
          if (reading.device().isPresent()) {
            devices.add(judge.judge(reading, format, scope));
          } else {
            unread.addAll(FileResults.of(reading));
          }
        }
        return new ExportStep(devices, unread, Optional.empty());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
        List<FileResult> files =
            export.files().stream().map(file -> failed(file.path(), file.size(), bug)).toList();
        return new ExportStep(List.of(), files, Optional.empty());
      }
    }

    /** Joins files to devices; each stands alone when a bug in the format prevents that. */
    List<List<SourceFile>> group(List<SourceFile> files, ConfigFormat format) {
      try {
        return format.group(files);
      } catch (RuntimeException | StackOverflowError bug) {
        return files.stream().map(List::of).toList();
      }
    }

    private static ExportStep unread(FileResult result) {
      return new ExportStep(List.of(), List.of(result), Optional.empty());
    }

    private static FileResult failed(String path, long size, Throwable bug) {
      String cause = Rule.describe(bug);
      Text note =
          new Text(
              "an internal error stopped the reading (" + cause + "); please report it",
              "une erreur interne a interrompu la lecture (" + cause + ") ; merci de la signaler");
      return FileResults.none(path, size, ReadStatus.FAILED, note);
    }
  }
}
