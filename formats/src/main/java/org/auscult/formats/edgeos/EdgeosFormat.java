package org.auscult.formats.edgeos;

import java.util.ArrayList;
import java.util.List;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.vyatta.Dialect;
import org.auscult.formats.vyatta.VyattaMapping;
import org.auscult.formats.vyatta.VyattaTells;
import org.auscult.formats.vyatta.VyattaTells.Sign;
import org.auscult.source.Export;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** EdgeOS: the configuration of Ubiquiti's EdgeRouters and UniFi Security Gateways. */
public final class EdgeosFormat extends NamedFormat {
  private static final Dialect DIALECT =
      new Dialect("edgeos", "ubiquiti", "EdgeOS", "edgeos", "Ubiquiti, EdgeOS User Guide");

  private static final List<Sign> OWN =
      List.of(
          Sign.of("release", "/\\* Release version: v\\d.*", 100),
          Sign.of("show version", "Version:\\s+v\\d+\\.\\d+\\.\\d+.*", 40),
          Sign.of("gui", "(set service )?gui( (\\{|http).*)?", 40),
          Sign.of("ubnt", ".*\\bubnt(-discover)?\\b.*", 40),
          Sign.of("switch", "(set interfaces )?switch switch0( .*)?", 40),
          Sign.of("port-forward", "(set )?port-forward .*", 30),
          Sign.of("unms", "(set service )?unms( .*)?", 40),
          Sign.of("traffic-analysis", "(set system )?traffic-analysis .*", 40),
          Sign.of("hardware offload", "(set system offload )?hwnat (en|dis)able", 40),
          Sign.of("analytics-handler", "(set system )?analytics-handler .*", 40),
          Sign.of("poe", "output (off|24v|48v|pthru|24v-4pair|54v-4pair)", 30));

  /** The format, as the service loader makes it. */
  public EdgeosFormat() {
    super(
        DIALECT.slug(),
        "Ubiquiti EdgeOS",
        new Text(
            "back the configuration up (config.boot), or capture “show configuration | no-more”",
            "sauvegarder la configuration (config.boot), ou capturer « show configuration |"
                + " no-more »"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    List<Tell> family = VyattaTells.family(file);
    List<Tell> tells = new ArrayList<>(VyattaTells.of(file, OWN));
    if (family.isEmpty() || tells.isEmpty()) {
      return List.of();
    }
    tells.addAll(family);
    return VyattaTells.weight(tells) >= VyattaTells.ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    return VyattaMapping.read(export, DIALECT, howToExport(), EdgeosServices::map);
  }
}
