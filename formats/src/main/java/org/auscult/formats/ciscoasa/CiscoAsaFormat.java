package org.auscult.formats.ciscoasa;

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

/** Running or startup configuration of a Cisco ASA, PIX or FWSM, or of one of its contexts. */
public final class CiscoAsaFormat extends NamedFormat {
  static final String SLUG = "cisco-asa";

  /** The format, as the service loader makes it. */
  public CiscoAsaFormat() {
    super(
        SLUG,
        "Cisco ASA, PIX and FWSM",
        new Text(
            "Type \"terminal pager 0\", \"show version\" and \"more system:running-config\" in"
                + " privileged mode and save all that is shown, to the line \": end\"; in multiple mode"
                + " do so in each context.",
            "Saisir « terminal pager 0 », « show version » puis « more system:running-config » en"
                + " mode privilégié et enregistrer tout ce qui s’affiche, jusqu’à la ligne"
                + " « : end » ; en mode multiple, le faire dans chaque contexte."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return CiscoAsaTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    CiscoAsaCapture capture = new CiscoAsaCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Asa asa = new Asa(file, redactor, missing.isEmpty());
    capture.facts(asa);
    CiscoAsaMapping.map(asa, tree);
    CiscoAsaCoverage.claim(asa, tree, missing, howToExport());
    return Reading.of(export, tree, asa.device().build(), redactor, missing);
  }
}
