package org.auscult.formats.cumulus;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Identity;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.frrouting.Frr;
import org.auscult.formats.frrouting.FrrCommands;
import org.auscult.formats.frrouting.FrrCoverage;
import org.auscult.formats.frrouting.FrrLines;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * Cumulus Linux: the commands of NCLU ({@code net add}), or the files {@code interfaces}, {@code
 * ports.conf} and {@code frr.conf} one behind the other.
 */
public final class CumulusFormat extends NamedFormat {
  static final String SLUG = "cumulus";

  /** The format, as the service loader makes it. */
  public CumulusFormat() {
    super(
        SLUG,
        "NVIDIA Cumulus Linux",
        new Text(
            "Type \"net show configuration commands\" and save all that is shown, to the line \"net"
                + " commit\".",
            "Saisir « net show configuration commands » et enregistrer tout ce qui s’affiche, jusqu’à la"
                + " ligne « net commit »."));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return CumulusTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    FrrLines lines = new FrrLines(file.path());
    ConfigTree tree = IndentedSyntax.parse(file, SLUG, lines);
    Redactor redactor = new Redactor(export);
    boolean committed = tree.root().first("net", "commit").isPresent();
    Frr frr = new Frr(file, redactor, committed);
    frr.device()
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "cumulus")
        .set(Identity.PRODUCT, "Cumulus Linux")
        .set(Identity.KIND, "switch");
    CumulusInterfaces.read(frr, tree);
    NcluCommands.read(frr, tree);
    FrrCommands.read(frr, tree);
    FrrCommands.finish(frr);
    Optional<Text> missing = committed ? Optional.empty() : missing();
    FrrCoverage.claim(frr, tree, missing, howToExport());
    return Reading.of(export, tree, frr.device().build(), redactor, missing);
  }

  private static Optional<Text> missing() {
    return Optional.of(
        new Text(
            "nothing shows that this is the whole configuration; export it with \"net show"
                + " configuration commands\"",
            "rien ne montre que la configuration est entière ; l’exporter par"
                + " « net show configuration commands »"));
  }
}
