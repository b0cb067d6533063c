package org.auscult.formats.brocadefastiron;

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

/** Running or startup configuration of a Ruckus ICX, Brocade FastIron or NetIron. */
public final class BrocadeFastironFormat extends NamedFormat {
  static final String SLUG = "brocade-fastiron";

  /** The format, as the service loader makes it. */
  public BrocadeFastironFormat() {
    super(
        SLUG,
        "Ruckus ICX, Brocade FastIron and NetIron",
        new Text(
            "Type \"skip-page-display\", \"show version\" and \"show running-config\" and save all"
                + " that is shown, to the line \"end\".",
            "Saisir « skip-page-display », « show version » puis « show running-config » et"
                + " enregistrer tout ce qui s’affiche, jusqu’à la ligne « end »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return BrocadeFastironTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    BrocadeFastironCapture capture = new BrocadeFastironCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Fastiron fastiron = new Fastiron(file, redactor, missing.isEmpty());
    capture.facts(fastiron);
    BrocadeFastironMapping.map(fastiron, tree);
    BrocadeFastironCoverage.claim(fastiron, tree, missing, howToExport());
    return Reading.of(export, tree, fastiron.device().build(), redactor, missing);
  }
}
