package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.auscult.formats.syntax.Cidr;

/** Addresses and services by the names that policies use, each in its virtual domain. */
final class FortiosObjects {
  private static final List<String> ANY = List.of("any");
  private static final int MAX_MEMBERS = 20_000;

  private final Map<String, List<String>> addresses = new HashMap<>();
  private final Map<String, List<String>> addresses6 = new HashMap<>();
  private final Map<String, List<String>> services = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  FortiosObjects(Entries entries) {
    entries.of("firewall address").forEach(entry -> addresses.put(key(entry), address(entry)));
    entries.of("firewall vip").forEach(entry -> addresses.put(key(entry), vip(entry)));
    entries.of("firewall address6").forEach(entry -> addresses6.put(key(entry), address6(entry)));
    entries.of("firewall vip6").forEach(entry -> addresses6.put(key(entry), vip(entry)));
    entries
        .of("firewall service custom")
        .forEach(entry -> services.put(key(entry), service(entry)));
    for (String section : List.of("firewall addrgrp", "firewall vipgrp")) {
      entries.of(section).forEach(entry -> group("address", entry));
      entries.of(section + "6").forEach(entry -> group("address6", entry));
    }
    entries.of("firewall service group").forEach(entry -> group("service", entry));
  }

  private static String key(Entry entry) {
    return entry.vdom() + '\n' + entry.name();
  }

  private static List<String> address(Entry entry) {
    entry.ignore(FortiosIgnored.ADDRESS);
    String type = entry.text("type").orElse("ipmask");
    List<String> found =
        switch (type) {
          case "ipmask", "interface-subnet" -> subnet(entry);
          case "iprange" ->
              Cidr.range(entry.text("start-ip").orElse(""), entry.text("end-ip").orElse(""));
          case "fqdn" -> entry.words("fqdn");
          case "wildcard-fqdn" -> entry.words("wildcard-fqdn");
          case "geography" -> entry.words("country").stream().map(c -> "country " + c).toList();
          default -> List.of();
        };
    return found.isEmpty() ? List.of(entry.name()) : found;
  }

  private static List<String> address6(Entry entry) {
    entry.ignore(FortiosIgnored.ADDRESS);
    List<String> found =
        switch (entry.text("type").orElse("ipprefix")) {
          case "ipprefix" -> entry.words("ip6");
          case "iprange" ->
              List.of(entry.text("start-ip").orElse("") + '-' + entry.text("end-ip").orElse(""));
          case "fqdn" -> entry.words("fqdn");
          case "geography" -> entry.words("country").stream().map(c -> "country " + c).toList();
          default -> List.of();
        };
    if (found.contains("::/0") || (found.isEmpty() && entry.name().equals("all"))) {
      return ANY;
    }
    return found.isEmpty() ? List.of(entry.name()) : found;
  }

  private static List<String> subnet(Entry entry) {
    List<String> words = entry.words("subnet");
    if (words.isEmpty()) {
      return entry.name().equals("all") ? ANY : List.of();
    }
    String net = words.size() == 2 ? Cidr.of(words.get(0), words.get(1)).orElse("") : words.get(0);
    return net.endsWith("/0") ? ANY : net.isEmpty() ? List.of() : List.of(net);
  }

  /** The address that a virtual address leads to, where the traffic arrives. */
  private static List<String> vip(Entry entry) {
    entry.ignore(FortiosIgnored.VIP);
    entry.value("extip");
    List<String> inner = new ArrayList<>();
    for (Entry server : entry.inside("realservers")) {
      server.text("ip").map(ip -> ip + "/32").ifPresent(inner::add);
      server.value("port");
      server.ignore(FortiosIgnored.REAL_SERVER);
    }
    for (String mapped : entry.words("mappedip")) {
      String[] ends = mapped.split("-");
      inner.addAll(ends.length == 2 ? Cidr.range(ends[0], ends[1]) : Cidr.range(mapped, mapped));
    }
    return inner.isEmpty() ? List.of(entry.name()) : inner;
  }

  /** The ports that a virtual address forwards; all when it forwards the whole address. */
  static List<String> published(Entry entry) {
    if (!entry.is("portforward", "enable")) {
      return ANY;
    }
    String transport = entry.text("protocol").orElse("tcp");
    return entry
        .value("mappedport")
        .or(() -> entry.value("extport"))
        .map(ports -> ports.words().stream().map(port -> transport + '/' + port).toList())
        .orElse(List.of(transport));
  }

  private static List<String> service(Entry entry) {
    entry.ignore(FortiosIgnored.SERVICE);
    String protocol = entry.text("protocol").orElse("TCP/UDP/SCTP").toUpperCase(Locale.ROOT);
    Set<String> found = new LinkedHashSet<>();
    switch (protocol) {
      case "IP" -> found.add(number(entry));
      case "ICMP" -> found.add("icmp");
      case "ICMP6" -> found.add("icmp6");
      case "ALL" -> {
        entry.value("tcp-portrange");
        found.add("any");
      }
      default -> {
        ports(entry, "tcp", found);
        ports(entry, "udp", found);
        ports(entry, "sctp", found);
      }
    }
    return found.isEmpty() ? List.of(entry.name().toLowerCase(Locale.ROOT)) : List.copyOf(found);
  }

  private static String number(Entry entry) {
    return entry
        .text("protocol-number")
        .filter(n -> !n.equals("0"))
        .map(n -> "ip/" + n)
        .orElse("any");
  }

  /** {@code 80 443:1024-65535}: destination ports, each with source ports behind a colon. */
  private static void ports(Entry entry, String transport, Set<String> found) {
    for (String range : entry.words(transport + "-portrange")) {
      int colon = range.indexOf(':');
      String ports = colon < 0 ? range : range.substring(0, colon);
      if (!ports.isEmpty() && !ports.equals("0")) {
        found.add(transport + '/' + ports);
      }
    }
  }

  private void group(String kind, Entry entry) {
    entry.ignore(FortiosIgnored.GROUP);
    groups.put(kind + '\n' + key(entry), entry.words("member"));
    if (entry.is("exclude", "enable")) {
      entry.doubt("exclude");
    }
  }

  /** The networks behind names; the names themselves where the export does not tell. */
  List<String> networks(String vdom, List<String> names) {
    return resolve("address", addresses, vdom, names);
  }

  /** The same for addresses of version 6, which have names of their own. */
  List<String> networks6(String vdom, List<String> names) {
    return resolve("address6", addresses6, vdom, names);
  }

  /** The protocols and ports behind names of services. */
  List<String> services(String vdom, List<String> names) {
    return resolve("service", services, vdom, names);
  }

  private List<String> resolve(
      String kind, Map<String, List<String>> objects, String vdom, List<String> names) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    names.forEach(name -> resolve(kind, objects, vdom, name, found, seen));
    return found.contains("any") ? ANY : List.copyOf(found);
  }

  private void resolve(
      String kind,
      Map<String, List<String>> objects,
      String vdom,
      String name,
      Set<String> found,
      Set<String> seen) {
    if (!seen.add(name) || seen.size() > MAX_MEMBERS) {
      return;
    }
    String key = vdom + '\n' + name;
    List<String> members = groups.get(kind + '\n' + key);
    if (members != null) {
      members.forEach(member -> resolve(kind, objects, vdom, member, found, seen));
    } else if (objects.containsKey(key)) {
      found.addAll(objects.get(key));
    } else {
      found.add(unknown(kind, name));
    }
  }

  /** {@code all} and {@code ALL} mean the same on every device. */
  private static String unknown(String kind, String name) {
    if (kind.equals("service")) {
      return name.equals("ALL") ? "any" : name.toLowerCase(Locale.ROOT);
    }
    return name.equals("all") ? "any" : name;
  }
}
