package org.auscult.formats.firewallxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;

/** Rules of the filter, port forwards and translations one to one. */
final class WallRules {
  private static final String IGNORED =
      """
      tracker
      id
      statetype
      statetimeout
      os
      max
      max-src-nodes
      max-src-conn
      max-src-states
      max-src-conn-rate
      max-src-conn-rates
      sched
      tag
      tagged
      ackqueue
      defaultqueue
      dnpipe
      pdnpipe
      gateway
      icmptype
      icmp6-type
      tcpflags1
      tcpflags2
      tcpflags_any
      nopfsync
      nosync
      dscp
      set-prio
      prio
      vlanprio
      nottagged
      associated-rule-id
      created **
      updated **
      natreflection
      category
      sequence
      ipprotocol
      poolopts
      poolopts_sourcehashkey
      reply-to
      state-policy
      """;

  private static final String FLAT_IGNORED =
      """
      quick
      interfacenot
      sort_order
      prio_group
      icmp6type
      replyto
      disablereplyto
      udp-first
      udp-multiple
      udp-single
      adaptivestart
      adaptiveend
      set-prio-low
      categories
      shaper1
      shaper2
      """;

  private final Wall wall;
  private final RuleEnds ends;
  private long order;

  WallRules(Wall wall, Aliases aliases) {
    this.wall = wall;
    this.ends = new RuleEnds(wall.interfaces(), aliases);
  }

  void map() {
    Optional<Element> filter = wall.section("filter");
    List<Element> rules = filter.map(found -> found.children("rule")).orElse(List.of());
    // what floats and is quick is matched before the rules of the interfaces
    rules.stream().filter(rule -> floats(rule) && rule.on("quick")).forEach(this::rule);
    List<Element> flat = wall.dialect().flatRules(wall.root());
    flat.stream().filter(rule -> faces(rule).size() > 1 || wide(rule)).forEach(this::flat);
    flat.stream().filter(rule -> faces(rule).size() == 1 && !wide(rule)).forEach(this::flat);
    rules.stream().filter(rule -> !(floats(rule) && rule.on("quick"))).forEach(this::rule);
    order = 0;
    Optional<Element> nat = wall.section("nat");
    nat.map(found -> found.children("rule")).orElse(List.of()).forEach(this::forward);
    nat.map(found -> found.children("onetoone")).orElse(List.of()).forEach(this::oneToOne);
    boolean off = wall.root().at("system").filter(s -> s.on("disablefilter")).isPresent();
    if (off) {
      wall.reach().open();
      wall.root()
          .at("system", "disablefilter")
          .ifPresent(
              found ->
                  wall.set(
                      RoutingPolicy.TYPE,
                      RoutingPolicy.CONTROL_PLANE_PROTECTED,
                      false,
                      found.at()));
    } else {
      wall.standard(
          RoutingPolicy.TYPE,
          RoutingPolicy.CONTROL_PLANE_PROTECTED,
          true,
          wall.manual("firewall rules: what no rule lets in is refused"));
    }
  }

  private static boolean floats(Element rule) {
    return rule.on("floating");
  }

  private void rule(Element rule) {
    List<String> faces = faces(rule);
    Item.Builder item = begin(rule, floats(rule) ? "floating" : String.join(",", faces));
    String type = rule.text("type");
    if (type.equals("match")) {
      // a rule that only marks traffic for a queue
      item.set(AccessRule.ROLE, "other").set(AccessRule.APPLIED, false);
      return;
    }
    boolean pass = type.equals("pass") || type.isEmpty();
    item.set(AccessRule.ACTION, pass ? "permit" : "deny").set(AccessRule.ROLE, "traffic");
    item.set(AccessRule.APPLIED, true).set(AccessRule.LOGGED, rule.on("log"));
    boolean out = rule.text("direction").equals("out");
    item.set(AccessRule.SOURCE_ZONES, out ? List.of("any") : faces);
    item.set(AccessRule.DESTINATION_ZONES, out ? faces : List.of("any"));
    if (!out) {
      item.set(AccessRule.FROM_EXTERNAL, wall.interfaces().facing(faces));
    }
    if (!rule.on("disabled") && !out) {
      passages(item, faces, pass);
    }
  }

  /** A rule of no interface, or of all but some, comes before those of one. */
  private static boolean wide(Element rule) {
    return faces(rule).contains("any") || rule.text("interfacenot").equals("1");
  }

  private void flat(Element rule) {
    boolean on = !rule.text("enabled").equals("0");
    boolean pass = rule.text("action").equals("pass");
    boolean out = rule.text("direction").equals("out");
    List<String> faces = wide(rule) ? List.of("any") : faces(rule);
    String name = rule.text("description");
    Item.Builder item =
        wall.add(AccessRule.TYPE, rule.at())
            .set(AccessRule.NAME, name.isEmpty() ? String.valueOf(order + 1) : name)
            .set(AccessRule.POLICY, String.join(",", faces))
            .set(AccessRule.ORDER, ++order)
            .set(AccessRule.ENABLED, on)
            .set(AccessRule.ACTION, pass ? "permit" : "deny")
            .set(AccessRule.ROLE, "traffic")
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.LOGGED, rule.text("log").equals("1"))
            .set(AccessRule.SOURCE_ZONES, out ? List.of("any") : faces)
            .set(AccessRule.DESTINATION_ZONES, out ? faces : List.of("any"))
            .set(AccessRule.SOURCES, flat(rule, "source"))
            .set(AccessRule.DESTINATIONS, flat(rule, "destination"))
            .set(
                AccessRule.SERVICES,
                ends.services(rule.text("protocol"), rule.text("destination_port")));
    rule.text("source_port");
    Known.mark(rule.node(), IGNORED + FLAT_IGNORED);
    if (!out) {
      item.set(AccessRule.FROM_EXTERNAL, wall.interfaces().facing(faces));
    }
    if (on && !out) {
      passages(item, faces, pass);
    }
  }

  private List<String> flat(Element rule, String end) {
    return ends.flat(rule.text(end + "_net"), rule.text(end + "_not").equals("1"));
  }

  /** Tells what a rule lets to the firewall itself, or refuses. */
  private void passages(Item.Builder item, List<String> faces, boolean pass) {
    if (!ends.self(item.get(AccessRule.DESTINATIONS).value().orElse(List.of()))) {
      return;
    }
    for (String face : faces.contains("any") ? wall.interfaces().names() : Set.copyOf(faces)) {
      wall.reach()
          .add(
              new Reach.Passage(
                  face,
                  pass,
                  item.get(AccessRule.SOURCES).value().orElse(List.of()),
                  item.get(AccessRule.SERVICES).value().orElse(List.of()),
                  item.where()));
    }
  }

  private Item.Builder begin(Element rule, String policy) {
    Item.Builder item = wall.add(AccessRule.TYPE, rule.at());
    String name = rule.text("descr");
    item.set(AccessRule.NAME, name.isEmpty() ? String.valueOf(order + 1) : name)
        .set(AccessRule.POLICY, policy)
        .set(AccessRule.ORDER, ++order)
        .set(AccessRule.ENABLED, !rule.on("disabled"));
    item.set(AccessRule.SOURCES, ends.networks(rule, "source"));
    item.set(AccessRule.DESTINATIONS, ends.networks(rule, "destination"));
    item.set(AccessRule.SERVICES, ends.services(rule, "destination"));
    Known.mark(rule.node(), IGNORED);
    return item;
  }

  private static List<String> faces(Element rule) {
    String faces = rule.text("interface");
    List<String> found = new ArrayList<>();
    for (String face : faces.split(",")) {
      if (!face.isBlank()) {
        found.add(face.strip());
      }
    }
    return found.isEmpty() ? List.of("any") : found;
  }

  private void forward(Element rule) {
    List<String> faces = faces(rule);
    Item.Builder item = begin(rule, "port forward");
    boolean passes = rule.text("associated-rule-id").equals("pass");
    inside(item, faces);
    item.set(AccessRule.ACTION, rule.on("nordr") ? "deny" : "permit");
    item.set(AccessRule.DESTINATIONS, ends.words(rule.text("target")));
    item.set(AccessRule.SERVICES, ends.services(rule.text("protocol"), forwardedPort(rule)));
    if (passes) {
      // such a forward needs no rule of the filter: it is one
      item.set(AccessRule.ROLE, "traffic").set(AccessRule.LOGGED, false);
    }
  }

  private static String forwardedPort(Element rule) {
    String first = rule.text("local-port");
    String range = rule.at("destination", "port").map(Element::text).orElse("");
    String[] ends = range.split("[-:]");
    boolean several = ends.length == 2 && first.matches("\\d{1,5}") && range.matches("[\\d:-]+");
    if (!several) {
      return first;
    }
    long width = Long.parseLong(ends[1]) - Long.parseLong(ends[0]);
    return first + "-" + (Long.parseLong(first) + width);
  }

  private void oneToOne(Element rule) {
    List<String> faces = faces(rule);
    Item.Builder item = begin(rule, "1:1");
    inside(item, faces);
    item.set(AccessRule.ACTION, "permit");
    item.set(AccessRule.SOURCES, ends.networks(rule, "destination"));
    item.set(AccessRule.DESTINATIONS, ends.networks(rule, "source"));
    item.set(AccessRule.SERVICES, List.of("any"));
    rule.value("external");
  }

  private void inside(Item.Builder item, List<String> faces) {
    item.set(AccessRule.ROLE, "other").set(AccessRule.APPLIED, true);
    item.set(AccessRule.SOURCE_ZONES, faces);
    item.set(AccessRule.FROM_EXTERNAL, wall.interfaces().facing(faces));
  }
}
