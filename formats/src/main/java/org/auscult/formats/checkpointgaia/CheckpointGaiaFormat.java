package org.auscult.formats.checkpointgaia;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Check Point Gaia: what {@code show configuration} prints in its shell. */
public final class CheckpointGaiaFormat extends NamedFormat {
  static final String SLUG = "checkpoint-gaia";

  /** The format, as the service loader makes it. */
  public CheckpointGaiaFormat() {
    super(
        SLUG,
        "Check Point Gaia",
        new Text(
            "Capture “show configuration” in Gaia Clish, and “show version all” for the release",
            "Capturer « show configuration » dans Gaia Clish, et « show version all » pour la version"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return GaiaTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    GaiaText text = GaiaText.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    GaiaMapping mapping = new GaiaMapping(export.main(), text, redactor, howToExport());
    return Reading.of(export, text.tree(), mapping.device(), redactor, mapping.missing());
  }
}
