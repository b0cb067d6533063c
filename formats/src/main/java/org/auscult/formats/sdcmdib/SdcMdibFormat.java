package org.auscult.formats.sdcmdib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Containers;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The MDIB of IEEE 11073-10207 (SDC), alone or as answer to GetMdib: what a medical device states
 * of itself. Each medical device system in it is a device.
 */
public final class SdcMdibFormat implements ConfigFormat {
  private static final String SLUG = "sdc-mdib";
  private static final Text CUT =
      new Text(
          "the MDIB ends too early or is damaged; save it again",
          "la MDIB est incomplète ou endommagée ; enregistrez-la de nouveau");

  /** A format without state. */
  public SdcMdibFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "SDC MDIB (IEEE 11073-10207)";
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public Text howToExport() {
    return new Text(
        "save the answer of the device to GetMdib, as an SDC consumer or test tool shows it",
        "enregistrer la réponse de l’appareil à GetMdib, telle que la montre un consommateur ou un"
            + " outil d’essai SDC");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains(Mdib.NAMESPACE) || !file.text().contains("Mdib")) {
      return List.of();
    }
    return Mdib.of(XmlSyntax.parse(SLUG, file).tree().root())
        .map(mdib -> List.of(new Tell(mdib.span().firstLine(), "an MDIB", 100)))
        .orElse(List.of());
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    ParsedText parsed = XmlSyntax.parse(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    ConfigNode root = parsed.tree().root();
    List<Device> devices = new ArrayList<>();
    Mdib.of(root)
        .ifPresent(mdib -> Mdib.systems(mdib).forEach(mds -> devices.add(MdsMapping.map(mds))));
    if (devices.isEmpty()) {
      devices.add(Device.builder(export.main().whole()).build());
    }
    MdibFates.mark(root, redactor);
    Mdib.of(root).ifPresent(SdcMdibFormat::envelope);
    Containers.settle(root, node -> false);
    Optional<Text> missing = parsed.whole() ? Optional.empty() : Optional.of(CUT);
    return devices.stream()
        .map(device -> Reading.of(export, parsed.tree(), device, redactor, missing))
        .toList();
  }

  /** The MDIB and what it stands in only say that it is one. */
  private static void envelope(ConfigNode element) {
    element.mapped();
    element.parent().filter(parent -> !parent.words().isEmpty()).ifPresent(SdcMdibFormat::envelope);
  }
}
