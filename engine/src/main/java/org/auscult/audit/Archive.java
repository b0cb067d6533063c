package org.auscult.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Opens archives in memory, within bounds: nothing is unpacked to disk, links are not followed, and
 * an archive within an archive stays closed.
 */
final class Archive {
  /** The most entries that are taken. */
  static final int MAX_ENTRIES = 50_000;

  /** The most bytes that are taken of all entries together, unpacked: 1 GiB. */
  static final long MAX_TOTAL = 1L << 30;

  private Archive() {}

  /** True for a name that is opened: .zip, .tar, .tar.gz, .tgz, .ucs (BIG-IP, a .tar.gz), .gz. */
  static boolean isArchive(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:zip|tar|tgz|ucs|gz)");
  }

  /**
   * The files in an archive, as shown under its path and a {@code !}.
   *
   * @throws IOException when it is damaged or beyond the bounds
   */
  static List<InputFile> files(Path archive, String shown) throws IOException {
    String name = shown.toLowerCase(Locale.ROOT);
    try (InputStream raw = Files.newInputStream(archive)) {
      if (name.endsWith(".zip")) {
        return entries(new ZipArchiveInputStream(raw), shown);
      }
      if (name.endsWith(".tar")) {
        return entries(new TarArchiveInputStream(raw), shown);
      }
      GZIPInputStream unzipped = new GZIPInputStream(raw);
      return name.matches(".*\\.(?:tar\\.gz|tgz|ucs)")
          ? entries(new TarArchiveInputStream(unzipped), shown)
          : List.of(single(unzipped, shown));
    }
  }

  private static InputFile single(InputStream in, String shown) throws IOException {
    byte[] bytes = bounded(in, AuditRequest.MAX_FILE_BYTES + 1);
    String inner = shown.substring(shown.lastIndexOf('/') + 1).replaceAll("(?i)\\.gz$", "");
    return new InputFile(shown + "!/" + inner, bytes.length, () -> bytes);
  }

  private static <E extends ArchiveEntry> List<InputFile> entries(
      ArchiveInputStream<E> in, String shown) throws IOException {
    List<InputFile> files = new ArrayList<>();
    long total = 0;
    for (E entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.isDirectory()) {
        continue;
      }
      if (!in.canReadEntryData(entry)) {
        files.add(locked(shown + "!/" + safe(entry.getName())));
        continue;
      }
      byte[] bytes = bounded(in, AuditRequest.MAX_FILE_BYTES + 1);
      total += bytes.length;
      if (files.size() >= MAX_ENTRIES || total > MAX_TOTAL) {
        throw new IOException("beyond " + MAX_ENTRIES + " entries or " + MAX_TOTAL + " bytes");
      }
      files.add(new InputFile(shown + "!/" + safe(entry.getName()), bytes.length, () -> bytes));
    }
    if (files.isEmpty()) {
      throw new IOException("no entry: empty, or no archive at all");
    }
    return files;
  }

  /** An enciphered entry: it is listed, and reading it fails. */
  private static InputFile locked(String path) {
    return new InputFile(
        path,
        0,
        () -> {
          throw new IOException("the entry is enciphered");
        });
  }

  private static byte[] bounded(InputStream in, long limit) throws IOException {
    return in.readNBytes((int) limit);
  }

  /** A name for showing only: no drive, no root, no way up. */
  private static String safe(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
