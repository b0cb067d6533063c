package org.auscult.formats.conquest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IniSyntax;
import org.auscult.formats.syntax.WordLines;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * The files of a ConQuest DICOM server: {@code dicom.ini} of the server or of its web pages, the
 * systems that it knows in {@code acrnema.map}, what it accepts in {@code dgatesop.lst}. They are
 * one device where a folder holds one {@code dicom.ini}.
 */
public final class ConquestFormat implements ConfigFormat {
  private static final String SLUG = "conquest";
  private static final int PROOF = 60;
  private static final Pattern SECTION = Pattern.compile("(?im)^\\s*\\[sscscp\\]\\s*$");
  private static final Pattern SYNTAX_ROW =
      Pattern.compile("(?m)^\\S{1,80}\\s{1,80}[0-9.]{5,80}\\s{1,20}(sop|transfer)\\b");

  private static final int ENOUGH_ROWS = 3;

  /** What a file holds. */
  enum Part {
    SETTINGS,
    MAP,
    SYNTAXES,
    NONE
  }

  /** A format without state. */
  public ConquestFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "ConQuest DICOM server";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy dicom.ini, acrnema.map and dgatesop.lst from the folder of the server, and dicom.ini"
            + " from the folder of its web pages",
        "copiez dicom.ini, acrnema.map et dgatesop.lst du dossier du serveur, et dicom.ini du"
            + " dossier de ses pages web");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    int line = 0;
    String what = "";
    switch (part(file)) {
      case SETTINGS -> {
        line = lineOf(file, SECTION);
        what = "section [sscscp]";
      }
      case MAP -> {
        line = ConquestMap.recognise(SLUG, file);
        what = "AE title, host, port and compression";
      }
      case SYNTAXES -> {
        line = lineOf(file, SYNTAX_ROW);
        what = "list of SOP classes and transfer syntaxes";
      }
      case NONE -> line = 0;
    }
    return line > 0 ? List.of(new Tell(line, what, PROOF)) : List.of();
  }

  static Part part(SourceFile file) {
    String text = file.text();
    if (text.toLowerCase(Locale.ROOT).contains("[sscscp]") && lineOf(file, SECTION) > 0) {
      return Part.SETTINGS;
    }
    if (text.contains("1.2.840.10008.")
        && SYNTAX_ROW.matcher(text).results().limit(ENOUGH_ROWS).count() == ENOUGH_ROWS) {
      return Part.SYNTAXES;
    }
    return !file.binary() && ConquestMap.recognise(SLUG, file) > 0 ? Part.MAP : Part.NONE;
  }

  private static int lineOf(SourceFile file, Pattern pattern) {
    return pattern
        .matcher(file.text())
        .results()
        .findFirst()
        .map(found -> file.lineAt(found.end() - 1))
        .orElse(0);
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    boolean one = files.stream().filter(file -> part(file) == Part.SETTINGS).count() == 1;
    boolean doubled = files.stream().filter(file -> part(file) == Part.MAP).count() > 1;
    return one && !doubled ? List.of(files) : files.stream().map(List::of).toList();
  }

  @Override
  public Reading read(Export export) {
    List<ConfigTree> trees = new ArrayList<>();
    for (SourceFile file : export.files()) {
      trees.add(
          switch (part(file)) {
            case MAP -> ConquestMap.parse(SLUG, file);
            case SYNTAXES -> WordLines.parse(file, SLUG, WordLines.Between.BLANKS).tree();
            case SETTINGS, NONE -> IniSyntax.parse(file, SLUG);
          });
    }
    ConfigTree tree = ConfigTree.of(SLUG, trees);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = new ConquestMapping(tree, redactor, howToExport()).map();
    return Reading.of(export, tree, device.build(), redactor, Optional.empty());
  }
}
