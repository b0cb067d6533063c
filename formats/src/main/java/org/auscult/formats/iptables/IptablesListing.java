package org.auscult.formats.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.IndentedSyntax;

/** The table that {@code iptables -L} shows, each row as the options that make such a rule. */
final class IptablesListing {
  private static final Pattern CHAIN =
      Pattern.compile("Chain (\\S+) \\((?:policy (\\w+).*|\\d+ references?)\\)");
  private static final Pattern PROMPT = Pattern.compile("\\S*[#$>] ?(.*)");
  private static final Set<String> OPTIONS = Set.of("--", "-f", "!f");
  private static final Set<String> PROTOCOLS =
      Set.of("all", "tcp", "udp", "icmp", "icmpv6", "ipv6-icmp", "sctp", "esp", "ah", "gre", "0");

  private String chain = "";
  private List<String> columns = List.of();

  /** The words of a line: a chain, a rule, none for noise; empty when it is not understood. */
  Optional<List<String>> words(String line) {
    Matcher begun = CHAIN.matcher(line);
    if (begun.matches()) {
      chain = begun.group(1);
      String policy = begun.group(2);
      return Optional.of(List.of(':' + chain, policy == null ? "-" : policy));
    }
    List<String> words = IndentedSyntax.words(line);
    if (words.contains("target") && words.contains("prot") && words.contains("destination")) {
      columns = words;
      return Optional.of(List.of());
    }
    Matcher prompt = PROMPT.matcher(line);
    if (prompt.matches() && (chain.isEmpty() || !Character.isDigit(line.charAt(0)))) {
      return Optional.of(command(IndentedSyntax.words(prompt.group(1))));
    }
    return chain.isEmpty() ? Optional.empty() : row(words);
  }

  private static List<String> command(List<String> words) {
    int table = words.indexOf("-t");
    boolean lists = words.contains("iptables") || words.contains("ip6tables");
    return lists && table > 0 && table + 1 < words.size()
        ? List.of("table", words.get(table + 1))
        : List.of();
  }

  private Optional<List<String>> row(List<String> words) {
    Row row = new Row(words);
    for (String counted : List.of("num", "pkts", "bytes")) {
      if (columns.contains(counted)) {
        row.take();
      }
    }
    List<String> options = new ArrayList<>(List.of("-A", chain));
    if (!PROTOCOLS.contains(row.peek()) || !OPTIONS.contains(row.after())) {
      String target = row.take();
      options.addAll(List.of("-j", target));
    }
    row.option(options, "-p");
    if (OPTIONS.contains(row.peek())) {
      if (row.take().equals("-f")) {
        options.add("-f");
      }
    }
    if (columns.contains("in")) {
      row.option(options, "-i");
      row.option(options, "-o");
    }
    row.option(options, "-s");
    if (row.ended()) {
      return Optional.empty();
    }
    row.option(options, "-d");
    boolean bare = row.ended() && options.contains("all") && !columns.contains("in");
    row.extras(options);
    if (bare) {
      options.add("--interfaces-not-shown");
    }
    return Optional.of(options);
  }

  /** The cells of a row, from left to right. */
  private static final class Row {
    private final List<String> words;
    private int at;

    Row(List<String> words) {
      this.words = words;
    }

    String peek() {
      return at < words.size() ? words.get(at) : "";
    }

    String after() {
      return at + 1 < words.size() ? words.get(at + 1) : "";
    }

    String take() {
      return at < words.size() ? words.get(at++) : "";
    }

    boolean ended() {
      return at >= words.size();
    }

    void option(List<String> options, String name) {
      String value = take();
      if (value.isEmpty() || value.equals("*")) {
        return;
      }
      boolean not = value.startsWith("!");
      if (not) {
        options.add("!");
      }
      options.addAll(List.of(name, not ? value.substring(1) : value));
    }

    private void pair(List<String> options, String name, String value) {
      boolean not = value.startsWith("!");
      if (not) {
        options.add("!");
      }
      options.addAll(List.of(name, not ? value.substring(1) : value));
    }

    void extras(List<String> options) {
      while (!ended()) {
        extra(options, take());
      }
    }

    private void extra(List<String> options, String word) {
      int colon = word.indexOf(':');
      String value = colon < 0 ? "" : word.substring(colon + 1);
      switch (colon < 0 ? word : word.substring(0, colon)) {
        case "tcp", "udp", "multiport", "icmp", "ADDRTYPE", "match", "udplite", "ipv6-icmp" -> {}
        case "dpt", "dpts" -> pair(options, "--dport", value);
        case "spt", "spts" -> pair(options, "--sport", value);
        case "dports" -> pair(options, "--dports", take());
        case "sports" -> pair(options, "--sports", take());
        case "ports" -> pair(options, "--ports", take());
        case "state", "ctstate" -> pair(options, "--state", take());
        case "flags" -> flags(options, value);
        case "icmptype", "type", "code" -> take();
        case "reject-with", "prefix", "level" -> take();
        case "LOG" -> at += peek().equals("flags") ? 2 : 0;
        case "limit" -> {
          options.add("--limit");
          at += 4;
        }
        case "match-set" -> options.addAll(List.of("--match-set", take(), take()));
        case "dst-type" -> pair(options, "--dst-type", take());
        case "src-type" -> pair(options, "--src-type", take());
        case "source", "destination" -> addresses(options, word);
        case "to" -> pair(options, "--to-destination", value);
        case "redir" -> {
          take();
          pair(options, "--to-ports", take());
        }
        case "/*" -> comment(options);
        default -> options.add("--" + word.replaceAll("[^a-zA-Z-]", ""));
      }
    }

    /** {@code source IP range 10.0.0.1-10.0.0.9}. */
    private void addresses(List<String> options, String side) {
      at += 2;
      pair(options, side.equals("source") ? "--src-range" : "--dst-range", take());
    }

    /** {@code flags:0x17/0x02}: of FIN, SYN, RST and ACK only SYN is set. */
    private static void flags(List<String> options, String value) {
      if (value.startsWith("!0x17/0x02")) {
        options.addAll(List.of("!", "--syn"));
      } else if (!value.equals("0x17/0x02")) {
        options.addAll(List.of("--tcp-flags", "ALL", "OTHER"));
      }
    }

    private void comment(List<String> options) {
      StringBuilder text = new StringBuilder();
      while (!ended() && !peek().equals("*/")) {
        text.append(text.isEmpty() ? "" : " ").append(take());
      }
      take();
      options.addAll(List.of("--comment", text.toString()));
    }
  }
}
