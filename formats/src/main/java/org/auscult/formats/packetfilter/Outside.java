package org.auscult.formats.packetfilter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.syntax.Cidr;

/** Which interfaces face the outside, as the rules themselves show it. */
public final class Outside {
  private static final List<String> PRIVATE =
      List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
  private static final List<String> VIRTUAL =
      List.of("lo", "docker", "br-", "virbr", "veth", "lxc", "cni", "flannel", "tun", "tap", "wg");

  private final Set<String> outer = new HashSet<>();
  private boolean forwards;

  private Outside() {}

  /** Reads names of uplinks, and behind which interface private addresses are hidden. */
  public static Outside of(Ruleset rules) {
    Outside outside = new Outside();
    for (Chain chain : rules.chains()) {
      for (Rule rule : chain.rules()) {
        outside.see(chain, rule);
      }
    }
    return outside;
  }

  private void see(Chain chain, Rule rule) {
    List<String> names = new ArrayList<>(rule.match().from());
    names.addAll(rule.match().to());
    names.stream().filter(Outside::uplink).forEach(outer::add);
    boolean hides = rule.verdict() == Rule.Verdict.NONE && rule.target().contains("masquerade");
    if (hides) {
      rule.match().to().stream().filter(Outside::physical).forEach(outer::add);
    }
    boolean passes = chain.hook().equals(Optional.of(Chain.Hook.FORWARD)) && chain.filters();
    forwards |= hides && !outer.isEmpty() || passes && names.stream().anyMatch(Outside::physical);
  }

  private static boolean uplink(String name) {
    return name.toLowerCase(Locale.ROOT).matches("(wan|ppp|pppoe-|wwan|dsl|uplink|internet).*");
  }

  /** True for a port of the device, not for the inner wires of containers, guests and tunnels. */
  private static boolean physical(String name) {
    return !name.equals("any")
        && !name.startsWith("not ")
        && VIRTUAL.stream().noneMatch(name::startsWith);
  }

  /** True when rules show that the device passes packets on between its ports. */
  public boolean forwards() {
    return forwards;
  }

  /** Whether these packets can come from outside; empty when the rules do not show it. */
  Optional<Boolean> faces(Match match) {
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    boolean named = !match.from().equals(Match.ANY);
    if (named) {
      return Optional.of(match.from().stream().anyMatch(this::outer));
    }
    return Optional.of(!match.sources().stream().allMatch(Outside::inside));
  }

  private boolean outer(String name) {
    return name.startsWith("not ")
        ? !outer.contains(name.substring("not ".length()))
        : outer.contains(name);
  }

  private static boolean inside(String network) {
    List<Long> span = Cidr.span(network);
    return !span.isEmpty()
        && PRIVATE.stream()
            .map(Cidr::span)
            .anyMatch(own -> own.get(0) <= span.get(0) && own.get(1) >= span.get(1));
  }
}
