package org.auscult.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.auscult.advisory.Advisories;
import org.auscult.advisory.Advisory;
import org.auscult.advisory.AdvisoryFiles;
import org.auscult.advisory.AdvisoryIndex;
import org.auscult.advisory.AdvisorySupply;
import org.auscult.source.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auscult advisories import}: advisories to a compact index. */
@Command(
    name = "import",
    description = {
      "Reads advisories and writes an index of their facts, which later runs read at once.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example: auscult advisories import csaf_files/ --into advisories.json",
      "         auscult audit exports/ --advisories advisories.json"
    })
final class AdvisoriesImportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders or .zip archives with CSAF 2.0 or OpenVEX documents, or with an index.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--into", paramLabel = "INDEX", required = true, description = "The index.")
  private Path index = Path.of("");

  private final Console console;

  AdvisoriesImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    AdvisorySupply supply = AdvisoryFiles.read(inputs);
    supply.problems().forEach(problem -> console.say(String.valueOf(problem.getMessage())));
    List<Advisory> advisories = Advisories.latest(supply.advisories());
    if (advisories.isEmpty()) {
      throw new Mistake(
          "no advisory was found", "name CSAF 2.0 documents, a folder of them or a .zip archive");
    }
    write(AdvisoryIndex.write(advisories));
    console.say(
        advisories.size()
            + " advisories, the last of "
            + AdvisoryIndex.date(advisories)
            + ", "
            + supply.problems().size()
            + " files not read, "
            + supply.others().size()
            + " of another kind");
    console.result(index.toString().replace('\\', '/'));
    return supply.problems().isEmpty() ? ExitCode.OK : ExitCode.MISUSE;
  }

  /** Beside its place first, so that a broken-off run leaves the old index. */
  private void write(String text) {
    Path folder = Optional.ofNullable(index.toAbsolutePath().getParent()).orElse(Path.of(""));
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "index", ".tmp");
      Files.writeString(file, text, StandardCharsets.UTF_8);
      Files.move(file, index, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Mistake(index + " cannot be written", "name a place that you may write to");
    }
  }
}
