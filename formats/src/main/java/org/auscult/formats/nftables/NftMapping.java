package org.auscult.formats.nftables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.auscult.formats.packetfilter.Chain;
import org.auscult.formats.packetfilter.Chain.Hook;
import org.auscult.formats.packetfilter.Chain.Task;
import org.auscult.formats.packetfilter.Rule;
import org.auscult.formats.packetfilter.Ruleset;
import org.auscult.tree.ConfigNode;

/** Tables, chains and rules (manual page nft(8)). */
final class NftMapping {
  private static final Set<String> FAMILIES =
      Set.of("ip", "ip6", "inet", "arp", "bridge", "netdev");
  private static final Set<String> IN_TABLE =
      Set.of(
          "chain",
          "set",
          "map",
          "flowtable",
          "counter",
          "quota",
          "limit",
          "ct",
          "secmark",
          "synproxy");

  private final Ruleset rules = new Ruleset();
  private final NftNames names = new NftNames();

  Ruleset rules() {
    return rules;
  }

  /** Tables open blocks, and in these chains, sets and named objects do. */
  static boolean opens(String inside, List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    if (inside.isEmpty()) {
      int at = first.equals("add") || first.equals("create") ? 1 : 0;
      return words.size() > at
          && Set.of("table", "chain", "set", "map").contains(words.get(at))
          && !words.contains("=");
    }
    return inside.equals("table") && IN_TABLE.contains(first) || inside.equals("add");
  }

  void read(ConfigNode root) {
    root.children().forEach(this::names);
    root.children().forEach(this::top);
  }

  /** Names first: rules may use sets that a later line fills. */
  private void names(ConfigNode node) {
    int at = node.starts("add") || node.starts("create") ? 1 : 0;
    if (node.starts("define")) {
      names.define(
          node.word(1),
          node.words().subList(Math.min(3, node.words().size()), node.words().size()));
      node.mapped();
    } else if (node.word(at).equals("table")) {
      String table = table(node, at + 1);
      node.children().forEach(child -> set(child, table));
    } else if (node.word(at).equals("element")) {
      int name = FAMILIES.contains(node.word(at + 1)) ? at + 3 : at + 2;
      names.set(table(node, at + 1), node.word(name), inBraces(node.words(), name + 1));
      node.mapped();
    }
  }

  private void set(ConfigNode node, String table) {
    if (node.starts("set") || node.starts("map")) {
      for (ConfigNode inner : node.children()) {
        if (inner.starts("elements")) {
          names.set(table, node.word(1), inBraces(inner.words(), 1));
        }
        if (Set.of("elements", "type", "typeof", "flags", "counter", "comment", "auto-merge")
            .contains(inner.word(0))) {
          inner.mapped();
        } else if (Set.of("timeout", "gc-interval", "size", "policy").contains(inner.word(0))) {
          inner.irrelevant();
        }
      }
      node.mapped();
    }
  }

  private static List<String> inBraces(List<String> words, int from) {
    return words.subList(Math.min(from, words.size()), words.size()).stream()
        .filter(word -> !word.equals("{") && !word.equals("}") && !word.equals("="))
        .toList();
  }

  private void top(ConfigNode node) {
    int at = node.starts("add") || node.starts("create") ? 1 : 0;
    switch (node.word(at)) {
      case "table" -> table(node.mapped(), table(node, at + 1));
      case "chain" -> chain(node.mapped(), table(node, at + 1), last(node));
      case "rule" -> rule(node, at);
      case "flush" -> node.irrelevant();
      default -> prompt(node);
    }
  }

  /** What a terminal shows before the rules. */
  private static void prompt(ConfigNode node) {
    boolean typed = node.words().contains("nft") && node.words().contains("list");
    if (typed || node.words().size() == 1 && node.word(0).matches("\\S+@\\S+")) {
      node.irrelevant();
    }
  }

  /** {@code inet filter}; without a family a table is of {@code ip}. */
  private static String table(ConfigNode node, int at) {
    return FAMILIES.contains(node.word(at))
        ? node.word(at) + ' ' + node.word(at + 1)
        : "ip " + node.word(at);
  }

  private static String last(ConfigNode node) {
    List<String> words = node.words();
    int end = words.contains("{") ? words.indexOf("{") : words.size();
    return end > 0 ? words.get(end - 1) : "";
  }

  private void table(ConfigNode node, String table) {
    for (ConfigNode child : node.children()) {
      if (child.starts("chain")) {
        chain(child.mapped(), table, child.word(1));
      } else if (child.starts("flags") || child.starts("comment")) {
        child.irrelevant();
      } else if (Set.of("counter", "quota", "flowtable", "ct").contains(child.word(0))) {
        child.irrelevantDeep();
      }
    }
  }

  private void rule(ConfigNode node, int at) {
    int name = FAMILIES.contains(node.word(at + 1)) ? at + 3 : at + 2;
    String table = table(node, at + 1);
    rule(node, rules.chain(table, node.word(name), node.span()), table, name + 1);
  }

  private void chain(ConfigNode node, String table, String name) {
    Chain chain = rules.chain(table, name, node.span());
    for (ConfigNode child : node.children()) {
      if (child.starts("type")) {
        base(chain, child);
      } else if (child.starts("policy")) {
        policy(chain, child);
      } else if (child.starts("comment") || child.starts("flags")) {
        child.irrelevant();
      } else {
        rule(child, chain, table, 0);
      }
    }
    if (chain.hook().isPresent()) {
      chain.standard(true);
    }
  }

  private void rule(ConfigNode node, Chain chain, String table, int from) {
    for (Rule rule : NftRule.read(node, from, table, names)) {
      chain.add(rule);
    }
  }

  private static void base(Chain chain, ConfigNode node) {
    int hook = node.words().indexOf("hook");
    String where = hook < 0 ? "" : node.word(hook + 1).toUpperCase(Locale.ROOT);
    switch (where) {
      case "INPUT", "FORWARD", "OUTPUT", "PREROUTING", "POSTROUTING" ->
          chain.hook(Hook.valueOf(where));
      case "INGRESS" -> chain.hook(Hook.PREROUTING);
      case "EGRESS" -> chain.hook(Hook.POSTROUTING);
      default -> {
        return;
      }
    }
    chain.task(
        switch (node.word(1)) {
          case "nat" -> Task.TRANSLATE;
          case "route" -> Task.MARK;
          default -> Task.FILTER;
        });
    node.mapped();
    int policy = node.words().indexOf("policy");
    if (policy > 0) {
      chain.policy(!node.word(policy + 1).equals("drop"), node.span());
    }
  }

  private static void policy(Chain chain, ConfigNode node) {
    if (node.word(1).equals("drop") || node.word(1).equals("accept")) {
      chain.policy(node.word(1).equals("accept"), node.span());
      node.mapped();
    }
  }
}
