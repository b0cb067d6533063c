package org.auscult.formats.juniperjunos;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.device.Zone;
import org.auscult.formats.syntax.Stanza;

/** Security policies between zones, in their order. */
final class JunosPolicies {
  private static final String REFERENCE = Junos.reference("security policies");

  private final Junos junos;
  private final JunosObjects objects;

  JunosPolicies(Junos junos, JunosObjects objects) {
    this.junos = junos;
    this.objects = objects;
  }

  void map() {
    Optional<Stanza> policies = junos.root().at("security", "policies");
    policies.ifPresent(
        all -> {
          for (Stanza from : all.read().each("from-zone")) {
            for (Stanza to : from.each("to-zone")) {
              pair(from.word(), to.word(), to.each("policy"));
            }
          }
          pair("", "", all.each("global", "policy"));
          all.each("default-policy").forEach(this::fallback);
          all.ignore(Set.of("policy-rematch", "traceoptions", "policy-stats"));
        });
  }

  private void pair(String from, String to, List<Stanza> policies) {
    long order = 0;
    for (Stanza policy : policies) {
      Item.Builder rule = rule(policy, from.isEmpty() ? "global" : from + " to " + to);
      rule.set(AccessRule.ORDER, ++order);
      zones(policy, "from-zone", from, AccessRule.SOURCE_ZONES, rule);
      zones(policy, "to-zone", to, AccessRule.DESTINATION_ZONES, rule);
      external(rule);
      match(policy, "source-address", AccessRule.SOURCES, rule, n -> objects.networks(from, n));
      match(
          policy,
          "destination-address",
          AccessRule.DESTINATIONS,
          rule,
          n -> objects.networks(to, n));
      match(policy, "application", AccessRule.SERVICES, rule, objects::services);
      policy.at("match").ifPresent(Stanza::read);
      policy.at("then").ifPresent(then -> then(then.read(), rule));
      policy.ignore(Set.of("description"));
    }
  }

  private Item.Builder rule(Stanza policy, String name) {
    return junos
        .device()
        .add(AccessRule.TYPE, policy.span())
        .set(AccessRule.NAME, policy.word())
        .set(AccessRule.POLICY, name)
        .set(AccessRule.ENABLED, true)
        .set(AccessRule.APPLIED, true)
        .set(AccessRule.ROLE, "traffic");
  }

  private static void zones(
      Stanza policy, String key, String zone, Field<List<String>> field, Item.Builder rule) {
    List<String> stated = policy.words("match", key);
    if (!zone.isEmpty()) {
      rule.set(field, List.of(zone));
    } else {
      rule.set(field, stated.isEmpty() ? List.of("any") : stated);
    }
  }

  private void external(Item.Builder rule) {
    List<String> from = rule.get(AccessRule.SOURCE_ZONES).value().orElse(List.of());
    for (Item.Builder zone : junos.device().items(Zone.TYPE)) {
      Setting<Boolean> outside = zone.get(Zone.EXTERNAL);
      String name = zone.get(Zone.NAME).value().orElse("");
      if (outside.value().orElse(false) && (from.contains(name) || from.contains("any"))) {
        rule.set(AccessRule.FROM_EXTERNAL, outside);
      }
    }
  }

  private static void match(
      Stanza policy,
      String key,
      Field<List<String>> field,
      Item.Builder rule,
      Function<List<String>, List<String>> resolve) {
    List<Stanza.Value> values = policy.values("match", key);
    boolean excluded = policy.has("match", key + "-excluded");
    if (!values.isEmpty()) {
      List<String> names = values.stream().map(Stanza.Value::text).toList();
      rule.set(
          field,
          excluded ? List.of("not " + String.join(" ", names)) : resolve.apply(names),
          values.get(0).at());
    }
  }

  private static void then(Stanza then, Item.Builder rule) {
    for (Stanza action : List.copyOf(then.children().values())) {
      action.read();
      switch (action.word()) {
        case "permit" -> {
          rule.set(AccessRule.ACTION, "permit", action.span());
          action
              .at("application-services")
              .ifPresent(s -> rule.set(AccessRule.INSPECTED, true, s.readAll().span()));
        }
        case "deny", "reject" -> rule.set(AccessRule.ACTION, "deny", action.span());
        case "log" -> {
          action.readAll();
          rule.set(AccessRule.LOGGED, true, action.span());
        }
        case "count" -> action.irrelevant();
        default -> {}
      }
    }
    rule.orDefault(AccessRule.LOGGED, false, REFERENCE + ": then log not set")
        .orDefault(AccessRule.INSPECTED, false, REFERENCE + ": application-services not set");
  }

  /** What happens to traffic that no policy names. */
  private void fallback(Stanza stated) {
    String action = stated.word().equals("permit-all") ? "permit" : "deny";
    Item.Builder rule = rule(stated.readAll(), "default-policy");
    rule.set(AccessRule.ORDER, 1L)
        .set(AccessRule.ACTION, action)
        .set(AccessRule.SOURCE_ZONES, List.of("any"))
        .set(AccessRule.DESTINATION_ZONES, List.of("any"))
        .set(AccessRule.SOURCES, List.of("any"))
        .set(AccessRule.DESTINATIONS, List.of("any"))
        .set(AccessRule.SERVICES, List.of("any"))
        .orDefault(AccessRule.LOGGED, false, REFERENCE + ": default-policy is not logged");
    external(rule);
  }
}
