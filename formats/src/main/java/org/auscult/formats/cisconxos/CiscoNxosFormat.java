package org.auscult.formats.cisconxos;

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

/** Running or startup configuration of a Cisco Nexus switch with NX-OS. */
public final class CiscoNxosFormat extends NamedFormat {
  static final String SLUG = "cisco-nxos";

  /** The format, as the service loader makes it. */
  public CiscoNxosFormat() {
    super(
        SLUG,
        "Cisco NX-OS",
        new Text(
            "Type \"terminal length 0\", \"show version\" and \"show running-config\""
                + " and save all that is shown, to the prompt that follows.",
            "Saisir « terminal length 0 », « show version » puis « show running-config »"
                + " et enregistrer tout ce qui s’affiche, jusqu’à l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return CiscoNxosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    CiscoNxosCapture capture = new CiscoNxosCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Nxos nxos = new Nxos(file, redactor, missing.isEmpty(), capture.prompted());
    CiscoNxosMapping.map(nxos, capture, tree);
    CiscoNxosCoverage.claim(nxos, tree, missing, howToExport());
    return Reading.of(export, tree, nxos.device().build(), redactor, missing);
  }
}
