package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.source.Span;

/** Zones, what they let in, and the rules, redirections and forwardings between them. */
final class OpenwrtFirewall {
  private final Openwrt router;
  private final Map<String, Section> zones = new LinkedHashMap<>();
  private final Map<String, String> zoneOf = new LinkedHashMap<>();
  private long order;

  OpenwrtFirewall(Openwrt router) {
    this.router = router;
  }

  void map() {
    router.of("firewall", "zone").forEach(this::zone);
    for (Section rule : router.of("firewall", "rule")) {
      rule(rule, rule.text("dest").isEmpty() ? "input" : "forward");
    }
    router.of("firewall", "redirect").forEach(this::redirect);
    router.of("firewall", "forwarding").forEach(this::forwarding);
    router.of("firewall", "defaults").forEach(this::defaults);
    router.of("firewall", "include").forEach(script -> script.text("path"));
  }

  private void defaults(Section defaults) {
    List.of("input", "forward", "output").forEach(defaults::value);
    defaults
        .value("accept_source_route")
        .ifPresent(
            found ->
                router.set(
                    RoutingPolicy.TYPE,
                    RoutingPolicy.SOURCE_ROUTING,
                    defaults.on("accept_source_route", false),
                    found.span()));
  }

  private void zone(Section zone) {
    String name = zone.text("name");
    zones.put(name, zone);
    List<String> members = zone.words("network");
    members.forEach(member -> zoneOf.put(member, name));
    for (String key : List.of("device", "subnet")) {
      members.addAll(zone.words(key));
    }
    Item.Builder item =
        router
            .add(Zone.TYPE, zone.at())
            .set(Zone.NAME, name)
            .set(Zone.INTERFACES, members)
            .set(Zone.EXTERNAL, external(zone), zone.at());
    item.set(
        Zone.INBOUND_SERVICES,
        accepts(zone) ? List.of("any") : List.of(),
        Openwrt.at(zone, "input"));
    zone.value("forward");
    zone.value("output");
  }

  private static boolean external(Section zone) {
    boolean hides = zone.on("masq", false);
    return hides || zone.text("name").matches("(?i)wan.*|internet|uplink");
  }

  private boolean accepts(Section zone) {
    String input = zone.text("input");
    List<Section> defaults = router.of("firewall", "defaults");
    return (input.isEmpty() && !defaults.isEmpty() ? defaults.get(0).text("input") : input)
        .equalsIgnoreCase("ACCEPT");
  }

  private Item.Builder begin(Section rule, String policy, String name) {
    order++;
    return router
        .add(AccessRule.TYPE, rule.at())
        .set(AccessRule.NAME, name.isEmpty() ? String.valueOf(order) : name)
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ORDER, order)
        .set(AccessRule.ENABLED, rule.on("enabled", true))
        .set(AccessRule.APPLIED, true)
        .set(AccessRule.SOURCE_ZONES, List.of(zone(rule.text("src"))))
        .set(AccessRule.DESTINATION_ZONES, List.of(zone(rule.text("dest"))))
        .set(AccessRule.FROM_EXTERNAL, facing(rule));
  }

  private static String zone(String name) {
    return name.isEmpty() || name.equals("*") ? "any" : name;
  }

  private Setting<Boolean> facing(Section rule) {
    String name = rule.text("src");
    Span at = Openwrt.at(rule, "src");
    if (name.equals("*")) {
      return Setting.of(true, at);
    }
    Section zone = zones.get(name);
    if (zone != null) {
      return Setting.of(external(zone), at);
    }
    return name.startsWith("wan") ? Setting.of(true, at) : Setting.notStated();
  }

  private void rule(Section rule, String policy) {
    Item.Builder item = begin(rule, policy, rule.text("name"));
    String target = rule.text("target").toUpperCase(Locale.ROOT);
    switch (target) {
      case "ACCEPT" -> item.set(AccessRule.ACTION, "permit");
      case "DROP", "REJECT" -> item.set(AccessRule.ACTION, "deny");
      default -> {}
    }
    boolean filters = target.equals("ACCEPT") || target.equals("DROP") || target.equals("REJECT");
    boolean output = rule.text("src").isEmpty();
    String role = policy.equals("input") ? "management" : "traffic";
    item.set(AccessRule.ROLE, filters && !output ? role : "other");
    item.set(AccessRule.SOURCES, sources(rule));
    item.set(AccessRule.DESTINATIONS, networks(rule, "dest_ip"));
    item.set(AccessRule.SERVICES, services(rule, "dest_port"));
    item.set(AccessRule.LOGGED, rule.on("log", false));
  }

  /** Where no address is named, the set or the hardware address that the traffic must come from. */
  private static List<String> sources(Section rule) {
    List<String> named = new ArrayList<>();
    rule.words("src_mac").forEach(mac -> named.add("mac " + mac));
    rule.value("ipset").ifPresent(set -> named.add("ipset " + set.textFrom(2)));
    List<String> networks = networks(rule, "src_ip");
    return named.isEmpty() || !networks.equals(List.of("any")) ? networks : named;
  }

  private static List<String> networks(Section rule, String key) {
    List<String> found = new ArrayList<>();
    for (String word : rule.words(key)) {
      boolean not = word.startsWith("!");
      boolean host = word.matches("\\d+(\\.\\d+){3}");
      found.add(not ? "not " + word.substring(1) : host ? word + "/32" : word);
    }
    return found.isEmpty() ? List.of("any") : found;
  }

  /** Without a protocol, TCP and UDP are meant. */
  private static List<String> services(Section rule, String key) {
    List<String> protocols = new ArrayList<>(rule.words("proto"));
    if (protocols.isEmpty()) {
      protocols.addAll(List.of("tcp", "udp"));
    }
    List<String> ports = rule.words(key);
    Set<String> services = new LinkedHashSet<>();
    for (String protocol : protocols) {
      String word = protocol.toLowerCase(Locale.ROOT);
      if (word.equals("all") || word.equals("any")) {
        services.add("any");
      } else if (word.equals("tcpudp")) {
        List.of("tcp", "udp").forEach(p -> add(services, p, ports));
      } else {
        add(services, word, ports);
      }
    }
    return List.copyOf(services);
  }

  private static void add(Set<String> services, String protocol, List<String> ports) {
    if (ports.isEmpty()) {
      services.add(protocol);
    }
    ports.forEach(port -> services.add(protocol + "/" + port.replace(':', '-')));
  }

  /** What is redirected inside is let through without a rule of its own. */
  private void redirect(Section rule) {
    boolean inside = !rule.is("target", "SNAT");
    Item.Builder item = begin(rule, "redirect", rule.text("name"));
    item.set(AccessRule.ACTION, "permit").set(AccessRule.ROLE, inside ? "traffic" : "other");
    item.set(AccessRule.SOURCES, sources(rule));
    item.set(AccessRule.DESTINATIONS, networks(rule, "dest_ip"));
    boolean mapped = rule.value("dest_port").isPresent();
    rule.words("src_dport");
    item.set(AccessRule.SERVICES, services(rule, mapped ? "dest_port" : "src_dport"));
    item.set(AccessRule.LOGGED, rule.on("log", false));
  }

  private void forwarding(Section rule) {
    String src = zone(rule.text("src"));
    String dest = zone(rule.text("dest"));
    begin(rule, "forwarding", src + " to " + dest)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.ROLE, "traffic")
        .set(AccessRule.SOURCES, List.of(src.equals("any") ? "any" : "zone " + src))
        .set(AccessRule.DESTINATIONS, List.of(dest.equals("any") ? "any" : "zone " + dest))
        .set(AccessRule.SERVICES, List.of("any"));
  }

  /** The zone of an interface; the empty text when none is known. */
  String zoneOf(String face) {
    return zoneOf.getOrDefault(face, "");
  }

  /** Sets whether the outside reaches a service, when the zones are known. */
  void tell(Item.Builder service, String transport, long port) {
    if (zones.isEmpty() || !router.whole()) {
      return;
    }
    boolean exposed = zones.values().stream().anyMatch(zone -> external(zone) && accepts(zone));
    Set<String> sources = new LinkedHashSet<>();
    for (Section rule : router.of("firewall", "rule")) {
      boolean opens =
          rule.text("dest").isEmpty()
              && rule.is("target", "ACCEPT")
              && rule.on("enabled", true)
              && facing(rule).value().orElse(false);
      if (opens && covers(services(rule, "dest_port"), transport, port)) {
        exposed = true;
        sources.addAll(sources(rule));
      }
    }
    service.set(NetworkService.EXPOSED, exposed);
    if (exposed) {
      service.set(
          NetworkService.ALLOWED_SOURCES,
          sources.isEmpty() ? List.of("any") : List.copyOf(sources));
    }
  }

  private static boolean covers(List<String> services, String transport, long port) {
    for (String service : services) {
      if (service.equals("any")
          || service.equals(transport)
          || service.equals(transport + "/" + port)) {
        return true;
      }
      String[] ends = service.replaceFirst("^" + transport + "/", "").split("-");
      if (ends.length == 2
          && ends[0].matches("\\d{1,5}")
          && ends[1].matches("\\d{1,5}")
          && Long.parseLong(ends[0]) <= port
          && port <= Long.parseLong(ends[1])) {
        return true;
      }
    }
    return false;
  }
}
