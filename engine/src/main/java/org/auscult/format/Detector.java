package org.auscult.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.auscult.source.SourceFile;

/** Asks every format about a file. Order of formats never matters: the most weight wins. */
public final class Detector {
  private final List<ConfigFormat> formats;

  /** A detector over these formats. */
  public Detector(List<ConfigFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** What each format that recognises the file found, heaviest first, then by slug. */
  public List<Recognition> recognitions(SourceFile file) {
    List<Recognition> found = new ArrayList<>();
    for (ConfigFormat format : formats) {
      List<Tell> tells = format.recognise(file);
      if (!tells.isEmpty()) {
        found.add(new Recognition(format.slug(), tells));
      }
    }
    found.sort(
        Comparator.comparingInt(Recognition::weight).reversed().thenComparing(Recognition::slug));
    return found;
  }
}
