package org.auscult.formats.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.auscult.source.SourceFile;

/** A case of {@code sample-configs}: an export, and what is expected of its reading. */
public record Sample(String slug, String name, Path folder) {

  /** Every case of every slug, in the order of their paths. */
  public static List<Sample> all() {
    Path samples = Path.of(System.getProperty("basedir", ".")).resolve("../sample-configs");
    return children(samples).stream()
        .flatMap(slug -> children(slug).stream())
        .filter(folder -> !exports(folder).isEmpty())
        .map(folder -> new Sample(name(folder.getParent()), name(folder), folder))
        .toList();
  }

  /** The files of the export, in the order of their paths, which start at the case. */
  public List<SourceFile> files() {
    try (Stream<Path> files = exports(folder).stream().flatMap(Sample::walk)) {
      return files.map(this::read).toList();
    }
  }

  /** What is expected of the reading. */
  public Path expected() {
    return folder.resolve("expected.yaml");
  }

  private SourceFile read(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try {
      return SourceFile.of(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> exports(Path folder) {
    return children(folder).stream()
        .filter(path -> name(path).equals("export") || name(path).startsWith("export."))
        .toList();
  }

  private static Stream<Path> walk(Path path) {
    try {
      return Files.walk(path).filter(Files::isRegularFile).sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Override
  public String toString() {
    return slug + "/" + name;
  }
}
