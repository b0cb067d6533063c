package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;
import org.auscult.tree.TreeBuilder;

/**
 * A Windows host: the saved output of a handful of commands, in any language, alone or together.
 */
public final class WindowsHostFormat extends NamedFormat {
  static final String SLUG = "windows-host";

  /** The format, as the service loader makes it. */
  public WindowsHostFormat() {
    super(SLUG, "Windows host", Commands.ALL);
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return PartKind.of(file).flatMap(kind -> kind.tell(file)).map(List::of).orElse(List.of());
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    return new HostFolder(files).hosts();
  }

  @Override
  public Reading read(Export export) {
    Map<PartKind, List<ConfigTree>> parts = new EnumMap<>(PartKind.class);
    List<ConfigTree> trees = new ArrayList<>();
    List<Text> missing = new ArrayList<>();
    for (SourceFile file : export.files()) {
      Optional<PartKind> kind = PartKind.of(file);
      ConfigTree tree = kind.map(k -> k.parse(file)).orElseGet(() -> unparsed(file));
      trees.add(tree);
      kind.ifPresentOrElse(
          k -> parts.computeIfAbsent(k, none -> new ArrayList<>()).add(tree),
          () -> missing.add(unknown(file)));
    }
    SourceFile main = main(parts, export);
    Host host = new Host(Device.builder(main.whole()), new Redactor(export));
    host.device().single(Identity.TYPE).set(Identity.VENDOR, "microsoft", main.span(1));
    parts.forEach((kind, of) -> of.forEach(tree -> kind.map(tree.root(), host)));
    RegistryPolicy.map(host);
    RegistryFacts.map(host);
    parts
        .getOrDefault(PartKind.REGISTRY, List.of())
        .forEach(tree -> Registry.headings(tree.root()));
    NotExported.state(host, parts.keySet());
    missing.forEach(host::misses);
    return Reading.of(
        export, ConfigTree.of(SLUG, trees), host.device().build(), host.redactor(), host.missing());
  }

  /** The file that says most of what the host is: parts are mapped in that order. */
  private static SourceFile main(Map<PartKind, List<ConfigTree>> parts, Export export) {
    return parts.values().stream()
        .findFirst()
        .map(trees -> trees.get(0).roots().get(0).file())
        .orElse(export.main());
  }

  private static ConfigTree unparsed(SourceFile file) {
    return new TreeBuilder(file).build(SLUG);
  }

  private static Text unknown(SourceFile file) {
    return new Text(
        file.name() + " is not the output of a command that is read",
        file.name() + " n’est la sortie d’aucune commande lue");
  }
}
