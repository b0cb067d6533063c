package org.auscult.formats.mirth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.auscult.device.DataConnection;
import org.auscult.device.Device;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Firmware;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.format.ConfigFormat;
import org.auscult.format.Reading;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Application;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.formats.syntax.PropertiesSyntax;
import org.auscult.formats.syntax.UrlText;
import org.auscult.formats.syntax.XmlSyntax;
import org.auscult.source.Export;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * Mirth Connect, NextGen Connect or Open Integration Engine: {@code mirth.properties}, backups of
 * the server configuration, exported channels.
 *
 * <p>The files of a folder are one server when there is one {@code mirth.properties} and at most
 * one backup, or one backup alone; else each file is its own, for a folder of channels collected
 * from anywhere is no server.
 */
public final class MirthFormat implements ConfigFormat {
  private static final String SLUG = "mirth";
  private static final Text CUT =
      new Text(
          "a file is cut or damaged; export it again",
          "un fichier est tronqué ou endommagé ; refaites l’export");

  /** A format without state. */
  public MirthFormat() {}

  @Override
  public String slug() {
    return SLUG;
  }

  @Override
  public String title() {
    return "Mirth Connect";
  }

  @Override
  public Text howToExport() {
    return new Text(
        "copy conf/mirth.properties, and in the Administrator choose Settings, Server, Backup"
            + " Config; put both into one folder",
        "copiez conf/mirth.properties et, dans l’Administrator, choisissez Settings, Server, Backup"
            + " Config ; placez les deux dans un même dossier");
  }

  @Override
  public List<Tell> recognise(SourceFile file) {
    return MirthFile.tells(file);
  }

  @Override
  public boolean joinsFiles() {
    return true;
  }

  @Override
  public List<List<SourceFile>> group(List<SourceFile> files) {
    long properties = count(files, MirthFile.PROPERTIES);
    long backups = count(files, MirthFile.BACKUP);
    boolean server = properties == 1 ? backups <= 1 : properties == 0 && backups == 1;
    return server ? List.of(files) : files.stream().map(List::of).toList();
  }

  private static long count(List<SourceFile> files, MirthFile kind) {
    return files.stream().filter(file -> MirthFile.of(file) == kind).count();
  }

  /** A file of the export with its kind and text parsed. */
  private record Part(MirthFile kind, SourceFile file, ParsedText parsed) {
    static Part of(SourceFile file) {
      MirthFile kind = MirthFile.of(file);
      boolean lines = kind == MirthFile.PROPERTIES || kind == MirthFile.CLIENT;
      return new Part(
          kind, file, lines ? PropertiesSyntax.parse(SLUG, file) : XmlSyntax.parse(SLUG, file));
    }

    ConfigNode root() {
      return parsed.tree().root();
    }
  }

  @Override
  public Reading read(Export export) {
    List<Part> parts = export.files().stream().map(Part::of).toList();
    List<Part> ranked = new ArrayList<>(parts);
    ranked.sort(Comparator.comparing(Part::kind));
    boolean whole = parts.stream().allMatch(part -> part.parsed().whole());
    Optional<Text> missing = whole ? Optional.empty() : Optional.of(CUT);
    ConfigTree tree =
        ConfigTree.of(SLUG, parts.stream().map(part -> part.parsed().tree()).toList());
    Redactor redactor = new Redactor(export);
    DeviceBuilder device = Device.builder(ranked.get(0).file().whole());
    boolean properties = map(ranked, device, redactor);
    boolean backup = parts.stream().anyMatch(part -> part.kind() == MirthFile.BACKUP);
    new MirthCoverage(tree, missing, properties, backup, howToExport()).claim(device);
    Application.absent(device);
    Application.otherServices(device);
    return Reading.of(export, tree, device.build(), redactor, missing);
  }

  /** Maps the parts, the most telling first; true when the properties are there to their end. */
  private static boolean map(List<Part> ranked, DeviceBuilder device, Redactor redactor) {
    device
        .single(Identity.TYPE)
        .set(Identity.VENDOR, "nextgen")
        .set(Identity.PRODUCT, "Mirth Connect")
        .set(Identity.KIND, "interface-engine");
    device.single(Firmware.TYPE).set(Firmware.PRODUCT, "mirth");
    boolean properties = false;
    MirthScripts scripts = new MirthScripts(device, redactor);
    MirthLibraries libraries = new MirthLibraries(scripts);
    MirthChannels channels = new MirthChannels(device, redactor, scripts, pruner(ranked));
    for (Part part : ranked) {
      switch (part.kind()) {
        case PROPERTIES -> {
          MirthServer server = new MirthServer(part.root(), part.file().whole(), device, redactor);
          server.map();
          server.comments(part.file());
          properties = server.seenToTheEnd();
        }
        case CLIENT -> client(part.root(), device, redactor);
        case BACKUP ->
            part.root()
                .first("serverConfiguration")
                .ifPresent(backup -> new MirthBackup(backup, device, redactor, scripts).map());
        case MAP ->
            part.root()
                .first("map")
                .ifPresent(map -> new MirthMaps(device, redactor, scripts).map(map));
        case CHANNELS -> part.root().first("list").ifPresent(MirthExtensions::resources);
      }
      channels.map(part.root());
      libraries.map(part.root());
      MirthOther.mask(part.root(), part.file(), redactor);
    }
    scripts.policy(
        ranked.stream()
            .filter(part -> part.kind() == MirthFile.BACKUP)
            .map(part -> part.file().whole())
            .findFirst());
    return properties;
  }

  private static Setting<Boolean> pruner(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part.root().first("serverConfiguration").stream())
        .map(MirthExtensions::pruner)
        .findFirst()
        .orElse(Setting.notStated());
  }

  private static void client(ConfigNode root, DeviceBuilder device, Redactor redactor) {
    ConfigNode address = root.first("address").orElse(root);
    UrlText url = UrlText.of(address.word(1));
    Item.Builder connection = device.add(DataConnection.TYPE, address.span());
    connection
        .set(DataConnection.NAME, "command line client")
        .set(DataConnection.PROTOCOL, url.scheme().equals("http") ? "http" : "https")
        .set(DataConnection.HOST, url.host())
        .set(DataConnection.ENCRYPTED, url.scheme().equals("https"));
    MirthXml.set(connection, DataConnection.ACCOUNT, root, "user");
    MirthXml.at(root, "password")
        .ifPresent(
            node ->
                connection.set(
                    DataConnection.SECRET,
                    MirthPlaceholders.of(redactor, node.word(1)),
                    node.span()));
    address.mapped();
    root.first("version").ifPresent(ConfigNode::irrelevant);
  }
}
