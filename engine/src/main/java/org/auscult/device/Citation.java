package org.auscult.device;

/**
 * Where a fact is published: standard and section, or vendor document.
 *
 * @param source in words that let a reader find it, such as {@code DICOM PS3.15 2024e, Annex H.1.2}
 */
public record Citation(String source) {

  /**
   * @throws IllegalArgumentException without words: a fact without a source is unknown
   */
  public Citation {
    if (source.isBlank()) {
      throw new IllegalArgumentException("a citation names its source");
    }
  }
}
