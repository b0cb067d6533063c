package org.auscult.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.auscult.source.SourceFile;

/** The files that one named file stands for: itself, or what an archive or a workbook holds. */
public final class ExportFiles {
  private ExportFiles() {}

  /**
   * Opens a file the way an audit does.
   *
   * @param file that stands there
   * @param shown its name in reports
   * @throws IOException when it, or a file within it, is damaged, enciphered or beyond the bounds
   */
  public static List<SourceFile> of(Path file, String shown) throws IOException {
    if (!isContainer(shown)) {
      return List.of(bounded(shown, Files.size(file), () -> Files.readAllBytes(file)));
    }
    List<SourceFile> files = new ArrayList<>();
    for (InputFile inner : within(file, shown)) {
      files.add(bounded(inner.path(), inner.size(), inner.content()));
    }
    return files;
  }

  static boolean isContainer(String name) {
    return Archive.isArchive(name) || Workbook.isWorkbook(name);
  }

  static List<InputFile> within(Path file, String shown) throws IOException {
    return Workbook.isWorkbook(shown) ? Workbook.sheets(file, shown) : Archive.files(file, shown);
  }

  private static SourceFile bounded(String path, long size, InputFile.Content content)
      throws IOException {
    if (size > AuditRequest.MAX_FILE_BYTES) {
      throw new IOException("larger than " + (AuditRequest.MAX_FILE_BYTES >> 20) + " MiB");
    }
    return SourceFile.of(path, content.read());
  }
}
