package org.auscult.formats.sonicos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** SonicWall SonicOS: exported settings, {@code .exp}, as they are or decoded. */
public final class SonicosFormat extends NamedFormat {
  static final String SLUG = "sonicos";

  private static final int ENOUGH = 70;

  /** Keys and beginnings of keys, with their weight. */
  private static final Map<String, Integer> KEYS =
      Map.of(
          "checksumVersion=", 30,
          "buildNum=", 30,
          "shortProdName=", 40,
          "firewallName=", 20,
          "iface_lan_ip_", 30,
          "policySrcZone_", 40,
          "addrObjIp1_", 30,
          "natPolicyOrigSrc_", 40,
          "svcObjIpType_", 30,
          "zoneObjId_", 20);

  /** The format, as the service loader makes it. */
  public SonicosFormat() {
    super(
        SLUG,
        "SonicWall SonicOS",
        new Text(
            "Device, Settings, Firmware and Settings, Export Configuration: the .exp file; decoded from"
                + " base 64, with a line for each setting, findings show their lines",
            "Device, Settings, Firmware and Settings, Export Configuration : le fichier .exp ; décodé"
                + " du base 64, à raison d’une ligne par paramètre, les constats montrent leurs lignes"));
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    Optional<String> decoded = SonicosText.decoded(file);
    String text = decoded.orElse(file.text());
    List<Tell> tells = new ArrayList<>();
    KEYS.forEach(
        (key, weight) -> {
          int at = begins(text, key);
          if (at >= 0) {
            int line = decoded.isPresent() ? 1 : file.lineAt(at);
            tells.add(new Tell(line, "the setting " + key.replace("=", ""), weight));
          }
        });
    int weight = tells.stream().mapToInt(Tell::weight).sum();
    return weight >= ENOUGH ? tells : List.of();
  }

  /** Where a pair begins so; -1 when none does. */
  private static int begins(String text, String key) {
    int at = text.indexOf(key);
    while (at > 0 && text.charAt(at - 1) != '&' && text.charAt(at - 1) != '\n') {
      at = text.indexOf(key, at + 1);
    }
    return at;
  }

  @Override
  public Reading read(Export export) {
    SonicosText text = SonicosText.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    SonicosMapping mapping = new SonicosMapping(export.main(), text, redactor, howToExport());
    return Reading.of(export, text.tree(), mapping.device(), redactor, mapping.missing());
  }
}
