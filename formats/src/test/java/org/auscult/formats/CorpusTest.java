package org.auscult.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.auscult.format.Formats;
import org.auscult.formats.contract.Corpus;
import org.auscult.formats.contract.Expectation;
import org.junit.jupiter.api.Test;

/**
 * Every format holds on real exports, where a folder of them is at hand: the one that the system
 * property {@code auscult.corpus} or the environment variable {@code AUSCULT_CORPUS} names.
 */
class CorpusTest {

  @Test
  void reads_real_exports() throws IOException {
    Optional<Path> folder =
        Optional.ofNullable(System.getProperty("auscult.corpus"))
            .or(() -> Optional.ofNullable(System.getenv("AUSCULT_CORPUS")))
            .map(Path::of)
            .filter(Files::isDirectory);
    assumeTrue(folder.isPresent(), "no real exports here: name their folder by AUSCULT_CORPUS");
    Corpus corpus = Corpus.read(folder.orElseThrow(), Formats.installed());
    Path table =
        Path.of(System.getProperty("basedir", ".")).resolve("target").resolve("corpus-fates.md");
    Files.createDirectories(table.getParent());
    Files.writeString(table, corpus.table());
    if (Boolean.getBoolean(Expectation.WRITE)) {
      Path page = Path.of(System.getProperty("basedir", ".")).resolve("../docs/formats");
      Files.writeString(page.resolve("real-exports.md"), corpus.page());
    }
    assertThat(corpus.failures()).isEmpty();
  }
}
