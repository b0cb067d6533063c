package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.formats.commandline.Ports;

/** Where the traffic of a rule comes from and goes to. */
final class RuleEnds {
  private final WallInterfaces interfaces;
  private final Aliases aliases;

  RuleEnds(WallInterfaces interfaces, Aliases aliases) {
    this.interfaces = interfaces;
    this.aliases = aliases;
  }

  /** The networks of one end, {@code source} or {@code destination}; {@code any} without one. */
  List<String> networks(Element rule, String end) {
    Optional<Element> found = rule.child(end);
    if (found.isEmpty() || found.get().child("any").isPresent()) {
      return List.of("any");
    }
    List<String> networks = new ArrayList<>();
    found.get().value("network").ifPresent(n -> networks.addAll(named(n.text())));
    found.get().value("address").ifPresent(a -> networks.addAll(words(a.text())));
    if (networks.isEmpty()) {
      return List.of("any");
    }
    boolean not = found.get().on("not");
    return not ? List.of("not " + String.join(",", networks)) : networks;
  }

  /** The networks of an end that is a list of words between commas. */
  List<String> flat(String words, boolean not) {
    List<String> networks = new ArrayList<>();
    for (String word : words.split(",")) {
      if (!word.isBlank()) {
        networks.addAll(named(word.strip()));
      }
    }
    if (networks.isEmpty() || networks.contains("any")) {
      return List.of("any");
    }
    return not ? List.of("not " + String.join(",", networks)) : networks;
  }

  /** What the vendor's words for networks mean: {@code lan}, {@code wanip}, {@code (self)}. */
  private List<String> named(String word) {
    if (word.equals("any")) {
      return List.of("any");
    }
    if (word.equals("(self)")) {
      return List.of("self");
    }
    if (interfaces.names().contains(word)) {
      return List.of(interfaces.network(word));
    }
    String face = word.endsWith("ip") ? word.substring(0, word.length() - 2) : word;
    if (!face.equals(word) && interfaces.names().contains(face)) {
      return List.of(interfaces.address(face));
    }
    return words(word);
  }

  /** A host, network, range or alias. */
  List<String> words(String word) {
    return word.isEmpty()
        ? List.of()
        : aliases.of(word).stream().map(Cidrs::of).distinct().toList();
  }

  /** What is let through at this end. */
  List<String> services(Element rule, String end) {
    String ports = rule.at(end, "port").map(Element::text).orElse("");
    rule.at("source", "port");
    return services(rule.text("protocol"), ports);
  }

  /** Protocols and ports as rules want them. */
  List<String> services(String protocol, String port) {
    String lower = protocol.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.equals("any")) {
      return List.of("any");
    }
    List<String> services = new ArrayList<>();
    for (String one : lower.split("/")) {
      if (port.isEmpty() || port.equals("any")) {
        services.add(one);
      } else {
        aliases.of(port).forEach(word -> services.add(one + "/" + port(word)));
      }
    }
    return services;
  }

  private static String port(String word) {
    String range = word.replace(':', '-');
    return range.matches("\\d{1,5}(-\\d{1,5})?")
        ? range
        : Ports.number(word).map(String::valueOf).orElse(word);
  }

  /** True when one of these destinations of a rule is the firewall itself. */
  boolean self(List<String> destinations) {
    return destinations.stream()
        .anyMatch(
            network ->
                network.equals("any")
                    || network.equals("self")
                    || network.endsWith(" address")
                    || network.endsWith(" net")
                    || network.startsWith("not ")
                    || interfaces.self(network));
  }
}
