package org.auscult.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which Windows patches repair which flaws: the archive {@code definitions.zip} of WES-NG, made of
 * Microsoft's security updates. In it stand {@code CVEs_yyyyMMdd.csv} and {@code
 * Custom_yyyyMMdd.csv} with the columns DatePosted, CVE, BulletinKB, Title, AffectedProduct,
 * AffectedComponent, Severity, Impact, Supersedes and Exploits. The tables are large: for each
 * product that is met they are streamed once, and only its rows stay in memory.
 */
public final class PatchDefinitions {
  /** Opens one of the tables. */
  private interface Table {
    Reader open() throws IOException;
  }

  private static final Pattern TABLE =
      Pattern.compile("(?:CVEs|Custom)_(\\d{8})\\.csv", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final LocalDate asOf;
  private final List<Table> tables;
  private final Map<WindowsProduct, Optional<ProductPatches>> known = new ConcurrentHashMap<>();

  private PatchDefinitions(String name, LocalDate asOf, List<Table> tables) {
    this.name = name;
    this.asOf = asOf;
    this.tables = tables;
  }

  /** The definitions in a zip archive; empty when it is not one of them. */
  public static Optional<PatchDefinitions> open(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<Table> tables = new ArrayList<>();
      Optional<LocalDate> newest = Optional.empty();
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        Optional<LocalDate> day = day(entry.getName());
        if (day.isPresent()) {
          newest = newest.filter(known -> known.isAfter(day.get())).or(() -> day);
          tables.add(() -> new EntryReader(archive, entry.getName()));
        }
      }
      return newest.map(day -> new PatchDefinitions(archive.getFileName().toString(), day, tables));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The definitions of a CSV text, as in a test. */
  public static PatchDefinitions of(String name, LocalDate asOf, String csv) {
    return new PatchDefinitions(name, asOf, List.of(() -> new StringReader(csv)));
  }

  private static Optional<LocalDate> day(String entry) {
    Matcher table = TABLE.matcher(entry.substring(entry.lastIndexOf('/') + 1));
    try {
      return table.matches()
          ? Optional.of(LocalDate.parse(table.group(1), DateTimeFormatter.BASIC_ISO_DATE))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The name of the archive. */
  public String name() {
    return name;
  }

  /** The day that the definitions were made. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The patches for a product; empty when the definitions have none for it, or are damaged. */
  public Optional<ProductPatches> of(WindowsProduct product) {
    return known.computeIfAbsent(product, this::read);
  }

  private Optional<ProductPatches> read(WindowsProduct product) {
    ProductPatches.Builder patches = new ProductPatches.Builder(product);
    try {
      for (Table table : tables) {
        try (Reader text = table.open()) {
          patches.add(new CsvRecords(text, ','));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
    return patches.build();
  }

  /** A file in an archive, which is closed with it. */
  private static final class EntryReader extends Reader {
    private final ZipFile zip;
    private final Reader text;

    EntryReader(Path archive, String entry) throws IOException {
      this.zip = new ZipFile(archive.toFile());
      this.text =
          new BufferedReader(
              new InputStreamReader(
                  zip.getInputStream(new ZipEntry(entry)), StandardCharsets.UTF_8));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return text.read(buffer, offset, length);
    }

    @Override
    public int read() throws IOException {
      return text.read();
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
