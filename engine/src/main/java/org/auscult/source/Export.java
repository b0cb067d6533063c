package org.auscult.source;

import java.util.List;

/**
 * What one device gave: one file, or several that a format reads as one.
 *
 * @param name the path that stands for it: the file, or the folder of the files
 * @param files never empty, in the order of their paths
 */
public record Export(String name, List<SourceFile> files) {

  /**
   * @throws IllegalArgumentException without a file
   */
  public Export {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("an export has at least one file: " + name);
    }
    files = List.copyOf(files);
  }

  /** An export of a single file. */
  public static Export of(SourceFile file) {
    return new Export(file.path(), List.of(file));
  }

  /** The first file; the only one for most formats. */
  public SourceFile main() {
    return files.get(0);
  }
}
