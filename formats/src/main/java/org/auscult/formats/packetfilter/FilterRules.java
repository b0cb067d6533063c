package org.auscult.formats.packetfilter;

import java.util.List;
import java.util.Optional;
import org.auscult.device.AccessRule;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.packetfilter.Chain.Hook;
import org.auscult.formats.packetfilter.Rule.Verdict;
import org.auscult.formats.packetfilter.Ruleset.Past;
import org.auscult.source.Text;

/** The rules of all chains as access rules: each with what the jumps before it ask. */
public final class FilterRules {
  private static final Text NARROWED =
      new Text(
          "the rule also asks for something that is no address, such as a mark or a user",
          "la règle demande aussi autre chose qu’une adresse, comme une marque ou un utilisateur");
  private static final Text CROWDED =
      new Text(
          "many rules jump to this chain; what they ask together was not worked out",
          "de nombreuses règles mènent à cette chaîne ; leurs conditions n’ont pas été combinées");
  private static final Text RETURNED =
      new Text(
          "the packet goes back to the chain that jumped here, and what follows there decides",
          "le paquet revient à la chaîne appelante, et la suite de celle-ci décide");
  private static final Text ROUTING =
      new Text(
          "no rule shows that the device passes packets on; see net.ipv4.ip_forward",
          "aucune règle ne montre que l’équipement relaie des paquets ; voir net.ipv4.ip_forward");

  private final Ruleset rules;
  private final Outside outside;
  private final DeviceBuilder device;

  private FilterRules(Ruleset rules, DeviceBuilder device) {
    this.rules = rules;
    this.outside = Outside.of(rules);
    this.device = device;
  }

  /** Adds the rules to the device. */
  public static void add(Ruleset rules, DeviceBuilder device) {
    rules.follow();
    FilterRules filter = new FilterRules(rules, device);
    rules.chains().forEach(filter::chain);
    filter.ownTraffic();
  }

  private void chain(Chain chain) {
    long order = 0;
    Past past = Past.OTHERS;
    Logged logged = new Logged();
    for (Rule rule : chain.rules()) {
      order++;
      if (rule.verdict() == Verdict.LOG) {
        logged.see(rule.match());
      } else if (says(chain, rule)) {
        rule(chain, rule, order, past, logged);
      }
      Past next = rules.past(chain, rule);
      past = next.compareTo(past) > 0 ? next : past;
    }
    Past last = past;
    chain.permits().ifPresent(permits -> policy(chain, permits, last, logged));
  }

  /** Tables that translate or mark packets decide about them only where they drop some. */
  private boolean says(Chain chain, Rule rule) {
    boolean filters = chain.filters();
    return switch (rule.verdict()) {
      case DENY, FORWARD -> true;
      case PERMIT -> filters;
      case RETURN -> filters && !rule.match().unconditional();
      default -> false;
    };
  }

  /** The packets that rules have recorded so far. */
  private static final class Logged {
    private Match last = Match.ALL;
    private boolean some;
    private boolean all;

    void see(Match match) {
      last = match;
      some = true;
      all |= Ruleset.always(match);
    }

    boolean has(Match match) {
      return all || some && last.equals(match);
    }
  }

  private void rule(Chain chain, Rule rule, long order, Past past, Logged logged) {
    if (chain.crowded() || chain.ways().isEmpty()) {
      Hook hook = chain.ways().stream().findFirst().map(Chain.Way::hook).orElse(Hook.FORWARD);
      Item.Builder item = item(chain, rule, order, rule.match(), hook);
      item.set(AccessRule.LOGGED, rule.logged() || logged.has(rule.match()));
      if (chain.crowded()) {
        crowded(item);
      } else {
        unreached(chain, item);
      }
      return;
    }
    for (Chain.Way way : chain.ways()) {
      Match before = past == Past.RETURNED ? way.match().narrower() : way.match();
      before
          .and(rule.match())
          .ifPresent(
              match -> {
                boolean recorded = rule.logged() || way.logged() || logged.has(rule.match());
                Item.Builder item = item(chain, rule, order, match, way.hook());
                applied(item.set(AccessRule.LOGGED, recorded), past != Past.NONE);
              });
    }
  }

  private static void applied(Item.Builder item, boolean applied) {
    item.set(AccessRule.APPLIED, applied);
    if (!applied) {
      item.set(AccessRule.ROLE, "other");
    }
  }

  private static void crowded(Item.Builder item) {
    item.set(AccessRule.APPLIED, true);
    for (var field : List.of(AccessRule.SOURCES, AccessRule.DESTINATIONS, AccessRule.SERVICES)) {
      if (item.get(field).value().equals(Optional.of(Match.ANY))) {
        item.set(field, Setting.unknown(CROWDED, item.where()));
      }
    }
    item.set(AccessRule.FROM_EXTERNAL, Setting.unknown(CROWDED, item.where()));
  }

  /** A chain that nothing calls decides nothing, if the chains that the system calls are there. */
  private void unreached(Chain chain, Item.Builder item) {
    boolean known =
        rules.chains().stream()
            .anyMatch(other -> other.table().equals(chain.table()) && other.hook().isPresent());
    if (known) {
      applied(item, false);
    }
  }

  /**
   * What becomes of the rest. Where only packets come this far that a rule returned on purpose,
   * that rule speaks for them.
   */
  private void policy(Chain chain, boolean permits, Past past, Logged logged) {
    Hook hook = chain.hook().orElse(Hook.FORWARD);
    boolean tells = permits ? !rules.closedElsewhere(chain) : hook != Hook.OUTPUT;
    boolean last = hook != Hook.PREROUTING && hook != Hook.POSTROUTING;
    if (!tells || !chain.filters() || !last) {
      return;
    }
    Rule policy =
        Rule.of(chain.policyAt(), "policy", Match.ALL, permits ? Verdict.PERMIT : Verdict.DENY);
    Item.Builder item = item(chain, policy, chain.rules().size() + 1L, Match.ALL, hook);
    item.set(AccessRule.LOGGED, logged.all);
    applied(item, past == Past.OTHERS);
    if (hook == Hook.FORWARD && past == Past.OTHERS && !outside.forwards()) {
      item.set(AccessRule.APPLIED, Setting.unknown(ROUTING, chain.policyAt()));
    }
  }

  private Item.Builder item(Chain chain, Rule rule, long order, Match match, Hook hook) {
    boolean forward = rule.verdict() == Verdict.FORWARD;
    Item.Builder item =
        device
            .add(AccessRule.TYPE, rule.at())
            .set(AccessRule.NAME, rule.name().isEmpty() ? String.valueOf(order) : rule.name())
            .set(AccessRule.POLICY, chain.title())
            .set(AccessRule.ORDER, order)
            .set(AccessRule.ENABLED, true)
            .set(AccessRule.ACTION, action(chain, rule))
            .set(AccessRule.DESTINATIONS, forward ? rule.target() : match.destinations())
            .set(
                AccessRule.SERVICES,
                forward && !rule.ports().isEmpty() ? rule.ports() : services(match))
            .set(AccessRule.ROLE, role(rule, match, hook));
    item.set(AccessRule.SOURCES, sources(rule, match, hook));
    zones(item, match, hook);
    return item;
  }

  /** Who may reach the device by inner interfaces only is not anybody: the interfaces name them. */
  private Setting<List<String>> sources(Rule rule, Match match, Hook hook) {
    if (!match.sources().equals(Match.ANY)) {
      return Setting.of(match.sources(), rule.at());
    }
    if (match.narrowed()) {
      return Setting.unknown(NARROWED, rule.at());
    }
    boolean named = !match.from().equals(Match.ANY);
    boolean inner = named && outside.faces(match).equals(Optional.of(false));
    return Setting.of(hook == Hook.INPUT && inner ? match.from() : Match.ANY, rule.at());
  }

  private void zones(Item.Builder item, Match match, Hook hook) {
    if (hook != Hook.OUTPUT && hook != Hook.POSTROUTING) {
      item.set(AccessRule.SOURCE_ZONES, match.from());
      outside.faces(match).ifPresent(external -> item.set(AccessRule.FROM_EXTERNAL, external));
    }
    if (hook != Hook.INPUT && hook != Hook.PREROUTING) {
      item.set(AccessRule.DESTINATION_ZONES, match.to());
    }
  }

  private Setting<String> action(Chain chain, Rule rule) {
    return switch (rule.verdict()) {
      case PERMIT, FORWARD -> Setting.of("permit", rule.at());
      case RETURN ->
          rules
              .returned(chain, 0)
              .map(permits -> Setting.of(permits ? "permit" : "deny", rule.at()))
              .orElseGet(() -> Setting.unknown(RETURNED, rule.at()));
      default -> Setting.of("deny", rule.at());
    };
  }

  private static List<String> services(Match match) {
    return match.state().isEmpty() ? match.services() : List.of(match.state());
  }

  /**
   * Replies, what the device tells itself and what it sends open no way in; what passes before it
   * is known where it goes meets other rules yet.
   */
  private static String role(Rule rule, Match match, Hook hook) {
    boolean own = hook == Hook.OUTPUT || hook == Hook.POSTROUTING || match.from().contains("lo");
    boolean decided = match.state().isEmpty() && hook != Hook.PREROUTING;
    boolean opens = rule.verdict() != Verdict.FORWARD && decided;
    return !own && (opens || rule.verdict() == Verdict.DENY) ? "traffic" : "other";
  }

  /** Whether what is for the device itself is filtered. */
  private void ownTraffic() {
    for (Chain chain : rules.chains()) {
      if (chain.filters() && chain.hook().equals(Optional.of(Hook.INPUT))) {
        boolean closed =
            chain.permits().equals(Optional.of(false))
                || chain.rules().stream().anyMatch(rule -> rules.refuses(chain, rule, 0));
        Item.Builder policy = device.single(RoutingPolicy.TYPE);
        boolean before = policy.get(RoutingPolicy.CONTROL_PLANE_PROTECTED).value().orElse(true);
        policy.set(RoutingPolicy.CONTROL_PLANE_PROTECTED, closed && before, chain.policyAt());
      }
    }
  }
}
