package org.auscult.formats.devicesheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The sheets of a table: one device in each row. */
final class CsvSheet {
  private static final String TLS = "-tls";
  private static final String NONE = "none";

  private final List<String> headers;
  private final ConfigNode row;
  private final Sheet sheet;

  private CsvSheet(List<String> headers, ConfigNode row) {
    this.headers = headers;
    this.row = row;
    this.sheet = new Sheet(row.span());
  }

  /** The sheets of all rows below the header. */
  static List<Sheet> of(SourceFile file, List<ConfigNode> rows) {
    List<Sheet> sheets = new ArrayList<>();
    for (ConfigNode row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      CsvSheet csv = new CsvSheet(rows.get(0).words(), row);
      csv.read();
      boolean ended = row.span().lastLine() < file.lineCount() || file.text().endsWith("\n");
      if (ended && row.words().size() == csv.headers.size()) {
        csv.sheet.end();
      }
      sheets.add(csv.sheet);
    }
    sheets.stream().limit(1).forEach(first -> header(first, rows.get(0)));
    return sheets;
  }

  private static void header(Sheet sheet, ConfigNode header) {
    for (String name : header.words()) {
      if (!SheetKeys.headers().contains(name)) {
        sheet.unknownKey(header.span(), name, SheetKeys.headers());
      }
    }
  }

  private void read() {
    if (row.words().size() != headers.size()) {
      int wanted = headers.size();
      sheet.wrongValue(
          row.span(),
          SheetKeys.MARK,
          new Text(wanted + " cells in its row", wanted + " cellules dans sa ligne"));
    }
    for (int i = 0; i < Math.min(headers.size(), row.words().size()); i++) {
      cell(headers.get(i), row.word(i));
    }
  }

  private void cell(String header, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (header) {
      case "services" -> list(header, text, this::service);
      case "accounts" -> list(header, text, this::account);
      case "dicom" -> list(header, text, this::dicom);
      default -> {
        if (SheetKeys.isSingle(header)) {
          sheet.put(header, cell(text));
        } else {
          sheet.suspect(header, text);
        }
      }
    }
  }

  /** Reads one entry of a list cell into its values. */
  private interface EntryReader {
    void read(String text, Map<String, Sheet.Cell> cells);
  }

  private void list(String header, String text, EntryReader reader) {
    List<Sheet.Entry> entries = new ArrayList<>();
    if (!text.equals(NONE)) {
      for (String part : text.split(";")) {
        Map<String, Sheet.Cell> cells = new LinkedHashMap<>();
        reader.read(part.strip(), cells);
        entries.add(new Sheet.Entry(row.span(), cells));
      }
    }
    sheet.put(header, new Sheet.Entries(row.span(), entries));
  }

  /** {@code protocol/port}; the protocol may end in {@code -tls}. */
  private void service(String text, Map<String, Sheet.Cell> cells) {
    String[] parts = split(text, "/");
    boolean tls = parts[0].endsWith(TLS);
    String protocol = tls ? parts[0].substring(0, parts[0].length() - TLS.length()) : parts[0];
    cells.put("protocol", cell(protocol));
    cells.put("port", cell(parts[1]));
    if (tls) {
      cells.put("encrypted", cell("yes"));
    }
  }

  /** {@code name:changed}, {@code name:unchanged} or {@code name:unknown}. */
  private void account(String text, Map<String, Sheet.Cell> cells) {
    String[] parts = split(text, ":");
    cells.put("name", cell(parts[0]));
    switch (parts[1]) {
      case "changed" -> cells.put("password-changed", cell("yes"));
      case "unchanged" -> cells.put("password-changed", cell("no"));
      case "unknown", "" -> cells.put("password-changed", cell("unknown"));
      default ->
          sheet.wrongValue(row.span(), "accounts", "name:changed, name:unchanged, name:unknown");
    }
  }

  /** {@code AE-TITLE@host:port}, with {@code /tls} where the connection is encrypted. */
  private void dicom(String text, Map<String, Sheet.Cell> cells) {
    boolean tls = text.endsWith("/tls");
    String[] titled = split(tls ? text.substring(0, text.length() - 4) : text, "@");
    String[] placed = split(titled[1], ":");
    cells.put("ae-title", cell(titled[0]));
    cells.put("host", cell(placed[0]));
    cells.put("port", cell(placed[1]));
    cells.put("tls", cell(tls ? "yes" : "no"));
  }

  private static String[] split(String text, String mark) {
    int at = text.lastIndexOf(mark);
    return at < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, at).strip(), text.substring(at + 1).strip()};
  }

  private Sheet.Cell cell(String text) {
    return new Sheet.Cell(text, row.span());
  }
}
