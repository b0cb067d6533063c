package org.auscult.formats.fhirdevice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Containers;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;

/** Devices that a FHIR server or an inventory states (HL7 FHIR R4 and R5, resource Device). */
public final class FhirDeviceFormat implements ConfigFormat {
  private static final String SLUG = "fhir-device";
  private static final Text CUT =
      new Text(
          "the resource ends too early or is damaged; export it again",
          "la ressource est incomplète ou endommagée ; refaites l’export");

  /** A format without state. */
  public FhirDeviceFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "FHIR Device";
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public Text howToExport() {
    return new Text(
        "save what the FHIR server returns for GET [base]/Device",
        "enregistrer ce que le serveur FHIR renvoie à GET [base]/Device");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    boolean xml = text.contains("http://hl7.org/fhir\"") && text.contains("<Device");
    boolean json = text.contains("\"resourceType\"") && text.contains("\"Device\"");
    if (!xml && !json) {
      return List.of();
    }
    return Resources.of(SLUG, file).devices().stream()
        .findFirst()
        .map(device -> List.of(new Tell(device.span().firstLine(), "FHIR resource Device", 100)))
        .orElse(List.of());
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    Resources resources = Resources.of(SLUG, export.main());
    Redactor redactor = new Redactor(export);
    List<Device> devices = new ArrayList<>();
    for (Element resource : resources.whole()) {
      devices.add(FhirDeviceMapping.map(resource, redactor));
    }
    if (devices.isEmpty()) {
      devices.add(Device.builder(export.main().whole()).build());
    }
    Containers.settle(resources.parsed().tree().root(), node -> false);
    Optional<Text> missing = resources.parsed().whole() ? Optional.empty() : Optional.of(CUT);
    return devices.stream()
        .map(d -> Reading.of(export, resources.parsed().tree(), d, redactor, missing))
        .toList();
  }
}
