package org.auscult.formats.devicesheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.document.DocumentNode;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** A sheet written in YAML. */
final class YamlSheet {
  private static final Text SINGLE = new Text("a single value", "une seule valeur");
  private static final Text LINES =
      new Text("\"key: value\" lines inside it", "des lignes « clé: valeur » à l’intérieur");

  private final SourceFile file;
  private final Sheet sheet;

  private YamlSheet(SourceFile file) {
    this.file = file;
    this.sheet = new Sheet(file.whole());
  }

  /** The sheet in this document. */
  static Sheet of(SourceFile file, DocumentNode root) {
    YamlSheet yaml = new YamlSheet(file);
    if (root.isMapping()) {
      root.entries().forEach(yaml::top);
    }
    if (yaml.sheet.get("filled-in.on").isPresent()) {
      yaml.sheet.end();
    }
    return yaml.sheet;
  }

  private void top(String key, DocumentNode node) {
    if (SheetKeys.isList(key)) {
      list(key, node);
    } else if (SheetKeys.isGroup(key)) {
      group(key, node);
    } else if (SheetKeys.isSingle(key)) {
      single(key, key, node);
    } else {
      unknown(key, node, SheetKeys.top());
    }
  }

  private void group(String group, DocumentNode node) {
    if (!node.isMapping()) {
      if (!node.isScalar() || !node.text().isEmpty()) {
        sheet.wrongValue(withKey(group, node), group, LINES);
      }
      return;
    }
    List<String> valid = SheetKeys.inGroup(group);
    node.entries()
        .forEach(
            (key, value) -> {
              if (valid.contains(key)) {
                single(group + "." + key, key, value);
              } else {
                unknown(key, value, valid);
              }
            });
  }

  private void unknown(String key, DocumentNode node, Collection<String> valid) {
    sheet.unknownKey(withKey(key, node), key, valid);
    texts(node).forEach(text -> sheet.suspect(key, text));
  }

  private static List<String> texts(DocumentNode node) {
    if (node.isScalar()) {
      return List.of(node.text());
    }
    Collection<DocumentNode> inner = node.isMapping() ? node.entries().values() : node.list();
    return inner.stream().flatMap(value -> texts(value).stream()).toList();
  }

  private void single(String path, String key, DocumentNode node) {
    if (node.isScalar()) {
      sheet.put(path, new Sheet.Cell(node.text().strip(), span(node.line())));
    } else {
      sheet.wrongValue(withKey(key, node), key, SINGLE);
    }
  }

  private void list(String list, DocumentNode node) {
    Span at = withKey(list, node);
    if (node.isScalar() && node.text().isEmpty()) {
      return;
    }
    List<Sheet.Entry> entries = new ArrayList<>();
    for (DocumentNode item : node.list()) {
      if (item.isMapping()) {
        entries.add(entry(list, item));
      } else {
        sheet.wrongValue(span(item.line()), list, LINES);
      }
    }
    sheet.put(list, new Sheet.Entries(at, entries));
  }

  private Sheet.Entry entry(String list, DocumentNode item) {
    List<String> valid = SheetKeys.ofEntry(list);
    Map<String, Sheet.Cell> cells = new LinkedHashMap<>();
    item.entries()
        .forEach(
            (key, value) -> {
              if (!valid.contains(key)) {
                unknown(key, value, valid);
              } else if (!value.isScalar()) {
                sheet.wrongValue(withKey(key, value), key, SINGLE);
              } else {
                cells.put(key, new Sheet.Cell(value.text().strip(), span(value.line())));
              }
            });
    return new Sheet.Entry(span(item.line()), cells);
  }

  private Span span(int line) {
    return file.span(Math.max(1, Math.min(line, file.lineCount())));
  }

  /** The lines of a value, from its key on. */
  private Span withKey(String key, DocumentNode node) {
    int first = Math.min(node.line(), file.lineCount());
    int line = first;
    while (line > 1 && !file.line(line).contains(key + ":")) {
      line--;
    }
    int from = file.line(line).contains(key + ":") ? line : first;
    return span(from).to(span(last(node)));
  }

  private static int last(DocumentNode node) {
    int last = node.line();
    if (node.isMapping()) {
      for (DocumentNode inner : node.entries().values()) {
        last = Math.max(last, last(inner));
      }
    } else if (node.isList()) {
      for (DocumentNode inner : node.list()) {
        last = Math.max(last, last(inner));
      }
    }
    return last;
  }
}
