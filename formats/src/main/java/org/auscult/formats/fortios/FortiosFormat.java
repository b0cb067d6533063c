package org.auscult.formats.fortios;

import java.util.List;
import java.util.Optional;
import org.auscult.format.NamedFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ConfigEditSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** FortiOS: the configuration of Fortinet's FortiGate firewalls, as a backup or as {@code show}. */
public final class FortiosFormat extends NamedFormat {
  static final String SLUG = "fortios";

  /** The format, as the service loader makes it. */
  public FortiosFormat() {
    super(
        SLUG,
        "Fortinet FortiOS",
        new Text(
            "Back up the configuration without encryption, scope “Global”, as super_admin; or capture"
                + " “show full-configuration”",
            "Sauvegarder la configuration sans chiffrement, portée « Global », en super_admin ; ou"
                + " capturer « show full-configuration »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return FortiosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    if (FortiosTells.enciphered(export.main())) {
      return Reading.none(export, ReadStatus.ENCRYPTED, enciphered(), Optional.of(SLUG));
    }
    Optional<FortiosSibling> sibling = FortiosSibling.of(export.main());
    if (sibling.isPresent()) {
      return Reading.none(export, ReadStatus.UNSUPPORTED, sibling.get().note(), Optional.of(SLUG));
    }
    ConfigEditSyntax.Parsed parsed = ConfigEditSyntax.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    FortiosMapping mapping = new FortiosMapping(export.main(), parsed, redactor, howToExport());
    return Reading.of(export, parsed.tree(), mapping.device(), redactor, mapping.missing());
  }

  private static Text enciphered() {
    return new Text(
        "the backup is encrypted; back it up again without “Encryption”, or capture “show"
            + " full-configuration”",
        "la sauvegarde est chiffrée ; la refaire sans « Chiffrement », ou capturer « show"
            + " full-configuration »");
  }
}
