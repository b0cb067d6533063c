package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/**
 * The options of an Orthanc, from all its files and variables, by name; those inside a section by
 * the section's name, a dot, and their own, as in {@code PostgreSQL.Host}. An option that none
 * states has its documented default when all of the configuration is there; else it may stand in a
 * file that is not.
 */
final class OrthancOptions {
  /** The commented sample that Orthanc ships: the reference of its options and their defaults. */
  static final String REFERENCE = "Orthanc, Configuration.json, option ";

  /** Where the defaults of the container image stand. */
  static final String IMAGE =
      "Orthanc Book, orthancteam/orthanc Docker images, section Default configuration";

  private static final Text DOCKER =
      new Text(
          "RemoteAccessAllowed is not stated: Orthanc itself then answers this machine only, its"
              + " container images answer every machine; state the option",
          "RemoteAccessAllowed n’est pas indiqué : Orthanc seul ne répond alors qu’à la machine"
              + " locale, ses images de conteneur répondent à toutes ; indiquez l’option");

  private static final Text OUTSIDE =
      new Text(
          "the value is not of the kind that Orthanc documents, or is set from outside",
          "la valeur n’est pas du type documenté par Orthanc, ou est fixée de l’extérieur");

  private final Map<String, List<ConfigNode>> nodes = new LinkedHashMap<>();
  private final Map<String, ConfigNode> outermost = new LinkedHashMap<>();
  private final Span place;
  private final boolean main;
  private final boolean image;

  /** The options of JSON files. */
  OrthancOptions(ConfigTree tree) {
    take(tree);
    this.main = OrthancTells.MAIN.stream().anyMatch(outermost::containsKey);
    this.image = false;
    this.place =
        tree.roots().stream()
            .filter(root -> root.node().first("Name").isPresent())
            .findFirst()
            .orElse(tree.roots().get(0))
            .file()
            .whole();
  }

  /**
   * The options of a container.
   *
   * @param place where the container is described
   * @param main true when the tree holds all of its configuration
   * @param image true when its image brings the defaults of orthancteam/orthanc
   */
  OrthancOptions(ConfigTree tree, Span place, boolean main, boolean image) {
    take(tree);
    this.place = place;
    this.main = main;
    this.image = image;
  }

  private void take(ConfigTree tree) {
    for (ConfigTree.Root root : tree.roots()) {
      for (ConfigNode option : root.node().children()) {
        outermost.put(option.word(0), option);
        take("", option);
      }
    }
  }

  private void take(String section, ConfigNode option) {
    String path = section + option.word(0);
    nodes.computeIfAbsent(path, key -> new ArrayList<>()).add(option);
    option.children().forEach(inner -> take(path + ".", inner));
  }

  /** The file that names the server, else the first; of a container, its description. */
  Span place() {
    return place;
  }

  /** True when all of the configuration is there, so that defaults hold. */
  boolean main() {
    return main;
  }

  /** True when the image of a container brings its own defaults. */
  boolean image() {
    return image && main;
  }

  /** All options that stand in no section; of one that is repeated, the last, as Orthanc has it. */
  Map<String, ConfigNode> all() {
    return outermost;
  }

  /** The option as it counts. */
  Optional<ConfigNode> node(String path) {
    return Optional.ofNullable(nodes.get(path)).map(found -> found.get(found.size() - 1));
  }

  /** All statements of a section or list, which may be spread over files and variables. */
  List<ConfigNode> everywhere(String path) {
    return nodes.getOrDefault(path, List.of());
  }

  /** What stands inside a section or list, wherever; of a member that is repeated, the last. */
  List<ConfigNode> entries(String path) {
    Map<String, ConfigNode> entries = new LinkedHashMap<>();
    everywhere(path)
        .forEach(node -> node.children().forEach(inner -> entries.put(inner.word(0), inner)));
    return List.copyOf(entries.values());
  }

  /** True when a list or group of settings stands here and is not empty. */
  boolean fills(String path) {
    return everywhere(path).stream().anyMatch(n -> n.words().size() > 1 || !n.children().isEmpty());
  }

  boolean statesAny(List<String> paths) {
    return paths.stream().anyMatch(nodes::containsKey);
  }

  /** Where the option stands, else the main file. */
  Span at(String path) {
    return node(path).map(ConfigNode::wholeSpan).orElse(place);
  }

  Setting<Boolean> flag(String key) {
    return node(key).map(OrthancOptions::flag).orElse(Setting.notStated());
  }

  Setting<Boolean> flag(String key, boolean fallback) {
    return orDefault(key, flag(key), fallback);
  }

  Setting<Long> number(String key, long fallback) {
    return orDefault(
        key, node(key).map(OrthancOptions::number).orElse(Setting.notStated()), fallback);
  }

  Setting<String> text(String key, String fallback) {
    Setting<String> stated =
        node(key).map(n -> Setting.of(n.mapped().word(1), n.span())).orElse(Setting.notStated());
    return orDefault(key, stated, fallback);
  }

  Setting<Boolean> remoteAccess() {
    if (node("RemoteAccessAllowed").isPresent()) {
      return flag("RemoteAccessAllowed");
    }
    return image() ? Setting.byDefault(true, IMAGE) : Setting.unknown(DOCKER);
  }

  /** Since Orthanc 1.5.8 authentication follows remote access when it is not stated itself. */
  Setting<Boolean> authentication() {
    if (node("AuthenticationEnabled").isPresent()) {
      return flag("AuthenticationEnabled");
    }
    if (image()) {
      return Setting.byDefault(true, IMAGE);
    }
    Setting<Boolean> remote = remoteAccess();
    return remote.configured() && main
        ? Setting.byDefault(
            remote.value().orElseThrow(),
            REFERENCE + "AuthenticationEnabled: that of RemoteAccessAllowed since 1.5.8")
        : Setting.unknown(DOCKER);
  }

  private <T> Setting<T> orDefault(String key, Setting<T> stated, T fallback) {
    return main && !nodes.containsKey(key) ? Setting.byDefault(fallback, REFERENCE + key) : stated;
  }

  /** What a member says; it is mapped when it is understood. */
  static Setting<Boolean> flag(ConfigNode node) {
    return switch (node.word(1)) {
      case "true" -> Setting.of(true, node.mapped().span());
      case "false" -> Setting.of(false, node.mapped().span());
      default -> misread(node);
    };
  }

  static Setting<Long> number(ConfigNode node) {
    String digits = last(node);
    boolean good = !digits.isEmpty() && digits.length() < 10;
    return good && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Setting.of(Long.valueOf(digits), node.mapped().span())
        : misread(node);
  }

  /** The value of a scalar, be it a member or an element. */
  static String last(ConfigNode scalar) {
    return scalar.word(scalar.words().size() - 1);
  }

  private static <T> Setting<T> misread(ConfigNode node) {
    node.unmapped();
    return Setting.unknown(OUTSIDE, node.span());
  }
}
