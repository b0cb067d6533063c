package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;

/** Firewall policies, and the policies for traffic to the device itself. */
final class FortiosPolicies {
  private static final List<String> INSPECTIONS =
      List.of(
          "av-profile",
          "ips-sensor",
          "webfilter-profile",
          "application-list",
          "dnsfilter-profile",
          "emailfilter-profile",
          "spamfilter-profile",
          "dlp-sensor",
          "dlp-profile",
          "file-filter-profile",
          "waf-profile",
          "casi-profile",
          "profile-group");

  private final Fortios fortios;
  private final FortiosObjects objects;
  private final FortiosInterfaces interfaces;
  private final Map<String, Long> orders = new HashMap<>();

  FortiosPolicies(Fortios fortios, FortiosObjects objects, FortiosInterfaces interfaces) {
    this.fortios = fortios;
    this.objects = objects;
    this.interfaces = interfaces;
  }

  void map() {
    fortios.entries().of("firewall policy").forEach(this::traffic);
    fortios.entries().of("firewall local-in-policy").forEach(this::local);
  }

  private void traffic(Entry entry) {
    Item.Builder rule = rule("firewall policy", "traffic", entry);
    entry.put(rule, AccessRule.NAME, "name", v -> Optional.of(v.text()));
    zones(rule, entry, "srcintf", AccessRule.SOURCE_ZONES);
    zones(rule, entry, "dstintf", AccessRule.DESTINATION_ZONES);
    entry.put(rule, AccessRule.LOGGED, "logtraffic", v -> Optional.of(v.text().equals("all")));
    rule.orDefault(
        AccessRule.LOGGED, false, Fortios.reference("firewall policy") + ": logtraffic utm");
    inspection(rule, entry);
    internetServices(rule, entry);
    people(rule, entry);
    entry.ignore(FortiosIgnored.POLICY);
  }

  private void local(Entry entry) {
    Item.Builder rule = rule("firewall local-in-policy", "management", entry);
    zones(rule, entry, "intf", AccessRule.SOURCE_ZONES);
    entry.ignore(FortiosIgnored.POLICY);
  }

  private Item.Builder rule(String section, String role, Entry entry) {
    String name = section.substring("firewall ".length());
    String policy = entry.vdom().isEmpty() ? name : entry.vdom() + '/' + name;
    Item.Builder rule =
        fortios
            .device()
            .add(AccessRule.TYPE, entry.at())
            .set(AccessRule.NAME, entry.name())
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ORDER, orders.merge(policy, 1L, Long::sum))
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.ROLE, role);
    String source = Fortios.reference(section);
    entry.put(rule, AccessRule.ENABLED, "status", Entry.Value::flag);
    never(rule, entry);
    rule.orDefault(AccessRule.ENABLED, true, source + ": status enable");
    entry.put(rule, AccessRule.ACTION, "action", v -> action(v.text()));
    rule.orDefault(AccessRule.ACTION, "deny", source + ": action deny");
    networks(rule, entry, "srcaddr", AccessRule.SOURCES);
    networks(rule, entry, "dstaddr", AccessRule.DESTINATIONS);
    services(rule, entry);
    return rule;
  }

  private static Optional<String> action(String word) {
    return switch (word) {
      case "accept", "ipsec", "ssl-vpn" -> Optional.of("permit");
      case "deny" -> Optional.of("deny");
      default -> Optional.empty();
    };
  }

  /** The schedule {@code none} is the vendor's own and never comes. */
  private static void never(Item.Builder rule, Entry entry) {
    entry
        .value("schedule")
        .filter(value -> value.text().equals("none"))
        .ifPresent(value -> rule.set(AccessRule.ENABLED, false, value.at()));
  }

  private void zones(Item.Builder rule, Entry entry, String key, Field<List<String>> field) {
    entry.put(
        rule, field, key, v -> Optional.of(v.words().contains("any") ? List.of("any") : v.words()));
    if (field == AccessRule.SOURCE_ZONES) {
      rule.set(AccessRule.FROM_EXTERNAL, interfaces.facing(entry.vdom(), entry.words(key)));
    }
  }

  private void networks(Item.Builder rule, Entry entry, String key, Field<List<String>> field) {
    boolean negated = entry.is(key + "-negate", "enable");
    entry.put(
        rule,
        field,
        key,
        v ->
            Optional.of(
                negated ? List.of("not " + v.text()) : objects.networks(entry.vdom(), v.words())));
  }

  private void services(Item.Builder rule, Entry entry) {
    boolean negated = entry.is("service-negate", "enable");
    entry.put(
        rule,
        AccessRule.SERVICES,
        "service",
        v ->
            Optional.of(
                negated ? List.of("not " + v.lower()) : objects.services(entry.vdom(), v.words())));
  }

  /** Applications known to the vendor by address and port stand in place of addresses. */
  private static void internetServices(Item.Builder rule, Entry entry) {
    if (entry.is("internet-service", "enable")) {
      names(rule, entry, "internet-service", AccessRule.DESTINATIONS);
      names(rule, entry, "internet-service", AccessRule.SERVICES);
    }
    if (entry.is("internet-service-src", "enable")) {
      names(rule, entry, "internet-service-src", AccessRule.SOURCES);
    }
  }

  /** A policy for certain users is not one for anybody. */
  private static void people(Item.Builder rule, Entry entry) {
    List<String> people = new ArrayList<>(entry.words("groups"));
    people.addAll(entry.words("users"));
    List<String> sources = rule.get(AccessRule.SOURCES).value().orElse(List.of("any"));
    if (!people.isEmpty() && sources.contains("any")) {
      rule.set(
          AccessRule.SOURCES, people.stream().map(name -> "user " + name).toList(), entry.at());
    }
  }

  private static void names(Item.Builder rule, Entry entry, String key, Field<List<String>> field) {
    for (String suffix : List.of("-name", "-id", "-group", "-custom")) {
      entry.put(rule, field, key + suffix, v -> Optional.of(v.words()));
    }
  }

  private static void inspection(Item.Builder rule, Entry entry) {
    boolean on = entry.is("utm-status", "enable");
    boolean any = false;
    for (String key : INSPECTIONS) {
      any |= entry.value(key).isPresent();
    }
    entry.value("profile-type");
    if (on || any) {
      rule.set(AccessRule.INSPECTED, on && any);
    }
    rule.orDefault(
        AccessRule.INSPECTED, false, Fortios.reference("firewall policy") + ": utm-status disable");
  }
}
