package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/**
 * Translations of destinations, which open hosts inside to the outside. Translations of sources and
 * the proxy ARP that serves them let nobody in.
 */
final class JunosNat {
  private static final Set<String> SOURCES = Set.of("source", "proxy-arp", "proxy-ndp", "natv6v4");

  private final Junos junos;
  private final JunosObjects objects;

  JunosNat(Junos junos, JunosObjects objects) {
    this.junos = junos;
    this.objects = objects;
  }

  void map() {
    Optional<Stanza> nat = junos.root().at("security", "nat");
    nat.ifPresent(
        all -> {
          all.read().ignore(SOURCES);
          for (Stanza set : all.each("destination", "rule-set")) {
            rules("nat destination ", set, all);
          }
          for (Stanza set : all.each("static", "rule-set")) {
            rules("nat static ", set, all);
          }
          all.each("destination", "pool").forEach(Stanza::readAll);
          List.of("destination", "static")
              .forEach(kind -> all.at(kind).ifPresent(s -> s.read().ignore(Set.of("description"))));
        });
  }

  private void rules(String kind, Stanza set, Stanza nat) {
    List<String> zones = new ArrayList<>(set.words("from", "zone"));
    List<String> faces = set.words("from", "interface");
    set.words("from", "routing-instance");
    set.at("from").ifPresent(Stanza::read);
    set.ignore(Set.of("description"));
    faces.forEach(face -> zones.add(zone(face).orElse(face)));
    long order = 0;
    for (Stanza rule : set.each("rule")) {
      Optional<Target> target = target(rule, nat);
      if (target.isPresent()) {
        Item.Builder item = rule(kind + set.word(), rule, ++order, target.get());
        item.set(AccessRule.SOURCE_ZONES, zones.isEmpty() ? List.of("any") : zones);
        external(zones).ifPresent(at -> item.set(AccessRule.FROM_EXTERNAL, true, at));
      }
      rule.at("match").ifPresent(Stanza::readAll);
      rule.ignore(Set.of("description"));
    }
  }

  /** The host inside, and its port where that is translated too. */
  private record Target(List<String> hosts, List<String> ports) {}

  private Optional<Target> target(Stanza rule, Stanza nat) {
    rule.at("then").ifPresent(Stanza::read);
    Optional<Stanza> pool =
        rule.value("then", "destination-nat", "pool")
            .flatMap(name -> nat.at("destination", "pool", name.text()));
    Optional<Stanza> fixed = rule.at("then", "static-nat");
    rule.at("then", "destination-nat").ifPresent(Stanza::readAll);
    fixed.ifPresent(Stanza::readAll);
    if (pool.isPresent()) {
      List<String> hosts = new ArrayList<>(pool.get().words("address"));
      hosts.removeIf(word -> word.equals("port") || word.equals("to"));
      return Optional.of(new Target(hosts, ports(pool.get())));
    }
    return fixed
        .filter(f -> f.at("inet").isEmpty())
        .map(f -> new Target(prefixes(f), f.words("prefix", "mapped-port")));
  }

  /** The port stands beside the address or, as Junos prints it in braces, behind it. */
  private static List<String> ports(Stanza pool) {
    List<String> ports = new ArrayList<>(pool.words("address", "port"));
    pool.each("address").forEach(address -> ports.addAll(address.words("port")));
    return ports;
  }

  private List<String> prefixes(Stanza fixed) {
    List<String> hosts = new ArrayList<>(objects.networks("", fixed.words("prefix-name")));
    hosts.addAll(fixed.words("prefix"));
    hosts.removeIf(word -> word.equals("mapped-port"));
    return hosts;
  }

  private Item.Builder rule(String policy, Stanza rule, long order, Target target) {
    List<String> sources = rule.words("match", "source-address");
    List<String> protocols = rule.words("match", "protocol");
    List<String> outside =
        rule.each("match", "destination-port").stream().map(JunosNat::range).toList();
    List<String> ports = target.ports().isEmpty() ? outside : target.ports();
    if (protocols.isEmpty() && !ports.isEmpty()) {
      protocols = List.of("tcp", "udp");
    }
    List<String> services = JunosPorts.of(protocols, ports);
    boolean any = sources.isEmpty() || sources.contains("0.0.0.0/0");
    return junos
        .device()
        .add(AccessRule.TYPE, rule.span())
        .set(AccessRule.NAME, rule.word())
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ORDER, order)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.APPLIED, true)
        .set(AccessRule.ROLE, "other")
        .set(AccessRule.SOURCES, any ? List.of("any") : sources)
        .set(AccessRule.DESTINATIONS, target.hosts())
        .set(AccessRule.SERVICES, services.isEmpty() ? List.of("any") : services);
  }

  private static String range(Stanza port) {
    return port.words("to").stream()
        .findFirst()
        .map(last -> port.word() + "-" + last)
        .orElse(port.word());
  }

  private Optional<String> zone(String face) {
    return junos.device().items(NetworkInterface.TYPE).stream()
        .filter(item -> item.get(NetworkInterface.NAME).value().filter(face::equals).isPresent())
        .findFirst()
        .flatMap(item -> item.get(NetworkInterface.ZONE).value());
  }

  private Optional<Span> external(List<String> zones) {
    return junos.device().items(Zone.TYPE).stream()
        .filter(zone -> zone.get(Zone.EXTERNAL).value().orElse(false))
        .filter(zone -> zones.contains(zone.get(Zone.NAME).value().orElse("")))
        .findFirst()
        .map(Item.Builder::where);
  }
}
