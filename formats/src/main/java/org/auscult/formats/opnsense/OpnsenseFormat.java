package org.auscult.formats.opnsense;

import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.firewallxml.FirewallXml;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;

/** OPNsense: the backup of the configuration, {@code config.xml}. */
public final class OpnsenseFormat extends NamedFormat {
  private static final Opnsense OPNSENSE = new Opnsense();

  /** The format, as the service loader makes it. */
  public OpnsenseFormat() {
    super(OPNSENSE.slug(), "OPNsense", OPNSENSE.howToExport());
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (FirewallXml.enciphered(file) && file.text().contains("Version: OPNsense")) {
      return List.of(new Tell(1, "the mark of an encrypted backup", 90));
    }
    return FirewallXml.recognise(OPNSENSE, file);
  }

  @Override
  public Reading read(Export export) {
    return FirewallXml.read(OPNSENSE, export);
  }
}
