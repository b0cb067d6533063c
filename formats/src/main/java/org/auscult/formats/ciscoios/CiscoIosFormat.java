package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** Running or startup configuration of a Cisco router or switch with IOS or IOS-XE. */
public final class CiscoIosFormat extends NamedFormat {
  static final String SLUG = "cisco-ios";

  /** The format, as the service loader makes it. */
  public CiscoIosFormat() {
    super(
        SLUG,
        "Cisco IOS / IOS-XE",
        new Text(
            "Type \"terminal length 0\", \"show version\" and \"show running-config\" in privileged"
                + " mode and save all that is shown, to the line \"end\".",
            "Saisir « terminal length 0 », « show version » puis « show running-config » en mode"
                + " privilégié et enregistrer tout ce qui s’affiche, jusqu’à la ligne « end »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return CiscoIosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    CiscoIosCapture capture = new CiscoIosCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Ios ios = new Ios(file, redactor, missing.isEmpty());
    capture.facts(ios);
    CiscoIosMapping.map(ios, tree);
    CiscoIosCoverage.claim(ios, tree, missing, howToExport());
    return Reading.of(export, tree, ios.device().build(), redactor, missing);
  }
}
