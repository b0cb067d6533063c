package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.commandline.Ports;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Stanza;

/** Filters of traffic, and those that guard the management of the device. */
final class SrosFilters {
  private static final Set<String> READ =
      Set.of("protocol", "src-ip", "dst-ip", "dst-port", "next-header");

  private final Sros sros;
  private final Set<String> applied;

  SrosFilters(Sros sros, Set<String> applied) {
    this.sros = sros;
    this.applied = applied;
  }

  void map() {
    for (String kind : List.of("ip-filter", "ipv6-filter", "mac-filter")) {
      for (Stanza filter : sros.root().each("filter", kind)) {
        List<Stanza> places = new ArrayList<>(List.of(filter));
        filter.at("name").ifPresent(n -> places.addAll(n.children().values()));
        boolean used =
            applied.contains(filter.word())
                || places.stream().anyMatch(p -> applied.contains(p.word()))
                || filter.words("filter-id").stream().anyMatch(applied::contains);
        for (Stanza place : places) {
          filter(place.read(), filter.word(), used, "traffic");
        }
      }
    }
    sros.either("filter");
    for (Stanza guard : sros.either("system security management-access-filter")) {
      for (String kind : List.of("ip-filter", "ipv6-filter", "mac-filter")) {
        guard
            .at(kind)
            .ifPresent(f -> filter(f.read(), "management-access-filter", true, "management"));
      }
    }
    for (Stanza guard : sros.either("system security cpm-filter")) {
      for (String kind : List.of("ip-filter", "ipv6-filter", "mac-filter")) {
        guard.at(kind).ifPresent(f -> filter(f.read(), "cpm-filter", true, "management"));
      }
      guard.values("default-action");
    }
  }

  private void filter(Stanza filter, String policy, boolean used, String role) {
    long order = 0;
    for (Stanza entry : filter.each("entry")) {
      Optional<Stanza.Value> action = action(entry);
      if (action.isPresent()) {
        Item.Builder item = item(entry, policy, used, role).set(AccessRule.ORDER, ++order);
        item.set(AccessRule.NAME, entry.word())
            .set(AccessRule.ACTION, permits(action.get().text()) ? "permit" : "deny")
            .set(AccessRule.LOGGED, entry.at("log").map(Stanza::readAll).isPresent());
        Optional<Stanza> match = entry.at("match").map(Stanza::readAll);
        Stanza from = match.map(SrosFilters::behindProtocol).orElse(entry);
        network(from, "src-ip", AccessRule.SOURCES, item);
        network(from, "dst-ip", AccessRule.DESTINATIONS, item);
        item.set(AccessRule.SERVICES, services(match, from));
      }
      entry.ignore(Set.of("description"));
    }
    long last = order + 1;
    filter
        .value("default-action")
        .filter(v -> permits(v.text()))
        .ifPresent(v -> fallback(v, policy, used, role, filter, last));
    filter.values("filter-id");
    filter.values("scope");
    filter.at("no").ifPresent(Stanza::readAll);
    filter.ignore(Set.of("description", "admin-state", "shutdown", "name"));
  }

  private void fallback(
      Stanza.Value stated, String policy, boolean used, String role, Stanza filter, long order) {
    item(filter, policy, used, role)
        .at(stated.at())
        .set(AccessRule.NAME, "default-action", stated.at())
        .set(AccessRule.ORDER, order, stated.at())
        .set(AccessRule.ACTION, "permit", stated.at())
        .set(AccessRule.SOURCES, List.of("any"), stated.at())
        .set(AccessRule.DESTINATIONS, List.of("any"), stated.at())
        .set(AccessRule.SERVICES, List.of("any"), stated.at())
        .set(AccessRule.LOGGED, false, stated.at());
  }

  /** The classic line {@code match protocol tcp} opens the block, {@code match} alone does too. */
  private static Stanza behindProtocol(Stanza match) {
    return List.of("protocol", "next-header").stream()
        .flatMap(word -> match.at(word).stream())
        .flatMap(named -> named.children().values().stream())
        .filter(value -> !value.children().isEmpty())
        .findFirst()
        .orElse(match);
  }

  private static boolean permits(String action) {
    return Set.of("accept", "forward", "permit").contains(action);
  }

  private static Optional<Stanza.Value> action(Stanza entry) {
    Optional<Stanza> action = entry.at("action").map(Stanza::readAll);
    return action.flatMap(Stanza::value);
  }

  private Item.Builder item(Stanza at, String policy, boolean used, String role) {
    return sros.device()
        .add(AccessRule.TYPE, at.span())
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.APPLIED, used)
        .set(AccessRule.ROLE, role);
  }

  /** {@code src-ip 10.0.0.0/24}, or address and mask in a block, or a list by its name. */
  private static void network(
      Stanza match, String side, Field<List<String>> field, Item.Builder item) {
    List<String> found = new ArrayList<>();
    for (Stanza.Value value : match.values(side)) {
      if (value.text().equals("address")) {
        String address = Sros.within(match, "address").map(Stanza.Value::text).orElse("");
        match
            .value(side, "address")
            .ifPresent(
                v ->
                    found.add(
                        match
                            .value(side, "mask")
                            .flatMap(mask -> Cidr.of(v.text(), mask.text()))
                            .orElse(address.isEmpty() ? "any" : v.text())));
      } else if (value.text().contains("list")) {
        found.addAll(match.words(side, value.text()));
      } else if (!value.text().equals("mask")) {
        found.add(value.text());
      }
    }
    boolean any = found.isEmpty() || found.contains("0.0.0.0/0");
    item.set(field, any ? List.of("any") : found);
  }

  private static List<String> services(Optional<Stanza> match, Stanza from) {
    if (match.isEmpty()) {
      return List.of("any");
    }
    String protocol =
        match
            .flatMap(m -> m.value("protocol").or(() -> m.value("next-header")))
            .or(() -> Sros.within(from, "protocol"))
            .map(Stanza.Value::text)
            .orElse("");
    List<String> ports = ports(from);
    List<String> conditions =
        from.children().keySet().stream().filter(word -> !READ.contains(word)).toList();
    List<String> found = new ArrayList<>();
    for (String name :
        protocol.isEmpty() && !ports.isEmpty() ? List.of("tcp", "udp") : List.of(protocol)) {
      boolean withPorts = Set.of("tcp", "udp").contains(name);
      if (withPorts && ports.isEmpty()) {
        found.add(name + "/0-65535");
      } else if (withPorts) {
        ports.forEach(port -> found.add(name + '/' + port));
      } else if (!name.isEmpty() && !name.equals("*")) {
        found.add(name);
      }
    }
    if (conditions.isEmpty()) {
      return found.isEmpty() ? List.of("any") : found;
    }
    String rest = " if " + String.join(", ", conditions);
    return (found.isEmpty() ? List.of("ip") : found).stream().map(s -> s + rest).toList();
  }

  private static List<String> ports(Stanza match) {
    Optional<Stanza> stated = match.at("dst-port");
    List<String> ports = new ArrayList<>();
    stated.ifPresent(
        port -> {
          port.words("eq").forEach(p -> ports.add(Ports.number(p).map(String::valueOf).orElse(p)));
          Optional<Stanza.Value> from = port.value("range");
          from.filter(v -> v.number().isPresent())
              .ifPresent(
                  v ->
                      ports.add(
                          v.text()
                              + port.value("range", v.text()).map(e -> "-" + e.text()).orElse("")));
          port.value("range", "start")
              .ifPresent(
                  v ->
                      ports.add(
                          v.text()
                              + port.value("range", "end").map(e -> "-" + e.text()).orElse("")));
          if (ports.isEmpty()) {
            port.words().stream().filter(w -> w.matches("\\d+")).forEach(ports::add);
          }
        });
    return ports;
  }
}
