package org.auscult.cli;

import java.util.List;
import java.util.Locale;
import org.auscult.audit.LineCounts;
import org.auscult.device.DeviceDump;
import org.auscult.format.Reading;
import org.auscult.source.Language;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/** Prints readings: YAML documents whose comments say how far the files were read. */
final class Inspection {
  private final Console console;
  private final Language language;
  private final boolean lines;

  Inspection(Console console, Language language, boolean lines) {
    this.console = console;
    this.language = language;
    this.lines = lines;
  }

  void print(Reading reading) {
    console.result("---");
    console.result(
        "# "
            + reading.export().name()
            + ": "
            + reading.status().word()
            + reading.note().map(note -> ": " + note.in(language)).orElse(""));
    for (int i = 0; i < reading.fates().size(); i++) {
      counts(reading.fates().get(i));
      if (lines) {
        lines(reading, reading.export().files().get(i), reading.fates().get(i).fates());
      }
    }
    if (!lines) {
      reading
          .device()
          .ifPresent(device -> console.result(DeviceDump.of(device, reading.redactor())));
    }
  }

  private void counts(LineFates fates) {
    LineCounts counts = LineCounts.of(fates);
    console.result(
        "# "
            + fates.file()
            + ": "
            + counts.total()
            + " lines: "
            + counts.mapped()
            + " mapped, "
            + counts.irrelevant()
            + " irrelevant, "
            + counts.unmapped()
            + " unmapped, "
            + counts.unparsed()
            + " unparsed");
  }

  private void lines(Reading reading, SourceFile file, List<LineFate> fates) {
    for (int line = 1; line <= fates.size(); line++) {
      String fate = fates.get(line - 1).name().toLowerCase(Locale.ROOT);
      console.result(
          file.path() + ":" + line + ": " + fate + ": " + reading.redactor().text(file.line(line)));
    }
  }
}
