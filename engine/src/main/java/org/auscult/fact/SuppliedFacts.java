package org.auscult.fact;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.source.Mistake;

/**
 * Facts that the user keeps in a folder: the KEV catalogue of CISA as JSON or CSV, and {@code
 * definitions.zip} of WES-NG. Content tells them; other files are left to others. Of several the
 * newest counts, what ships with Auscult included.
 */
public final class SuppliedFacts {
  private static final int DEEPEST = 8;

  private SuppliedFacts() {}

  /**
   * The facts with those of a folder added.
   *
   * @throws Mistake when the folder cannot be read
   */
  public static Facts addTo(Facts facts, Path folder) {
    Facts all = facts;
    for (Path file : files(folder)) {
      all = add(all, file);
    }
    return all;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new Mistake(
          "the folder of advisories " + folder + " cannot be read",
          "name a folder that exists, and check its permissions");
    }
  }

  private static Facts add(Facts facts, Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip")) {
      return PatchDefinitions.open(file).map(facts::with).orElse(facts);
    }
    return name.endsWith(".json") || name.endsWith(".csv")
        ? exploited(file).map(facts::with).orElse(facts)
        : facts;
  }

  private static Optional<KnownExploited> exploited(Path file) {
    try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return KnownExploitedFile.read(text);
    } catch (IOException e) {
      throw new Mistake(file + " cannot be read", "check its permissions, or take it away");
    }
  }
}
