package org.auscult.formats.extremeexos;

import java.util.List;
import java.util.Optional;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/** Configuration of an Extreme Networks switch with ExtremeXOS, as the switch shows it. */
public final class ExtremeExosFormat extends NamedFormat {
  static final String SLUG = "extreme-exos";

  /** The format, as the service loader makes it. */
  public ExtremeExosFormat() {
    super(
        SLUG,
        "Extreme Networks ExtremeXOS",
        new Text(
            "Type \"disable clipaging\", \"show switch\" and \"show configuration\" and save all"
                + " that is shown, with the prompt that follows.",
            "Saisir « disable clipaging », « show switch » puis « show configuration » et"
                + " enregistrer tout ce qui s’affiche, avec l’invite qui suit."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return ExtremeExosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ExtremeExosLines lines = new ExtremeExosLines(file);
    ConfigTree tree = lines.parse(SLUG);
    Redactor redactor = new Redactor(export);
    Optional<Text> missing = lines.missing();
    Exos exos = new Exos(file, redactor, missing.isEmpty());
    lines.facts(exos);
    ExtremeExosMapping.map(exos, tree);
    ExtremeExosCoverage.claim(exos, tree, missing, howToExport());
    return Reading.of(export, tree, exos.device().build(), redactor, missing);
  }
}
