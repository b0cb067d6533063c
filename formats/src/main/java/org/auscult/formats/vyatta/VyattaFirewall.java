package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/**
 * Lists of rules and where they are applied: at interfaces and between zones, and in later releases
 * at the chains of the kernel.
 */
final class VyattaFirewall {
  private static final Set<String> LISTS = Set.of("name", "ipv6-name");
  private static final Set<String> CHAINS = Set.of("forward", "input", "output");
  private static final Set<String> WAYS = Set.of("in", "out", "local");

  /** Where a list is applied. */
  private static final class Use {
    private final Set<String> from = new LinkedHashSet<>();
    private final Set<String> to = new LinkedHashSet<>();
    private boolean onDevice;
    private boolean onTraffic;
    private boolean external;
    private boolean zoned;
  }

  private final Vyatta vyatta;
  private final VyattaGroups groups;
  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, Span> outside = new LinkedHashMap<>();

  VyattaFirewall(Vyatta vyatta) {
    this.vyatta = vyatta;
    this.groups = new VyattaGroups(vyatta.root());
  }

  /** True when traffic to the device itself is filtered. */
  static boolean local(Stanza root) {
    boolean onInterface =
        root.at("interfaces").map(faces -> has(faces, "firewall", "local", 6)).orElse(false);
    return onInterface
        || root.at("firewall", "ipv4", "input").isPresent()
        || root.at("firewall", "interface").map(i -> anyChild(i, "local")).orElse(false)
        || zones(root).stream().anyMatch(zone -> zone.at("local-zone").isPresent());
  }

  private static boolean has(Stanza from, String outer, String inner, int depth) {
    return from.at(outer, inner).isPresent()
        || depth > 0
            && from.children().values().stream().anyMatch(c -> has(c, outer, inner, depth - 1));
  }

  private static boolean anyChild(Stanza from, String word) {
    return from.children().values().stream().anyMatch(child -> child.at(word).isPresent());
  }

  private static List<Stanza> zones(Stanza root) {
    List<Stanza> zones = new ArrayList<>(root.each("zone-policy", "zone"));
    zones.addAll(root.each("firewall", "zone"));
    return zones;
  }

  void map() {
    Stanza root = vyatta.root();
    zones(root).forEach(this::zone);
    root.at("interfaces").ifPresent(faces -> interfaces(faces));
    for (Stanza face : root.each("firewall", "interface")) {
      applied(face, face.word());
    }
    root.at("firewall")
        .ifPresent(
            firewall -> {
              firewall.read();
              lists(firewall);
              for (String family : List.of("ipv4", "ipv6", "bridge")) {
                firewall.at(family).ifPresent(f -> chains(f.read()));
              }
              options(firewall);
              firewall.at("global-options").ifPresent(this::options);
            });
    protectedDevice(root);
  }

  private void protectedDevice(Stanza root) {
    if (local(root)) {
      vyatta
          .device()
          .single(RoutingPolicy.TYPE)
          .set(
              RoutingPolicy.CONTROL_PLANE_PROTECTED,
              true,
              root.at("firewall").or(() -> root.at("zone-policy")).orElse(root).span());
    }
  }

  private void options(Stanza options) {
    Item.Builder policy = vyatta.device().single(RoutingPolicy.TYPE);
    options
        .value("ip-src-route")
        .ifPresent(
            v -> policy.set(RoutingPolicy.SOURCE_ROUTING, v.text().equals("enable"), v.at()));
    vyatta.standard(
        policy, RoutingPolicy.SOURCE_ROUTING, false, "firewall: ip-src-route disable", "firewall");
    options
        .value("ipv6-src-route")
        .filter(v -> v.text().equals("enable"))
        .ifPresent(v -> policy.set(RoutingPolicy.SOURCE_ROUTING, true, v.at()));
    options.ignore(VyattaIgnored.FIREWALL);
  }

  private void zone(Stanza zone) {
    Item.Builder item = vyatta.device().add(Zone.TYPE, zone.span()).set(Zone.NAME, zone.word());
    List<String> faces = new ArrayList<>(zone.words("interface"));
    faces.addAll(zone.words("member", "interface"));
    zone.at("member").ifPresent(Stanza::read);
    item.set(Zone.INTERFACES, faces);
    boolean external = VyattaInterfaces.outside(zone.word());
    if (external) {
      item.set(Zone.EXTERNAL, true);
      faces.forEach(face -> outside.put(face, zone.span()));
    }
    for (Item.Builder face : vyatta.device().items(NetworkInterface.TYPE)) {
      if (faces.contains(face.get(NetworkInterface.NAME).value().orElse(""))) {
        face.set(NetworkInterface.ZONE, zone.word(), zone.span());
        if (external) {
          face.set(NetworkInterface.EXTERNAL, true, zone.span());
        }
      }
    }
    boolean local = zone.has("local-zone");
    for (Stanza from : zone.each("from")) {
      for (String list : LISTS) {
        from.words("firewall", list)
            .forEach(name -> between(name, from.word(), zone.word(), local));
      }
      from.at("firewall").ifPresent(Stanza::read);
    }
    zone.values("default-action");
    zone.at("intra-zone-filtering").ifPresent(Stanza::readAll);
    zone.ignore(Set.of("description", "enable-default-log", "default-log"));
  }

  private void between(String list, String from, String to, boolean local) {
    Use use = uses.computeIfAbsent(list, l -> new Use());
    use.from.add(from);
    use.to.add(to);
    use.zoned = true;
    use.onDevice |= local;
    use.onTraffic |= !local;
    use.external |= VyattaInterfaces.outside(from);
  }

  /** Lists may be applied at an interface or at its VLANs. */
  private void interfaces(Stanza faces) {
    for (Stanza kind : faces.children().values()) {
      for (Stanza face : kind.children().values()) {
        nested(face, face.word());
      }
    }
  }

  private void nested(Stanza face, String name) {
    face.at("firewall").ifPresent(uses -> applied(uses.read(), name));
    for (String inner : List.of("vif", "vif-s", "vif-c")) {
      face.at(inner)
          .ifPresent(all -> all.children().values().forEach(v -> nested(v, name + '.' + v.word())));
    }
    face.at("pppoe")
        .ifPresent(all -> all.children().values().forEach(p -> nested(p, "pppoe" + p.word())));
  }

  private void applied(Stanza ways, String face) {
    for (Stanza way : ways.children().values()) {
      if (!WAYS.contains(way.word())) {
        continue;
      }
      way.read();
      for (String kind : LISTS) {
        for (Stanza.Value list : way.values(kind)) {
          Use use = uses.computeIfAbsent(list.text(), l -> new Use());
          (way.word().equals("out") ? use.to : use.from).add(face);
          use.onDevice |= way.word().equals("local");
          use.onTraffic |= !way.word().equals("local");
          boolean external = external(face) || VyattaInterfaces.outside(list.text());
          use.external |= external && !way.word().equals("out");
          if (external && !way.word().equals("out")) {
            faceOutside(face, list.at());
          }
        }
      }
    }
  }

  private boolean external(String face) {
    return outside.containsKey(face)
        || vyatta.device().items(NetworkInterface.TYPE).stream()
            .filter(i -> i.get(NetworkInterface.NAME).value().orElse("").equals(face))
            .anyMatch(i -> i.get(NetworkInterface.EXTERNAL).value().orElse(false));
  }

  private void faceOutside(String face, Span at) {
    for (Item.Builder item : vyatta.device().items(NetworkInterface.TYPE)) {
      if (item.get(NetworkInterface.NAME).value().orElse("").equals(face)) {
        item.set(NetworkInterface.EXTERNAL, true, at);
      }
    }
  }

  private void lists(Stanza family) {
    for (String kind : LISTS) {
      for (Stanza list : family.each(kind)) {
        rules(list, list.word(), uses.getOrDefault(list.word(), new Use()), false);
      }
    }
  }

  /** Lists that a chain jumps to are applied where the chain is. */
  private void chains(Stanza family) {
    for (Stanza chain : family.children().values()) {
      if (CHAINS.contains(chain.word())) {
        for (Stanza rule : chain.each("filter", "rule")) {
          rule.value("jump-target").ifPresent(list -> jump(list.text(), rule, chain.word()));
        }
      }
    }
    for (Stanza chain : family.children().values()) {
      if (CHAINS.contains(chain.word())) {
        Use use = new Use();
        use.onDevice = chain.word().equals("input");
        use.onTraffic = !use.onDevice;
        chain.read().at("filter").ifPresent(f -> rules(f.read(), chain.word(), use, true));
      }
    }
    lists(family);
  }

  private void jump(String list, Stanza rule, String chain) {
    VyattaRule match = new VyattaRule(groups, rule);
    Use use = uses.computeIfAbsent(list, l -> new Use());
    use.from.addAll(match.faces("inbound-interface"));
    use.to.addAll(match.faces("outbound-interface"));
    use.onDevice |= chain.equals("input");
    use.onTraffic |= !chain.equals("input");
    use.external |= outside(match);
  }

  private boolean outside(VyattaRule match) {
    return match.faces("inbound-interface").stream().anyMatch(this::external)
        || match.faceGroups("inbound-interface").stream().anyMatch(VyattaInterfaces::outside);
  }

  private void rules(Stanza list, String policy, Use use, boolean base) {
    long order = 0;
    for (Stanza rule : list.each("rule")) {
      Optional<String> action = action(rule, use);
      VyattaRule match = new VyattaRule(groups, rule);
      if (action.isPresent()) {
        Item.Builder item = item(rule, policy, use, base).set(AccessRule.ORDER, ++order);
        item.set(AccessRule.NAME, rule.word())
            .set(AccessRule.ACTION, action.get())
            .set(AccessRule.ENABLED, rule.at("disable").isEmpty())
            .set(AccessRule.LOGGED, match.logged());
        match.match(item);
        zones(match, item, use);
        rule.at("disable").ifPresent(Stanza::readAll);
      } else if (rule.at("action", "jump").isPresent()) {
        rule.readAll();
      }
      rule.ignore(Set.of("description", "statistic"));
    }
    fallback(list, policy, use, base, order + 1);
    list.ignore(Set.of("description"));
  }

  /**
   * Empty for a rule that hands the packet on. To return from a list between zones is to accept,
   * since nothing follows there.
   */
  private static Optional<String> action(Stanza rule, Use use) {
    return rule.value("action")
        .map(Stanza.Value::text)
        .map(word -> word.equals("return") && use.zoned ? "accept" : word)
        .filter(Set.of("accept", "drop", "reject", "inspect")::contains)
        .map(word -> word.equals("drop") || word.equals("reject") ? "deny" : "permit");
  }

  private Item.Builder item(Stanza at, String policy, Use use, boolean base) {
    return vyatta
        .device()
        .add(AccessRule.TYPE, at.span())
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.APPLIED, base || use.onDevice || use.onTraffic)
        .set(AccessRule.ROLE, use.onDevice && !use.onTraffic ? "management" : "traffic");
  }

  private void zones(VyattaRule match, Item.Builder item, Use use) {
    List<String> in = match.faces("inbound-interface");
    List<String> out = match.faces("outbound-interface");
    List<String> from = in.isEmpty() ? List.copyOf(use.from) : in;
    List<String> to = out.isEmpty() ? List.copyOf(use.to) : out;
    item.set(AccessRule.SOURCE_ZONES, from.isEmpty() ? List.of("any") : from)
        .set(AccessRule.DESTINATION_ZONES, to.isEmpty() ? List.of("any") : to);
    if (use.external || outside(match)) {
      item.set(AccessRule.FROM_EXTERNAL, true);
    }
  }

  /** What happens to traffic that no rule of the list names. */
  private void fallback(Stanza list, String policy, Use use, boolean base, long order) {
    boolean logged = list.has("enable-default-log") | list.has("default-log");
    list.at("enable-default-log").ifPresent(Stanza::readAll);
    list.value("default-action")
        .filter(v -> Set.of("accept", "drop", "reject").contains(v.text()))
        .ifPresent(
            v -> {
              Item.Builder item = item(list, policy, use, base).at(v.at());
              String action = v.text().equals("accept") ? "permit" : "deny";
              item.set(AccessRule.NAME, "default-action", v.at())
                  .set(AccessRule.ACTION, action, v.at())
                  .set(AccessRule.ORDER, order, v.at())
                  .set(AccessRule.SOURCES, List.of("any"), v.at())
                  .set(AccessRule.DESTINATIONS, List.of("any"), v.at())
                  .set(AccessRule.SERVICES, List.of("any"), v.at())
                  .set(AccessRule.LOGGED, logged, v.at());
              zones(new VyattaRule(groups, Stanza.root()), item, use);
            });
  }
}
