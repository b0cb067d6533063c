package org.auscult.formats.hpprocurve;

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

/** Running or startup configuration of an HP ProCurve or ArubaOS-Switch switch. */
public final class HpProcurveFormat extends NamedFormat {
  static final String SLUG = "hp-procurve";

  /** The format, as the service loader makes it. */
  public HpProcurveFormat() {
    super(
        SLUG,
        "HP ProCurve, ArubaOS-Switch",
        new Text(
            "Type \"no page\", \"show system\" and \"show running-config\" and save all that is"
                + " shown, with the prompt that follows.",
            "Saisir « no page », « show system » puis « show running-config » et enregistrer tout"
                + " ce qui s’affiche, avec l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return HpProcurveTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    HpProcurveCapture capture = new HpProcurveCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Procurve procurve = new Procurve(file, redactor, missing.isEmpty());
    capture.facts(procurve);
    HpProcurveMapping.map(procurve, tree);
    HpProcurveCoverage.claim(procurve, tree, missing, howToExport());
    return Reading.of(export, tree, procurve.device().build(), redactor, missing);
  }
}
