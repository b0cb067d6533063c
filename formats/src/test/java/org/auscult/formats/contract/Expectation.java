package org.auscult.formats.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.auscult.device.DeviceDump;
import org.auscult.format.Reading;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/** What {@code expected.yaml} says of a sample: status, fates of lines, and the device. */
public final class Expectation {
  /** Set to true, the system property makes the readings the expectation. */
  public static final String WRITE = "auscult.expected.write";

  private Expectation() {}

  /** The readings are as {@code expected.yaml} of the sample says; or it is written anew. */
  public static void isMet(Sample sample, List<Reading> readings) throws IOException {
    String found = readings.stream().map(Expectation::dump).collect(Collectors.joining("---\n"));
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(sample.expected(), found);
      fail("%s was written: read it critically, then run without -D%s", sample.expected(), WRITE);
    }
    assertThat(sample.expected())
        .as("%s: run with -D%s=true to write it", sample.expected(), WRITE)
        .exists()
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(found);
  }

  /** The status, the fates of each file's lines, and the device as YAML. */
  public static String dump(Reading reading) {
    StringBuilder out = new StringBuilder("status: ").append(reading.status()).append("\nlines:\n");
    for (LineFates fates : reading.fates()) {
      Map<LineFate, Integer> counts = fates.counts();
      out.append("  ")
          .append(fates.file())
          .append(": {mapped: " + counts.get(LineFate.MAPPED))
          .append(", irrelevant: " + counts.get(LineFate.IRRELEVANT))
          .append(", unmapped: " + counts.get(LineFate.UNMAPPED))
          .append(", unparsed: " + counts.get(LineFate.UNPARSED) + "}\n");
    }
    reading.device().ifPresent(d -> out.append(DeviceDump.of(d, reading.redactor())));
    return out.toString();
  }
}
