package org.auscult.audit;

import java.util.Optional;
import org.auscult.format.ConfigFormat;
import org.auscult.source.SourceFile;

/** A file after recognition: either its format is known, or there is a result that says why not. */
record Sniffed(
    Optional<SourceFile> file, Optional<ConfigFormat> format, Optional<FileResult> unread) {

  static Sniffed as(SourceFile file, ConfigFormat format) {
    return new Sniffed(Optional.of(file), Optional.of(format), Optional.empty());
  }

  static Sniffed unread(FileResult result) {
    return new Sniffed(Optional.empty(), Optional.empty(), Optional.of(result));
  }
}
