package org.auscult.formats.devicesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Device;
import org.auscult.document.DocumentReader;
import org.auscult.format.NamedFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.CsvSyntax;
import org.auscult.source.Export;
import org.auscult.source.Mistake;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * Auscult's own sheet, version 1, for devices that export nothing: YAML for one device, a table for
 * many. Unknown keys and values are told, with the nearest valid one, and never guessed.
 */
public final class DeviceSheetFormat extends NamedFormat {
  private static final Pattern YAML_MARK = Pattern.compile(SheetKeys.MARK + "\\s*:.*");
  private static final Pattern CSV_MARK =
      Pattern.compile("\"?" + SheetKeys.MARK + "\"?\\s*([,;\t])?.*");
  private static final Pattern BEFORE = Pattern.compile("\\s*(?:#.*|---.*|%.*)?");
  private static final int MOST_FLAWS_TOLD = 5;

  /** The format, as the service loader makes it. */
  public DeviceSheetFormat() {
    super(
        "device-sheet",
        "Auscult device sheet",
        new Text(
            "fill in the sheet that the documentation describes, to its last key, filled-in.on",
            "remplir la fiche que décrit la documentation, jusqu’à sa dernière clé, filled-in.on"));
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    int line = firstLine(file);
    boolean marked = line > 0 && (isYaml(file.line(line)) || isTable(file.line(line)));
    return marked ? List.of(new Tell(line, "the first key of a device sheet", 100)) : List.of();
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    SourceFile file = export.main();
    int line = firstLine(file);
    return line > 0 && isTable(file.line(line)) ? table(export, line) : List.of(yaml(export));
  }

  private static boolean isYaml(String line) {
    return YAML_MARK.matcher(line).matches();
  }

  private static boolean isTable(String line) {
    return CSV_MARK.matcher(line).matches() && !isYaml(line);
  }

  /** The first line that is neither blank nor a comment; 0 when there is none. */
  private static int firstLine(SourceFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      if (!BEFORE.matcher(file.line(line)).matches()) {
        return line;
      }
    }
    return 0;
  }

  private Reading yaml(Export export) {
    SourceFile file = export.main();
    Redactor redactor = new Redactor(export);
    try {
      Sheet sheet = YamlSheet.of(file, DocumentReader.yaml(file.path(), file.text()));
      ConfigTree tree = lines(file);
      Device device = SheetMapping.map(sheet);
      SheetFates.mark(tree.root().children(), List.of(sheet));
      sheet.suspects().forEach(redactor::remember);
      return Reading.of(export, tree, device, redactor, told(List.of(sheet)));
    } catch (Mistake mistake) {
      Text note = Text.verbatim(mistake.what() + ": " + mistake.remedy());
      ConfigTree tree = new TreeBuilder(file).build(slug());
      Device device = Device.builder(file.whole()).build();
      return Reading.of(export, tree, device, redactor, Optional.of(note));
    }
  }

  private ConfigTree lines(SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line);
      int end = file.lineStart(line + 1);
      if (BEFORE.matcher(text).matches()) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        tree.leaf(List.of(text.strip()), end);
      }
    }
    return tree.build(slug());
  }

  private List<Reading> table(Export export, int line) {
    SourceFile file = export.main();
    ConfigTree tree = CsvSyntax.parse(file, separator(file.line(line)), slug());
    List<ConfigNode> rows =
        tree.root().children().stream().filter(row -> row.span().firstLine() >= line).toList();
    List<Sheet> sheets = CsvSheet.of(file, rows);
    if (sheets.isEmpty()) {
      Text empty = new Text("the table has no rows", "le tableau n’a pas de ligne");
      return List.of(Reading.none(export, ReadStatus.EMPTY, empty, Optional.of(slug())));
    }
    List<Device> devices = sheets.stream().map(SheetMapping::map).toList();
    SheetFates.mark(rows, sheets);
    Redactor redactor = new Redactor(export);
    sheets.forEach(sheet -> sheet.suspects().forEach(redactor::remember));
    List<Reading> readings = new ArrayList<>();
    for (Device device : devices) {
      readings.add(Reading.of(export, tree, device, redactor, told(sheets)));
    }
    return readings;
  }

  private static char separator(String header) {
    Matcher mark = CSV_MARK.matcher(header);
    return mark.matches() && mark.group(1) != null ? mark.group(1).charAt(0) : ',';
  }

  /** What is wrong with the sheets, in one text; empty when nothing is. */
  private static Optional<Text> told(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.flaws().stream())
        .map(Sheet.Flaw::what)
        .limit(MOST_FLAWS_TOLD)
        .reduce((a, b) -> new Text(a.en() + "; " + b.en(), a.fr() + " ; " + b.fr()));
  }
}
