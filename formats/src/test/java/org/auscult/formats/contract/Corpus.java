package org.auscult.formats.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Detector;
import org.auscult.format.Formats;
import org.auscult.format.Reading;
import org.auscult.format.Recognition;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/** A folder of real exports, read; it keeps counts and paths, never a word of the files. */
public final class Corpus {
  private static final long LARGEST = 16 << 20;

  private final Path folder;
  private final Formats formats;
  private final Detector detector;
  private final Map<String, Shares> shares = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  /** The files, and the lines by fate, of one folder and format. */
  private static final class Shares {
    private int files;
    private int unread;
    private final Map<LineFate, Long> lines = new TreeMap<>();

    void add(SourceFile file, LineFates fates) {
      files++;
      for (int line = 1; line <= file.lineCount(); line++) {
        if (!file.line(line).isBlank()) {
          lines.merge(fates.fates().get(line - 1), 1L, Long::sum);
        }
      }
    }

    String row(String name) {
      long all = lines.values().stream().mapToLong(n -> n).sum();
      String percents =
          Stream.of(LineFate.values())
              .map(fate -> 100.0 * lines.getOrDefault(fate, 0L) / Math.max(1, all))
              .map(percent -> String.format(Locale.ROOT, "%.1f", percent))
              .collect(Collectors.joining(" | "));
      return "| " + name + " | " + files + " | " + unread + " | " + all + " | " + percents + " |\n";
    }
  }

  private Corpus(Path folder, Formats formats) {
    this.folder = folder;
    this.formats = formats;
    this.detector = formats.detector();
  }

  /** Reads all that the formats recognise in this folder. */
  public static Corpus read(Path folder, Formats formats) throws IOException {
    Corpus corpus = new Corpus(folder, formats);
    Map<Path, List<Path>> folders;
    try (Stream<Path> files = Files.walk(folder)) {
      folders =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }
    for (List<Path> files : folders.values()) {
      corpus.readFolder(files);
    }
    return corpus;
  }

  /** Files that two formats claim, that made a format throw, or that have lines without a fate. */
  public List<String> failures() {
    return failures;
  }

  /** The shares of lines by fate, for each folder and format. */
  public String table() {
    StringBuilder out =
        new StringBuilder(
            "| folder | format | files | not read to the end | lines with text"
                + " | irrelevant % | mapped % | unmapped % | unparsed % |\n"
                + "|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
    shares.forEach((name, share) -> out.append(share.row(name)));
    return out.toString();
  }

  /** The same, as a page of the documentation. */
  public String page() {
    return "# Real exports\n\nThe shares of lines by fate on exports from public repositories, which"
        + " are not part of this project. A line is mapped when all its meaning for security is in"
        + " the model, irrelevant when its command is known, by name, to have none, unmapped when it"
        + " was parsed and nobody reads it; the report lists those. Folders are named after the"
        + " product; a file that stands in another's folder was filed wrongly.\n\n"
        + table();
  }

  private void readFolder(List<Path> paths) throws IOException {
    Map<String, List<SourceFile>> recognised = new TreeMap<>();
    for (Path path : paths) {
      if (Files.size(path) <= LARGEST) {
        SourceFile file =
            SourceFile.of(folder.relativize(path).toString(), Files.readAllBytes(path));
        recognise(file, recognised);
      }
    }
    recognised.forEach((slug, files) -> readAll(formats.named(slug).orElseThrow(), files));
  }

  private void recognise(SourceFile file, Map<String, List<SourceFile>> recognised) {
    try {
      List<Recognition> found = detector.recognitions(file);
      if (found.size() > 1) {
        failures.add(file + " is claimed by " + found.stream().map(Recognition::slug).toList());
      } else if (found.size() == 1) {
        recognised.computeIfAbsent(found.get(0).slug(), slug -> new ArrayList<>()).add(file);
      }
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(file + " made recognition throw " + e.getClass().getName());
    }
  }

  private void readAll(ConfigFormat format, List<SourceFile> files) {
    for (List<SourceFile> group : format.group(files)) {
      try {
        format
            .readings(new Export(group.get(0).path(), group))
            .forEach(reading -> count(format, reading));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(group + " made " + format.slug() + " throw " + e.getClass().getName());
      }
    }
  }

  private void count(ConfigFormat format, Reading reading) {
    String path = reading.export().main().path();
    String name = path.substring(0, Math.max(0, path.lastIndexOf('/'))) + " | " + format.slug();
    List<Integer> fated = reading.fates().stream().map(f -> f.fates().size()).toList();
    if (!fated.equals(reading.export().files().stream().map(SourceFile::lineCount).toList())) {
      failures.add(reading.export().name() + " has lines without a fate");
      return;
    }
    Shares share = shares.computeIfAbsent(name, key -> new Shares());
    for (int i = 0; i < reading.fates().size(); i++) {
      share.add(reading.export().files().get(i), reading.fates().get(i));
    }
    if (reading.note().isPresent()) {
      share.unread++;
    }
  }
}
