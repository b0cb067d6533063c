package org.auscult.formats.aristaeos;

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

/** Running or startup configuration of an Arista switch with EOS. */
public final class AristaEosFormat extends NamedFormat {
  static final String SLUG = "arista-eos";

  /** The format, as the service loader makes it. */
  public AristaEosFormat() {
    super(
        SLUG,
        "Arista EOS",
        new Text(
            "Type \"terminal length 0\", \"show version\" and \"show running-config\" in privileged"
                + " mode and save all that is shown, to the line \"end\".",
            "Saisir « terminal length 0 », « show version » puis « show running-config » en mode"
                + " privilégié et enregistrer tout ce qui s’affiche, jusqu’à la ligne « end »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return AristaEosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    AristaEosCapture capture = new AristaEosCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Eos eos = new Eos(file, redactor, missing.isEmpty());
    AristaEosMapping.map(eos, capture, tree);
    AristaEosCoverage.claim(eos, tree, missing, howToExport());
    return Reading.of(export, tree, eos.device().build(), redactor, missing);
  }
}
