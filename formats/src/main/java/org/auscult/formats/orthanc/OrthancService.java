package org.auscult.formats.orthanc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** A service of a Compose file: its image, variables, files and ports. */
final class OrthancService {
  private static final Set<String> IRRELEVANT =
      Set.of(
          "restart",
          "depends_on",
          "networks",
          "healthcheck",
          "expose",
          "container_name",
          "hostname",
          "profiles",
          "platform",
          "deploy",
          "mem_limit",
          "cpus",
          "shm_size",
          "ulimits",
          "stop_grace_period",
          "init",
          "tty",
          "stdin_open",
          "pull_policy");

  private static final Set<String> READ =
      Set.of("image", "environment", "ports", "volumes", "secrets", "network_mode");

  /** What may bring in options that this file does not show. */
  private static final List<String> OUTSIDE =
      List.of("build", "env_file", "extends", "configs", "command", "entrypoint");

  private final ConfigNode node;
  private final OrthancCompose compose;

  OrthancService(ConfigNode node, OrthancCompose compose) {
    this.node = node;
    this.compose = compose;
  }

  ConfigNode node() {
    return node;
  }

  Span place() {
    return node.wholeSpan();
  }

  /** The name that other containers call it by. */
  String name() {
    return node.word(0);
  }

  boolean isOrthanc() {
    return image().isPresent()
        || variables().stream().anyMatch(v -> OrthancVariables.telling(v.name()));
  }

  /** The image, when it is one of Orthanc's own. */
  Optional<OrthancImage> image() {
    return member("image").flatMap(image -> OrthancImage.of(image.word(1)));
  }

  /** Where the image is named, else the service. */
  Span imageAt() {
    return member("image").map(ConfigNode::span).orElse(node.span());
  }

  Optional<ConfigNode> member(String key) {
    return compose.member(node, key);
  }

  /** The variables, of one that is repeated the last. */
  List<OrthancVariable> variables() {
    Map<String, OrthancVariable> variables = new LinkedHashMap<>();
    member("environment").map(compose::members).orElse(List.of()).stream()
        .map(OrthancVariable::of)
        .forEach(variable -> variables.put(variable.name(), variable));
    for (ConfigNode secret : elements("secrets")) {
      String name = secretName(secret);
      boolean option = OrthancVariables.path(name).isPresent();
      if (option) {
        variables.put(name, new OrthancVariable(name, "${" + name + "}", false, secret));
      }
    }
    return List.copyOf(variables.values());
  }

  private static String secretName(ConfigNode secret) {
    String target = secret.first("target").map(t -> t.word(1)).orElse("");
    String source = secret.first("source").map(s -> s.word(1)).orElse(secret.word(0));
    return target.isEmpty() ? source : target;
  }

  private List<ConfigNode> elements(String key) {
    return member(key).map(ConfigNode::children).orElse(List.of());
  }

  /** The files that Orthanc reads inside the container, with their path outside. */
  Map<String, String> mounts() {
    Map<String, String> mounts = new LinkedHashMap<>();
    for (ConfigNode volume : elements("volumes")) {
      String[] parts = volume.word(0).split(":", -1);
      String outside = volume.first("source").map(s -> s.word(1)).orElse(parts[0]);
      String inside =
          volume.first("target").map(t -> t.word(1)).orElse(parts.length > 1 ? parts[1] : "");
      if (configuration(inside)) {
        mounts.put(inside, outside);
      }
    }
    return mounts;
  }

  private static boolean configuration(String inside) {
    String path = inside.replaceFirst("/+$", "");
    return path.equals("/etc/orthanc")
        || path.equals("/etc")
        || path.equals("/run/secrets")
        || (path.endsWith(".json") && path.matches("/(etc/orthanc|run/secrets)/[^/]*"));
  }

  /**
   * True when this file and the files given show all options.
   *
   * @param files those that are read, by name, as they stand beside the Compose file
   */
  boolean complete(Set<String> files) {
    return image().isPresent()
        && OUTSIDE.stream().noneMatch(key -> member(key).isPresent())
        && elements("secrets").stream().noneMatch(s -> secretName(s).endsWith(".json"))
        && mounts().values().stream().allMatch(outside -> files.contains(beside(outside)));
  }

  /** The name of a file that stands beside the Compose file; else the path as it is. */
  static String beside(String outside) {
    return outside.startsWith("./") ? outside.substring(2) : outside;
  }

  /** What the ports of the container are outside; empty when none is stated. */
  List<OrthancPort> ports() {
    List<OrthancPort> ports = new ArrayList<>();
    elements("ports").forEach(port -> OrthancPort.of(port).ifPresent(ports::add));
    return ports;
  }

  /** True when the container has the network of its machine. */
  boolean onHostNetwork() {
    return member("network_mode").filter(mode -> mode.word(1).equals("host")).isPresent();
  }

  /** The fate of all that is no variable. */
  void sort() {
    node.mapped();
    for (ConfigNode member : compose.members(node)) {
      ConfigNode real = compose.resolved(member);
      if (IRRELEVANT.contains(member.word(0))) {
        real.irrelevantDeep();
      } else if (member.word(0).equals("environment")) {
        real.mapped();
      } else if (READ.contains(member.word(0))) {
        real.mappedDeep();
      }
    }
    for (OrthancVariable variable : variables()) {
      if (OrthancVariables.irrelevant(variable.name())) {
        variable.node().irrelevant();
      }
    }
  }
}
