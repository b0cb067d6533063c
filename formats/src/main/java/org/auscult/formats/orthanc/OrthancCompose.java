package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.formats.syntax.RawValues;
import org.auscult.formats.syntax.YamlSyntax;
import org.auscult.source.Redactor;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.ConfigTree;

/** A Docker Compose file (Compose Specification) in which services run Orthanc. */
final class OrthancCompose {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)password|passwd|secret|token|access_?key|api_?key|_pwd|connection_string");

  /** Parts of the file that say nothing of how Orthanc may be reached or used. */
  private static final List<String> IRRELEVANT =
      List.of("version", "name", "volumes", "networks", "secrets", "configs");

  private final SourceFile file;
  private final YamlSyntax.Document document;

  private OrthancCompose(SourceFile file, YamlSyntax.Document document) {
    this.file = file;
    this.document = document;
  }

  /** The file, if it is one in which something runs Orthanc. */
  static Optional<OrthancCompose> of(String slug, SourceFile file) {
    String text = file.text();
    boolean mentioned =
        text.contains("services:")
            && !text.stripLeading().startsWith("{")
            && text.toLowerCase(Locale.ROOT).contains("orthanc");
    if (!mentioned) {
      return Optional.empty();
    }
    OrthancCompose compose = new OrthancCompose(file, YamlSyntax.parse(slug, file));
    return Optional.of(compose).filter(found -> !found.services().isEmpty());
  }

  SourceFile file() {
    return file;
  }

  boolean whole() {
    return document.parsed().whole();
  }

  ConfigTree tree() {
    return document.parsed().tree();
  }

  /** The services that run Orthanc. */
  List<OrthancService> services() {
    List<OrthancService> services = new ArrayList<>();
    for (ConfigNode service : all()) {
      OrthancService found = new OrthancService(service, this);
      if (found.isOrthanc()) {
        services.add(found);
      }
    }
    return services;
  }

  /** The names of all services, which are host names inside. */
  List<String> names() {
    return all().stream().map(service -> service.word(0)).toList();
  }

  private List<ConfigNode> all() {
    return tree().root().first("services").map(ConfigNode::children).orElse(List.of());
  }

  List<Tell> tells() {
    return services().stream()
        .map(
            s -> new Tell(s.node().span().firstLine(), "service " + s.name() + " runs Orthanc", 60))
        .toList();
  }

  /** What an alias stands for, or the statement itself. */
  ConfigNode resolved(ConfigNode node) {
    String last = OrthancOptions.last(node);
    if (node.words().isEmpty() || !last.startsWith("*")) {
      return node;
    }
    Optional<ConfigNode> anchored =
        Optional.ofNullable(document.anchors().get(last.substring(1).strip()));
    anchored.ifPresent(found -> node.mapped());
    return anchored.orElse(node);
  }

  /** The members of a mapping with those that it merges in, which stand first. */
  List<ConfigNode> members(ConfigNode mapping) {
    return members(mapping, 0);
  }

  private List<ConfigNode> members(ConfigNode mapping, int depth) {
    List<ConfigNode> members = new ArrayList<>();
    ConfigNode real = resolved(mapping);
    for (ConfigNode member : real.children()) {
      if (member.word(0).equals("<<") && depth < 8) {
        List<ConfigNode> merged =
            member.words().size() > 1 ? List.of(member) : member.mapped().children();
        merged.forEach(alias -> members.addAll(members(alias, depth + 1)));
      }
    }
    real.children().stream().filter(member -> !member.word(0).equals("<<")).forEach(members::add);
    return members;
  }

  /** The member of a mapping, its own or merged. */
  Optional<ConfigNode> member(ConfigNode mapping, String key) {
    return members(mapping).stream()
        .filter(member -> member.word(0).equals(key))
        .reduce((merged, own) -> own)
        .map(this::resolved);
  }

  /** Marks what is known to be irrelevant, and masks the secrets of all that nobody reads. */
  void sort(Redactor redactor) {
    for (ConfigNode part : tree().root().children()) {
      if (IRRELEVANT.contains(part.word(0))) {
        part.irrelevantDeep();
      } else if (part.word(0).equals("services")) {
        part.mapped();
      }
      part.walk(node -> mask(node, redactor));
    }
  }

  private void mask(ConfigNode node, Redactor redactor) {
    int equals = node.word(0).indexOf('=');
    boolean pair = node.words().size() == 1 && equals > 0;
    String name = pair ? node.word(0).substring(0, equals) : node.word(0);
    String value = pair ? node.word(0).substring(equals + 1) : node.word(1);
    if (SECRET.matcher(name).find() && !value.isEmpty() && !PlaceholderSecrets.refers(value)) {
      redactor.remember(value);
      RawValues.mask(redactor, file, node);
    }
  }
}
