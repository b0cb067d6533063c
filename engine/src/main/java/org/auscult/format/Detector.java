package org.auscult.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.auscult.source.SourceFile;

/** Asks every format about a file. Order of formats never matters: the most weight wins. */
public final class Detector {
  private static final String FENCE = "\n```";

  private final List<ConfigFormat> formats;

  /** A detector over these formats. */
  public Detector(List<ConfigFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** What each format that recognises the file found, heaviest first, then by slug. */
  public List<Recognition> recognitions(SourceFile file) {
    List<Recognition> found = new ArrayList<>();
    if (quotes(file)) {
      return found;
    }
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

  /**
   * True for Markdown with fenced blocks: it quotes configurations and is none (CommonMark 4.5).
   */
  private static boolean quotes(SourceFile file) {
    String text = file.text();
    int fence = text.indexOf(FENCE);
    return fence >= 0 && text.indexOf(FENCE, fence + 1) >= 0;
  }
}
