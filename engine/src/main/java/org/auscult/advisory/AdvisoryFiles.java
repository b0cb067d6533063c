package org.auscult.advisory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.source.Mistake;

/**
 * Reads advisories from files: CSAF 2.0, OpenVEX and indexes in JSON, alias tables in YAML; alone,
 * in folders, or in zip archives. A broken file is noted, and the others are read.
 */
public final class AdvisoryFiles {
  /** The most bytes that are taken of one file: 64 MiB. */
  public static final int MAX_BYTES = 64 << 20;

  /** The most files that are taken of one archive. */
  public static final int MAX_ENTRIES = 100_000;

  private static final long MAX_TOTAL = 2L << 30;

  private final List<Advisory> advisories = new ArrayList<>();
  private final List<DocumentNode> words = new ArrayList<>();
  private final List<Mistake> problems = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private AdvisoryFiles() {}

  /**
   * Reads what these paths name.
   *
   * @throws Mistake when a path does not exist
   */
  public static AdvisorySupply read(List<Path> paths) {
    AdvisoryFiles files = new AdvisoryFiles();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Mistake("no such file or folder: " + path, "check the path");
      }
      files.path(path);
    }
    return new AdvisorySupply(files.advisories, files.words, files.problems, files.others);
  }

  private void path(Path path) {
    try (Stream<Path> found = Files.walk(path)) {
      found
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .forEach(this::file);
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(shown(path)));
    }
  }

  private void file(Path file) {
    String shown = shown(file);
    try (InputStream in = Files.newInputStream(file)) {
      if (shown.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        archive(new ZipInputStream(in), shown);
      } else {
        document(shown, in);
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.add(unreadable(shown));
    }
  }

  private void archive(ZipInputStream zip, String shown) throws IOException {
    long total = 0;
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        total += document(shown + "!/" + entry.getName(), zip);
        if (++entries > MAX_ENTRIES || total > MAX_TOTAL) {
          throw new IOException("too large");
        }
      }
    }
  }

  private int document(String shown, InputStream in) throws IOException {
    String name = shown.toLowerCase(Locale.ROOT);
    boolean json = name.endsWith(".json");
    if (!json && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
      others.add(shown);
      return 0;
    }
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      problems.add(new Mistake(shown + " is larger than 64 MiB", "split it"));
      return bytes.length;
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\\ufeff", "");
    try {
      DocumentNode root =
          json ? DocumentReader.json(shown, text) : DocumentReader.yaml(shown, text);
      take(root, shown);
    } catch (Mistake mistake) {
      problems.add(mistake);
    }
    return bytes.length;
  }

  private void take(DocumentNode root, String shown) {
    if (CsafReader.recognises(root)) {
      advisories.add(CsafReader.read(root));
    } else if (OpenVexReader.recognises(root)) {
      advisories.add(OpenVexReader.read(root));
    } else if (AdvisoryIndex.recognises(root)) {
      advisories.addAll(AdvisoryIndex.read(root));
    } else if (root.isMapping()
        && (root.get("aliases").isPresent() || root.get("notices").isPresent())) {
      words.add(root);
    } else {
      others.add(shown);
    }
  }

  private static Mistake unreadable(String shown) {
    return new Mistake(
        shown + " cannot be read", "check that it is whole and that you may read it");
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
