package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.syntax.Stanza;

/**
 * What a rule says of services: the ports of its services, or, with {@code application-default},
 * those of its applications. The ports are those that the vendor lists for an application
 * (Applipedia, standard ports); an application that is not here stays a name.
 */
final class PanosObjects {
  private static final Map<String, List<String>> STANDARD =
      Map.ofEntries(
          Map.entry("ssh", List.of("tcp/22")),
          Map.entry("telnet", List.of("tcp/23")),
          Map.entry("ftp", List.of("tcp/21")),
          Map.entry("smtp", List.of("tcp/25")),
          Map.entry("dns", List.of("tcp/53", "udp/53")),
          Map.entry("tftp", List.of("udp/69")),
          Map.entry("web-browsing", List.of("tcp/80")),
          Map.entry("ntp", List.of("udp/123")),
          Map.entry("ms-ds-smb", List.of("tcp/139", "tcp/445")),
          Map.entry("ldap", List.of("tcp/389")),
          Map.entry("ssl", List.of("tcp/443")),
          Map.entry("syslog", List.of("udp/514")),
          Map.entry("ms-rdp", List.of("tcp/3389")),
          Map.entry("ping", List.of("icmp")),
          Map.entry("icmp", List.of("icmp")));

  /** Services that need no definition (Web Interface Help, Objects > Services). */
  private static final Map<String, List<String>> PREDEFINED =
      Map.of(
          "service-http", List.of("tcp/80", "tcp/8080"),
          "service-https", List.of("tcp/443"));

  private static final int MAX_MEMBERS = 20_000;

  private final List<Stanza> scopes;

  PanosObjects(List<Stanza> scopes) {
    this.scopes = scopes;
  }

  /** Reads what no rule may name too. */
  static void read(Stanza scope) {
    for (Stanza service : scope.each("service")) {
      ports(service);
      service.ignore(PanosIgnored.OBJECT);
    }
    for (Stanza group : scope.each("service-group")) {
      group.values("members");
      group.ignore(PanosIgnored.OBJECT);
    }
    for (Stanza group : scope.each("application-group")) {
      group.values("members");
    }
    for (Stanza application : scope.each("application")) {
      application.values("default", "port");
      application.ignore(PanosIgnored.APPLICATION);
    }
    scope.each("application-filter").forEach(s -> s.ignore(PanosIgnored.FILTER));
  }

  /** The services of a rule with these words for service and application. */
  List<String> of(List<String> services, List<String> applications) {
    boolean standard = services.contains("application-default");
    boolean anything = applications.isEmpty() || applications.contains("any");
    if (standard || services.contains("any") || services.isEmpty()) {
      return anything ? List.of("any") : applications(applications, standard);
    }
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    services.forEach(name -> service(name, found, seen));
    return List.copyOf(found);
  }

  private List<String> applications(List<String> names, boolean standard) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    names.forEach(name -> application(name, standard, found, seen));
    return List.copyOf(found);
  }

  private void application(String name, boolean standard, Set<String> found, Set<String> seen) {
    if (!seen.add(name) || seen.size() > MAX_MEMBERS) {
      return;
    }
    Optional<Stanza> group = Panos.named(scopes, name, "application-group");
    if (group.isPresent()) {
      members(group.get()).forEach(member -> application(member, standard, found, seen));
      return;
    }
    List<String> own =
        Panos.named(scopes, name, "application")
            .map(application -> application.words("default", "port"))
            .orElse(List.of());
    if (!standard) {
      found.add(name);
    } else if (!own.isEmpty()) {
      own.forEach(port -> found.add(port.contains("/dynamic") ? name : port));
    } else {
      found.addAll(STANDARD.getOrDefault(name, List.of(name)));
    }
  }

  private static List<String> members(Stanza group) {
    List<String> members = group.words("members");
    return members.isEmpty() ? List.copyOf(group.children().keySet()) : members;
  }

  private void service(String name, Set<String> found, Set<String> seen) {
    if (!seen.add(name) || seen.size() > MAX_MEMBERS) {
      return;
    }
    Optional<Stanza> group = Panos.named(scopes, name, "service-group");
    Optional<Stanza> own = Panos.named(scopes, name, "service");
    if (own.isPresent()) {
      List<String> ports = ports(own.get());
      found.addAll(ports.isEmpty() ? List.of(name) : ports);
    } else if (group.isPresent()) {
      members(group.get()).forEach(member -> service(member, found, seen));
    } else {
      found.addAll(PREDEFINED.getOrDefault(name, List.of(name)));
    }
  }

  private static List<String> ports(Stanza service) {
    List<String> found = new ArrayList<>();
    for (Stanza protocol : service.each("protocol")) {
      protocol.value("source-port");
      for (Stanza.Value ports : protocol.values("port")) {
        for (String port : ports.text().split(",")) {
          found.add(protocol.word() + '/' + port.strip());
        }
      }
      protocol.ignore(PanosIgnored.PROTOCOL);
    }
    return found;
  }
}
