package org.auscult.formats.dicomjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.annexh.AnnexHMapping;
import org.auscult.formats.annexh.AnnexHSecrets;
import org.auscult.formats.syntax.Containers;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.RawValues;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * A device of DICOM PS3.15 Annex H as dcm4che writes it in JSON: what the web service of
 * dcm4chee-arc gives and takes. Connections are referred to by pointer.
 */
public final class DicomJsonFormat implements ConfigFormat {
  private static final String SLUG = "dicom-json";
  private static final Text CUT =
      new Text(
          "the JSON ends too early or is damaged; export it again",
          "le JSON est incomplet ou endommagé ; refaites l’export");
  private static final String NAME = "dicomDeviceName";

  private static final Map<String, Integer> MEMBERS =
      Map.of("dicomNetworkConnection", 60, "dicomNetworkAE", 50, "dcmDevice", 40);

  /** What dcm4che writes even when it has nothing inside. */
  private static final Set<String> EMPTY =
      Set.of("dcmDevice", "dcmNetworkConnection", "dcmNetworkAE", "dicomTransferCapability");

  /** A format without state. */
  public DicomJsonFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "DICOM device JSON (dcm4che)";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "save what http://ARCHIVE:8080/dcm4chee-arc/devices/NAME returns, as its user interface"
            + " does",
        "enregistrer ce que renvoie http://ARCHIVE:8080/dcm4chee-arc/devices/NOM, comme le fait"
            + " son interface");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains('"' + NAME + '"')) {
      return List.of();
    }
    ConfigNode root = JsonSyntax.parse(SLUG, file).tree().root();
    boolean named = root.first(NAME).filter(name -> name.words().size() == 2).isPresent();
    List<Tell> tells = new ArrayList<>();
    for (ConfigNode member : root.children()) {
      int weight = MEMBERS.getOrDefault(member.word(0), 0);
      if (named && weight > 0 && member.words().size() == 1) {
        tells.add(new Tell(member.span().firstLine(), "member " + member.word(0), weight));
      }
    }
    return tells;
  }

  @Override
  public Reading read(Export export) {
    SourceFile file = export.main();
    ParsedText parsed = JsonSyntax.parse(SLUG, file);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(file.whole());
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    AnnexHMapping.map(
        JsonDirectory.of(parsed.tree().root()),
        parsed.tree(),
        new AnnexHSecrets(redactor, node -> RawValues.mask(redactor, file, node)),
        device,
        missing,
        howToExport());
    Containers.settle(parsed.tree().root(), node -> EMPTY.contains(node.word(0)));
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }
}
