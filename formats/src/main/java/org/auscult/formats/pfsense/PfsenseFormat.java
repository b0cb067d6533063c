package org.auscult.formats.pfsense;

import java.util.List;
import java.util.Map;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.firewallxml.Dialect;
import org.auscult.formats.firewallxml.FirewallXml;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** pfSense: the backup of the configuration, {@code config.xml}. */
public final class PfsenseFormat extends NamedFormat {
  private static final Dialect PFSENSE = new Pfsense();

  /** The format, as the service loader makes it. */
  public PfsenseFormat() {
    super(PFSENSE.slug(), "pfSense", PFSENSE.howToExport());
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (FirewallXml.enciphered(file) && !file.text().contains("Version: OPNsense")) {
      return List.of(new Tell(1, "the mark of an encrypted backup", 90));
    }
    return FirewallXml.recognise(PFSENSE, file);
  }

  @Override
  public Reading read(Export export) {
    return FirewallXml.read(PFSENSE, export);
  }

  private static final class Pfsense implements Dialect {
    @Override
    public String slug() {
      return "pfsense";
    }

    @Override
    public String root() {
      return "pfsense";
    }

    @Override
    public String vendor() {
      return "pfsense";
    }

    @Override
    public String product() {
      return "pfSense";
    }

    @Override
    public String manual() {
      return "Netgate, pfSense Documentation";
    }

    @Override
    public Text howToExport() {
      return new Text(
          "in Diagnostics, Backup & Restore, choose the backup area “All” and leave “Encryption”"
              + " unchecked; the file is config.xml",
          "dans Diagnostics, Backup & Restore, choisir la zone « All » et laisser « Encryption »"
              + " décoché ; le fichier est config.xml");
    }

    /** The hash of the password that the default configuration of the product is published with. */
    @Override
    public Map<String, String> factoryHashes() {
      return Map.of("$10$13u6qwCOwODv34GyCMgdWub6oQF3RX0rG7c3d3X4JvzuEmAXLYDd2", "pfsense");
    }
  }
}
