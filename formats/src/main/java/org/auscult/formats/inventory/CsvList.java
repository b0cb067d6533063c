package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.auscult.formats.syntax.CsvSyntax;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** A list with a row for each device, below a header that need not stand in the first line. */
final class CsvList {
  /** The separators that spreadsheets and exporters write. */
  private static final String SEPARATORS = ",;\t|";

  /** How far down the header may stand. */
  private static final int DEEPEST_HEADER = 30;

  private CsvList() {}

  /**
   * Where the header stands.
   *
   * @param separator of the file
   * @param line of the header
   */
  record Found(char separator, int line, Headers headers) {}

  /** The header, with the separator that makes the most of it. */
  static Optional<Found> header(SourceFile file) {
    int last = Math.min(file.lineCount(), DEEPEST_HEADER);
    SourceFile head =
        SourceFile.of(file.path(), file.text().substring(0, file.lineStart(last + 1)));
    Optional<Found> best = Optional.empty();
    for (char separator : SEPARATORS.toCharArray()) {
      if (head.text().indexOf(separator) >= 0) {
        Optional<Found> found = header(head, separator);
        if (found.isPresent() && better(found.get(), best)) {
          best = found;
        }
      }
    }
    return best;
  }

  private static boolean better(Found found, Optional<Found> best) {
    return best.isEmpty() || found.headers().understood() > best.get().headers().understood();
  }

  private static Optional<Found> header(SourceFile head, char separator) {
    for (ConfigNode row : CsvSyntax.parse(head, separator, "").root().children()) {
      // The words of headers are loaded only for what can be a table.
      if (row.words().size() > 2) {
        Headers headers = Headers.of(row.words());
        if (headers.areOfDevices()) {
          return Optional.of(new Found(separator, row.span().firstLine(), headers));
        }
      }
    }
    return Optional.empty();
  }

  static DeviceList read(SourceFile file, Found header, Consumer<String> secrets) {
    ConfigTree tree = CsvSyntax.parse(file, header.separator(), InventoryFormat.SLUG);
    List<Row> rows = new ArrayList<>();
    for (ConfigNode line : tree.root().children()) {
      int at = line.span().firstLine();
      if (at < header.line() && line.word(0).startsWith("sep=")) {
        line.irrelevant();
      } else if (at == header.line() || line.words().equals(header.headers().names())) {
        headerFate(line, header.headers());
      } else if (at > header.line()) {
        Row row = row(line, header.headers(), secrets);
        if (row.isDevice()) {
          line.mapped();
          rows.add(row);
        }
      }
    }
    return new DeviceList(tree, rows, header.headers().unknown(), true);
  }

  private static void headerFate(ConfigNode line, Headers headers) {
    if (headers.unknown().isEmpty()) {
      line.mapped();
    }
  }

  private static Row row(ConfigNode line, Headers headers, Consumer<String> secrets) {
    Row row = new Row(line.span());
    for (int i = 0; i < Math.min(line.words().size(), headers.names().size()); i++) {
      String cell = line.word(i);
      Optional<Column> column = headers.columns().get(i);
      column.ifPresent(known -> row.put(known, cell, line.span()));
      if (column.isEmpty() && DeviceList.soundsSecret(headers.names().get(i))) {
        secrets.accept(cell);
      }
    }
    return row;
  }
}
