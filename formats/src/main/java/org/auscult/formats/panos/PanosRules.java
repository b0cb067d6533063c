package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Rules of security and of translation, of a device and of the groups that Panorama serves. */
final class PanosRules {
  private static final String ACTIONS = Panos.help("Policies > Security, Actions");
  private static final Set<String> ZONES_WITHIN = Set.of("intrazone-default");

  private final Panos panos;
  private final PanosSite site;
  private final PanosProfiles profiles;

  PanosRules(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
    this.profiles = new PanosProfiles();
  }

  void map() {
    List<Stanza> shared = site.config().at("shared").stream().toList();
    shared.forEach(this::objects);
    for (Stanza unit : site.units()) {
      objects(unit);
      bases(unit, unit.word().startsWith("vsys") ? unit.word() + " " : "", List.of(unit));
    }
    List<Stanza> groups = new ArrayList<>(site.device().each("device-group"));
    groups.addAll(site.device().each("container"));
    groups.addAll(site.device().each("device", "cloud"));
    groups.forEach(this::objects);
    for (Stanza group : groups) {
      bases(group, "device-group " + group.word() + " ", lineage(group));
    }
    shared.forEach(s -> bases(s, "shared ", List.of()));
  }

  private void objects(Stanza scope) {
    PanosAddresses.read(scope);
    PanosObjects.read(scope);
    profiles.read(scope);
    for (Stanza profile : scope.each("profiles", "decryption")) {
      PanosDecryption.map(panos, profile);
    }
  }

  /** The group and those above it, as far as the export tells who stands above whom. */
  private List<Stanza> lineage(Stanza group) {
    List<Stanza> line = new ArrayList<>(List.of(group));
    Optional<Stanza.Value> parent = parent(group);
    while (parent.isPresent() && line.size() < 8) {
      Optional<Stanza> next = site.device().at("device-group", parent.get().text());
      if (next.isEmpty() || line.contains(next.get())) {
        break;
      }
      line.add(next.get());
      parent = parent(next.get());
    }
    return line;
  }

  private Optional<Stanza.Value> parent(Stanza group) {
    return site.config()
        .at("readonly", "devices", "localhost.localdomain", "device-group", group.word())
        .flatMap(known -> known.value("parent-dg"));
  }

  private void bases(Stanza place, String name, List<Stanza> near) {
    List<Stanza> scopes = new ArrayList<>(near);
    site.config().at("shared").ifPresent(scopes::add);
    for (String base : List.of("pre-rulebase", "rulebase", "post-rulebase")) {
      place.at(base).ifPresent(found -> base(found.read(), name + base, scopes));
    }
  }

  private void base(Stanza base, String name, List<Stanza> scopes) {
    long order = 0;
    for (Stanza rule : base.each("security", "rules")) {
      security(rule, name, scopes, ++order);
    }
    for (Stanza rule : base.each("default-security-rules", "rules")) {
      standard(rule, name, ++order);
    }
    for (Stanza rule : base.each("nat", "rules")) {
      new PanosTranslation(panos, scopes).map(rule, name);
    }
    PanosOtherRules others = new PanosOtherRules(panos, scopes);
    for (String kind : PanosOtherRules.KINDS) {
      base.each(kind, "rules").forEach(rule -> others.map(rule, kind, name));
    }
    base.ignore(PanosIgnored.RULEBASE);
  }

  private Item.Builder rule(Stanza stanza, String policy, long order) {
    Item.Builder rule =
        panos
            .add(AccessRule.TYPE, stanza.span())
            .set(AccessRule.NAME, stanza.word())
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ORDER, order)
            .set(AccessRule.APPLIED, true)
            .set(AccessRule.ROLE, "traffic");
    enabled(stanza, rule);
    return rule;
  }

  static void enabled(Stanza stanza, Item.Builder rule) {
    stanza
        .value("disabled")
        .ifPresent(v -> rule.set(AccessRule.ENABLED, !v.text().equals("yes"), v.at()));
    rule.orDefault(
        AccessRule.ENABLED, true, Panos.help("Policies > Security") + ": disabled is stated");
  }

  private void security(Stanza stanza, String policy, List<Stanza> scopes, long order) {
    Item.Builder rule = rule(stanza, policy, order);
    PanosAddresses addresses = new PanosAddresses(scopes);
    StanzaFields.words(rule, AccessRule.SOURCE_ZONES, stanza.values("from"));
    StanzaFields.words(rule, AccessRule.DESTINATION_ZONES, stanza.values("to"));
    networks(stanza, "source", addresses, rule, AccessRule.SOURCES);
    networks(stanza, "destination", addresses, rule, AccessRule.DESTINATIONS);
    services(stanza, scopes, rule);
    people(stanza, rule);
    external(panos, rule);
    action(stanza, rule);
    logged(stanza, rule);
    profiles.inspected(stanza, scopes, rule);
    stanza.ignore(PanosIgnored.RULE);
  }

  /** The two rules behind all others; the first concerns traffic that stays in its zone. */
  private void standard(Stanza stanza, String policy, long order) {
    Item.Builder rule = rule(stanza, policy, order);
    List<String> all = List.of(ZONES_WITHIN.contains(stanza.word()) ? "same zone" : "any");
    rule.set(AccessRule.SOURCE_ZONES, List.of("any"))
        .set(AccessRule.DESTINATION_ZONES, List.of("any"))
        .set(AccessRule.SOURCES, all)
        .set(AccessRule.DESTINATIONS, all)
        .set(AccessRule.SERVICES, List.of("any"));
    action(stanza, rule);
    rule.orDefault(
            AccessRule.ACTION,
            ZONES_WITHIN.contains(stanza.word()) ? "permit" : "deny",
            Panos.help("Policies > Security, default rules"))
        .set(AccessRule.LOGGED, Panos.yes(stanza, "log-end") | Panos.yes(stanza, "log-start"));
    profiles.inspected(stanza, List.of(), rule);
    stanza.ignore(PanosIgnored.RULE);
  }

  static void networks(
      Stanza stanza,
      String key,
      PanosAddresses addresses,
      Item.Builder rule,
      Field<List<String>> field) {
    List<Stanza.Value> stated = stanza.values(key);
    boolean negated = Panos.yes(stanza, "negate-" + key);
    if (!stated.isEmpty()) {
      List<String> names = stated.stream().map(Stanza.Value::text).toList();
      rule.set(
          field,
          negated ? List.of("not " + String.join(" ", names)) : addresses.of(names),
          stated.get(0).at());
    }
  }

  static void services(Stanza stanza, List<Stanza> scopes, Item.Builder rule) {
    List<Stanza.Value> services = stanza.values("service");
    List<String> applications = stanza.words("application");
    if (!services.isEmpty() || !applications.isEmpty()) {
      List<String> names = services.stream().map(Stanza.Value::text).toList();
      rule.set(
          AccessRule.SERVICES,
          new PanosObjects(scopes).of(names, applications),
          services.isEmpty() ? stanza.span() : services.get(0).at());
    }
  }

  /** A rule for certain users, or for certain web pages, is not one for anybody or anything. */
  static void people(Stanza stanza, Item.Builder rule) {
    List<String> users =
        stanza.words("source-user").stream().filter(user -> !user.equals("any")).toList();
    boolean anybody = rule.get(AccessRule.SOURCES).value().orElse(List.of("any")).contains("any");
    if (!users.isEmpty() && anybody) {
      rule.set(AccessRule.SOURCES, users.stream().map(user -> "user " + user).toList());
    }
    List<String> pages =
        stanza.words("category").stream().filter(page -> !page.equals("any")).toList();
    boolean anything = rule.get(AccessRule.SERVICES).value().orElse(List.of("any")).contains("any");
    if (!pages.isEmpty() && anything) {
      rule.set(AccessRule.SERVICES, pages.stream().map(page -> "category " + page).toList());
    }
  }

  /** Notes on a rule whether a zone that it takes traffic from faces the outside. */
  static void external(Panos panos, Item.Builder rule) {
    List<String> from = rule.get(AccessRule.SOURCE_ZONES).value().orElse(List.of());
    int inside = 0;
    for (Item.Builder zone : panos.device().items(Zone.TYPE)) {
      Setting<Boolean> outside = zone.get(Zone.EXTERNAL);
      String name = zone.get(Zone.NAME).value().orElse("");
      if (outside.value().orElse(false) && (from.contains(name) || from.contains("any"))) {
        rule.set(AccessRule.FROM_EXTERNAL, outside);
        return;
      }
      inside += from.contains(name) && !outside.value().orElse(true) ? 1 : 0;
    }
    if (inside > 0 && inside == from.size()) {
      rule.set(AccessRule.FROM_EXTERNAL, false);
    }
  }

  private static void action(Stanza stanza, Item.Builder rule) {
    stanza
        .value("action")
        .ifPresent(
            v -> rule.set(AccessRule.ACTION, v.text().equals("allow") ? "permit" : "deny", v.at()));
  }

  private static void logged(Stanza stanza, Item.Builder rule) {
    Optional<Stanza.Value> end = stanza.value("log-end");
    Optional<Stanza.Value> start = stanza.value("log-start");
    boolean started = start.filter(v -> v.text().equals("yes")).isPresent();
    end.ifPresent(v -> rule.set(AccessRule.LOGGED, started || v.text().equals("yes"), v.at()));
    if (end.isEmpty()) {
      rule.orDefault(AccessRule.LOGGED, true, ACTIONS + ": Log at Session End is on");
    }
  }
}
