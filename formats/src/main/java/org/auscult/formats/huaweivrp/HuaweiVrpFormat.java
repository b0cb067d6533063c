package org.auscult.formats.huaweivrp;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.secret.VrpSecrets;
import org.auscult.formats.undolines.UndoReading;
import org.auscult.formats.undolines.UndoTells;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Configuration of a Huawei switch or router with VRP. */
public final class HuaweiVrpFormat extends NamedFormat {
  private static final UndoReading READING =
      new UndoReading(
          "huawei",
          "VRP",
          "Huawei S Series Switches Command Reference (V200R)",
          VrpSecrets::of,
          VrpCommands.table(),
          undo -> {});

  /** The format, as the service loader makes it. */
  public HuaweiVrpFormat() {
    super(
        "huawei-vrp",
        "Huawei VRP",
        new Text(
            "Type \"screen-length 0 temporary\" and \"display current-configuration\" and save all that"
                + " is shown, to the line \"return\".",
            "Saisir « screen-length 0 temporary » puis « display current-configuration » et enregistrer"
                + " tout ce qui s’affiche, jusqu’à la ligne « return »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return UndoTells.vrp(file);
  }

  @Override
  public Reading read(Export export) {
    return READING.read(this, export);
  }
}
