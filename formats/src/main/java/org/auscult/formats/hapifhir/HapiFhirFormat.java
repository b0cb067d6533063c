package org.auscult.formats.hapifhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Coverage;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.PropertiesSyntax;
import org.auscult.formats.syntax.YamlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * The settings of a HAPI FHIR JPA server: {@code application.yaml} or {@code
 * application.properties}, the values of its Helm chart, a template of that chart.
 */
public final class HapiFhirFormat implements ConfigFormat {
  private static final String SLUG = "hapi-fhir";
  private static final int ENOUGH = 60;
  private static final Set<String> OWN =
      Set.of(
          "hapi.fhir.fhirversion",
          "hapi.fhir.openapienabled",
          "hapi.fhir.cors.allowedorigin",
          "hapi.fhir.tester.home.serveraddress",
          "hapi.fhir.serveraddress",
          "hapi.fhir.subscription.resthookenabled",
          "hapi.fhir.bulkexportenabled",
          "hapi.fhir.mdmenabled",
          "hapi.fhir.allowexternalreferences",
          "hapi.fhir.allowmultipledelete");
  private static final Text CUT =
      new Text(
          "a value is not closed, or the settings under hapi.fhir are missing: the file is cut;"
              + " copy it again",
          "une valeur n’est pas fermée, ou les réglages sous hapi.fhir manquent : le fichier est"
              + " tronqué ; copiez-le de nouveau");
  private static final Text ENVIRONMENT =
      new Text(
          "settings may also come from the environment and from other files",
          "des réglages peuvent aussi venir de l’environnement et d’autres fichiers");
  private static final Text TEMPLATE =
      new Text(
          "a template of a chart holds no values: render it with \"helm template\" and the values in"
              + " use",
          "un modèle de chart ne contient pas de valeurs : produisez-le avec « helm template » et les"
              + " valeurs utilisées");

  /** A format without state. */
  public HapiFhirFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "HAPI FHIR JPA server";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy application.yaml of the server, or the values that its Helm chart was installed with"
            + " (helm get values)",
        "copiez application.yaml du serveur, ou les valeurs avec lesquelles son chart Helm a été"
            + " installé (helm get values)");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    String text = file.text();
    if (template(text)) {
      return List.of(new Tell(1, "template of the chart hapi-fhir-jpaserver", 80));
    }
    if (!text.contains("hapi")) {
      return List.of();
    }
    List<Tell> tells = new ArrayList<>();
    new HapiSettings(parse(file).tree().root())
        .each(
            (name, node) -> {
              int line = node.span().firstLine();
              if (OWN.contains(name)) {
                tells.add(new Tell(line, name, 40));
              } else if (name.startsWith("hapi.fhir.")) {
                tells.add(new Tell(line, "a setting under hapi.fhir", 20));
              } else if (name.equals("image.repository")
                  && HapiSettings.value(node).endsWith("hapiproject/hapi")) {
                tells.add(new Tell(line, "image of HAPI FHIR", 80));
              }
            });
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  private static boolean template(String text) {
    return text.contains("{{") && text.contains("\"hapi-fhir-jpaserver.");
  }

  private static ParsedText parse(SourceFile file) {
    boolean yaml = file.text().lines().anyMatch(line -> line.stripTrailing().endsWith(":"));
    return yaml ? YamlSyntax.parse(SLUG, file).parsed() : PropertiesSyntax.parse(SLUG, file);
  }

  @Override
  public Reading read(Export export) {
    ParsedText parsed = parse(export.main());
    ConfigNode root = parsed.tree().root();
    HapiSettings settings = new HapiSettings(root);
    Optional<Text> missing = missing(export.main().text(), parsed, settings);
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(export.main().whole());
    new HapiServer(settings, device).map(missing.isEmpty() && settings.any("hapi.fhir."));
    new HapiConnections(settings, device, redactor).map();
    HapiOther.sort(settings, redactor);
    settings.settleCollections();
    Application.absent(device);
    Application.otherServices(device);
    device.cover(DataConnection.TYPE, new Coverage.Partial(ENVIRONMENT, List.of(), howToExport()));
    return Reading.of(export, parsed.tree(), device.build(), redactor, missing);
  }

  private static Optional<Text> missing(String text, ParsedText parsed, HapiSettings settings) {
    if (template(text)) {
      return Optional.of(TEMPLATE);
    }
    boolean whole = settings.any("hapi.fhir.") || settings.any("image.");
    return parsed.whole() && whole ? Optional.empty() : Optional.of(CUT);
  }
}
