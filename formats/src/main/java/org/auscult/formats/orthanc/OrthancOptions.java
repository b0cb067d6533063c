package org.auscult.formats.orthanc;

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
 * The options of an Orthanc, from all its files. An option that none states has its documented
 * default when the main file is there; else it may stand in a file that is not.
 */
final class OrthancOptions {
  /** The commented sample that Orthanc ships: the reference of its options and their defaults. */
  static final String REFERENCE = "Orthanc, OrthancServer/Resources/Configuration.json, option ";

  private static final Text DOCKER =
      new Text(
          "RemoteAccessAllowed is not stated: Orthanc itself then answers this machine only, its"
              + " container images answer every machine; state the option",
          "RemoteAccessAllowed n’est pas indiqué : Orthanc seul ne répond alors qu’à la machine"
              + " locale, ses images de conteneur répondent à toutes ; indiquez l’option");

  private final Map<String, ConfigNode> nodes = new LinkedHashMap<>();
  private final boolean main;
  private final Span place;

  OrthancOptions(ConfigTree tree) {
    tree.roots().forEach(root -> root.node().children().forEach(m -> nodes.put(m.word(0), m)));
    this.main = OrthancTells.MAIN.stream().anyMatch(nodes::containsKey);
    this.place =
        tree.roots().stream()
            .filter(root -> root.node().first("Name").isPresent())
            .findFirst()
            .orElse(tree.roots().get(0))
            .file()
            .whole();
  }

  /** The file that names the server, else the first. */
  Span place() {
    return place;
  }

  /** True when the file with the main options is there, so that defaults hold. */
  boolean main() {
    return main;
  }

  /** All options by name; of one that a file repeats, the last, as Orthanc takes it. */
  Map<String, ConfigNode> all() {
    return nodes;
  }

  Optional<ConfigNode> node(String key) {
    return Optional.ofNullable(nodes.get(key));
  }

  /** True when a list or group of settings stands here and is not empty. */
  boolean fills(String key) {
    return node(key).filter(n -> n.words().size() > 1 || !n.children().isEmpty()).isPresent();
  }

  boolean statesAny(List<String> keys) {
    return keys.stream().anyMatch(nodes::containsKey);
  }

  /** Where the option stands, else the main file. */
  Span at(String key) {
    return node(key).map(ConfigNode::wholeSpan).orElse(place);
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
    return node("RemoteAccessAllowed").isPresent()
        ? flag("RemoteAccessAllowed")
        : Setting.unknown(DOCKER);
  }

  /** Since Orthanc 1.5.8 authentication follows remote access when it is not stated itself. */
  Setting<Boolean> authentication() {
    if (node("AuthenticationEnabled").isPresent()) {
      return flag("AuthenticationEnabled");
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
    return Setting.unknown(
        new Text(
            "the value is not of the kind that Orthanc documents, or is set from outside",
            "la valeur n’est pas du type documenté par Orthanc, ou est fixée de l’extérieur"),
        node.span());
  }
}
