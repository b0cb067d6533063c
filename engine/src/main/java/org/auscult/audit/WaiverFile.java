package org.auscult.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;

/** Reads waivers: {@code waivers: [{rule, device, why, compensating?, approved-by, until}]}. */
final class WaiverFile {
  private WaiverFile() {}

  static List<Waiver> read(Path file, Base base) {
    DocumentNode node = DocumentReader.yaml(base.shown(file), Settings.text(file));
    return node.only("waivers").need("waivers").list().stream().map(WaiverFile::waiver).toList();
  }

  private static Waiver waiver(DocumentNode node) {
    node.only("rule", "device", "why", "compensating", "approved-by", "until");
    return new Waiver(
        node.need("rule").text(),
        node.need("device").text(),
        said(node, "why"),
        node.textOf("compensating"),
        said(node, "approved-by"),
        until(node.need("until")),
        node.file(),
        node.line());
  }

  private static String said(DocumentNode node, String key) {
    DocumentNode value = node.need(key);
    if (value.text().isBlank()) {
      throw value.mistake("\"" + key + "\" is empty", "somebody must answer for a waiver");
    }
    return value.text();
  }

  private static LocalDate until(DocumentNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.mistake(
          "\"" + node.text() + "\" is no date", "write year-month-day, such as 2027-06-30");
    }
  }
}
