package org.auscult.formats.windowshost;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.auscult.device.Device;
import org.auscult.device.Identity;
import org.auscult.format.NamedFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.windowshost.HostFile.Output;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigTree;

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
    return HostFile.tell(file).map(List::of).orElse(List.of());
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
    List<HostFile> files = export.files().stream().map(HostFile::of).toList();
    List<Output> outputs = files.stream().flatMap(file -> file.outputs().stream()).toList();
    SourceFile main = main(files, export);
    Host host = new Host(Device.builder(main.whole()), new Redactor(export));
    host.device().single(Identity.TYPE).set(Identity.VENDOR, "microsoft", main.span(1));
    for (PartKind kind : PartKind.values()) {
      of(kind, outputs).forEach(output -> kind.map(output.statements(), host));
    }
    RegistryPolicy.map(host);
    RegistryFacts.map(host);
    FirewallRegistry.map(host);
    Schannel.map(host);
    SecurityOptions.map(host);
    of(PartKind.REGISTRY, outputs).forEach(output -> Registry.headings(output.statements()));
    of(PartKind.REG_QUERY, outputs).forEach(output -> RegQuery.headings(output.statements()));
    NotExported.state(host, outputs.stream().map(Output::kind).collect(Collectors.toSet()));
    files.stream().filter(file -> file.outputs().isEmpty()).forEach(f -> host.misses(unknown(f)));
    ConfigTree tree = ConfigTree.of(SLUG, files.stream().map(HostFile::tree).toList());
    return Reading.of(export, tree, host.device().build(), host.redactor(), host.missing());
  }

  private static List<Output> of(PartKind kind, List<Output> outputs) {
    return outputs.stream().filter(output -> output.kind() == kind).toList();
  }

  /** The file that says most of what the host is: parts are mapped in that order. */
  private static SourceFile main(List<HostFile> files, Export export) {
    return files.stream()
        .filter(file -> !file.outputs().isEmpty())
        .min(Comparator.comparing(HostFile::first))
        .map(HostFile::file)
        .orElse(export.main());
  }

  private static Text unknown(HostFile unread) {
    SourceFile file = unread.file();
    return new Text(
        file.name() + " is not the output of a command that is read",
        file.name() + " n’est la sortie d’aucune commande lue");
  }
}
