package org.auscult.formats.openmrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.StoredSecret;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.PropertiesSyntax;
import org.auscult.formats.syntax.Regions;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The runtime properties of OpenMRS (OpenMRS documentation, Overriding OpenMRS Default Runtime
 * Properties).
 */
public final class OpenmrsFormat implements ConfigFormat {
  private static final String SLUG = "openmrs";
  private static final int ENOUGH = 60;
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "connection.url", 20,
          "connection.username", 20,
          "connection.password", 10,
          "auto_update_database", 30,
          "module.allow_web_admin", 30,
          "encryption.vector", 20,
          "encryption.key", 20,
          "application_data_directory", 20,
          "module_repository_folder", 20);
  private static final Text CUT =
      new Text(
          "the last line is not finished, or connection.url is missing: the file is cut; copy it"
              + " again",
          "la dernière ligne n’est pas finie, ou connection.url manque : le fichier est tronqué ;"
              + " copiez-le de nouveau");

  /** A format without state. */
  public OpenmrsFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "OpenMRS";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy openmrs-runtime.properties from the application's data folder",
        "copiez openmrs-runtime.properties depuis le dossier de données de l’application");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    if (!file.text().contains("connection.")) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    for (ConfigNode line : PropertiesSyntax.parse(SLUG, file).tree().root().children()) {
      String key = line.word(0);
      if (WEIGHTS.containsKey(key) && tells.stream().noneMatch(tell -> tell.what().equals(key))) {
        tells.add(new Tell(line.span().firstLine(), key, WEIGHTS.get(key)));
      }
      if (key.equals("connection.url") && line.word(1).contains("openmrs")) {
        tells.add(new Tell(line.span().firstLine(), "database of OpenMRS", 20));
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = PropertiesSyntax.parse(SLUG, export.main());
    ConfigNode root = parsed.tree().root();
    boolean whole = parsed.whole() && root.first("connection.url").isPresent();
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    new OpenmrsMapping(root, device, redactor).map();
    Application.absent(device);
    Application.otherServices(device);
    new Regions(parsed.tree(), missing, howToExport())
        .claim(device, DataConnection.TYPE, root.children())
        .claim(device, StoredSecret.TYPE, root.children());
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }
}
