package org.auscult.formats.dellos10;

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

/** Running or startup configuration of a Dell switch with SmartFabric OS10. */
public final class DellOs10Format extends NamedFormat {
  static final String SLUG = "dell-os10";

  /** The format, as the service loader makes it. */
  public DellOs10Format() {
    super(
        SLUG,
        "Dell SmartFabric OS10",
        new Text(
            "Type \"terminal length 0\", \"show version\" and \"show running-configuration\""
                + " and save all that is shown, to the prompt that follows.",
            "Saisir « terminal length 0 », « show version » puis « show running-configuration »"
                + " et enregistrer tout ce qui s’affiche, jusqu’à l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return DellOs10Tells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    DellOs10Capture capture = new DellOs10Capture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Os10 os10 = new Os10(file, redactor, missing.isEmpty());
    DellOs10Mapping.map(os10, capture, tree);
    DellOs10Coverage.claim(os10, tree, missing, howToExport());
    return Reading.of(export, tree, os10.device().build(), redactor, missing);
  }
}
