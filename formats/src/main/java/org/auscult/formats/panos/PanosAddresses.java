package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Stanza;

/** Networks, and the objects and groups that stand for them. */
final class PanosAddresses {
  private static final int MAX_MEMBERS = 20_000;
  private static final Set<String> ANY = Set.of("any", "any-ipv4", "any-ipv6");

  /** Where to look names up, the nearest first. */
  private final List<Stanza> scopes;

  PanosAddresses(List<Stanza> scopes) {
    this.scopes = scopes;
  }

  /** Reads what no rule may name too. */
  static void read(Stanza scope) {
    for (Stanza address : scope.each("address")) {
      value(address);
      address.ignore(PanosIgnored.OBJECT);
    }
    for (Stanza group : scope.each("address-group")) {
      group.values("static");
      group.values("dynamic", "filter");
      group.at("dynamic").ifPresent(Stanza::read);
      group.ignore(PanosIgnored.OBJECT);
    }
  }

  /** The networks behind names; a name that this export does not hold stays. */
  List<String> of(List<String> names) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    names.forEach(name -> add(name, found, seen));
    return found.contains("any") ? List.of("any") : List.copyOf(found);
  }

  private void add(String name, Set<String> found, Set<String> seen) {
    if (ANY.contains(name)) {
      found.add("any");
      return;
    }
    if (!seen.add(name) || seen.size() > MAX_MEMBERS) {
      return;
    }
    for (Stanza scope : scopes) {
      Optional<Stanza> address = scope.at("address", name);
      if (address.isPresent()) {
        found.addAll(value(address.get()).orElse(List.of(name)));
        return;
      }
      Optional<Stanza> group = scope.at("address-group", name);
      if (group.isPresent()) {
        List<String> members = group.get().words("static");
        members.forEach(member -> add(member, found, seen));
        if (members.isEmpty()) {
          found.add(name);
        }
        return;
      }
    }
    found.addAll(plain(List.of(name)));
  }

  private static Optional<List<String>> value(Stanza address) {
    address.read();
    for (String kind : List.of("ip-netmask", "ip-range", "fqdn", "ip-wildcard")) {
      Optional<Stanza.Value> value = address.value(kind);
      if (value.isPresent()) {
        return Optional.of(plain(List.of(value.get().text())));
      }
    }
    return Optional.empty();
  }

  /** Addresses and ranges as networks; {@code any} for all of them. */
  static List<String> plain(List<String> written) {
    List<String> networks = new ArrayList<>();
    for (String text : written) {
      int dash = text.indexOf('-');
      List<String> range =
          dash > 0 ? Cidr.range(text.substring(0, dash), text.substring(dash + 1)) : List.of();
      if (text.endsWith("/0")) {
        networks.add("any");
      } else if (!range.isEmpty()) {
        networks.addAll(range);
      } else if (text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
        networks.add(text + "/32");
      } else {
        networks.add(text);
      }
    }
    return networks.contains("any") ? List.of("any") : networks;
  }
}
