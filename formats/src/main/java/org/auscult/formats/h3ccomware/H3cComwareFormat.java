package org.auscult.formats.h3ccomware;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.secret.ComwareSecrets;
import org.auscult.formats.undolines.UndoReading;
import org.auscult.formats.undolines.UndoTells;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Configuration of a switch or router with Comware, of H3C, 3Com or HPE. */
public final class H3cComwareFormat extends NamedFormat {
  private static final UndoReading READING =
      new UndoReading(
          "h3c",
          "Comware",
          ComwareCommands.DOCUMENTS,
          ComwareSecrets::of,
          ComwareCommands.table(),
          ComwareCommands::finish);

  /** The format, as the service loader makes it. */
  public H3cComwareFormat() {
    super(
        "h3c-comware",
        "H3C / HPE Comware",
        new Text(
            "Type \"screen-length disable\" and \"display current-configuration\" and save all that is"
                + " shown, to the line \"return\".",
            "Saisir « screen-length disable » puis « display current-configuration » et enregistrer tout"
                + " ce qui s’affiche, jusqu’à la ligne « return »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return UndoTells.comware(file);
  }

  @Override
  public Reading read(Export export) {
    return READING.read(this, export);
  }
}
