package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/** Virtual servers, which hand traffic on to the members of a pool. */
final class F5Traffic {
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "any", "any6", "::");

  private final F5 f5;
  private final F5Steering steering;

  F5Traffic(F5 f5) {
    this.f5 = f5;
    this.steering = new F5Steering(f5);
  }

  void map() {
    for (Stanza pool : f5.root().each("ltm", "pool")) {
      members(pool);
      pool.ignore(F5Ignored.POOL);
    }
    for (Stanza node : f5.root().each("ltm", "node")) {
      node.value("address");
      node.ignore(F5Ignored.POOL);
    }
    steering.map();
    f5.root().each("ltm", "virtual").forEach(this::virtual);
  }

  private List<String> members(Stanza pool) {
    List<String> hosts = new ArrayList<>();
    for (Stanza member : pool.each("members")) {
      String name = F5.bare(member.word()).replaceAll("[:.][^:.]*$", "");
      Optional<String> node =
          f5.root()
              .at("ltm", "node")
              .flatMap(all -> all.at("/Common/" + name).or(() -> all.at(name)))
              .flatMap(n -> n.value("address"))
              .map(Stanza.Value::text);
      hosts.add(member.value("address").map(Stanza.Value::text).or(() -> node).orElse(name));
      member.ignore(F5Ignored.MEMBER);
    }
    return hosts;
  }

  private void virtual(Stanza stanza) {
    Item.Builder rule =
        f5.add(AccessRule.TYPE, stanza.span())
            .set(AccessRule.NAME, F5.bare(stanza.word()))
            .set(AccessRule.POLICY, "ltm virtual")
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.ACTION, stanza.has("reject") ? "deny" : "permit");
    boolean off = stanza.has("disabled");
    rule.set(
        AccessRule.ENABLED, !off, off ? stanza.at("disabled").orElseThrow().span() : stanza.span());
    stanza.has("enabled");
    Optional<Stanza.Value> source = stanza.value("source");
    rule.set(
        AccessRule.SOURCES,
        F5Network.sources(List.of(source.map(Stanza.Value::text).orElse("any"))),
        source.map(Stanza.Value::at).orElse(stanza.span()));
    destination(stanza, rule);
    vlans(stanza, rule);
    stanza.ignore(F5Ignored.VIRTUAL);
  }

  private void destination(Stanza stanza, Item.Builder rule) {
    Optional<Stanza.Value> destination = stanza.value("destination");
    String written = F5.bare(destination.map(Stanza.Value::text).orElse(""));
    int colon =
        Math.max(
            written.lastIndexOf(':'), written.indexOf(':') < 0 ? written.lastIndexOf('.') : -1);
    String port = colon < 0 ? "any" : written.substring(colon + 1);
    String protocol = stanza.value("ip-protocol").map(Stanza.Value::text).orElse("tcp");
    Span at = destination.map(Stanza.Value::at).orElse(stanza.span());
    boolean every = port.equals("any") || port.equals("0");
    rule.set(
        AccessRule.SERVICES, List.of(every ? "any" : protocol + '/' + F5Network.port(port)), at);
    List<String> hosts = new ArrayList<>();
    stanza.value("pool").ifPresent(name -> hosts.addAll(hosts(name.text())));
    steering.of(stanza).forEach(name -> hosts.addAll(hosts(name)));
    List<String> own = List.of(colon < 0 ? written : written.substring(0, colon));
    List<String> all = hosts.isEmpty() ? own : hosts.stream().distinct().toList();
    rule.set(
        AccessRule.DESTINATIONS,
        EVERYWHERE.containsAll(all) ? List.of("any") : F5Network.sources(all),
        at);
    forwards(stanza, rule);
  }

  /** What is routed as it comes passes as through a filter; without that nothing passes. */
  private static void forwards(Stanza stanza, Item.Builder rule) {
    stanza
        .at("ip-forward")
        .map(Stanza::read)
        .ifPresent(
            at ->
                rule.set(AccessRule.ROLE, "traffic", at.span())
                    .set(AccessRule.APPLIED, true, at.span()));
  }

  /** The members of a pool, or the name itself where it is none: a node, an address. */
  private List<String> hosts(String name) {
    Optional<Stanza> pools = f5.root().at("ltm", "pool");
    return pools
        .flatMap(all -> all.at(name).or(() -> all.at("/Common/" + name)))
        .map(this::members)
        .orElse(List.of(F5.bare(name)));
  }

  private void vlans(Stanza stanza, Item.Builder rule) {
    List<Stanza.Value> vlans = stanza.values("vlans");
    if (vlans.isEmpty() || stanza.at("vlans-enabled").isEmpty()) {
      return;
    }
    List<String> names = vlans.stream().map(v -> F5.bare(v.text())).toList();
    rule.set(AccessRule.SOURCE_ZONES, names, vlans.get(0).at());
    stanza.has("vlans-enabled");
    if (names.stream().anyMatch(OutsideNames::has)) {
      rule.set(AccessRule.FROM_EXTERNAL, true, vlans.get(0).at());
    }
  }
}
