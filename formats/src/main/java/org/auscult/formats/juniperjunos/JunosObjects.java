package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.syntax.Cidr;
import org.auscult.formats.syntax.Stanza;

/**
 * Address books and applications by the names that policies use. Names that begin with {@code
 * junos-} are the vendor's own ("show groups junos-defaults"); those whose ports are fixed are
 * known here.
 */
final class JunosObjects {
  private static final Map<String, List<String>> PREDEFINED =
      Map.ofEntries(
          Map.entry("junos-ftp", List.of("tcp/21")),
          Map.entry("junos-ssh", List.of("tcp/22")),
          Map.entry("junos-telnet", List.of("tcp/23")),
          Map.entry("junos-smtp", List.of("tcp/25")),
          Map.entry("junos-dns-udp", List.of("udp/53")),
          Map.entry("junos-dns-tcp", List.of("tcp/53")),
          Map.entry("junos-tftp", List.of("udp/69")),
          Map.entry("junos-http", List.of("tcp/80")),
          Map.entry("junos-pop3", List.of("tcp/110")),
          Map.entry("junos-ntp", List.of("udp/123")),
          Map.entry("junos-imap", List.of("tcp/143")),
          Map.entry("junos-bgp", List.of("tcp/179")),
          Map.entry("junos-ldap", List.of("tcp/389")),
          Map.entry("junos-https", List.of("tcp/443")),
          Map.entry("junos-smb", List.of("tcp/139", "tcp/445")),
          Map.entry("junos-syslog", List.of("udp/514")),
          Map.entry("junos-whois", List.of("tcp/43")),
          Map.entry("junos-gopher", List.of("tcp/70")),
          Map.entry("junos-finger", List.of("tcp/79")),
          Map.entry("junos-ident", List.of("tcp/113")),
          Map.entry("junos-nntp", List.of("tcp/119")),
          Map.entry("junos-ike", List.of("udp/500")),
          Map.entry("junos-rlogin", List.of("tcp/513")),
          Map.entry("junos-imaps", List.of("tcp/993")),
          Map.entry("junos-ms-sql", List.of("tcp/1433")),
          Map.entry("junos-radius", List.of("udp/1812")),
          Map.entry("junos-radacct", List.of("udp/1813")),
          Map.entry("junos-ike-nat", List.of("udp/4500")),
          Map.entry("junos-icmp-all", List.of("icmp")),
          Map.entry("junos-icmp-ping", List.of("icmp")),
          Map.entry("junos-ping", List.of("icmp")));

  private static final Set<String> ANY = Set.of("any", "any-ipv4", "any-ipv6");
  private static final Set<String> FACTS =
      Set.of(
          "protocol",
          "destination-port",
          "source-port",
          "alg",
          "inactivity-timeout",
          "icmp-type",
          "icmp-code",
          "icmp6-type",
          "ether-type",
          "uuid",
          "rpc-program-number");

  private static final int MAX_MEMBERS = 20_000;

  private final Stanza root;

  JunosObjects(Stanza root) {
    this.root = root;
    for (Stanza application : root.each("applications", "application")) {
      application.ignore(Set.of("description", "application-protocol", "inactivity-timeout"));
    }
    for (Stanza set : root.each("applications", "application-set")) {
      set.words("application");
      set.words("application-set");
    }
    root.each("applications", "application").forEach(JunosObjects::application);
    root.each("security", "address-book").forEach(JunosObjects::book);
    for (Stanza zone : root.each("security", "zones", "security-zone")) {
      zone.at("address-book").map(Stanza::read).ifPresent(JunosObjects::book);
    }
  }

  /** Reads what no policy may name too. */
  private static void book(Stanza book) {
    book.each("address").forEach(JunosObjects::address);
    for (Stanza set : book.each("address-set")) {
      set.words("address");
      set.words("address-set");
      set.ignore(Set.of("description"));
    }
    book.words("attach", "zone");
    book.ignore(Set.of("description"));
  }

  /** The networks behind names, looked up in the books of a zone, then in the global one. */
  List<String> networks(String zone, List<String> names) {
    List<Stanza> books = books(zone);
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    names.forEach(name -> network(books, name, found, seen));
    return found.contains("any") ? List.of("any") : List.copyOf(found);
  }

  private List<Stanza> books(String zone) {
    List<Stanza> books = new ArrayList<>();
    root.at("security", "zones", "security-zone", zone, "address-book").ifPresent(books::add);
    for (Stanza book : root.each("security", "address-book")) {
      if (book.words("attach", "zone").contains(zone) || book.word().equals("global")) {
        books.add(book);
      }
    }
    return books;
  }

  private void network(List<Stanza> books, String name, Set<String> found, Set<String> seen) {
    if (ANY.contains(name)) {
      found.add("any");
    } else if (seen.add(name) && seen.size() < MAX_MEMBERS) {
      for (Stanza book : books) {
        Optional<Stanza> set = book.at("address-set", name);
        Optional<Stanza> address = book.at("address", name);
        if (set.isPresent()) {
          set.get().read();
          for (String kind : List.of("address", "address-set")) {
            set.get().words(kind).forEach(member -> network(books, member, found, seen));
          }
          return;
        }
        if (address.isPresent()) {
          found.addAll(address(address.get()));
          return;
        }
      }
      found.add(name);
    }
  }

  private static List<String> address(Stanza stanza) {
    stanza.read().ignore(Set.of("description"));
    Optional<Stanza> from = stanza.at("range-address");
    if (from.isPresent()) {
      List<String> range = new ArrayList<>();
      for (Stanza low : from.get().readAll().children().values()) {
        range.addAll(Cidr.range(low.word(), low.words("to").stream().findFirst().orElse("")));
      }
      return range.isEmpty() ? List.of(stanza.word()) : range;
    }
    for (String kind : List.of("dns-name", "wildcard-address")) {
      Optional<Stanza.Value> value = stanza.value(kind);
      if (value.isPresent()) {
        return List.of(value.get().text());
      }
    }
    return stanza.children().values().stream()
        .filter(child -> child.word().indexOf('.') >= 0 || child.word().indexOf(':') >= 0)
        .findFirst()
        .map(child -> List.of(child.read().word().endsWith("/0") ? "any" : child.word()))
        .orElse(List.of(stanza.word()));
  }

  /** The protocols and ports behind names of applications. */
  List<String> services(List<String> names) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    names.forEach(name -> service(name, found, seen));
    return found.contains("any") ? List.of("any") : List.copyOf(found);
  }

  private void service(String name, Set<String> found, Set<String> seen) {
    Optional<Stanza> set = root.at("applications", "application-set", name);
    Optional<Stanza> own = root.at("applications", "application", name);
    if (!seen.add(name) || seen.size() > MAX_MEMBERS) {
      return;
    }
    if (set.isPresent()) {
      for (String kind : List.of("application", "application-set")) {
        set.get().words(kind).forEach(member -> service(member, found, seen));
      }
    } else if (own.isPresent()) {
      found.addAll(application(own.get()));
    } else {
      found.addAll(PREDEFINED.getOrDefault(name, List.of(name)));
    }
  }

  /** A term may say all in one line: {@code protocol tcp destination-port 104}. */
  private static void facts(Stanza part, Map<String, List<String>> said) {
    for (Stanza key : part.children().values()) {
      if (FACTS.contains(key.word())) {
        for (Stanza value : part.each(key.word())) {
          said.computeIfAbsent(key.word(), k -> new ArrayList<>()).add(value.word());
          facts(value, said);
        }
      }
    }
  }

  private static List<String> application(Stanza stanza) {
    List<String> found = new ArrayList<>();
    List<Stanza> terms = stanza.each("term");
    for (Stanza part : terms.isEmpty() ? List.of(stanza) : terms) {
      Map<String, List<String>> said = new HashMap<>();
      facts(part, said);
      List<String> ports = said.getOrDefault("destination-port", List.of());
      found.addAll(JunosPorts.of(said.getOrDefault("protocol", List.of()), ports));
    }
    return found.isEmpty() ? List.of(stanza.word()) : found;
  }
}
