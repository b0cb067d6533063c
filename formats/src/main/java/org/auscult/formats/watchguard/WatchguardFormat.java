package org.auscult.formats.watchguard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** WatchGuard Fireware: the configuration file that Policy Manager and the Web UI save as XML. */
public final class WatchguardFormat extends NamedFormat {
  static final String SLUG = "watchguard";

  private static final int ENOUGH = 60;
  private static final int ROOT_LINES = 40;

  /** Beginnings of lines in a configuration, with the weight of the first. */
  private static final Map<String, Integer> BEGINNINGS =
      Map.of(
          "<for-version>", 30,
          "<rs-version>", 30,
          "<xml-purpose>", 15,
          "<base-model>", 15,
          "<using-cpm-profile>", 20,
          "<abs-policy-list>", 30,
          "<address-group-list>", 15,
          "<from-alias-list>", 20,
          "<!--DOCTYPE rs-profile", 20);

  /** The format, as the service loader makes it. */
  public WatchguardFormat() {
    super(
        SLUG,
        "WatchGuard Fireware",
        new Text(
            "Save the configuration to a file: Policy Manager, File, Save, As File; or Web UI, System,"
                + " Configuration File, Download",
            "Enregistrer la configuration dans un fichier : Policy Manager, File, Save, As File ; ou"
                + " interface web, System, Configuration File, Download"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean root = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number).strip();
      root |= line.startsWith("<profile>");
      if (number > ROOT_LINES && !root) {
        return List.of();
      }
      tell(number, line, seen, tells);
    }
    int weight = tells.stream().mapToInt(Tell::weight).sum();
    return root && weight >= ENOUGH ? tells : List.of();
  }

  private static void tell(int number, String line, Set<String> seen, List<Tell> tells) {
    if (line.startsWith("<")) {
      for (Map.Entry<String, Integer> beginning : BEGINNINGS.entrySet()) {
        if (line.startsWith(beginning.getKey()) && seen.add(beginning.getKey())) {
          tells.add(new Tell(number, beginning.getKey(), beginning.getValue()));
        }
      }
    }
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = XmlSyntax.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    WatchguardMapping mapping =
        new WatchguardMapping(export.main(), parsed, redactor, howToExport());
    return Reading.of(export, parsed.tree(), mapping.device(), redactor, mapping.missing());
  }
}
