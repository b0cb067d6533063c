package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Comma-separated values (RFC 4180), with another separator where the file uses one: each record a
 * statement, its cells the words. A record whose quotes never end is not parsed.
 */
public final class CsvSyntax {
  private final SourceFile file;
  private final String text;
  private final char separator;
  private int at;

  private CsvSyntax(SourceFile file, char separator) {
    this.file = file;
    this.text = file.text();
    this.separator = separator;
  }

  /** The tree of a file of such records. */
  public static ConfigTree parse(SourceFile file, char separator, String slug) {
    CsvSyntax csv = new CsvSyntax(file, separator);
    TreeBuilder tree = new TreeBuilder(file);
    while (csv.at < csv.text.length()) {
      Optional<List<String>> cells = csv.record();
      if (cells.isEmpty()) {
        tree.other(LineFate.UNPARSED, csv.at);
      } else if (cells.get().stream().allMatch(String::isBlank)) {
        tree.other(LineFate.IRRELEVANT, csv.at);
      } else {
        tree.leaf(cells.get(), csv.at);
      }
    }
    return tree.build(slug);
  }

  /** Takes the cells up to the end of the record; nothing when a quote is not closed. */
  private Optional<List<String>> record() {
    int start = at;
    List<String> cells = new ArrayList<>();
    do {
      Optional<String> cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
      if (cell.isEmpty()) {
        at = file.lineStart(file.lineAt(start) + 1);
        return Optional.empty();
      }
      cells.add(cell.get());
    } while (take(separator));
    take('\r');
    take('\n');
    return Optional.of(cells);
  }

  private boolean take(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private Optional<String> plain() {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return Optional.of(text.substring(start, at).strip());
  }

  private boolean endsCell(char c) {
    return c == separator || c == '\n' || c == '\r' && text.startsWith("\r\n", at);
  }

  private Optional<String> quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (!take('"')) {
        return Optional.of(cell + plain().orElse(""));
      } else {
        cell.append('"');
      }
    }
    return Optional.empty();
  }
}
