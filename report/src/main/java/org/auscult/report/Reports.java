package org.auscult.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.audit.AuditResult;
import org.auscult.document.Nearest;
import org.auscult.report.defectdojo.DefectDojoReport;
import org.auscult.report.gitlab.GitlabReport;
import org.auscult.report.html.HtmlReport;
import org.auscult.report.json.JsonReport;
import org.auscult.report.junit.JunitReport;
import org.auscult.report.markdown.MarkdownReport;
import org.auscult.report.sarif.SarifReport;
import org.auscult.report.table.CsvReport;
import org.auscult.report.table.XlsxReport;
import org.auscult.source.Mistake;

/** The reports at hand, and the writing of them. */
public final class Reports {
  private static final List<Report> ALL =
      List.of(
          new HtmlReport(),
          new JsonReport(),
          new SarifReport(),
          new JunitReport(),
          new GitlabReport(),
          new CsvReport(),
          new XlsxReport(),
          new MarkdownReport(),
          new DefectDojoReport());

  private Reports() {}

  /** The names of all reports. */
  public static List<String> names() {
    return ALL.stream().map(Report::name).toList();
  }

  /**
   * The reports with these names, in any case, without doubles. Front ends ask before an audit, so
   * that a wrong name costs nobody a run.
   *
   * @throws Mistake when there is no such report
   */
  public static List<Report> named(List<String> names) {
    return names.stream().map(Reports::named).distinct().toList();
  }

  private static Report named(String name) {
    return ALL.stream()
        .filter(report -> report.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () -> new Mistake("no report \"" + name + "\"", Nearest.advice(name, names())));
  }

  /**
   * Writes the reports with these names to a folder, which is made when it is missing. All are
   * written to temporary files first and moved into place together, so that a failure leaves the
   * earlier reports as they were and nothing half-written. Where the file system knows owners, only
   * the owner may read and write them: a report says where a hospital is weak.
   *
   * @return the files, in the order of the names
   * @throws Mistake when there is no such report, or when the folder cannot be written to
   */
  public static List<Path> write(AuditResult result, List<String> names, Path folder) {
    List<Report> reports = named(names);
    Map<Path, Path> temporary = new LinkedHashMap<>();
    try {
      Files.createDirectories(folder);
      for (Report report : reports) {
        // Only the owner may read a file that this call makes.
        Path file = Files.createTempFile(folder, ".auscult-", ".tmp");
        temporary.put(folder.resolve(report.fileName()), file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
          report.write(result, out);
        }
      }
      for (Map.Entry<Path, Path> entry : temporary.entrySet()) {
        move(entry.getValue(), entry.getKey());
      }
      return new ArrayList<>(temporary.keySet());
    } catch (IOException e) {
      throw new Mistake(
          "the reports cannot be written to " + folder + " (" + e.getClass().getSimpleName() + ")",
          "name a folder that you may write to and that has space left");
    } finally {
      temporary.values().forEach(Reports::deleteQuietly);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What cannot be deleted is already gone, or the reason why the writing failed. */
  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
