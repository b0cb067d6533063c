package org.auscult.format;

import java.util.List;
import java.util.Optional;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/**
 * An export format: recognises files and reads them. Implementations have a public constructor
 * without parameters, are named in {@code META-INF/services/org.auscult.format.ConfigFormat}, hold
 * no state, and never throw because of what a file says.
 */
public interface ConfigFormat {

  /** The name in lower case with dashes, such as {@code cisco-ios}; it also names the samples. */
  String slug();

  /** The name that people know it by. */
  String title();

  /** How to get such an export from the device: the command or the menu. */
  Text howToExport();

  /** What kind of witness such an export is. */
  default SourceKind sourceKind() {
    return SourceKind.CONFIGURATION;
  }

  /**
   * What speaks for this file being of this format; empty when it is not, or when too little speaks
   * for it. A file of another format must give nothing, so that no two formats claim one file.
   */
  List<Tell> recognise(SourceFile file);

  /** Reads an export of this format. */
  Reading read(Export export);

  /**
   * Reads an export that can hold several devices, such as a sheet with a row for each. One reading
   * for each device, in the order of the export; never empty.
   */
  default List<Reading> readings(Export export) {
    return List.of(read(export));
  }

  /**
   * Which of the recognised files of one folder belong to one device. Each file alone, unless a
   * format spreads a device over files.
   *
   * @param files recognised as this format, all of one folder or of one tree of folders ({@link
   *     #treeOf}), in the order of their paths
   */
  default List<List<SourceFile>> group(List<SourceFile> files) {
    return files.stream().map(List::of).toList();
  }

  /** True when {@link #group} can join files. */
  default boolean joinsFiles() {
    return false;
  }

  /**
   * The folder that holds all files of the device, in folders below it, when the path of one of
   * them shows it; empty when they stand side by side.
   *
   * @param path of a file of this format, as shown to the user
   */
  default Optional<String> treeOf(String path) {
    return Optional.empty();
  }
}
