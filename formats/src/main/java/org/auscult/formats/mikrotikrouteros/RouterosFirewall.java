package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;

/** Filter rules by chain, and port forwards. What no rule of a chain refuses is let through. */
final class RouterosFirewall {
  private static final Set<String> KNOWN =
      Set.of(
          "log-prefix",
          "hw-offload",
          "routing-mark",
          "connection-mark",
          "packet-mark",
          "new-connection-mark",
          "passthrough",
          "address-list",
          "address-list-timeout",
          "limit",
          "connection-limit",
          "dst-limit",
          "tcp-flags",
          "icmp-options",
          "psd",
          "hotspot",
          "src-mac-address",
          "time",
          "random",
          "nth",
          "ttl",
          "packet-size",
          "tls-host",
          "content",
          "layer7-protocol",
          "in-bridge-port",
          "jump-target",
          "reject-with",
          "dst-address-type",
          "src-address-type",
          "fragment",
          "connection-type",
          "connection-bytes",
          "connection-rate",
          "priority",
          "dscp",
          "ingress-priority",
          "to-addresses",
          "to-ports",
          "same-not-by-dst",
          "randomise-ports",
          "hop-limit",
          "headers",
          "out-bridge-port",
          "tcp-mss",
          "ipv4-options",
          "src-port",
          "port",
          "protocol");

  private final Routeros router;
  private final RouterosInterfaces interfaces;
  private final RouterosInput input;
  private final Map<String, List<String>> addresses = new HashMap<>();
  private final Map<String, Long> order = new HashMap<>();
  private final Map<String, String> jumps = new HashMap<>();
  private Optional<Boolean> forwards = Optional.empty();

  RouterosFirewall(Routeros router, RouterosInterfaces interfaces) {
    this.router = router;
    this.interfaces = interfaces;
    this.input = new RouterosInput(router, interfaces);
  }

  RouterosInput input() {
    return input;
  }

  void map() {
    for (String family : List.of("ip", "ipv6")) {
      for (Statement entry : router.added(family + " firewall address-list")) {
        if (!entry.disabled()) {
          addresses
              .computeIfAbsent(entry.text("list"), n -> new ArrayList<>())
              .add(network(entry.text("address")));
        }
        entry.done(Set.of("timeout", "dynamic", "creation-time"));
      }
      router.added(family + " firewall filter").forEach(this::jump);
      chains(family);
    }
    router.added("ip firewall nat").forEach(this::translation);
    router.added("ip firewall raw").forEach(this::raw);
    protection();
  }

  private void jump(Statement rule) {
    if (rule.is("action", "jump") && !rule.disabled()) {
      jumps.putIfAbsent(rule.text("jump-target"), rule.text("chain"));
    }
  }

  private void chains(String family) {
    Map<String, List<Item.Builder>> byChain = new LinkedHashMap<>();
    for (Statement rule : router.added(family + " firewall filter")) {
      Item.Builder item = rule(rule, family.equals("ip") ? "" : "ipv6 ");
      byChain.computeIfAbsent(rule.text("chain"), n -> new ArrayList<>()).add(item);
      forwards(rule, item);
      rule.done(KNOWN);
    }
    if (family.equals("ip")) {
      input.take(byChain.getOrDefault("input", List.of()));
      open(byChain.getOrDefault("forward", List.of()));
    }
  }

  /** The first rule that speaks of port forwards, or refuses all, decides on them. */
  private void forwards(Statement rule, Item.Builder item) {
    if (forwards.isPresent() || rule.disabled() || !rule.is("chain", "forward")) {
      return;
    }
    String state = rule.text("connection-nat-state");
    if (state.equals("dstnat") && rule.is("action", "accept")) {
      forwards = Optional.of(true);
    } else if (state.isEmpty() && RouterosInput.refusesOutside(item)) {
      forwards = Optional.of(false);
    }
  }

  private Item.Builder rule(Statement rule, String prefix) {
    String chain = rule.text("chain");
    String policy = prefix + chain;
    long place = order.merge(policy, 1L, Long::sum);
    Item.Builder item =
        router
            .add(AccessRule.TYPE, rule.at())
            .set(AccessRule.NAME, rule.value("comment").orElse(String.valueOf(place)))
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ORDER, place)
            .set(AccessRule.ENABLED, !rule.disabled())
            .set(AccessRule.LOGGED, rule.is("log", "yes"));
    ends(rule, item);
    String top = top(chain);
    Optional<String> action = action(rule.value("action").orElse("accept"));
    action.ifPresent(word -> item.set(AccessRule.ACTION, word));
    item.set(AccessRule.APPLIED, !top.isEmpty());
    boolean opens = action.isPresent() && fresh(rule) && !chosen(rule);
    item.set(AccessRule.ROLE, opens ? role(top) : "other");
    return item;
  }

  /** The chain of the system that a chain is reached from; the empty text for none. */
  private String top(String chain) {
    String at = chain;
    for (int depth = 0; depth < 8; depth++) {
      if (Set.of("input", "forward", "output").contains(at)) {
        return at;
      }
      at = jumps.getOrDefault(at, "");
    }
    return "";
  }

  private static String role(String chain) {
    return switch (chain) {
      case "input" -> "management";
      case "forward" -> "traffic";
      default -> "other";
    };
  }

  /** A rule for connections that exist lets nothing new through. */
  private static boolean fresh(Statement rule) {
    List<String> states = rule.words("connection-state");
    boolean negated = rule.text("connection-state").startsWith("!");
    return states.isEmpty()
        || negated
        || states.contains("new")
        || states.contains("untracked") && states.size() == 1;
  }

  /** What IPsec policies or port forwards let through is theirs to say. */
  private static boolean chosen(Statement rule) {
    return rule.text("ipsec-policy").endsWith(",ipsec")
        || rule.is("connection-nat-state", "dstnat");
  }

  private static Optional<String> action(String word) {
    return switch (word) {
      case "accept", "fasttrack-connection", "dst-nat", "netmap", "redirect" ->
          Optional.of("permit");
      case "drop", "reject", "tarpit" -> Optional.of("deny");
      default -> Optional.empty();
    };
  }

  private void ends(Statement rule, Item.Builder item) {
    item.set(AccessRule.SOURCES, networks(rule, "src-address"));
    item.set(AccessRule.DESTINATIONS, networks(rule, "dst-address"));
    item.set(AccessRule.SERVICES, services(rule, rule.text("dst-port")));
    zone(rule, "in-interface", item, AccessRule.SOURCE_ZONES);
    zone(rule, "out-interface", item, AccessRule.DESTINATION_ZONES);
    external(rule, item);
  }

  private List<String> networks(Statement rule, String key) {
    List<String> found = new ArrayList<>();
    rule.value(key)
        .ifPresent(value -> found.add(not(value) ? "not " + value.substring(1) : network(value)));
    rule.value(key + "-list")
        .ifPresent(
            list -> {
              if (not(list)) {
                found.add("not " + list.substring(1));
              } else {
                found.addAll(addresses.getOrDefault(list, List.of(list)));
              }
            });
    return found.isEmpty() ? List.of("any") : found;
  }

  private static boolean not(String value) {
    return value.startsWith("!");
  }

  private static String network(String address) {
    if (address.equals("0.0.0.0/0") || address.equals("::/0")) {
      return "any";
    }
    return address.matches("\\d+(\\.\\d+){3}") ? address + "/32" : address;
  }

  private static List<String> services(Statement rule, String ports) {
    String protocol = rule.text("protocol").replaceFirst("^6$", "tcp").replaceFirst("^17$", "udp");
    String port = ports.isEmpty() ? rule.text("port") : ports;
    if (protocol.isEmpty()) {
      return List.of("any");
    }
    if (port.isEmpty() || not(protocol) || not(port)) {
      return List.of(protocol);
    }
    List<String> services = new ArrayList<>();
    for (String one : port.split(",")) {
      services.add(protocol + "/" + one);
    }
    return services;
  }

  private static void zone(
      Statement rule, String key, Item.Builder item, Field<List<String>> field) {
    Optional<String> zone = rule.value(key).or(() -> rule.value(key + "-list"));
    item.set(field, List.of(zone.orElse("any")));
  }

  private void external(Statement rule, Item.Builder item) {
    Optional<String> in = rule.value("in-interface").or(() -> rule.value("in-interface-list"));
    Setting<Boolean> facing =
        in.map(interfaces::facing)
            .orElseGet(
                () ->
                    interfaces
                        .outside()
                        .map(at -> Setting.of(true, at))
                        .orElse(Setting.notStated()));
    item.set(AccessRule.FROM_EXTERNAL, facing);
  }

  /** A chain that filters but refuses nothing of the outside in the end is open to it. */
  private void open(List<Item.Builder> rules) {
    boolean closed = false;
    boolean filters = false;
    for (Item.Builder rule : rules) {
      boolean on = rule.get(AccessRule.ENABLED).value().orElse(false);
      boolean traffic = rule.get(AccessRule.ROLE).value().orElse("").equals("traffic");
      filters |= on;
      closed |= on && traffic && RouterosInput.refusesOutside(rule);
    }
    if (!filters || closed || !router.whole() || interfaces.outside().isEmpty()) {
      return;
    }
    Item.Builder last = rules.get(rules.size() - 1);
    router
        .add(AccessRule.TYPE, last.where())
        .set(AccessRule.NAME, "end of the chain")
        .set(AccessRule.POLICY, "forward")
        .set(AccessRule.ORDER, rules.size() + 1L)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.ACTION, "permit")
        .set(AccessRule.SOURCE_ZONES, List.of("any"))
        .set(AccessRule.DESTINATION_ZONES, List.of("any"))
        .set(AccessRule.SOURCES, List.of("any"))
        .set(AccessRule.DESTINATIONS, List.of("any"))
        .set(AccessRule.SERVICES, List.of("any"))
        .set(AccessRule.LOGGED, false)
        .set(AccessRule.FROM_EXTERNAL, true)
        .set(AccessRule.APPLIED, true)
        .set(AccessRule.ROLE, "traffic");
  }

  private void translation(Statement rule) {
    String action = rule.text("action");
    rule.done(KNOWN);
    List.of(
            "out-interface",
            "out-interface-list",
            "ipsec-policy",
            "chain",
            "dst-address",
            "src-address",
            "src-address-list",
            "dst-address-list",
            "in-interface",
            "in-interface-list",
            "dst-port",
            "log")
        .forEach(rule::value);
    if (action.equals("dst-nat") || action.equals("netmap")) {
      Item.Builder item = rule(rule, "nat ");
      // a forward that the filter does not refuse needs no rule of its own: it is one
      boolean passes = router.whole() && forwards.orElse(true);
      item.set(AccessRule.ROLE, passes ? "traffic" : "other").set(AccessRule.APPLIED, true);
      rule.value("to-addresses")
          .ifPresent(to -> item.set(AccessRule.DESTINATIONS, List.of(network(to))));
      String ports = rule.value("to-ports").orElse(rule.text("dst-port"));
      item.set(AccessRule.SERVICES, services(rule, ports));
    }
    rule.done(KNOWN);
  }

  private void raw(Statement rule) {
    rule(rule, "raw ").set(AccessRule.ROLE, "other");
    rule.done(KNOWN);
  }

  private void protection() {
    if (!router.whole()) {
      return;
    }
    Setting<Boolean> refused = input.refusesOutside();
    router.device().single(RoutingPolicy.TYPE).set(RoutingPolicy.CONTROL_PLANE_PROTECTED, refused);
  }
}
