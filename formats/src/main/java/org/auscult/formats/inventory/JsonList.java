package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** A list of devices as programming interfaces give it: an array of flat objects. */
final class JsonList {
  private static final Set<String> ARRAYS =
      Set.of("devices", "assets", "results", "result", "data", "items", "records", "value", "rows");
  private static final Set<String> NAMES = Set.of("display_value", "name", "value");

  /** Members of documents of other kinds that list things with serial numbers too. */
  private static final Set<String> OF_OTHERS =
      Set.of("resourceType", "bomFormat", "spdxVersion", "dicomDeviceName", "bom-ref");

  private static final int LOOKED_AT = 20;

  private JsonList() {}

  /** The file, if it holds a list of devices. */
  static Optional<ParsedText> parsed(SourceFile file) {
    String start = file.text().stripLeading();
    boolean json = start.startsWith("[") || start.startsWith("{");
    if (!json || OF_OTHERS.stream().anyMatch(word -> start.contains("\"" + word + "\""))) {
      return Optional.empty();
    }
    ParsedText parsed = JsonSyntax.parse(InventoryFormat.SLUG, file);
    Set<String> names = new LinkedHashSet<>();
    devices(parsed).stream()
        .limit(LOOKED_AT)
        .forEach(device -> device.children().forEach(member -> names.add(member.word(0))));
    return Headers.of(List.copyOf(names)).areOfDevices() ? Optional.of(parsed) : Optional.empty();
  }

  /** The line of the first device. */
  static int firstLine(ParsedText parsed) {
    return devices(parsed).get(0).span().firstLine();
  }

  private static List<ConfigNode> devices(ParsedText parsed) {
    List<ConfigNode> top = parsed.tree().root().children();
    List<ConfigNode> inside =
        top.stream()
            .filter(node -> ARRAYS.contains(node.word(0)))
            .flatMap(node -> node.children().stream())
            .toList();
    List<ConfigNode> all = inside.isEmpty() ? top : inside;
    return all.stream().filter(node -> node.word(0).equals("{}")).toList();
  }

  static DeviceList read(ParsedText parsed, Consumer<String> secrets) {
    List<Row> rows = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (ConfigNode device : devices(parsed)) {
      device.mapped();
      device.parent().ifPresent(ConfigNode::mapped);
      Row row = new Row(device.wholeSpan());
      for (ConfigNode member : device.children()) {
        member(member, row, unknown, secrets);
      }
      if (row.isDevice()) {
        rows.add(row);
      }
    }
    return new DeviceList(parsed.tree(), rows, List.copyOf(unknown), parsed.whole());
  }

  private static void member(
      ConfigNode member, Row row, Set<String> unknown, Consumer<String> secrets) {
    Optional<Column> column = Vocabulary.column(member.word(0));
    if (column.isEmpty()) {
      unknown.add(member.word(0));
      if (DeviceList.soundsSecret(member.word(0))) {
        values(member).forEach(value -> secrets.accept(value.text()));
      }
      return;
    }
    values(member).forEach(value -> row.put(column.get(), value.text(), value.at()));
    if (column.get().hasMeaning()) {
      member.mappedDeep();
    } else {
      member.irrelevantDeep();
    }
  }

  private static List<Row.Cell> values(ConfigNode member) {
    if (member.words().size() > 1) {
      return List.of(new Row.Cell(member.word(1), member.span()));
    }
    List<Row.Cell> values = new ArrayList<>();
    for (ConfigNode child : member.children()) {
      boolean element = child.words().size() == 1 && child.children().isEmpty();
      boolean named = child.words().size() == 2 && NAMES.contains(child.word(0));
      if (element || named) {
        values.add(new Row.Cell(child.word(child.words().size() - 1), child.span()));
      }
    }
    return values;
  }
}
