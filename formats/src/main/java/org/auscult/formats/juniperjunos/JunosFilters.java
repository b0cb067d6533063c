package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Stanza;

/** Firewall filters, term by term, and where they are applied. */
final class JunosFilters {
  private static final Set<String> COUNTERS =
      Set.of(
          "count",
          "policer",
          "loss-priority",
          "forwarding-class",
          "sample",
          "three-color-policer",
          "dscp",
          "port-mirror",
          "packet-mode");

  /** Conditions that only answers to connections from within meet, so that no service opens. */
  private static final Set<String> ANSWERS = Set.of("tcp-established");

  private static final Set<String> READ =
      Set.of(
          "source-address",
          "source-prefix-list",
          "address",
          "prefix-list",
          "destination-address",
          "destination-prefix-list",
          "protocol",
          "next-header",
          "ip-protocol",
          "destination-port",
          "port",
          "icmp-type",
          "icmp-code");

  private static final List<String> FAMILIES =
      List.of("inet", "inet6", "ethernet-switching", "any", "mpls", "vpls", "bridge", "ccc");

  private static final List<String> ICMP = List.of("icmp-type", "icmp-code");

  private static final Set<String> LIMITS =
      Set.of("policer", "three-color-policer", "hierarchical-policer");

  private final Junos junos;
  private final Set<String> applied = new HashSet<>();
  private final Set<String> onDevice = new HashSet<>();

  JunosFilters(Junos junos) {
    this.junos = junos;
  }

  void map() {
    for (Stanza scope : junos.config().scopes()) {
      scope.each("interfaces").forEach(this::uses);
      for (Stanza vlan : scope.each("vlans")) {
        applied.addAll(vlan.words("forwarding-options", "filter", "input"));
        applied.addAll(vlan.words("filter", "input"));
        vlan.at("filter").ifPresent(Stanza::read);
      }
      for (String family : FAMILIES) {
        scope.each("firewall", "family", family, "filter").forEach(this::filter);
        scope.at("firewall", "family", family).ifPresent(all -> all.ignore(LIMITS));
        for (Stanza use : scope.each("forwarding-options", "family", family, "filter")) {
          applied.addAll(use.words());
        }
      }
      scope.each("firewall", "filter").forEach(this::filter);
      scope.at("firewall").ifPresent(all -> all.ignore(LIMITS));
    }
  }

  private void uses(Stanza face) {
    for (Stanza unit : face.each("unit")) {
      for (Stanza family : unit.each("family")) {
        for (String way : List.of("input", "output", "input-list", "output-list")) {
          for (String name : family.words("filter", way)) {
            applied.add(name);
            if (face.word().startsWith("lo0")) {
              onDevice.add(name);
            }
          }
        }
        family.at("filter").ifPresent(Stanza::read);
      }
    }
  }

  private void filter(Stanza filter) {
    long order = 0;
    for (Stanza term : filter.each("term")) {
      Optional<String> action = action(term);
      if (action.isPresent()) {
        rule(filter, term, ++order, action.get());
      } else if (term.at("then", "next").isPresent()) {
        term.readAll();
      } else {
        term.nodes().forEach(node -> node.unmapped());
      }
    }
    filter.ignore(Set.of("interface-specific", "apply-groups", "apply-groups-except"));
  }

  /** Empty for a term that hands on to another one. */
  private static Optional<String> action(Stanza term) {
    Stanza then = term.at("then").map(Stanza::read).orElse(term);
    then.ignore(COUNTERS);
    if (then.at("next").isPresent() || then.at("routing-instance").isPresent()) {
      return Optional.empty();
    }
    if (then.has("discard") | then.has("reject")) {
      return Optional.of("deny");
    }
    then.has("accept");
    return Optional.of("permit");
  }

  private void rule(Stanza filter, Stanza term, long order, String action) {
    Item.Builder rule =
        junos
            .device()
            .add(AccessRule.TYPE, term.span())
            .set(AccessRule.NAME, term.word())
            .set(AccessRule.POLICY, filter.word())
            .set(AccessRule.ORDER, order)
            .set(AccessRule.ENABLED, true)
            .set(AccessRule.ACTION, action)
            .set(AccessRule.APPLIED, applied.contains(filter.word()))
            .set(AccessRule.ROLE, onDevice.contains(filter.word()) ? "management" : "traffic");
    term.at("from").ifPresent(Stanza::read);
    networks(
        term, List.of("source-address", "source-prefix-list", "address"), AccessRule.SOURCES, rule);
    networks(
        term,
        List.of("destination-address", "destination-prefix-list", "address"),
        AccessRule.DESTINATIONS,
        rule);
    services(term, rule);
    boolean logged = term.has("then", "log") | term.has("then", "syslog");
    rule.set(AccessRule.LOGGED, logged);
  }

  private void networks(
      Stanza term, List<String> keys, Field<List<String>> field, Item.Builder rule) {
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      for (Stanza value : term.each("from", key)) {
        boolean except = value.has("except");
        List<String> networks =
            key.endsWith("prefix-list") ? prefixes(value.word()) : List.of(value.word());
        for (String network : networks) {
          found.add(except ? "not " + network : network);
        }
      }
    }
    boolean all = found.contains("0.0.0.0/0") || found.contains("::/0");
    boolean denies = rule.get(AccessRule.ACTION).value().filter("deny"::equals).isPresent();
    if (all && denies && found.stream().anyMatch(word -> word.startsWith("not "))) {
      found.removeIf(word -> !word.startsWith("not "));
    } else if (all || found.isEmpty()) {
      found = List.of("any");
    }
    rule.set(field, found);
  }

  private List<String> prefixes(String name) {
    List<String> found = junos.root().words("policy-options", "prefix-list", name);
    return found.isEmpty() || found.contains("apply-path") ? List.of(name) : found;
  }

  private static void services(Stanza term, Item.Builder rule) {
    List<String> protocols = new ArrayList<>(term.words("from", "protocol"));
    protocols.addAll(term.words("from", "next-header"));
    protocols.addAll(term.words("from", "ip-protocol"));
    List<String> ports = new ArrayList<>(term.words("from", "destination-port"));
    ports.addAll(term.words("from", "port"));
    if (protocols.isEmpty() && !ports.isEmpty()) {
      protocols.addAll(List.of("tcp", "udp"));
    }
    List<String> services = JunosPorts.of(protocols, ports);
    term.at("from").ifPresent(from -> ICMP.forEach(kind -> from.values(kind)));
    List<String> conditions = conditions(term);
    if (conditions.stream().anyMatch(ANSWERS::contains)) {
      rule.set(AccessRule.SERVICES, List.of());
    } else if (!conditions.isEmpty()) {
      String rest = " if " + String.join(", ", conditions);
      List<String> named = services.isEmpty() ? List.of("ip") : services;
      rule.set(AccessRule.SERVICES, named.stream().map(service -> service + rest).toList());
    } else {
      rule.set(AccessRule.SERVICES, services.isEmpty() ? List.of("any") : services);
    }
  }

  /** What a packet must be like beside addresses, protocol and port of destination. */
  private static List<String> conditions(Stanza term) {
    return term.at("from").stream()
        .flatMap(from -> from.children().values().stream())
        .filter(condition -> !READ.contains(condition.word()))
        .map(condition -> condition.readAll().word())
        .toList();
  }
}
