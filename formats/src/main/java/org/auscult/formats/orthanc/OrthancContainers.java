package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.format.ReadStatus;
import org.auscult.format.Reading;
import org.auscult.formats.syntax.JsonSyntax;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.LineFate;
import org.auscult.tree.LineFates;

/**
 * The Orthancs of a Compose file with the JSON files that they mount: a device each. What counts is
 * read in the order in which the image reads it: files, then variables, which overwrite.
 */
final class OrthancContainers {
  private static final Text CUT =
      new Text(
          "part of the Compose file could not be made out; copy it again, and see the line fates",
          "une partie du fichier Compose n’a pas pu être lue ; copiez-le de nouveau, et voyez le"
              + " détail des lignes");

  private final String slug;
  private final Text obtain;
  private final OrthancCompose compose;
  private final Redactor redactor;
  private final Map<String, ParsedText> files = new LinkedHashMap<>();
  private boolean whole;

  OrthancContainers(String slug, Text obtain, Export export, OrthancCompose compose) {
    this.slug = slug;
    this.obtain = obtain;
    this.compose = compose;
    this.redactor = new Redactor(export);
    this.whole = compose.whole();
    for (SourceFile file : export.files()) {
      if (file != compose.file()) {
        ParsedText parsed = JsonSyntax.parse(slug, file);
        files.put(file.name(), parsed);
        whole &= parsed.whole();
      }
    }
  }

  List<Reading> readings(Export export) {
    compose.sort(redactor);
    List<Device> devices = compose.services().stream().map(this::device).toList();
    List<ConfigTree> trees = new ArrayList<>();
    for (SourceFile file : export.files()) {
      trees.add(
          Optional.ofNullable(files.get(file.name()))
              .map(ParsedText::tree)
              .orElseGet(compose::tree));
    }
    ConfigTree tree = ConfigTree.of(slug, trees);
    List<LineFates> fates = tree.roots().stream().map(LineFates::of).toList();
    whole &= fates.stream().allMatch(f -> f.counts().getOrDefault(LineFate.UNPARSED, 0) == 0);
    return devices.stream()
        .map(
            device ->
                new Reading(
                    export,
                    Optional.of(slug),
                    whole ? ReadStatus.READ : ReadStatus.PARTLY_READ,
                    missing(),
                    Optional.of(tree),
                    Optional.of(device),
                    fates,
                    redactor))
        .toList();
  }

  private Optional<Text> missing() {
    return whole ? Optional.empty() : Optional.of(CUT);
  }

  private Device device(OrthancService service) {
    List<ConfigTree> sources = new ArrayList<>();
    Set<String> mounted = new HashSet<>();
    for (String outside : service.mounts().values()) {
      String name = OrthancService.beside(outside);
      Optional.ofNullable(files.get(name)).ifPresent(file -> sources.add(file.tree()));
      mounted.add(name);
    }
    Map<OrthancVariable, ParsedText> options = variables(service);
    options.values().forEach(parsed -> sources.add(parsed.tree()));
    sources.add(nothing());
    ConfigTree tree = ConfigTree.of(slug, sources);
    boolean complete = whole && service.complete(files.keySet());
    OrthancOptions all =
        new OrthancOptions(tree, service.place(), complete, service.image().isPresent());
    DeviceBuilder device = OrthancMapping.map(all, tree, redactor);
    new OrthancCoverage(all, tree, missing(), obtain).claim(device);
    new OrthancExposure(service, device, redactor).apply(all, compose.names());
    service.sort();
    options.forEach(OrthancVariable::sort);
    return device.build();
  }

  /** The variables that the image reads, each with its options. */
  private Map<OrthancVariable, ParsedText> variables(OrthancService service) {
    Map<OrthancVariable, ParsedText> options = new LinkedHashMap<>();
    if (!service.image().map(OrthancImage::team).orElse(true)) {
      return options;
    }
    for (OrthancVariable variable : service.variables()) {
      variable
          .options(slug, compose.file().path())
          .ifPresent(
              parsed -> {
                options.put(variable, parsed);
                whole &= parsed.whole();
              });
    }
    return options;
  }

  /** An empty document, so that there is a tree where nothing is stated. */
  private ConfigTree nothing() {
    return JsonSyntax.parse(slug, SourceFile.of(compose.file().path(), "{}")).tree();
  }
}
