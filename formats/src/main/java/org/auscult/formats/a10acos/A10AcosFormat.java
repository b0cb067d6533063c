package org.auscult.formats.a10acos;

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

/** Running or startup configuration of A10 Thunder and AX. */
public final class A10AcosFormat extends NamedFormat {
  static final String SLUG = "a10-acos";

  /** The format, as the service loader makes it. */
  public A10AcosFormat() {
    super(
        SLUG,
        "A10 Networks ACOS",
        new Text(
            "type “terminal length 0”, “show version” and “show running-config” and save all that is"
                + " shown, to the line “end”",
            "saisir « terminal length 0 », « show version » puis « show running-config » et"
                + " enregistrer tout ce qui s’affiche, jusqu’à la ligne « end »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return A10AcosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    A10AcosCapture capture = new A10AcosCapture(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, capture);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = capture.missing();
    Acos acos = new Acos(file, redactor, missing.isEmpty());
    capture.tell(acos);
    A10AcosMapping.map(acos, tree);
    A10AcosMapping.claim(acos, tree, missing, howToExport());
    return Reading.of(export, tree, acos.device().build(), redactor, missing);
  }
}
