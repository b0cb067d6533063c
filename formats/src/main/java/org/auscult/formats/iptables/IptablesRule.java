package org.auscult.formats.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.auscult.formats.packetfilter.Match;
import org.auscult.formats.packetfilter.PortNames;
import org.auscult.formats.packetfilter.Rule;
import org.auscult.formats.packetfilter.Rule.Verdict;
import org.auscult.formats.syntax.Cidr;
import org.auscult.tree.ConfigNode;

/** One rule, option by option (manual pages iptables(8) and iptables-extensions(8)). */
final class IptablesRule {
  /** Conditions that hold at times, or up to a rate. */
  private static final Set<String> RATES =
      words(
          "limit limit-burst hashlimit hashlimit-upto hashlimit-above hashlimit-burst"
              + " hashlimit-mode hashlimit-name hashlimit-srcmask hashlimit-dstmask"
              + " hashlimit-htable-size hashlimit-htable-max hashlimit-htable-expire"
              + " hashlimit-htable-gcinterval connlimit-upto connlimit-above connlimit-mask"
              + " connlimit-saddr connlimit-daddr timestart timestop days weekdays monthdays"
              + " datestart datestop kerneltz utc contiguous statistic mode every packet"
              + " probability");

  /** Conditions on what is no address, port or state. */
  private static final Set<String> NARROW =
      words(
          "mac-source uid-owner gid-owner socket-exists suppl-groups mark nfmask ctmask rcheck"
              + " update remove seconds reap hitcount rttl name mask rsource rdest string algo"
              + " hex-string from to length hl-eq hl-lt hl-gt ttl-eq ttl-lt ttl-gt dscp dscp-class"
              + " tos pkt-type helper source-country destination-country connbytes"
              + " connbytes-dir connbytes-mode dir pol reqid spi proto strict next tunnel-src"
              + " tunnel-dst realm cgroup path transparent nowildcard restore-skmark loose"
              + " validmark accept-local invert rt-type rt-segsleft rt-len header soft fragid"
              + " ecn-tcp-ece ecn-ip-ect u32 bytecode cpu quota nfacct-name physdev-is-bridged"
              + " physdev-is-in physdev-is-out ctproto ctorigsrc ctorigdst ctreplsrc ctrepldst"
              + " ctdir ctexpire interfaces-not-shown limit-iface-in limit-iface-out genre ttl icase onlyip layer7"
              + " l7proto");

  /** Details of a target that change nothing of what passes. */
  private static final Set<String> DETAILS =
      words(
          "reject-with log-prefix log-level log-tcp-options log-ip-options log-uid"
              + " log-tcp-sequence nflog-group nflog-prefix nflog-range nflog-size"
              + " nflog-threshold ulog-nlgroup ulog-prefix ulog-cprange ulog-qthreshold"
              + " to-source random random-fully persistent set-mark set-xmark and-mark or-mark"
              + " xor-mark save-mark restore-mark clamp-mss-to-pmtu set-mss set-tos set-dscp"
              + " set-dscp-class set-class checksum-fill zone notrack save restore selctx"
              + " queue-num queue-balance queue-bypass");

  private static final Set<String> MARKING =
      Set.of(
          "MARK",
          "CONNMARK",
          "TCPMSS",
          "TCPOPTSTRIP",
          "CLASSIFY",
          "DSCP",
          "TOS",
          "TTL",
          "HL",
          "CHECKSUM",
          "NOTRACK",
          "CT",
          "SECMARK",
          "CONNSECMARK",
          "TRACE",
          "AUDIT",
          "SNAT",
          "MASQUERADE",
          "RATEEST",
          "ECN");

  private final ConfigNode node;
  private final List<String> words;
  private final List<String> from = new ArrayList<>();
  private final List<String> to = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> destinations = new ArrayList<>();
  private final List<String> ports = new ArrayList<>();
  private final List<String> translated = new ArrayList<>();
  private final List<String> inside = new ArrayList<>();
  private String protocol = "any";
  private String state = "";
  private String name = "";
  private String target = "";
  private boolean goes;
  private boolean narrowed;
  private boolean sometimes;
  private boolean understood = true;
  private int at;

  private IptablesRule(ConfigNode node, List<String> words) {
    this.node = node;
    this.words = words;
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** Reads the words behind the name of the chain. */
  static Rule read(ConfigNode node, List<String> words) {
    return new IptablesRule(node, words).rule();
  }

  private Rule rule() {
    while (at < words.size()) {
      boolean not = words.get(at).equals("!");
      at += not ? 1 : 0;
      if (at < words.size()) {
        option(words.get(at++), not);
      }
    }
    Rule rule = verdict();
    if (understood) {
      node.mapped();
    }
    return rule;
  }

  private void option(String option, boolean not) {
    boolean inverted = not || peek().equals("!") && ++at > 0;
    switch (option) {
      case "-s", "--source", "--src" -> networks(sources, inverted);
      case "-d", "--destination", "--dst" -> networks(destinations, inverted);
      case "-i", "--in-interface", "--physdev-in" -> zone(from, inverted);
      case "-o", "--out-interface", "--physdev-out" -> zone(to, inverted);
      case "-p", "--protocol" -> protocol = inverted ? "not " + take() : protocol(take());
      case "-m", "--match" -> take();
      case "-c", "--set-counters" -> at += 2;
      case "-j", "--jump" -> target = take();
      case "-g", "--goto" -> {
        target = take();
        goes = true;
      }
      case "-f", "--fragment" -> narrowed = true;
      case "--dport", "--destination-port", "--dports", "--destination-ports" -> ports(inverted);
      case "--sport", "--source-port", "--sports", "--source-ports", "--ports", "--port" -> take();
      case "--icmp-type", "--icmpv6-type" -> take();
      case "--state", "--ctstate" -> state(take(), inverted);
      case "--ctstatus" -> state(take(), inverted);
      case "--syn" -> state = inverted ? "established" : state;
      case "--tcp-flags" -> flags(take(), take(), inverted);
      case "--tcp-option", "--chunk-types" -> skip();
      case "--match-set" -> set(take(), take(), inverted);
      case "--src-range" -> range(sources, inverted);
      case "--dst-range" -> range(destinations, inverted);
      case "--src-type" -> kind(sources, inverted);
      case "--dst-type" -> kind(destinations, inverted);
      case "--comment" -> name = take();
      case "--set" -> {}
      case "--to-destination" -> inside(take());
      case "--to-ports" -> redirect(take());
      default -> rest(option);
    }
  }

  private void rest(String option) {
    String bare = option.startsWith("--") ? option.substring(2) : option;
    if (RATES.contains(bare)) {
      sometimes = true;
    } else if (NARROW.contains(bare)) {
      narrowed |= !bare.matches("name|mask|rsource|rdest") || !words.contains("--set");
    } else if (!DETAILS.contains(bare)) {
      narrowed = true;
      understood = false;
    }
    skip();
  }

  /** Passes over the operands of an option. */
  private void skip() {
    while (at < words.size() && !words.get(at).matches("!|-[a-zA-Z]|--[a-z0-9-]+")) {
      at++;
    }
  }

  private void networks(List<String> into, boolean not) {
    for (String each : take().split(",")) {
      into.add((not ? "not " : "") + network(each));
    }
  }

  static String network(String text) {
    int slash = text.indexOf('/');
    if (text.equals("0.0.0.0/0") || text.equals("::/0") || text.equals("anywhere")) {
      return "any";
    }
    if (slash < 0) {
      return text.matches("[0-9.]+") ? text + "/32" : text.contains(":") ? text + "/128" : text;
    }
    return Cidr.of(text.substring(0, slash), text.substring(slash + 1)).orElse(text);
  }

  private void zone(List<String> into, boolean not) {
    String zone = take();
    into.add(not ? "not " + zone : zone.equals("+") ? "any" : zone);
  }

  private static String protocol(String word) {
    return switch (word) {
      case "all", "0", "ip" -> "any";
      case "6" -> "tcp";
      case "17" -> "udp";
      case "1" -> "icmp";
      case "58", "ipv6-icmp", "icmp6" -> "icmpv6";
      case "2" -> "igmp";
      case "47" -> "gre";
      case "50" -> "esp";
      case "51" -> "ah";
      case "89" -> "ospf";
      case "112" -> "vrrp";
      case "132" -> "sctp";
      default -> word.matches("\\d+") ? "ip/" + word : word;
    };
  }

  private void ports(boolean not) {
    for (String each : take().split(",")) {
      String range = each.replace(':', '-');
      String filled =
          (range.startsWith("-") ? "0" : "") + range + (range.endsWith("-") ? "65535" : "");
      ports.add((not ? "not " : "") + protocol + "/" + PortNames.number(filled));
    }
  }

  private void state(String states, boolean not) {
    Set<String> all = Set.of(states.toLowerCase(Locale.ROOT).split(","));
    if (not) {
      state = all.contains("new") ? "established" : state;
      narrowed |= !all.contains("new") && !all.contains("invalid");
    } else if (!all.contains("new") && !all.contains("untracked")) {
      boolean open = all.contains("established") || all.contains("related");
      state = open ? "established" : all.contains("dnat") ? "dnat" : "invalid";
    } else if (!all.contains("new")) {
      narrowed = true;
    }
  }

  /** A connection begins with SYN alone. */
  private void flags(String looked, String set, boolean not) {
    boolean opens = set.equals("SYN") && (looked.contains("SYN") || looked.equals("ALL"));
    if (opens && not) {
      state = "established";
    } else if (!opens && !not) {
      state = state.isEmpty() ? "tcp-flags" : state;
    }
  }

  /** A set of addresses; with a further direction, of addresses and ports. */
  private void set(String set, String directions, boolean not) {
    String word = not ? "not " + set : set;
    (directions.startsWith("src") ? sources : destinations).add(word);
    if (directions.contains(",")) {
      narrowed = true;
    }
  }

  private void range(List<String> into, boolean not) {
    String[] ends = take().split("-");
    List<String> networks = ends.length == 2 ? Cidr.range(ends[0], ends[1]) : List.of();
    if (not || networks.isEmpty()) {
      into.add((not ? "not " : "") + String.join("-", ends));
    } else {
      into.addAll(networks);
    }
  }

  private void kind(List<String> into, boolean not) {
    into.add((not ? "not " : "") + take().toLowerCase(Locale.ROOT));
  }

  /** {@code 10.0.0.5:80}, {@code 10.0.0.5}, {@code [2001:db8::5]:80}, or a range of either. */
  private void inside(String text) {
    int colon = text.lastIndexOf(':');
    boolean six = text.startsWith("[") || text.indexOf(':') != colon;
    boolean port = colon > 0 && (!six || text.charAt(colon - 1) == ']');
    String host = (port ? text.substring(0, colon) : text).replaceAll("[\\[\\]]", "");
    if (!host.isEmpty()) {
      inside.add(host.contains("-") ? host : network(host));
    }
    if (port) {
      translated.add(protocol + "/" + text.substring(colon + 1));
    }
  }

  private void redirect(String ports) {
    if (target.equals("REDIRECT")) {
      translated.add(protocol + "/" + ports);
    }
  }

  private Rule verdict() {
    List<String> services = ports.isEmpty() ? List.of(protocol) : ports;
    Match match =
        new Match(
            or(from), or(to), or(sources), or(destinations), services, state, narrowed, sometimes);
    return switch (target) {
      case "" -> rule(match, Verdict.NONE, List.of(), List.of());
      case "ACCEPT" -> rule(match, Verdict.PERMIT, List.of(), List.of());
      case "DROP", "REJECT", "TARPIT" -> rule(match, Verdict.DENY, List.of(), List.of());
      case "RETURN" -> rule(match, Verdict.RETURN, List.of(), List.of());
      case "LOG", "NFLOG", "ULOG" -> rule(match, Verdict.LOG, List.of(), List.of());
      case "DNAT" -> rule(match, Verdict.FORWARD, inside, translated);
      case "REDIRECT" -> rule(match, Verdict.FORWARD, List.of("this device"), translated);
      case "MASQUERADE", "SNAT" -> rule(match, Verdict.NONE, List.of("masquerade"), List.of());
      default -> other(match);
    };
  }

  private Rule other(Match match) {
    if (MARKING.contains(target)) {
      node.irrelevant();
      return rule(match, Verdict.NONE, List.of(), List.of());
    }
    return rule(match, goes ? Verdict.GOTO : Verdict.JUMP, List.of(target), List.of());
  }

  private Rule rule(Match match, Verdict verdict, List<String> targets, List<String> ports) {
    return new Rule(
        node.span(), name, match, verdict, List.copyOf(targets), List.copyOf(ports), false);
  }

  private static List<String> or(List<String> words) {
    return words.isEmpty() || words.contains("any") ? Match.ANY : List.copyOf(words);
  }

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private String take() {
    return at < words.size() ? words.get(at++) : "";
  }
}
