package org.auscult.formats.panos;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** PAN-OS and Panorama: the configuration as XML, as {@code set} lines or with braces. */
public final class PanosFormat extends NamedFormat {
  static final String SLUG = "panos";

  /** The format, as the service loader makes it. */
  public PanosFormat() {
    super(
        SLUG,
        "Palo Alto Networks PAN-OS",
        new Text(
            "export running-config.xml (Device > Setup > Operations > Export named configuration"
                + " snapshot); of a firewall that Panorama manages, capture “show config merged”",
            "exporter running-config.xml (Device > Setup > Operations > Export named configuration"
                + " snapshot) ; pour un pare-feu géré par Panorama, capturer « show config merged »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return PanosTells.of(file);
  }

  @Override
  public Reading read(Export export) {
    Redactor redactor = new Redactor(export);
    PanosText text = PanosText.parse(export.main());
    PanosMapping mapping = new PanosMapping(export.main(), text, redactor, howToExport());
    return Reading.of(export, text.tree(), mapping.device(), redactor, mapping.missing());
  }
}
