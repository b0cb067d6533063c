package org.auscult.formats.juniperjunos;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.BraceSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Junos: the configuration of Juniper's devices, with braces or as {@code display set}. */
public final class JuniperJunosFormat extends NamedFormat {
  static final String SLUG = "juniper-junos";

  /** The format, as the service loader makes it. */
  public JuniperJunosFormat() {
    super(
        SLUG,
        "Juniper Junos",
        new Text(
            "capture “show configuration | no-more” from the operational mode, as a super-user",
            "capturer « show configuration | no-more » depuis le mode opérationnel, en super-user"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return JunosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    BraceSyntax.Parsed parsed = BraceSyntax.parse(SLUG, export.main(), JunosHeader::is);
    Redactor redactor = new Redactor(export);
    JunosMapping mapping = new JunosMapping(export.main(), parsed, redactor, howToExport());
    return Reading.of(export, parsed.tree(), mapping.device(), redactor, mapping.missing());
  }
}
