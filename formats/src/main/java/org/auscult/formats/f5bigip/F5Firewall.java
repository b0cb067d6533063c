package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.AccessRule;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.formats.commandline.OutsideNames;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** The network firewall (AFM): policies, lists of rules, and where they are in force. */
final class F5Firewall {
  private static final Map<String, String> ACTIONS =
      Map.of("accept", "permit", "accept-decisively", "permit", "drop", "deny", "reject", "deny");

  /** Whom else a rule can name, besides networks. */
  private static final List<String> OTHERS = List.of("geo", "fqdns", "identity", "zones");

  private static final Set<String> LABELS =
      Set.of("description", "place-after", "place-before", "rule-number", "uuid", "app-service");

  private final F5 f5;
  private final Set<String> enforced = new HashSet<>();

  F5Firewall(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    enforced();
    for (Stanza policy : f5.root().each("security", "firewall", "policy")) {
      String name = F5.bare(policy.word());
      rules(policy, name, "traffic", enforced.contains(name));
      policy.ignore(LABELS);
    }
    f5.root()
        .at("security", "firewall", "management-ip-rules")
        .ifPresent(own -> rules(own.read(), "management-ip-rules", "management", true));
    for (Stanza list : f5.root().each("security", "firewall", "rule-list")) {
      list.each("rules");
      list.ignore(LABELS);
    }
    f5.root()
        .at("security", "firewall")
        .ifPresent(firewall -> firewall.ignore(Set.of("config-change-log", "port-misuse-policy")));
  }

  private void enforced() {
    List<Stanza> places = new ArrayList<>();
    for (String kind : List.of("net self", "net route-domain", "ltm virtual")) {
      places.addAll(f5.root().each(kind.split(" ")));
    }
    for (Stanza place : places) {
      place.value("fw-enforced-policy").ifPresent(v -> enforced.add(F5.bare(v.text())));
    }
    f5.at("security", "firewall", "global-rules")
        .flatMap(global -> global.value("enforced-policy"))
        .ifPresent(v -> enforced.add(F5.bare(v.text())));
  }

  private void rules(Stanza holder, String policy, String role, boolean applied) {
    long order = 0;
    for (Stanza entry : holder.each("rules")) {
      Optional<Stanza> list = entry.value("rule-list").flatMap(v -> list("rule-list", v.text()));
      List<Stanza> rules = list.map(l -> l.each("rules")).orElse(List.of(entry));
      for (Stanza stanza : rules) {
        rule(stanza, applied)
            .set(AccessRule.POLICY, policy)
            .set(AccessRule.ROLE, role)
            .set(AccessRule.ORDER, ++order);
      }
      entry.ignore(LABELS);
    }
  }

  private Item.Builder rule(Stanza stanza, boolean applied) {
    Item.Builder rule =
        f5.add(AccessRule.TYPE, stanza.span())
            .set(AccessRule.NAME, stanza.word())
            .set(AccessRule.APPLIED, applied);
    stanza
        .value("action")
        .ifPresent(
            v ->
                Optional.ofNullable(ACTIONS.get(v.text()))
                    .ifPresent(action -> rule.set(AccessRule.ACTION, action, v.at())));
    stanza
        .value("status")
        .ifPresent(v -> rule.set(AccessRule.ENABLED, !v.text().equals("disabled"), v.at()));
    rule.orDefault(
        AccessRule.ENABLED, true, F5.reference("security firewall policy: status enabled"));
    StanzaFields.flag(rule, AccessRule.LOGGED, "yes", stanza, "log");
    rule.orDefault(AccessRule.LOGGED, false, F5.reference("security firewall policy: log no"));
    rule.set(AccessRule.SOURCES, networks(stanza, "source"));
    rule.set(AccessRule.DESTINATIONS, networks(stanza, "destination"));
    services(stanza, rule);
    zones(stanza, rule);
    stanza.ignore(LABELS);
    return rule;
  }

  private List<String> networks(Stanza rule, String side) {
    Optional<Stanza> place = rule.at(side).map(Stanza::read);
    Set<String> found = new LinkedHashSet<>();
    place.ifPresent(at -> collect(at, "address", found, new HashSet<>()));
    for (String kind : OTHERS) {
      place.ifPresent(at -> at.each(kind).forEach(one -> found.add(kind + " " + one.word())));
    }
    return F5Network.sources(found.isEmpty() ? List.of("any") : List.copyOf(found));
  }

  /** Addresses or ports, and those of the lists that are named; a list without a text by name. */
  private void collect(Stanza place, String kind, Set<String> into, Set<String> seen) {
    String plural = kind.equals("address") ? "addresses" : "ports";
    place.each(plural).forEach(one -> into.add(one.word()));
    for (Stanza.Value named : place.values(kind + "-lists")) {
      Optional<Stanza> list = list(kind + "-list", named.text());
      if (list.isEmpty()) {
        into.add(F5.bare(named.text()));
      } else if (seen.add(named.text())) {
        collect(list.get(), kind, into, seen);
      }
    }
  }

  /** Where lists stand depends on the version. */
  private Optional<Stanza> list(String kind, String name) {
    for (String place : List.of("security firewall", "security shared-objects", "net")) {
      Optional<Stanza> found =
          f5.root()
              .at(place.split(" "))
              .flatMap(at -> at.at(kind))
              .map(Stanza::read)
              .flatMap(all -> all.at(name).or(() -> all.at("/Common/" + name)));
      if (found.isPresent()) {
        found.get().ignore(LABELS);
        return found.map(Stanza::read);
      }
    }
    return Optional.empty();
  }

  private void services(Stanza stanza, Item.Builder rule) {
    String protocol = stanza.value("ip-protocol").map(Stanza.Value::text).orElse("any");
    Set<String> ports = new LinkedHashSet<>();
    stanza.at("destination").ifPresent(at -> collect(at, "port", ports, new HashSet<>()));
    List<String> services = new ArrayList<>();
    for (String port : ports) {
      services.add(protocol.equals("any") ? port : protocol + '/' + F5Network.port(port));
    }
    if (services.isEmpty()) {
      boolean ported = protocol.equals("tcp") || protocol.equals("udp");
      services.add(ported ? protocol + "/0-65535" : protocol);
    }
    rule.set(AccessRule.SERVICES, services);
  }

  private static void zones(Stanza stanza, Item.Builder rule) {
    zone(stanza.values("source", "vlans"), rule, AccessRule.SOURCE_ZONES);
    zone(stanza.values("destination", "vlans"), rule, AccessRule.DESTINATION_ZONES);
    List<String> from = rule.get(AccessRule.SOURCE_ZONES).value().orElse(List.of());
    if (from.stream().anyMatch(OutsideNames::has)) {
      rule.set(AccessRule.FROM_EXTERNAL, true);
    }
  }

  private static void zone(List<Stanza.Value> vlans, Item.Builder rule, Field<List<String>> field) {
    if (!vlans.isEmpty()) {
      rule.set(field, vlans.stream().map(v -> F5.bare(v.text())).toList(), vlans.get(0).at());
    }
  }
}
