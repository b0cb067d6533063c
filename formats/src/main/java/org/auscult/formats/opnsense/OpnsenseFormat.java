package org.auscult.formats.opnsense;

import java.util.List;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.firewallxml.FirewallXml;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** OPNsense: the backup of the configuration, {@code config.xml}. */
public final class OpnsenseFormat implements ConfigFormat {
  private static final Opnsense OPNSENSE = new Opnsense();

  @Override
  public String slug() {
    return OPNSENSE.slug();
  }

  @Override
  public String title() {
    return "OPNsense";
  }

  @Override
  public Text howToExport() {
    return OPNSENSE.howToExport();
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
