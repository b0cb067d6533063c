package org.auscult.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.auscult.document.DocumentNode;
import org.auscult.document.DocumentReader;
import org.auscult.source.Mistake;

/**
 * {@code auscult.yaml}: settings that stand beside the exports and hold for their folder and the
 * folders in it. The one in the folder that is audited also sets the options of the run.
 *
 * @param folder the folder that they hold for
 * @param inventory the inventory of that folder
 * @param waivers waiver files of that folder
 * @param excludes patterns of files to leave out there
 * @param hints formats by file pattern
 * @param zones zones with their networks
 * @param options what the file says of the run
 */
public record Settings(
    Path folder,
    Optional<Organisation> organisation,
    Optional<Path> inventory,
    List<Path> waivers,
    List<String> excludes,
    List<FormatHint> hints,
    List<ZoneSetting> zones,
    RunOptions options) {
  /** The name of the file. */
  public static final String FILE = "auscult.yaml";

  /**
   * A zone of the user's network.
   *
   * @param networks in CIDR notation
   * @param exposed true when it faces the internet or another organisation
   */
  public record ZoneSetting(String name, List<String> networks, boolean exposed) {}

  /** The settings of a folder that has none. */
  public static Settings none(Path folder) {
    return new Settings(
        folder,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new RunOptions(Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  }

  /**
   * The settings in a folder; those of {@link #none} when it has no such file.
   *
   * @throws Mistake when the file is wrong
   */
  public static Settings in(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) ? read(file) : none(folder);
  }

  /**
   * The settings that set the options of a run: those of the input when it is a folder, else those
   * of the folder that it stands in.
   *
   * @throws Mistake when the file is wrong
   */
  public static Settings of(Path input) {
    return in(
        Files.isDirectory(input)
            ? input
            : Optional.ofNullable(input.toAbsolutePath().getParent()).orElse(Path.of("")));
  }

  /**
   * Reads a settings file.
   *
   * @throws Mistake when it is missing or wrong
   */
  public static Settings read(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    DocumentNode node = DocumentReader.yaml(shown(file), text(file));
    node.only(
        "organisation",
        "inventory",
        "waivers",
        "exclude",
        "as",
        "zones",
        "language",
        "fail-on",
        "formats",
        "profile");
    return new Settings(
        folder,
        node.get("organisation").map(Settings::organisation),
        node.textOf("inventory").map(folder::resolve),
        texts(node, "waivers").stream().map(folder::resolve).toList(),
        texts(node, "exclude"),
        texts(node, "as").stream().map(FormatHint::parse).toList(),
        node.get("zones").map(DocumentNode::list).orElse(List.of()).stream()
            .map(Settings::zone)
            .toList(),
        new RunOptions(
            node.textOf("language"),
            node.textOf("fail-on"),
            texts(node, "formats"),
            node.textOf("profile").map(name -> profile(name, folder))));
  }

  /** A file stands beside the settings; any other word is a name. */
  private static String profile(String name, Path folder) {
    Path file = folder.resolve(name);
    return name.matches(".*\\.ya?ml") && Files.isRegularFile(file) ? file.toString() : name;
  }

  private static Organisation organisation(DocumentNode node) {
    node.only("name", "site");
    return new Organisation(node.textOf("name").orElse(""), node.textOf("site").orElse(""));
  }

  private static ZoneSetting zone(DocumentNode node) {
    node.only("name", "networks", "exposed");
    List<String> networks = texts(node, "networks");
    for (String network : networks) {
      if (Network.parse(network).isEmpty()) {
        throw node.need("networks")
            .mistake(
                "\"" + network + "\" is no network",
                "write it in CIDR notation, such as 10.20.0.0/16");
      }
    }
    return new ZoneSetting(
        node.need("name").text(),
        networks,
        node.get("exposed").map(DocumentNode::flag).orElse(false));
  }

  private static List<String> texts(DocumentNode node, String key) {
    return node.get(key).map(DocumentNode::texts).orElse(List.of());
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Mistake(shown(file) + " cannot be read", "check that it exists and is UTF-8 text");
    }
  }

  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
