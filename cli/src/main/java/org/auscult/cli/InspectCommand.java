package org.auscult.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.auscult.audit.AuditRequest;
import org.auscult.audit.ExportFiles;
import org.auscult.document.Nearest;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Formats;
import org.auscult.format.Reading;
import org.auscult.format.Recognition;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Mistake;
import org.auscult.source.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult inspect}: what is understood of files, before any rule. */
@Command(
    name = "inspect",
    description = {
      "Shows what is understood of files: the format and what spoke for it, how many lines had"
          + " which fate, and the device as YAML, each value with its line. Secrets are masked.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Exit codes: 0 all were read, 2 a file was not recognised."})
final class InspectCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Exports; archives and workbooks are opened.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--as", paramLabel = "FORMAT", description = "Read the files as this format.")
  private @Nullable String slug;

  @Option(names = "--lines", description = "Show each line with its fate instead of the device.")
  private boolean lines;

  @Mixin private LanguageOption language = new LanguageOption();

  private final Console console;
  private final Formats formats = Formats.installed();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ConfigFormat> hinted = Optional.ofNullable(slug).map(this::named);
    Map<ConfigFormat, List<SourceFile>> byFormat = new LinkedHashMap<>();
    int unknown = 0;
    for (Path path : files) {
      for (SourceFile file : read(path)) {
        Optional<ConfigFormat> format = hinted.or(() -> recognise(file));
        format.ifPresent(
            found -> byFormat.computeIfAbsent(found, f -> new ArrayList<>()).add(file));
        unknown += format.isPresent() ? 0 : 1;
      }
    }
    byFormat.forEach(this::inspect);
    return unknown == 0 ? ExitCode.OK : ExitCode.MISUSE;
  }

  private void inspect(ConfigFormat format, List<SourceFile> recognised) {
    Inspection inspection = new Inspection(console, language.orThatOf(console), lines);
    for (List<SourceFile> device : format.group(recognised)) {
      for (Reading reading : format.readings(new Export(device.get(0).path(), device))) {
        inspection.print(reading);
      }
    }
  }

  /** Shows what speaks for which format, and takes the heaviest unless two weigh the same. */
  private Optional<ConfigFormat> recognise(SourceFile file) {
    List<Recognition> found = formats.detector().recognitions(file);
    found.forEach(recognition -> show(file, recognition));
    if (found.isEmpty()) {
      console.result("# " + file.path() + ": no format recognises it; name one with --as");
      return Optional.empty();
    }
    if (found.size() > 1 && found.get(0).weight() == found.get(1).weight()) {
      console.result("# " + file.path() + ": ambiguous; choose with --as");
      return Optional.empty();
    }
    return formats.named(found.get(0).slug());
  }

  private void show(SourceFile file, Recognition recognition) {
    console.result(
        "# " + file.path() + ": " + recognition.slug() + ", weight " + recognition.weight());
    for (Tell tell : recognition.tells()) {
      String where = tell.line() == 0 ? "name" : "line " + tell.line();
      console.result("#   " + where + ": " + tell.what() + " (" + tell.weight() + ")");
    }
  }

  private ConfigFormat named(String wanted) {
    return formats
        .named(wanted)
        .orElseThrow(
            () ->
                new Mistake(
                    "unknown format \"" + wanted + "\"",
                    Nearest.advice(
                        wanted, formats.all().stream().map(ConfigFormat::slug).toList())));
  }

  private static List<SourceFile> read(Path path) {
    try {
      if (Files.size(path) > AuditRequest.MAX_FILE_BYTES) {
        throw new Mistake(
            path + " is larger than " + (AuditRequest.MAX_FILE_BYTES >> 20) + " MiB",
            "export the configuration alone");
      }
      return ExportFiles.of(path, path.toString().replace('\\', '/'));
    } catch (NoSuchFileException | AccessDeniedException missing) {
      throw new Mistake(path + " cannot be read", "name a file that exists and that you may read");
    } catch (IOException e) {
      throw new Mistake(
          path + " cannot be read: " + e.getMessage(),
          "name a file that you may read; unpack an archive that is damaged or enciphered");
    }
  }
}
