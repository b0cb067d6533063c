package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Stanza;

/** Groups of addresses, networks, ports and interfaces by the names that rules use. */
final class VyattaGroups {
  private static final int MAX_MEMBERS = 20_000;

  private static final Map<String, String> MEMBERS =
      Map.of(
          "address-group", "address",
          "network-group", "network",
          "ipv6-address-group", "address",
          "ipv6-network-group", "network",
          "domain-group", "address",
          "port-group", "port",
          "interface-group", "interface",
          "mac-group", "mac-address");

  private final Stanza root;

  VyattaGroups(Stanza root) {
    this.root = root;
    root.at("firewall", "group").ifPresent(this::read);
  }

  private void read(Stanza groups) {
    for (Stanza kind : groups.read().children().values()) {
      kind.read();
      for (Stanza group : kind.children().values()) {
        group.read();
        group.values("include");
        MEMBERS.values().forEach(group::values);
        group.values("ipv6-network");
        group.values("ipv6-address");
        group.ignore(Set.of("description"));
      }
    }
  }

  /** Networks as they are stated: ranges split up, {@code !} as {@code not}. */
  static List<String> networks(List<Stanza.Value> values) {
    List<String> found = new ArrayList<>();
    for (Stanza.Value value : values) {
      found.addAll(network(value.text()));
    }
    return found;
  }

  private static List<String> network(String text) {
    if (text.startsWith("!")) {
      return List.of("not " + text.substring(1));
    }
    if (text.equals("0.0.0.0/0") || text.equals("::/0")) {
      return List.of("any");
    }
    int dash = text.indexOf('-');
    List<String> range =
        dash < 0 ? List.of() : Cidr.range(text.substring(0, dash), text.substring(dash + 1));
    return range.isEmpty() || range.size() > MAX_MEMBERS ? List.of(text) : range;
  }

  /** The members of a group of any of these kinds; its name where the export does not hold it. */
  List<String> members(String name, String... kinds) {
    Set<String> found = new LinkedHashSet<>();
    boolean not = name.startsWith("!");
    String bare = not ? name.substring(1) : name;
    for (String kind : kinds) {
      collect(kind, bare, found, new LinkedHashSet<>());
    }
    List<String> members = found.isEmpty() ? List.of(bare) : List.copyOf(found);
    return not ? members.stream().map(m -> "not " + m).toList() : members;
  }

  private void collect(String kind, String name, Set<String> found, Set<String> seen) {
    if (!seen.add(name) || found.size() > MAX_MEMBERS) {
      return;
    }
    root.at("firewall", "group", kind, name)
        .ifPresent(
            group -> {
              for (Stanza.Value value : group.values(MEMBERS.getOrDefault(kind, "address"))) {
                found.addAll(network(value.text()));
              }
              for (String other : List.of("ipv6-network", "ipv6-address")) {
                group.values(other).forEach(v -> found.addAll(network(v.text())));
              }
              group.words("include").forEach(inner -> collect(kind, inner, found, seen));
            });
  }
}
