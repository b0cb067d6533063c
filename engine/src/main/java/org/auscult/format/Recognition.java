package org.auscult.format;

import java.util.List;

/**
 * What speaks for a file being of a format.
 *
 * @param slug the format
 * @param tells never empty
 */
public record Recognition(String slug, List<Tell> tells) {
  public Recognition {
    tells = List.copyOf(tells);
  }

  /** The sum of the tells' weights. */
  public int weight() {
    return tells.stream().mapToInt(Tell::weight).sum();
  }
}
