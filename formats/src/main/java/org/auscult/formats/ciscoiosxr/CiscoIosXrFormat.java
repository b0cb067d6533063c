package org.auscult.formats.ciscoiosxr;

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

/** Running configuration of a Cisco router with IOS XR. */
public final class CiscoIosXrFormat extends NamedFormat {
  static final String SLUG = "cisco-ios-xr";

  /** The format, as the service loader makes it. */
  public CiscoIosXrFormat() {
    super(
        SLUG,
        "Cisco IOS XR",
        new Text(
            "Type \"terminal length 0\", \"show version\" and \"show running-config\" and save all"
                + " that is shown, to the line \"end\".",
            "Saisir « terminal length 0 », « show version » puis « show running-config » et"
                + " enregistrer tout ce qui s’affiche, jusqu’à la ligne « end »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return CiscoIosXrTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    CiscoIosXrCapture capture = new CiscoIosXrCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing().or(() -> CiscoIosXrFormal.in(tree));
    Xr xr = new Xr(file, redactor, missing.isEmpty());
    capture.facts(xr);
    CiscoIosXrMapping.map(xr, tree);
    CiscoIosXrCoverage.claim(xr, tree, missing, howToExport());
    return Reading.of(export, tree, xr.device().build(), redactor, missing);
  }
}
