package org.auscult.formats.packetfilter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.formats.packetfilter.Rule.Verdict;
import org.auscult.source.Span;

/** The chains of a packet filter, which ways lead into each, and which packets get past a rule. */
public final class Ruleset {
  private static final int DEEPEST = 24;

  private final Map<String, Chain> chains = new LinkedHashMap<>();
  private final Map<Chain, List<Call>> callers = new HashMap<>();
  private final Map<Chain, Past> pasts = new HashMap<>();

  /** A jump by its place. */
  private record Call(Chain chain, int index) {}

  /** Which of the packets that reach a rule also reach the next. */
  enum Past {
    /** All but those that the rule takes. */
    OTHERS,
    /** Only those that another chain sends back on purpose. */
    RETURNED,
    /** None. */
    NONE
  }

  /** The chain of this name in this table, begun at this place if it is new. */
  public Chain chain(String table, String name, Span at) {
    return chains.computeIfAbsent(table + ' ' + name, key -> new Chain(table, name, at));
  }

  /** The chain of this name in this table. */
  public Optional<Chain> find(String table, String name) {
    return Optional.ofNullable(chains.get(table + ' ' + name));
  }

  /** All chains, in the order of their first mention. */
  public Collection<Chain> chains() {
    return chains.values();
  }

  /** Follows all jumps, from the chains that the system calls. */
  public void follow() {
    for (Chain chain : chains.values()) {
      for (int i = 0; i < chain.rules().size(); i++) {
        Call call = new Call(chain, i);
        target(chain, chain.rules().get(i))
            .ifPresent(inner -> callers.computeIfAbsent(inner, c -> new ArrayList<>()).add(call));
      }
    }
    for (Chain chain : chains.values()) {
      chain.hook().ifPresent(hook -> follow(chain, new Chain.Way(hook, Match.ALL, false), 0));
    }
  }

  private void follow(Chain chain, Chain.Way way, int depth) {
    if (depth > DEEPEST || !chain.reach(way)) {
      return;
    }
    boolean logged = way.logged();
    for (Rule rule : chain.rules()) {
      logged |= rule.verdict() == Verdict.LOG && always(rule.match());
      if (rule.jumps()) {
        jump(chain, rule, new Chain.Way(way.hook(), way.match(), logged), depth);
      }
      if (past(chain, rule) == Past.NONE) {
        return;
      }
    }
  }

  private void jump(Chain chain, Rule rule, Chain.Way way, int depth) {
    Optional<Chain> target = target(chain, rule);
    Optional<Match> left = way.match().and(rule.match());
    target.ifPresent(inner -> inner.serve(chain));
    if (target.isPresent() && left.isPresent()) {
      follow(target.get(), new Chain.Way(way.hook(), left.get(), way.logged()), depth + 1);
    }
  }

  private Optional<Chain> target(Chain chain, Rule rule) {
    return rule.jumps() ? find(chain.table(), rule.target().get(0)) : Optional.empty();
  }

  /** Which packets get past this rule of this chain. */
  Past past(Chain chain, Rule rule) {
    if (!rule.match().unconditional()) {
      return Past.OTHERS;
    }
    return switch (rule.verdict()) {
      case PERMIT, DENY, RETURN, GOTO, FORWARD -> Past.NONE;
      case JUMP -> target(chain, rule).map(this::past).orElse(Past.OTHERS);
      case LOG, NONE -> Past.OTHERS;
    };
  }

  /** Which packets come back from this chain. */
  private Past past(Chain chain) {
    Past known = pasts.get(chain);
    if (known == null) {
      pasts.put(chain, Past.OTHERS);
      known = back(chain);
      pasts.put(chain, known);
    }
    return known;
  }

  private Past back(Chain chain) {
    boolean some = false;
    for (Rule rule : chain.rules()) {
      boolean always = rule.match().unconditional();
      if (rule.verdict() == Verdict.RETURN && always || rule.verdict() == Verdict.GOTO && always) {
        return Past.OTHERS;
      }
      some |= rule.verdict() == Verdict.RETURN || rule.verdict() == Verdict.GOTO;
      Past past = past(chain, rule);
      some |= past == Past.RETURNED;
      if (past == Past.NONE) {
        return some ? Past.RETURNED : Past.NONE;
      }
    }
    return Past.OTHERS;
  }

  /** What becomes of a packet that this chain sends back; empty when it depends on the packet. */
  Optional<Boolean> returned(Chain chain, int depth) {
    if (chain.hook().isPresent()) {
      return chain.permits();
    }
    Optional<Boolean> fate = Optional.empty();
    for (Call call : callers.getOrDefault(chain, List.of())) {
      Optional<Boolean> after = depth > DEEPEST ? Optional.empty() : after(call, depth + 1);
      if (after.isEmpty() || fate.isPresent() && !fate.equals(after)) {
        return Optional.empty();
      }
      fate = after;
    }
    return fate;
  }

  private Optional<Boolean> after(Call call, int depth) {
    List<Rule> rules = call.chain.rules();
    boolean leaves = rules.get(call.index).verdict() == Verdict.GOTO;
    for (int i = leaves ? rules.size() : call.index + 1; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      boolean decides = rule.verdict() == Verdict.PERMIT || rule.verdict() == Verdict.DENY;
      if (decides && rule.match().unconditional()) {
        return Optional.of(rule.verdict() == Verdict.PERMIT);
      }
      if (rule.verdict() != Verdict.LOG && rule.verdict() != Verdict.NONE) {
        return Optional.empty();
      }
    }
    return returned(call.chain, depth);
  }

  /** True when another chain that the system calls at the same point lets nothing else pass. */
  boolean closedElsewhere(Chain chain) {
    return chains.values().stream()
        .anyMatch(
            other ->
                !other.equals(chain)
                    && other.hook().equals(chain.hook())
                    && other.filters()
                    && sees(other, chain)
                    && closed(other));
  }

  /** Tables of the family {@code inet} see both versions of IP. */
  private static boolean sees(Chain other, Chain chain) {
    String family = family(other);
    return family.equals("inet") || family.equals(family(chain));
  }

  private static String family(Chain chain) {
    int blank = chain.table().indexOf(' ');
    return blank < 0 ? "" : chain.table().substring(0, blank);
  }

  private boolean closed(Chain chain) {
    boolean refuses =
        chain.rules().stream()
            .anyMatch(r -> r.verdict() == Verdict.DENY && past(chain, r) == Past.NONE);
    return refuses || chain.permits().equals(Optional.of(false));
  }

  /** True when a rule, or a chain that it jumps to, refuses some packets. */
  boolean refuses(Chain chain, Rule rule, int depth) {
    return rule.verdict() == Verdict.DENY
        || depth < DEEPEST
            && target(chain, rule)
                .filter(inner -> inner.rules().stream().anyMatch(r -> refuses(inner, r, depth + 1)))
                .isPresent();
  }

  /** True when a rule that records takes every packet, if only up to a rate. */
  static boolean always(Match match) {
    return match.equals(Match.ALL) || match.equals(Match.ALL.atTimes());
  }
}
