package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

/**
 * Orthanc's JSON configuration (Orthanc Book, "Configuration of Orthanc").
 *
 * <p>Orthanc merges all {@code *.json} files of a folder and refuses an option that two of them
 * state. So the files of a folder are one device when no option stands twice; else, as in a folder
 * of copies, each is its own. A Docker Compose file gives a device for each service that runs
 * Orthanc, with the files beside it that the service mounts.
 */
public final class OrthancFormat implements ConfigFormat {
  private static final String SLUG = "orthanc";
  private static final int MAX_BLANK = 4096;
  private static final Text CUT =
      new Text(
          "the JSON is cut or damaged; copy the file again from the server",
          "le JSON est tronqué ou endommagé ; copiez de nouveau le fichier depuis le serveur");

  /** A format without state. */
  public OrthancFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Orthanc";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy all JSON files of the configuration folder, such as /etc/orthanc, and the Docker"
            + " Compose file of a container",
        "copiez tous les fichiers JSON du dossier de configuration, tel que /etc/orthanc, et le"
            + " fichier Docker Compose d’un conteneur");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    Optional<OrthancCompose> compose = OrthancCompose.of(SLUG, file);
    if (compose.isPresent()) {
      return compose.get().tells();
    }
    if (!startsLikeJson(file.text()) || !OrthancTells.mentionedIn(file.text())) {
      return List.of();
    }
    List<Tell> tells = OrthancTells.in(JsonSyntax.parse(SLUG, file).tree().root());
    int sum = tells.stream().mapToInt(Tell::weight).sum();
    return sum >= OrthancTells.ENOUGH ? tells : List.of();
  }

  private static boolean startsLikeJson(String text) {
    for (int i = 0; i < Math.min(text.length(), MAX_BLANK); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return (c == '{' || c == '/') && text.indexOf('"', i) > 0;
      }
    }
    return false;
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    List<List<SourceFile>> groups = new ArrayList<>();
    List<SourceFile> left = new ArrayList<>(files);
    for (SourceFile file : files) {
      Optional<OrthancCompose> compose = OrthancCompose.of(SLUG, file);
      if (compose.isPresent()) {
        List<SourceFile> group = withMounts(compose.get(), left);
        groups.add(group);
        left.removeAll(group);
      }
    }
    groups.addAll(merged(left));
    return groups;
  }

  /** The Compose file, then the files beside it that its services mount. */
  private static List<SourceFile> withMounts(OrthancCompose compose, List<SourceFile> files) {
    Set<String> names = new HashSet<>();
    compose.services().stream()
        .flatMap(service -> service.mounts().values().stream())
        .forEach(outside -> names.add(OrthancService.beside(outside)));
    List<SourceFile> group = new ArrayList<>(List.of(compose.file()));
    files.stream()
        .filter(file -> file != compose.file() && names.contains(file.name()))
        .forEach(group::add);
    return group;
  }

  private static List<List<SourceFile>> merged(List<SourceFile> files) {
    List<SourceFile> json = files.stream().filter(OrthancFormat::merged).toList();
    Set<String> seen = new HashSet<>();
    for (SourceFile file : json) {
      for (String option : options(file)) {
        if (!seen.add(option)) {
          return files.stream().map(List::of).toList();
        }
      }
    }
    List<List<SourceFile>> groups = new ArrayList<>();
    if (!json.isEmpty()) {
      groups.add(json);
    }
    files.stream().filter(file -> !merged(file)).map(List::of).forEach(groups::add);
    return groups;
  }

  private static Set<String> options(SourceFile file) {
    Set<String> options = new LinkedHashSet<>();
    JsonSyntax.parse(SLUG, file).tree().root().children().forEach(m -> options.add(m.word(0)));
    return options;
  }

  /** Orthanc reads no other files of its folder. */
  private static boolean merged(SourceFile file) {
    return file.name().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  @Override
  public Reading read(Export export) {
    return readings(export).get(0);
  }

  @Override
  public List<Reading> readings(Export export) {
    Optional<OrthancCompose> compose =
        export.files().stream().flatMap(f -> OrthancCompose.of(SLUG, f).stream()).findFirst();
    return compose.isPresent()
        ? new OrthancContainers(SLUG, howToExport(), export, compose.get()).readings(export)
        : List.of(json(export));
  }

  private Reading json(Export export) {
    List<ParsedText> parsed =
        export.files().stream().map(file -> JsonSyntax.parse(SLUG, file)).toList();
    boolean whole = parsed.stream().allMatch(ParsedText::whole);
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    ConfigTree tree = ConfigTree.of(SLUG, parsed.stream().map(ParsedText::tree).toList());
    Redactor redactor = new Redactor(export);
    OrthancOptions options = new OrthancOptions(tree);
    DeviceBuilder device = OrthancMapping.map(options, tree, redactor);
    new OrthancCoverage(options, tree, missing, howToExport()).claim(device);
    return Reading.of(export, tree, device.build(), redactor, missing);
  }
}
