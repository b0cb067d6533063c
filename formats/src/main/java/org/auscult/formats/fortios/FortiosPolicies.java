package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;

/** Firewall policies, and the policies for traffic to the device itself. */
final class FortiosPolicies {
  /** Sections of policies for what passes. */
  private static final List<String> TRAFFIC =
      List.of(
          "firewall policy",
          "firewall policy6",
          "firewall consolidated policy",
          "firewall security-policy",
          "firewall proxy-policy");

  private static final List<String> LOCAL =
      List.of("firewall local-in-policy", "firewall local-in-policy6");

  private final Fortios fortios;
  private final FortiosObjects objects;
  private final FortiosInterfaces interfaces;
  private final FortiosProfiles profiles;
  private final Map<String, Long> orders = new HashMap<>();

  FortiosPolicies(Fortios fortios, FortiosObjects objects, FortiosInterfaces interfaces) {
    this.fortios = fortios;
    this.objects = objects;
    this.interfaces = interfaces;
    this.profiles = new FortiosProfiles(fortios.entries());
  }

  void map() {
    for (String section : TRAFFIC) {
      fortios.entries().of(section).forEach(entry -> traffic(section, entry));
    }
    for (String section : LOCAL) {
      fortios.entries().of(section).forEach(entry -> local(section, entry));
    }
    fortios.entries().of("firewall multicast-policy").forEach(this::multicast);
    fortios.entries().of("firewall vip").forEach(this::published);
  }

  private void traffic(String section, Entry entry) {
    Item.Builder rule = rule(section, role(section, entry), entry);
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

  /** In the mode where security policies decide, the others only choose what to decipher. */
  private String role(String section, Entry entry) {
    boolean deciphers =
        section.equals("firewall policy")
            && fortios.entries().blocks("system settings").stream()
                .filter(settings -> settings.vdom().equals(entry.vdom()))
                .anyMatch(settings -> settings.is("ngfw-mode", "policy-based"));
    return deciphers ? "other" : "traffic";
  }

  private void local(String section, Entry entry) {
    Item.Builder rule = rule(section, "management", entry);
    zones(rule, entry, "intf", AccessRule.SOURCE_ZONES);
    entry.ignore(FortiosIgnored.POLICY);
  }

  /** What passes to groups of receivers is not a way to one machine. */
  private void multicast(Entry entry) {
    Item.Builder rule = rule("firewall multicast-policy", "other", entry);
    zones(rule, entry, "srcintf", AccessRule.SOURCE_ZONES);
    zones(rule, entry, "dstintf", AccessRule.DESTINATION_ZONES);
    entry.put(rule, AccessRule.LOGGED, "logtraffic", v -> Optional.of(v.text().equals("all")));
    entry.ignore(FortiosIgnored.POLICY);
  }

  /** A virtual address leads from outside to a host inside, if a policy lets pass. */
  private void published(Entry entry) {
    String policy = entry.vdom().isEmpty() ? "vip" : entry.vdom() + "/vip";
    Item.Builder rule =
        fortios
            .device()
            .add(AccessRule.TYPE, entry.at())
            .set(AccessRule.NAME, entry.name())
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ORDER, orders.merge(policy, 1L, Long::sum))
            .set(AccessRule.ACTION, "permit")
            .set(AccessRule.ROLE, "other")
            .set(AccessRule.DESTINATIONS, objects.networks(entry.vdom(), List.of(entry.name())));
    entry.put(rule, AccessRule.ENABLED, "status", Entry.Value::flag);
    rule.orDefault(AccessRule.ENABLED, true, Fortios.reference("firewall vip") + ": status enable");
    zones(rule, entry, "extintf", AccessRule.SOURCE_ZONES);
    entry.put(rule, AccessRule.SOURCES, "src-filter", v -> Optional.of(v.words()));
    rule.orDefault(
        AccessRule.SOURCES, List.of("any"), Fortios.reference("firewall vip") + ": src-filter");
    entry.value("extport");
    rule.set(AccessRule.SERVICES, FortiosObjects.published(entry));
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
    String usual = section.equals("firewall multicast-policy") ? "permit" : "deny";
    rule.orDefault(AccessRule.ACTION, usual, source + ": action");
    boolean six = section.endsWith("6");
    networks(rule, entry, "srcaddr", AccessRule.SOURCES, six);
    networks(rule, entry, "dstaddr", AccessRule.DESTINATIONS, six);
    services(rule, entry, section.equals("firewall proxy-policy"));
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

  /** The addresses of a policy of either protocol, or of both where it has keys for both. */
  private void networks(
      Item.Builder rule, Entry entry, String key, Field<List<String>> field, boolean six) {
    Set<String> found = new LinkedHashSet<>();
    Optional<Entry.Value> stated = entry.value(key);
    stated.ifPresent(value -> found.addAll(networks(entry, key, value, six)));
    Optional<Entry.Value> other = entry.value(key + "6");
    other.ifPresent(value -> found.addAll(networks(entry, key + "6", value, true)));
    stated
        .or(() -> other)
        .ifPresent(
            value ->
                rule.set(
                    field,
                    found.contains("any") ? List.of("any") : List.copyOf(found),
                    value.at()));
  }

  private List<String> networks(Entry entry, String key, Entry.Value value, boolean six) {
    if (entry.is(key + "-negate", "enable")) {
      return List.of("not " + value.text());
    }
    return six
        ? objects.networks6(entry.vdom(), value.words())
        : objects.networks(entry.vdom(), value.words());
  }

  /** The services of a policy; those of a proxy are its own protocols, whatever their ports. */
  private void services(Item.Builder rule, Entry entry, boolean proxy) {
    boolean negated = entry.is("service-negate", "enable");
    entry.put(
        rule,
        AccessRule.SERVICES,
        "service",
        v ->
            Optional.of(
                negated
                    ? List.of("not " + v.lower())
                    : proxy
                        ? List.of(v.lower().split(" "))
                        : objects.services(entry.vdom(), v.words())));
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

  private void inspection(Item.Builder rule, Entry entry) {
    boolean any = false;
    boolean looks = false;
    for (String key : FortiosProfiles.keys()) {
      any |= entry.value(key).isPresent();
      looks |= profiles.inspects(entry, key);
    }
    boolean on = entry.is("utm-status", "enable");
    entry.value("profile-type");
    if (on || any) {
      rule.set(AccessRule.INSPECTED, on && looks);
    }
    rule.orDefault(
        AccessRule.INSPECTED, false, Fortios.reference("firewall policy") + ": utm-status disable");
  }
}
