package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.formats.syntax.Stanza;

/**
 * Translations of destinations, which open hosts inside to the outside; those of sources let nobody
 * in.
 */
public final class VyattaNat {
  private static final Set<String> SOURCES =
      Set.of("source", "static", "cgnat", "nat64", "nat66", "nptv6");

  private final Vyatta vyatta;
  private final VyattaGroups groups;

  /** Translations of this device. */
  public VyattaNat(Vyatta vyatta) {
    this.vyatta = vyatta;
    this.groups = new VyattaGroups(vyatta.root());
  }

  void map() {
    rules("nat destination", vyatta.root().each("nat", "destination", "rule"));
    vyatta
        .root()
        .at("nat")
        .ifPresent(
            nat -> {
              nat.read();
              nat.at("destination").ifPresent(Stanza::read);
              nat.ignore(SOURCES);
            });
    for (String kind : List.of("nat64", "nat66")) {
      vyatta.root().at(kind).ifPresent(Stanza::irrelevant);
    }
  }

  /**
   * Takes these rules.
   *
   * @param policy the section that they stand in
   */
  public void rules(String policy, List<Stanza> rules) {
    long order = 0;
    for (Stanza rule : rules) {
      Optional<List<Stanza.Value>> target = target(rule);
      if (target.isPresent()) {
        rule(policy, rule, ++order, target.get());
      }
      rule.at("exclude").ifPresent(Stanza::readAll);
      rule.ignore(Set.of("description", "type"));
    }
  }

  private static Optional<List<Stanza.Value>> target(Stanza rule) {
    List<Stanza.Value> hosts = new ArrayList<>(rule.values("translation", "address"));
    hosts.addAll(rule.values("inside-address", "address"));
    return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts);
  }

  private void rule(String policy, Stanza rule, long order, List<Stanza.Value> target) {
    VyattaRule match = new VyattaRule(groups, rule);
    List<String> in = match.faces("inbound-interface");
    Item.Builder item =
        vyatta
            .device()
            .add(AccessRule.TYPE, rule.span())
            .set(AccessRule.NAME, rule.word())
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ORDER, order)
            .set(AccessRule.ACTION, "permit")
            .set(AccessRule.ENABLED, rule.at("disable").isEmpty())
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.SOURCE_ZONES, in.isEmpty() ? List.of("any") : in)
            .set(AccessRule.LOGGED, match.logged());
    rule.at("disable").ifPresent(Stanza::readAll);
    match.match(item);
    item.set(AccessRule.DESTINATIONS, VyattaGroups.networks(target), target.get(0).at());
    inside(rule, item);
    external(match, in, item);
  }

  /** The port inside, where it is translated too. */
  private static void inside(Stanza rule, Item.Builder item) {
    List<Stanza.Value> ports = new ArrayList<>(rule.values("translation", "port"));
    ports.addAll(rule.values("inside-address", "port"));
    List<String> services = item.get(AccessRule.SERVICES).value().orElse(List.of());
    if (!ports.isEmpty()) {
      List<String> changed =
          services.stream()
              .map(s -> s.replaceFirst("/.*", "/" + VyattaRule.port(ports.get(0).text())))
              .distinct()
              .toList();
      item.set(AccessRule.SERVICES, changed, ports.get(0).at());
    }
    rule.at("translation").ifPresent(Stanza::readAll);
    rule.at("inside-address").ifPresent(Stanza::readAll);
  }

  private void external(VyattaRule match, List<String> faces, Item.Builder item) {
    boolean named =
        match.faceGroups("inbound-interface").stream().anyMatch(VyattaInterfaces::outside);
    boolean known =
        vyatta.device().items(NetworkInterface.TYPE).stream()
            .filter(i -> faces.contains(i.get(NetworkInterface.NAME).value().orElse("")))
            .anyMatch(i -> i.get(NetworkInterface.EXTERNAL).value().orElse(false));
    if (named || known) {
      item.set(AccessRule.FROM_EXTERNAL, true);
    }
  }
}
