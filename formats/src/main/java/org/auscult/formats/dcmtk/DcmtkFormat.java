package org.auscult.formats.dcmtk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Coverage;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.DicomNode;
import org.auscult.device.NetworkService;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.BeginEndSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The configuration file of DCMTK's DICOM archive {@code dcmqrscp} (DCMTK, dcmqrcnf.txt). */
public final class DcmtkFormat implements ConfigFormat {
  private static final String SLUG = "dcmtk";
  private static final int ENOUGH = 60;
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "AETable BEGIN", 50,
          "HostTable BEGIN", 30,
          "VendorTable BEGIN", 20,
          "NetworkTCPPort", 30,
          "MaxAssociations", 10,
          "MaxPDUSize", 10);
  private static final Text CUT =
      new Text(
          "a table has no END, or AETable is missing: the file is cut; copy it again",
          "un tableau n’a pas de END, ou AETable manque : le fichier est tronqué ; copiez-le de"
              + " nouveau");
  private static final Text ONE_SERVICE =
      new Text(
          "the file shows dcmqrscp alone, and options of its command line overrule it",
          "le fichier ne montre que dcmqrscp, dont les options de la ligne de commande priment");

  /** A format without state. */
  public DcmtkFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "DCMTK dcmqrscp";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy dcmqrscp.cfg, or the file that the option --config names, and look up the options"
            + " that dcmqrscp is started with",
        "copiez dcmqrscp.cfg, ou le fichier que désigne l’option --config, et relevez les options"
            + " avec lesquelles dcmqrscp est lancé");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains("AETable") && !file.text().contains("NetworkTCPPort")) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    for (ConfigNode node : BeginEndSyntax.parse(SLUG, file).tree().root().children()) {
      String sign = node.word(1).equals("BEGIN") ? node.text() : node.word(0);
      if (WEIGHTS.containsKey(sign)) {
        tells.add(new Tell(node.span().firstLine(), sign, WEIGHTS.get(sign)));
      }
    }
    int sum = tells.stream().mapToInt(Tell::weight).sum();
    return sum >= ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = BeginEndSyntax.parse(SLUG, export.main());
    ConfigNode root = parsed.tree().root();
    boolean whole = parsed.whole() && root.first("AETable", "BEGIN").isPresent();
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    DeviceBuilder device = Device.builder(export.main().whole());
    new DcmtkMapping(root, device).map();
    Application.absent(device);
    device.cover(NetworkService.TYPE, new Coverage.Partial(ONE_SERVICE, List.of(), howToExport()));
    new Regions(parsed.tree(), missing, howToExport())
        .claim(device, DicomNode.TYPE, "HostTable **", "AETable **", "NetworkTCPPort **");
    return Reading.of(export, parsed.tree(), device.build(), new Redactor(export), missing);
  }
}
