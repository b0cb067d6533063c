package org.auscult.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;

/** The exports of {@code sample-configs/}. */
final class Samples {
  /** Where they stand; benchmarks start in their own folder. */
  static final Path FOLDER = Path.of(System.getProperty("auscult.samples", "../sample-configs"));

  private static final Set<String> NOT_EXPORTED = Set.of("expected.yaml", "origin.yaml");

  private Samples() {}

  /** The largest case of each format, as {@code slug/case}. */
  static String[] largest() {
    return Formats.installed().all().stream()
        .map(ConfigFormat::slug)
        .filter(slug -> Files.isDirectory(FOLDER.resolve(slug)))
        .map(slug -> slug + "/" + largestCase(FOLDER.resolve(slug)))
        .toArray(String[]::new);
  }

  private static Path largestCase(Path format) {
    try (Stream<Path> cases = Files.list(format)) {
      return cases
          .filter(Files::isDirectory)
          .max(Comparator.comparing(Samples::size).thenComparing(Comparator.naturalOrder()))
          .orElseThrow()
          .getFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path folder) {
    return export(folder).files().stream().mapToLong(SourceFile::size).sum();
  }

  /** The files of a case. */
  static Export export(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<SourceFile> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !NOT_EXPORTED.contains(file.getFileName().toString()))
              .sorted()
              .map(Samples::file)
              .toList();
      return new Export(folder.toString(), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Path file) {
    try {
      return SourceFile.of(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
