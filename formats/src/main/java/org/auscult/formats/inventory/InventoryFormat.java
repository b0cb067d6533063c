package org.auscult.formats.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.format.ConfigFormat;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.format.SourceKind;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.LineFates;

/**
 * A list of devices: an inventory kept by hand, an export of maintenance software or of a discovery
 * product, as CSV with any usual separator or as JSON. Headers are understood in English, French
 * and the field names of products; columns that nobody reads are told by name.
 */
public final class InventoryFormat implements ConfigFormat {
  static final String SLUG = "inventory";

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Device inventory (CSV, XLSX, JSON)";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "export the list of devices as CSV, XLSX or JSON, with serial numbers, addresses and versions",
        "exporter la liste des équipements en CSV, XLSX ou JSON, avec numéros de série, adresses et versions");
  }

  @Override
  public SourceKind sourceKind() {
    return SourceKind.STATEMENT;
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    Optional<ParsedText> json = JsonList.parsed(file);
    if (json.isPresent()) {
      return List.of(new Tell(JsonList.firstLine(json.get()), "an array of devices", 60));
    }
    return CsvList.header(file)
        .map(header -> List.of(new Tell(header.line(), "headers of a list of devices", 60)))
        .orElse(List.of());
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    Redactor redactor = new Redactor(export);
    Optional<DeviceList> list = list(export.main(), redactor);
    if (list.isEmpty() || list.get().rows().isEmpty()) {
      Text empty =
          new Text(
              "no row below its headers speaks of a device",
              "aucune ligne sous ses en-têtes ne décrit un équipement");
      return List.of(Reading.none(export, ReadStatus.EMPTY, empty, Optional.of(SLUG)));
    }
    return readings(export, list.get(), redactor);
  }

  private static Optional<DeviceList> list(SourceFile file, Redactor redactor) {
    Optional<ParsedText> json = JsonList.parsed(file);
    return json.isPresent()
        ? json.map(parsed -> JsonList.read(parsed, redactor::remember))
        : CsvList.header(file).map(header -> CsvList.read(file, header, redactor::remember));
  }

  private static List<Reading> readings(Export export, DeviceList list, Redactor redactor) {
    List<Device> devices =
        list.rows().stream().map(row -> InventoryMapping.map(row, redactor)).toList();
    List<LineFates> fates = list.tree().roots().stream().map(LineFates::of).toList();
    Optional<Text> note = note(list);
    List<Reading> readings = new ArrayList<>();
    for (Device device : devices) {
      readings.add(
          new Reading(
              export,
              Optional.of(SLUG),
              list.whole() ? ReadStatus.READ : ReadStatus.PARTLY_READ,
              note,
              Optional.of(list.tree()),
              Optional.of(device),
              fates,
              redactor));
    }
    return readings;
  }

  private static Optional<Text> note(DeviceList list) {
    if (!list.whole()) {
      return Optional.of(
          new Text(
              "the end of the list is missing; export it again",
              "la fin de la liste manque ; refaire l’export"));
    }
    String names = String.join(", ", list.unknown());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Text("columns that are not read: " + names, "colonnes non lues : " + names));
  }
}
