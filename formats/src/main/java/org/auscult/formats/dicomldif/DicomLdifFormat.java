package org.auscult.formats.dicomldif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.annexh.AnnexHMapping;
import org.auscult.formats.annexh.AnnexHSecrets;
import org.auscult.formats.syntax.LdifSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The DICOM application configuration of PS3.15 Annex H as LDIF, with the extensions of dcm4che:
 * the configuration of dcm4chee-arc and of any product that keeps its own in such a directory.
 */
public final class DicomLdifFormat implements ConfigFormat {
  private static final String SLUG = "dicom-ldif";
  private static final Text CUT =
      new Text(
          "the last line of the LDIF has no end: it is cut; export it again",
          "la dernière ligne du LDIF n’est pas terminée : il est tronqué ; refaites l’export");

  private static final Map<String, Integer> CLASSES =
      Map.of(
          "dicomdevice", 60,
          "dicomnetworkconnection", 50,
          "dicomnetworkae", 50,
          "hl7application", 30);

  /** A format without state. */
  public DicomLdifFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "DICOM LDIF (dcm4chee-arc)";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "ldapsearch -x -D cn=admin,dc=dcm4che,dc=org -W -b dc=dcm4che,dc=org, without -L, so that"
            + " its count of entries ends the file",
        "ldapsearch -x -D cn=admin,dc=dcm4che,dc=org -W -b dc=dcm4che,dc=org, sans -L, afin que le"
            + " nombre d’entrées termine le fichier");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!startsLikeLdif(file)) {
      return List.of();
    }
    Map<String, Tell> tells = new LinkedHashMap<>();
    for (int line = 1; line <= file.lineCount() && tells.size() <= CLASSES.size(); line++) {
      String text = file.line(line).toLowerCase(Locale.ROOT);
      if (text.startsWith("objectclass:")) {
        String name = text.substring(12).strip();
        int weight = CLASSES.getOrDefault(name, 0);
        if (weight > 0) {
          tells.putIfAbsent(name, new Tell(line, "object class " + name, weight));
        }
      } else if (text.startsWith("dn:") && text.contains("dicomdevicename=")) {
        tells.putIfAbsent("dn", new Tell(line, "entry of a DICOM device", 40));
      }
    }
    return List.copyOf(tells.values());
  }

  /** The first line that is neither blank nor comment is the version or the name of an entry. */
  private static boolean startsLikeLdif(SourceFile file) {
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line);
      if (!text.isBlank() && !text.startsWith("#") && !text.startsWith(" ")) {
        return text.startsWith("version:") || text.toLowerCase(Locale.ROOT).startsWith("dn:");
      }
    }
    return false;
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ParsedText parsed = LdifSyntax.parse(SLUG, file);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(file.whole());
    AnnexHSecrets secrets = new AnnexHSecrets(redactor, line -> asWritten(file, line, redactor));
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    AnnexHMapping.map(
        LdapDirectory.of(parsed.tree().root()),
        parsed.tree(),
        secrets,
        device,
        missing.or(() -> LdifEnd.missing(parsed.tree())),
        howToExport());
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }

  /** Masks base64 and folds as they stand. */
  private static void asWritten(SourceFile file, ConfigNode line, Redactor redactor) {
    for (int n = line.span().firstLine(); n <= line.span().lastLine(); n++) {
      String text = file.line(n);
      int colons = text.indexOf("::");
      if (text.startsWith(" ") || colons > 0) {
        redactor.remember(text.substring(colons < 0 ? 1 : colons + 2));
      }
    }
  }
}
