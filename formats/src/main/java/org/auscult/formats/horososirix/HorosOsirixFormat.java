package org.auscult.formats.horososirix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The preferences of Horos or OsiriX as an XML property list. */
public final class HorosOsirixFormat implements ConfigFormat {
  private static final String SLUG = "horos-osirix";
  private static final int ENOUGH = 60;
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "AETITLE", 20,
          "AEPORT", 20,
          "STORESCP", 20,
          "httpXMLRPCServer", 30,
          "httpXMLRPCServerPort", 20,
          "httpWebServer", 20,
          "passwordWebServer", 20,
          "publishDICOMBonjour", 30,
          "activateCGETSCP", 30,
          "AETransferSyntax", 20);
  private static final Text CUT =
      new Text(
          "the property list does not reach its end: the file is cut; copy it again",
          "la liste de propriétés n’atteint pas sa fin : le fichier est tronqué ; copiez-le de"
              + " nouveau");
  private static final Text BINARY =
      new Text(
          "a binary property list: convert a copy with \"plutil -convert xml1 <file>\" and give that",
          "liste de propriétés binaire : convertissez une copie avec « plutil -convert xml1 <fichier>"
              + " » et fournissez-la");

  /** A format without state. */
  public HorosOsirixFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Horos, OsiriX";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "on the Mac, as the user of the viewer: defaults export org.horosproject.horos"
            + " horos.plist, then plutil -convert xml1 horos.plist",
        "sur le Mac, avec le compte qui utilise la visionneuse : defaults export"
            + " org.horosproject.horos horos.plist, puis plutil -convert xml1 horos.plist");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    if (text.startsWith("bplist00")) {
      boolean own = text.contains("httpXMLRPCServer") || text.contains("publishDICOMBonjour");
      return own ? List.of(new Tell(1, "binary property list", ENOUGH)) : List.of();
    }
    if (!text.contains("<plist")) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    new Preferences(dictionary(XmlSyntax.parse(SLUG, file).tree().root()))
        .all()
        .forEach(
            (key, entry) -> {
              if (WEIGHTS.containsKey(key)) {
                tells.add(new Tell(entry.key().span().firstLine(), key, WEIGHTS.get(key)));
              }
            });
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  private static ConfigNode dictionary(ConfigNode root) {
    return root.first("plist").flatMap(plist -> plist.first("dict")).orElse(root);
  }

  @Override
  public Reading read(Export export) {
    if (export.main().text().startsWith("bplist00")) {
      return Reading.none(export, ReadStatus.UNREADABLE, BINARY, Optional.of(SLUG));
    }
    ParsedText parsed = XmlSyntax.parse(SLUG, export.main());
    ConfigNode root = parsed.tree().root();
    root.first("plist").ifPresent(ConfigNode::irrelevant);
    dictionary(root).irrelevant();
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    DeviceBuilder device = Device.builder(export.main().whole());
    Redactor redactor = new Redactor(export);
    new HorosMapping(new Preferences(dictionary(root)), device, redactor).map(parsed.whole());
    Application.absent(device);
    Application.otherServices(device);
    new Regions(parsed.tree(), missing, howToExport())
        .claim(
            device,
            DicomNode.TYPE,
            node -> node.textFrom(1).matches("SERVERS|AE\\w+|STORESCP\\w*|TLSStore\\w*"),
            "plist **");
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }
}
