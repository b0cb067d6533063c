package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.device.AccessRule;
import org.auscult.device.Item;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/**
 * The firewall between zones: a pair of zones has a policy, which passes or drops classes of
 * traffic in order; what no class takes is dropped (Cisco IOS Security Configuration Guide:
 * Zone-Based Policy Firewall).
 */
final class CiscoIosZoneFirewall {
  private static final String CATCH_ALL = "class-default";
  private static final int DEEPEST = 8;

  private CiscoIosZoneFirewall() {}

  /** Classes, policies and pairs by name, put together when all are read. */
  static final class Seen {
    private final Map<String, TrafficClass> classes = new LinkedHashMap<>();
    private final Map<String, ConfigNode> policies = new LinkedHashMap<>();
    private final List<ConfigNode> pairs = new ArrayList<>();
  }

  /** What a class takes: by protocol, by access list, or both at once. */
  private record TrafficClass(
      boolean all, List<String> services, List<String> lists, List<String> classes) {

    static TrafficClass of(boolean all) {
      return new TrafficClass(all, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** A pair of zones while its policy is followed. */
  private record Pair(Ios ios, String name, String from, String to) {
    Item.Builder rule(Span at, boolean permit, boolean logged) {
      long order =
          1
              + ios.device().items(AccessRule.TYPE).stream()
                  .filter(r -> r.get(AccessRule.POLICY).value().filter(name::equals).isPresent())
                  .count();
      return ios.add(AccessRule.TYPE, at)
          .set(AccessRule.NAME, String.valueOf(order))
          .set(AccessRule.POLICY, name)
          .set(AccessRule.ORDER, order)
          .set(AccessRule.ENABLED, true)
          .set(AccessRule.APPLIED, true)
          .set(AccessRule.ACTION, permit ? "permit" : "deny")
          .set(AccessRule.SOURCE_ZONES, List.of(from))
          .set(AccessRule.DESTINATION_ZONES, List.of(to))
          .set(AccessRule.LOGGED, logged)
          .set(AccessRule.ROLE, role());
    }

    private String role() {
      return to.equals("self") ? "management" : from.equals("self") ? "other" : "traffic";
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("class-map type inspect", CiscoIosZoneFirewall::trafficClass)
        .on("policy-map type inspect", (ios, c) -> ios.firewall.policies.put(c.last(), c.node()))
        .on("zone-pair security", (ios, c) -> ios.firewall.pairs.add(c.node()));
  }

  /** {@code class-map type inspect [PROTOCOL] [match-any|match-all] NAME}. */
  private static void trafficClass(Ios ios, Command command) {
    TrafficClass found = TrafficClass.of(!command.has("match-any"));
    for (ConfigNode node : command.node().children()) {
      Command match = Command.of(node.mapped());
      switch (match.negated() ? "" : match.word(1)) {
        case "protocol" -> found.services.add(InspectedProtocols.service(match.word(2)));
        case "access-group" -> found.lists.add(match.last());
        case "class-map" -> found.classes.add(match.last());
        default -> {
          if (match.word(0).equals("description")) {
            node.unmapped().irrelevant();
          } else {
            match.unread();
          }
        }
      }
    }
    ios.firewall.classes.put(command.last(), found);
  }

  /** Follows the policy of each pair; to be called before access lists are finished. */
  static void finish(Ios ios) {
    ios.firewall.pairs.forEach(node -> pair(ios, node));
  }

  private static void pair(Ios ios, ConfigNode node) {
    Command command = Command.of(node);
    Pair pair =
        new Pair(
            ios,
            command.word(2),
            command.after("source").orElse("any"),
            command.after("destination").orElse("any"));
    node.all("description").forEach(ConfigNode::irrelevant);
    for (ConfigNode policy : node.all("service-policy", "type", "inspect")) {
      ConfigNode found = ios.firewall.policies.get(policy.mapped().word(3));
      if (found != null) {
        found.children().forEach(inner -> inPolicy(pair, inner));
      } else {
        policy.unmapped();
      }
    }
  }

  private static void inPolicy(Pair pair, ConfigNode node) {
    if (node.word(0).equals("description")) {
      node.irrelevant();
    } else if (node.word(0).equals("class")) {
      node.mapped();
      node.children().forEach(action -> action(pair, node, action));
    }
  }

  private static void action(Pair pair, ConfigNode node, ConfigNode action) {
    switch (action.word(0)) {
      case "inspect", "pass" -> rules(pair, node, action.mapped(), true);
      case "drop" -> rules(pair, node, action.mapped(), false);
      default -> {}
    }
  }

  private static void rules(Pair pair, ConfigNode node, ConfigNode action, boolean permit) {
    String name = node.word(node.words().size() - 1);
    boolean logged = action.word(1).equals("log");
    if (name.equals(CATCH_ALL)) {
      any(pair.rule(action.span(), permit, logged)).set(AccessRule.SERVICES, List.of("any"));
      return;
    }
    TrafficClass traffic = flat(pair.ios, name, 0);
    boolean both = traffic.all && !traffic.services.isEmpty();
    if (!traffic.services.isEmpty()) {
      Item.Builder rule = pair.rule(action.span(), permit, logged);
      rule.set(AccessRule.SERVICES, List.copyOf(traffic.services));
      sources(pair, rule, both ? traffic.lists : List.of(), node);
    }
    if (!both) {
      traffic.lists.forEach(list -> listed(pair, list, node, permit));
    }
  }

  private static Item.Builder any(Item.Builder rule) {
    return rule.set(AccessRule.SOURCES, List.of("any"))
        .set(AccessRule.DESTINATIONS, List.of("any"));
  }

  private static void sources(Pair pair, Item.Builder rule, List<String> lists, ConfigNode node) {
    if (lists.isEmpty()) {
      any(rule);
    } else {
      pair.ios.accessLists.select(rule, AccessRule.SOURCES, lists.get(0), node.span());
    }
  }

  /** What a list permits is passed as it says, or dropped. */
  private static void listed(Pair pair, String list, ConfigNode node, boolean permit) {
    if (permit) {
      pair.ios.accessLists.bind(list, pair.from, true, node.span());
      pair.ios.accessLists.bind(list, pair.to, false, node.span());
    } else {
      pair.ios.accessLists.select(
          pair.rule(node.span(), false, false), AccessRule.SOURCES, list, node.span());
    }
  }

  /** A class with the classes that it names. */
  private static TrafficClass flat(Ios ios, String name, int depth) {
    TrafficClass own = ios.firewall.classes.getOrDefault(name, TrafficClass.of(true));
    TrafficClass whole = TrafficClass.of(own.all);
    whole.services.addAll(own.services);
    whole.lists.addAll(own.lists);
    for (String inner : depth < DEEPEST ? own.classes : List.<String>of()) {
      TrafficClass other = flat(ios, inner, depth + 1);
      whole.services.addAll(other.services);
      whole.lists.addAll(other.lists);
    }
    return whole;
  }
}
