package org.auscult.formats.arubaaoscx;

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

/** Running configuration of a switch with AOS-CX. */
public final class ArubaAoscxFormat extends NamedFormat {
  static final String SLUG = "aruba-aoscx";

  /** The format, as the service loader makes it. */
  public ArubaAoscxFormat() {
    super(
        SLUG,
        "HPE Aruba Networking AOS-CX",
        new Text(
            "Type \"no page\", \"show system\" and \"show running-config\" and save all that is"
                + " shown, with the prompt that follows.",
            "Saisir « no page », « show system » puis « show running-config » et enregistrer tout"
                + " ce qui s’affiche, avec l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return ArubaAoscxTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ArubaAoscxCapture capture = new ArubaAoscxCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Aoscx aoscx = new Aoscx(file, redactor, missing.isEmpty());
    capture.facts(aoscx);
    ArubaAoscxMapping.map(aoscx, tree);
    ArubaAoscxCoverage.claim(aoscx, tree, missing, howToExport());
    return Reading.of(export, tree, aoscx.device().build(), redactor, missing);
  }
}
