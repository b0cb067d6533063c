package org.auscult.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.auscult.format.Formats;
import org.auscult.formats.contract.Catalogue;
import org.auscult.formats.contract.Expectation;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/formats} say what the samples prove. */
class FormatPagesTest {
  private static final Path PAGES =
      Path.of(System.getProperty("basedir", ".")).resolve("../docs/formats");

  @Test
  void saysWhatTheSamplesProve() throws IOException {
    for (Map.Entry<String, String> page : new Catalogue(Formats.installed()).pages().entrySet()) {
      Path file = PAGES.resolve(page.getKey());
      if (Boolean.getBoolean(Expectation.WRITE)) {
        Files.createDirectories(PAGES);
        Files.writeString(file, page.getValue());
      }
      assertThat(file)
          .as("%s: run with -D%s=true to write it", file, Expectation.WRITE)
          .exists()
          .usingCharset(StandardCharsets.UTF_8)
          .hasContent(page.getValue());
    }
  }
}
