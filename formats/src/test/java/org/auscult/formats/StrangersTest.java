package org.auscult.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.auscult.format.Formats;
import org.auscult.format.Recognition;
import org.auscult.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies beside exports in a folder, and speaks of devices, is taken for none. */
class StrangersTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/strangers");

  static Stream<Path> strangers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void areNoDevices(Path file) throws IOException {
    SourceFile source = SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    assertThat(Formats.installed().detector().recognitions(source))
        .extracting(Recognition::slug)
        .isEmpty();
  }
}
