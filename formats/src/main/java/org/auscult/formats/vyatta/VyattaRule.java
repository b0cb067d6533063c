package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Ports;
import org.auscult.formats.syntax.Stanza;

/** What a rule of a filter or of a translation matches. */
final class VyattaRule {
  private static final Set<String> READ =
      Set.of(
          "action",
          "description",
          "disable",
          "log",
          "log-options",
          "protocol",
          "source",
          "destination",
          "state",
          "jump-target",
          "inbound-interface",
          "outbound-interface",
          "icmp",
          "icmpv6",
          "translation",
          "inside-address",
          "outside-address",
          "type",
          "exclude",
          "statistic",
          "offload-target",
          "queue",
          "set",
          "load-balance",
          "packet-type");

  private final VyattaGroups groups;
  private final Stanza rule;

  VyattaRule(VyattaGroups groups, Stanza rule) {
    this.groups = groups;
    this.rule = rule;
  }

  /** Sets where the traffic comes from and goes to, and what it is. */
  void match(Item.Builder item) {
    side("source", AccessRule.SOURCES, item);
    side("destination", AccessRule.DESTINATIONS, item);
    item.set(AccessRule.SERVICES, services());
  }

  private void side(String side, Field<List<String>> field, Item.Builder item) {
    List<String> found = new ArrayList<>(VyattaGroups.networks(rule.values(side, "address")));
    found.addAll(rule.words(side, "fqdn"));
    for (String kind :
        List.of("address-group", "network-group", "ipv6-address-group", "ipv6-network-group")) {
      for (String name : rule.words(side, "group", kind)) {
        found.addAll(groups.members(name, kind, "ipv6-" + kind));
      }
    }
    for (String name : rule.words(side, "group", "domain-group")) {
      found.addAll(groups.members(name, "domain-group"));
    }
    rule.at(side).ifPresent(Stanza::read);
    rule.at(side, "group").ifPresent(Stanza::read);
    item.set(field, found.isEmpty() || found.contains("any") ? List.of("any") : found);
  }

  private List<String> services() {
    List<String> protocols =
        rule.words("protocol").stream()
            .flatMap(p -> List.of(p.replace("tcp_udp", "tcp,udp").split(",")).stream())
            .toList();
    List<String> conditions = conditions();
    List<String> services = new ArrayList<>();
    List<String> ports = ports();
    boolean all = protocols.isEmpty() || protocols.contains("all") || protocols.contains("any");
    List<String> named = all && !ports.isEmpty() ? List.of("tcp", "udp") : protocols;
    if (answersOnly()) {
      conditions();
      return List.of();
    }
    for (String protocol : all && ports.isEmpty() ? List.<String>of() : named) {
      if (ports.isEmpty() || !Set.of("tcp", "udp").contains(protocol)) {
        services.add(Set.of("tcp", "udp").contains(protocol) ? protocol + "/0-65535" : protocol);
      } else {
        ports.forEach(port -> services.add(protocol + '/' + port));
      }
    }
    if (conditions.isEmpty()) {
      return services.isEmpty() ? List.of("any") : services;
    }
    String rest = " if " + String.join(", ", conditions);
    return (services.isEmpty() ? List.of("ip") : services).stream().map(s -> s + rest).toList();
  }

  private List<String> ports() {
    List<String> ports = new ArrayList<>();
    for (String text : rule.words("destination", "port")) {
      for (String port : text.split(",")) {
        ports.add(port(port));
      }
    }
    for (String name : rule.words("destination", "group", "port-group")) {
      for (String member : groups.members(name, "port-group")) {
        for (String port : member.split(",")) {
          ports.add(port(port));
        }
      }
    }
    return ports;
  }

  /** Ports by number, range, or their names in {@code /etc/services}. */
  static String port(String word) {
    if (word.startsWith("!")) {
      return "not " + word.substring(1);
    }
    return Ports.number(word).map(String::valueOf).orElse(word);
  }

  /** True when only answers to connections from elsewhere match. */
  private boolean answersOnly() {
    Optional<Stanza> state = rule.at("state");
    state.ifPresent(Stanza::readAll);
    return state.isPresent() && !allows(state.get(), "new") && !allows(state.get(), "invalid");
  }

  private static boolean allows(Stanza state, String kind) {
    return state.at(kind).isPresent() && state.at(kind, "disable").isEmpty();
  }

  /** What a packet must be like beside addresses, protocol and port of destination. */
  private List<String> conditions() {
    List<String> found = new ArrayList<>();
    for (Stanza child : rule.children().values()) {
      if (!READ.contains(child.word())) {
        found.add(child.readAll().word());
      }
    }
    for (String side : List.of("source", "destination")) {
      for (Stanza child : rule.each(side)) {
        boolean own = Set.of("address", "group", "fqdn").contains(child.word());
        if (!own && !(side.equals("destination") && child.word().equals("port"))) {
          found.add(side + ' ' + child.readAll().word());
        }
      }
    }
    for (String kind : List.of("icmp", "icmpv6")) {
      rule.at(kind).ifPresent(Stanza::readAll);
    }
    return found;
  }

  /** Interfaces that the traffic comes in by, or leaves by. */
  List<String> faces(String way) {
    Optional<Stanza> stated = rule.at(way);
    if (stated.isEmpty()) {
      return List.of();
    }
    Stanza face = stated.get().read();
    List<String> faces = new ArrayList<>();
    for (String key : List.of("name", "interface-name")) {
      faces.addAll(face.words(key));
    }
    for (String key : List.of("group", "interface-group")) {
      face.words(key).forEach(name -> faces.addAll(groups.members(name, "interface-group")));
    }
    return faces.isEmpty() ? face.words() : faces;
  }

  /** The names of the groups of interfaces that it names. */
  List<String> faceGroups(String way) {
    return rule.at(way).map(face -> face.words("group")).orElse(List.of());
  }

  /** True when its hits are recorded. */
  boolean logged() {
    rule.at("log-options").ifPresent(Stanza::readAll);
    return rule.at("log").map(log -> log.readAll().at("disable").isEmpty()).orElse(false);
  }
}
