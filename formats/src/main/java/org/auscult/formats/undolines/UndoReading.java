package org.auscult.formats.undolines;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * Reads an export of this tongue.
 *
 * @param vendor the maker's slug
 * @param product the system
 * @param title of the vendor's documents
 * @param secrets makes secrets of how they are kept and their stored form
 * @param commands the vendor's own and the shared ones
 * @param last what the vendor adds when all is read
 */
public record UndoReading(
    String vendor,
    String product,
    String title,
    BiFunction<Redactor, List<String>, Secret> secrets,
    CommandTable<Undo> commands,
    Consumer<Undo> last) {

  /** Reads it as this format. */
  public Reading read(ConfigFormat format, Export export) {
    SourceFile file = export.main();
    UndoDialect dialect = new UndoDialect(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, format.slug(), dialect);
    Redactor redactor = new Redactor(export);
    Undo undo = new Undo(file, redactor, dialect.whole(), new Undo.Vendor(title), secrets);
    undo.device().single(Identity.TYPE).set(Identity.VENDOR, vendor).set(Identity.PRODUCT, product);
    dialect
        .versionAt()
        .ifPresent(
            at -> {
              undo.set(Firmware.TYPE, Firmware.PRODUCT, format.slug(), at);
              undo.set(Firmware.TYPE, Firmware.VERSION, dialect.version(), at);
            });
    commands.readInside(undo, tree.root());
    UndoCommands.finish(undo);
    last.accept(undo);
    Optional<Text> missing = dialect.missing();
    UndoCommands.claim(undo, tree, missing, format.howToExport());
    return Reading.of(export, tree, undo.device().build(), redactor, missing);
  }
}
