package org.auscult.formats.nftables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.auscult.formats.packetfilter.Match;
import org.auscult.formats.packetfilter.PortNames;
import org.auscult.formats.packetfilter.Rule;
import org.auscult.formats.packetfilter.Rule.Verdict;
import org.auscult.formats.syntax.Cidr;
import org.auscult.tree.ConfigNode;

/** One rule, expression by expression (manual page nft(8)). */
final class NftRule {
  private static final Set<String> PROTOCOLS =
      Set.of("tcp", "udp", "sctp", "udplite", "dccp", "th");
  private static final Set<String> VERDICTS =
      Set.of("accept", "drop", "reject", "return", "jump", "goto", "continue", "queue");

  private final ConfigNode node;
  private final List<String> words;
  private final String table;
  private final NftNames names;
  private final List<Rule> rules = new ArrayList<>();
  private NftDemand demand = new NftDemand();
  private String name = "";
  private boolean logged;
  private boolean understood = true;
  private int at;

  private NftRule(ConfigNode node, int from, String table, NftNames names) {
    this.node = node;
    this.words = node.words();
    this.at = from;
    this.table = table;
    this.names = names;
  }

  /** The rule behind these words; several when a map gives several verdicts. */
  static List<Rule> read(ConfigNode node, int from, String table, NftNames names) {
    return new NftRule(node, from, table, names).read();
  }

  private List<Rule> read() {
    int comment = words.lastIndexOf("comment");
    if (comment >= at && comment + 1 < words.size()) {
      name = words.get(comment + 1);
    }
    while (at < words.size()) {
      expression(take());
    }
    if (logged && rules.isEmpty()) {
      add(demand.match(), Verdict.LOG, List.of(), List.of());
    }
    if (understood) {
      node.mapped();
    }
    return rules;
  }

  private void expression(String word) {
    if (VERDICTS.contains(word)) {
      verdict(demand.match(), word);
      return;
    }
    switch (word) {
      case "iif", "iifname" -> operand(demand.from, this::plain);
      case "oif", "oifname" -> operand(demand.to, this::plain);
      case "ip", "ip6" -> address();
      case "tcp", "udp", "sctp", "udplite", "dccp", "th" -> port(word);
      case "meta" -> meta();
      case "icmp", "icmpv6" -> {
        demand.protocol(word);
        skip();
      }
      case "ct" -> connection();
      case "counter" -> at += peek().equals("packets") ? 4 : peek().equals("name") ? 2 : 0;
      case "log" -> log();
      case "limit" -> {
        demand.sometimes = true;
        skip();
      }
      case "comment", "handle" -> take();
      case "masquerade", "snat" -> {
        add(demand.match(), Verdict.NONE, List.of("masquerade"), List.of());
        skip();
      }
      case "dnat" -> translate(true);
      case "redirect" -> translate(false);
      case "notrack" -> {}
      case "vmap" -> skip();
      default -> other(word);
    }
  }

  /** Expressions that are no address, port or state narrow a rule without changing its verdict. */
  private void other(String word) {
    boolean sets =
        Set.of("add", "update", "delete", "flow", "set", "mark", "priority").contains(word);
    boolean known =
        Set.of("ether", "fib", "rt", "socket", "mark", "iifgroup", "oifgroup", "skuid", "pkttype")
            .contains(word);
    demand.narrowed |= !sets || word.equals("mark");
    understood &= known;
    if (word.equals("fib")) {
      while (at < words.size() && !VERDICTS.contains(peek()) && !peek().equals("log")) {
        take();
      }
    }
    skip();
  }

  /** Passes over what belongs to an expression whose value is of no use here. */
  private void skip() {
    while (at < words.size()
        && !VERDICTS.contains(peek())
        && !Set.of("counter", "log", "comment", "limit", "masquerade").contains(peek())
        && !begins()) {
      take();
    }
  }

  private boolean begins() {
    String next = peek();
    return Set.of("iif", "iifname", "oif", "oifname").contains(next)
        || (next.equals("ip") || next.equals("ip6"))
            && Set.of("saddr", "daddr").contains(word(at + 1))
        || PROTOCOLS.contains(next) && Set.of("dport", "sport", "flags").contains(word(at + 1))
        || next.equals("ct") && word(at + 1).equals("state");
  }

  /** Reads one operand, or each verdict of a map. */
  private void operand(List<String> into, UnaryOperator<String> shape) {
    if (peek().equals("vmap")) {
      take();
      map(into, shape);
      return;
    }
    boolean not = peek().equals("!=") || peek().equals("ne");
    if (not || peek().equals("==") || peek().equals("eq")) {
      take();
    }
    List<String> values = value().stream().map(shape).toList();
    if (not) {
      into.add("not " + String.join(", ", values));
    } else {
      into.addAll(values);
    }
  }

  private List<String> value() {
    List<String> raw = new ArrayList<>();
    if (peek().equals("{")) {
      int depth = 0;
      do {
        depth += peek().equals("{") ? 1 : peek().equals("}") ? -1 : 0;
        raw.add(take());
      } while (depth > 0 && at < words.size());
    } else {
      String word;
      do {
        word = take();
        raw.addAll(List.of(word.split(",")));
      } while (word.endsWith(",") && at < words.size());
    }
    if (peek().equals(".")) {
      demand.narrowed = true;
      understood = false;
      skip();
    }
    if (raw.contains(".")) {
      demand.narrowed = true;
      understood = false;
    }
    return names.resolve(table, raw);
  }

  /** {@code tcp dport vmap { 22 : accept, 80 : jump web }}: a rule for each key. */
  private void map(List<String> into, UnaryOperator<String> shape) {
    List<String> entries = value();
    List<String> key = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String word = entries.get(i);
      if (VERDICTS.contains(word)) {
        boolean jumps = word.equals("jump") || word.equals("goto");
        List<String> target =
            jumps && i + 1 < entries.size() ? List.of(entries.get(++i)) : List.of();
        into.clear();
        key.stream().filter(k -> !k.equals(":")).map(NftRule::bare).map(shape).forEach(into::add);
        if (jumps && target.isEmpty()) {
          understood = false;
        } else {
          add(demand.match(), kind(word), target, List.of());
        }
        key.clear();
      } else {
        key.add(word);
      }
    }
    into.clear();
    understood &= key.isEmpty();
  }

  private static String bare(String key) {
    return key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
  }

  private String plain(String word) {
    return word;
  }

  private void address() {
    String field = take();
    switch (field) {
      case "saddr" -> operand(demand.sources, NftRule::network);
      case "daddr" -> operand(demand.destinations, NftRule::network);
      case "protocol", "nexthdr" -> operand(demand.protocols, NftRule::protocol);
      default -> {
        demand.narrowed = true;
        skip();
      }
    }
  }

  static String network(String word) {
    if (word.equals("0.0.0.0/0") || word.equals("::/0")) {
      return "any";
    }
    if (word.contains("/")) {
      return word;
    }
    int dash = word.indexOf('-');
    if (dash > 0) {
      List<String> range = Cidr.range(word.substring(0, dash), word.substring(dash + 1));
      return range.size() == 1 ? range.get(0) : word;
    }
    return word.matches("[0-9.]+") ? word + "/32" : word.contains(":") ? word + "/128" : word;
  }

  static String protocol(String word) {
    return switch (word) {
      case "ipv6-icmp", "icmp6" -> "icmpv6";
      case "6" -> "tcp";
      case "17" -> "udp";
      case "1" -> "icmp";
      default -> word.matches("\\d+") ? "ip/" + word : word;
    };
  }

  private void port(String protocol) {
    if (!protocol.equals("th")) {
      demand.protocol(protocol);
    }
    switch (take()) {
      case "dport" -> operand(demand.ports, NftRule::number);
      case "sport" -> operand(new ArrayList<>(), this::plain);
      case "flags" -> flags();
      default -> {
        demand.narrowed = true;
        skip();
      }
    }
  }

  private static String number(String port) {
    int dash = port.indexOf('-');
    return dash > 0 && port.matches("[0-9-]+") ? port : PortNames.number(port);
  }

  /** A connection begins with SYN alone. */
  private void flags() {
    int from = at;
    skip();
    String text = String.join(" ", words.subList(from, at));
    boolean opens = text.matches("(& )?\\(?.*== syn|syn|syn / .*|syn \\| .*== syn");
    demand.state = opens ? demand.state : text.contains("!= syn") ? "established" : "tcp-flags";
  }

  private void meta() {
    switch (peek()) {
      case "iif", "iifname", "oif", "oifname" -> expression(take());
      case "l4proto", "protocol" -> {
        boolean four = take().equals("l4proto");
        operand(four ? demand.protocols : new ArrayList<>(), NftRule::protocol);
      }
      case "nfproto" -> {
        take();
        operand(new ArrayList<>(), this::plain);
      }
      default -> {
        boolean sets = word(at + 1).equals("set");
        demand.narrowed |= !sets;
        take();
        skip();
      }
    }
  }

  private void connection() {
    switch (take()) {
      case "state" -> operand(demand.states, this::plain);
      case "status" -> operand(demand.states, this::plain);
      default -> {
        demand.narrowed |= !word(at).equals("set");
        skip();
      }
    }
  }

  private void log() {
    logged = true;
    while (Set.of("prefix", "level", "flags", "group", "snaplen", "queue-threshold")
        .contains(peek())) {
      take();
      take();
    }
  }

  private void verdict(Match match, String word) {
    List<String> target = word.equals("jump") || word.equals("goto") ? List.of(take()) : List.of();
    add(match, kind(word), target, List.of());
    if (word.equals("queue")) {
      understood = false;
    }
    if (word.equals("reject") || word.equals("queue")) {
      int comment = words.indexOf("comment");
      at = comment > at ? comment : words.size();
    }
  }

  private static Verdict kind(String word) {
    return switch (word) {
      case "accept" -> Verdict.PERMIT;
      case "drop", "reject" -> Verdict.DENY;
      case "jump" -> Verdict.JUMP;
      case "goto" -> Verdict.GOTO;
      case "return" -> Verdict.RETURN;
      default -> Verdict.NONE;
    };
  }

  /** {@code dnat [ip] to 10.0.0.5:80}, {@code dnat to 10.0.0.5}, {@code redirect to :8080}. */
  private void translate(boolean elsewhere) {
    while (Set.of("ip", "ip6", "to").contains(peek())) {
      take();
    }
    String text = at < words.size() && !begins() ? take() : "";
    if (text.equals("map") || word(at).equals("map") || peek().equals(".")) {
      understood = false;
      skip();
      return;
    }
    String to = String.join(",", names.resolve(table, List.of(text)));
    int colon = to.lastIndexOf(':');
    boolean six = to.startsWith("[") || to.indexOf(':') != colon;
    boolean port = colon >= 0 && (!six || to.charAt(colon - 1) == ']');
    String host = (port ? to.substring(0, colon) : to).replaceAll("[\\[\\]]", "");
    List<String> ports =
        port
            ? demand.protocols.stream().map(p -> p + "/" + to.substring(colon + 1)).toList()
            : List.of();
    List<String> target =
        elsewhere ? List.of(host.contains("-") ? host : network(host)) : List.of("this device");
    add(demand.match(), Verdict.FORWARD, target, ports);
    skip();
  }

  private void add(Match match, Verdict verdict, List<String> target, List<String> ports) {
    rules.add(new Rule(node.span(), name, match, verdict, target, ports, logged));
  }

  private String peek() {
    return word(at);
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private String take() {
    return at < words.size() ? words.get(at++) : "";
  }
}
