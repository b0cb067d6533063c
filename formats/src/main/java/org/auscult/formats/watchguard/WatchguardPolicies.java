package org.auscult.formats.watchguard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.tree.ConfigNode;

/**
 * Policies as their owner sees them, those that the device made for itself beside them, and
 * translations that publish hosts inside.
 */
final class WatchguardPolicies {
  private final ConfigNode profile;
  private final DeviceBuilder device;
  private final WatchguardObjects objects;
  private final Map<String, Long> orders = new HashMap<>();

  WatchguardPolicies(ConfigNode profile, DeviceBuilder device, WatchguardObjects objects) {
    this.profile = profile;
    this.device = device;
    this.objects = objects;
  }

  void map() {
    Set<String> compiled = new HashSet<>();
    for (ConfigNode policy : Elements.of(profile, "abs-policy-list", "abs-policy")) {
      visible(policy);
      Elements.of(policy, "policy-list", "policy").forEach(made -> compiled.add(made.word(1)));
    }
    for (ConfigNode policy : Elements.of(profile, "policy-list", "policy")) {
      boolean again = Elements.text(policy, "name").filter(compiled::contains).isPresent();
      if (again) {
        policy.mappedDeep();
      } else {
        hidden(policy);
      }
    }
    Elements.of(profile, "nat-list", "nat").forEach(this::translation);
    Elements.of(profile, "one-to-one-nat-list", "one-to-one-nat").forEach(this::oneToOne);
  }

  private void visible(ConfigNode policy) {
    Item.Builder rule = rule("policy", policy);
    Elements.flag(policy, "enabled").ifPresent(on -> rule.set(AccessRule.ENABLED, on));
    action(policy, rule, Map.of("Allow", "permit", "Proxy", "permit", "Deny", "deny"));
    Elements.text(policy, "type");
    Elements.one(policy, "settings").ifPresent(settings -> settings(settings, rule));
  }

  private static void settings(ConfigNode settings, Item.Builder rule) {
    Elements.flag(settings, "log-enabled").ifPresent(on -> rule.set(AccessRule.LOGGED, on));
    inspection(settings, rule);
  }

  private void hidden(ConfigNode policy) {
    Item.Builder rule = rule("system-policy", policy);
    Elements.flag(policy, "enable").ifPresent(on -> rule.set(AccessRule.ENABLED, on));
    action(policy, rule, Map.of("1", "permit"));
    Elements.flag(policy, "log").ifPresent(on -> rule.set(AccessRule.LOGGED, on));
    inspection(policy, rule);
  }

  private static void action(ConfigNode policy, Item.Builder rule, Map<String, String> words) {
    Optional<ConfigNode> stated = Elements.one(policy, "firewall");
    stated.ifPresent(
        node ->
            Optional.ofNullable(words.get(node.word(1)))
                .ifPresentOrElse(
                    action -> rule.set(AccessRule.ACTION, action, node.span()), node::unmapped));
  }

  /** A proxy reads what it lets pass; intrusion prevention does so without one. */
  private static void inspection(ConfigNode settings, Item.Builder rule) {
    boolean proxy = Elements.text(settings, "proxy").isPresent();
    Optional<Boolean> prevention = Elements.flag(settings, "ips-monitor-enabled");
    prevention.ifPresent(on -> rule.set(AccessRule.INSPECTED, on || proxy));
  }

  private Item.Builder rule(String list, ConfigNode policy) {
    WatchguardObjects.End from = end(policy, "from-alias-list");
    WatchguardObjects.End to = end(policy, "to-alias-list");
    Item.Builder rule =
        device
            .add(AccessRule.TYPE, policy.span())
            .set(AccessRule.POLICY, list)
            .set(AccessRule.ORDER, orders.merge(list, 1L, Long::sum))
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.ROLE, to.device ? "management" : "traffic")
            .set(AccessRule.SOURCES, from.networks())
            .set(AccessRule.DESTINATIONS, to.device ? List.of("Firebox") : to.networks())
            .set(AccessRule.FROM_EXTERNAL, outside(from));
    Elements.text(policy, "name").ifPresent(name -> rule.set(AccessRule.NAME, name));
    Elements.text(policy, "service")
        .ifPresent(service -> rule.set(AccessRule.SERVICES, objects.ports(service)));
    if (!from.zones.isEmpty()) {
      rule.set(AccessRule.SOURCE_ZONES, from.zones());
    }
    if (!to.zones.isEmpty()) {
      rule.set(AccessRule.DESTINATION_ZONES, to.zones());
    }
    return rule;
  }

  private WatchguardObjects.End end(ConfigNode policy, String list) {
    return objects.end(
        Elements.of(policy, list, "alias").stream().map(alias -> alias.word(1)).toList());
  }

  private static Setting<Boolean> outside(WatchguardObjects.End from) {
    return from.facing.stream()
        .filter(facing -> facing.value().orElse(false))
        .findFirst()
        .orElse(
            from.facing.stream().anyMatch(facing -> facing.value().isEmpty())
                    || from.facing.isEmpty()
                ? Setting.notStated()
                : from.facing.get(0));
  }

  /** Kind 7 is static: what comes to an outside address goes to a host inside. */
  private void translation(ConfigNode nat) {
    String name = Elements.text(nat, "name").orElse("");
    boolean published = Elements.text(nat, "type").filter("7"::equals).isPresent();
    for (ConfigNode member : Elements.of(nat, "nat-item", "member")) {
      Optional<String> inside = Elements.text(member, "addr-name");
      if (published && inside.isPresent()) {
        publish("nat-list", name, member, objects.group(inside.get()));
      } else {
        member.unmapped();
      }
    }
  }

  private void publish(String list, String name, ConfigNode at, List<String> hosts) {
    Item.Builder rule =
        device
            .add(AccessRule.TYPE, at.span())
            .set(AccessRule.NAME, name)
            .set(AccessRule.POLICY, list)
            .set(AccessRule.ORDER, orders.merge(list, 1L, Long::sum))
            .set(AccessRule.ENABLED, true)
            .set(AccessRule.ACTION, "permit")
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.SOURCES, List.of("any"))
            .set(AccessRule.DESTINATIONS, hosts);
    String port = Elements.text(at, "port").filter(p -> !p.equals("0")).orElse("any");
    rule.set(AccessRule.SERVICES, List.of(port.equals("any") ? port : "tcp/" + port));
    Elements.text(at, "interface")
        .ifPresent(
            face -> {
              rule.set(AccessRule.SOURCE_ZONES, List.of(face));
              rule.set(AccessRule.FROM_EXTERNAL, objects.facing(face));
            });
    Elements.text(at, "ext-addr-name");
    Elements.text(at, "addr-type");
  }

  private void oneToOne(ConfigNode nat) {
    String inside = Elements.text(nat, "real-address").orElse("");
    String outside = Elements.text(nat, "nat-address").orElse("");
    publish("one-to-one-nat-list", outside, nat, objects.group(inside));
  }
}
