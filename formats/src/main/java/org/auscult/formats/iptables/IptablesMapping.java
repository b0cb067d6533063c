package org.auscult.formats.iptables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.formats.packetfilter.Chain;
import org.auscult.formats.packetfilter.Chain.Hook;
import org.auscult.formats.packetfilter.Chain.Task;
import org.auscult.formats.packetfilter.Rule;
import org.auscult.formats.packetfilter.Ruleset;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/** The lines of a listing as chains and rules. */
final class IptablesMapping {
  private static final String SIX = "ip6 ";

  private final SourceFile file;
  private final Ruleset rules = new Ruleset();
  private final Set<String> families = new HashSet<>();
  private final List<Jump> jumps = new ArrayList<>();
  private boolean bare;
  private String table = "filter";

  /** A rule that goes to a chain of its table. */
  private record Jump(ConfigNode node, String table, String target) {}

  IptablesMapping(SourceFile file) {
    this.file = file;
  }

  Ruleset rules() {
    return rules;
  }

  void read(ConfigNode root) {
    for (ConfigNode node : root.children()) {
      if (node.word(0).startsWith("*")) {
        block(node.mapped());
      } else if (node.starts("table")) {
        table = node.word(1);
        bare |= node.word(2).equals("brief");
        node.mapped();
      } else {
        bare = true;
        statement(node, table);
      }
    }
    jumps.forEach(this::check);
  }

  /** A target that is no chain is an extension of which only its authors know what it does. */
  private void check(Jump jump) {
    if (rules.find(jump.table, jump.target).isEmpty()) {
      jump.node.unmapped();
    }
  }

  private void block(ConfigNode block) {
    String name = block.word(0).substring(1).toLowerCase(Locale.ROOT);
    String title = six(block) ? SIX + name : name;
    if (name.equals("filter")) {
      families.add(title);
    }
    block.children().forEach(node -> statement(node, title));
  }

  /** True when the comment above a table says that it is of IPv6, or its rules can be no other. */
  private boolean six(ConfigNode block) {
    int line = block.span().firstLine() - 1;
    while (line > 0 && (file.line(line).isBlank() || file.line(line).startsWith("#"))) {
      if (file.line(line).contains("by ip6tables-save")) {
        return true;
      }
      if (file.line(line).contains("by iptables-save")) {
        return false;
      }
      line--;
    }
    return block.children().stream().anyMatch(IptablesMapping::six6);
  }

  private static boolean six6(ConfigNode rule) {
    return rule.words().contains("icmpv6")
        || rule.words().contains("ipv6-icmp")
        || rule.words().stream().anyMatch(w -> w.matches("[0-9a-fA-F:]*::[0-9a-fA-F:./]*"));
  }

  private void statement(ConfigNode node, String in) {
    int at = node.word(0).startsWith("[") ? 1 : 0;
    String first = node.word(at);
    if (first.startsWith(":")) {
      declare(node, in, first.substring(1), node.word(at + 1));
    } else if (first.equals("-P") || first.equals("--policy")) {
      declare(node, in, node.word(at + 1), node.word(at + 2));
    } else if (first.equals("-N") || first.equals("--new-chain")) {
      declare(node, in, node.word(at + 1), "-");
    } else if (first.equals("-A") || first.equals("--append")) {
      Chain chain = chain(node, in, node.word(at + 1));
      int from = Math.min(node.words().size(), at + 2);
      Rule rule = IptablesRule.read(node, node.words().subList(from, node.words().size()));
      chain.add(rule);
      if (rule.verdict() == Rule.Verdict.JUMP || rule.verdict() == Rule.Verdict.GOTO) {
        jumps.add(new Jump(node, in, rule.target().get(0)));
      }
    }
  }

  private void declare(ConfigNode node, String in, String name, String policy) {
    Chain chain = chain(node, in, name);
    switch (policy) {
      case "ACCEPT" -> chain.policy(true, node.span());
      case "DROP", "REJECT", "QUEUE" -> chain.policy(false, node.span());
      case "-" -> {}
      default -> {
        return;
      }
    }
    node.mapped();
  }

  private Chain chain(ConfigNode node, String in, String name) {
    Chain chain = rules.chain(in, name, node.span());
    if (List.of("INPUT", "FORWARD", "OUTPUT", "PREROUTING", "POSTROUTING").contains(name)) {
      chain.hook(Hook.valueOf(name));
    }
    chain.task(task(in.substring(in.indexOf(' ') + 1)));
    return chain;
  }

  private static Task task(String table) {
    return switch (table) {
      case "nat" -> Task.TRANSLATE;
      case "mangle", "raw", "security" -> Task.MARK;
      default -> Task.FILTER;
    };
  }

  /** Why the listing is not all there; empty when its end was seen. */
  Optional<Text> missing(boolean whole) {
    if (bare) {
      return Optional.of(
          new Text(
              "this listing shows one table and no end; export it with iptables-save",
              "ce listing ne montre qu’une table et aucune fin ; l’exporter avec iptables-save"));
    }
    return whole
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the end of a table (the line \"COMMIT\") is missing; export it again",
                "la fin d’une table (la ligne « COMMIT ») manque ; l’exporter à nouveau"));
  }

  /** IPv4 and IPv6 have filters of their own: the one says nothing of the other. */
  Optional<Text> halved() {
    boolean both = families.contains("filter") && families.contains(SIX + "filter");
    return both
        ? Optional.empty()
        : Optional.of(
            new Text(
                "the filter of one version of IP only is there; IPv4 and IPv6 have their own",
                "seul le filtre d’une version d’IP est présent ; IPv4 et IPv6 ont chacun le leur"));
  }
}
