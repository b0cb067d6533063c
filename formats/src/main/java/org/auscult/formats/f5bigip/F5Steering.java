package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.Stanza;
import org.auscult.tree.ConfigNode;

/**
 * What sends traffic of a virtual server elsewhere: scripts in Tcl and local traffic policies.
 * Those with a command or an action that is not known here stay open.
 */
final class F5Steering {
  /** What stands where Tcl expects a command: {@code $x} only where it is called. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|[\\[{};])[ \\t]*([A-Za-z_*][\\w:.]*)|(?:^|[\\[;])[ \\t]*(\\$)");

  private static final Pattern TARGET =
      Pattern.compile("(?m)(?:^|[\\[{};])[ \\t]*(pool|node)\\s+([^\\s;}\\]]+)");

  /** The language itself, what only asks, and what answers or changes plain headers. */
  private static final Set<String> KNOWN =
      words(
          """
          when if elseif else then set unset incr append expr not string switch clock format scan
          lindex llength split list join return event log class getfield findstr substr pool node
          active_members ifile persist
          HTTP::header HTTP::respond HTTP::redirect HTTP::uri HTTP::path HTTP::host HTTP::query
          HTTP::method HTTP::version HTTP::status HTTP::is_redirect URI::path URI::query URI::host
          IP::remote_addr IP::client_addr IP::local_addr IP::server_addr IP::addr
          TCP::client_port TCP::local_port TCP::remote_port TCP::server_port
          LB::server SSL::cipher SSL::sni
          """);

  private static final Set<String> ACTIONS =
      words(
          """
          forward select pool node member request response redirect http-reply location http-uri
          replace path value log write message
          """);

  /** Delivered with the software: a redirection to HTTPS (BIG-IP LTM: Implementations). */
  private static final String REDIRECT = "_sys_https_redirect";

  private final F5 f5;
  private final Map<String, List<String>> targets = new HashMap<>();

  F5Steering(F5 f5) {
    this.f5 = f5;
    targets.put("rules " + REDIRECT, List.of());
  }

  void map() {
    f5.root().at("ltm", "rule").ifPresent(rules -> rules.children().values().forEach(this::script));
    f5.root().each("ltm", "policy").forEach(this::policy);
  }

  /** The pools and nodes that the scripts and policies of a virtual server can choose. */
  List<String> of(Stanza virtual) {
    List<String> found = new ArrayList<>();
    for (String kind : List.of("rules", "policies")) {
      virtual.at(kind).ifPresent(all -> all.children().values().forEach(v -> use(v, kind, found)));
    }
    return found;
  }

  private void use(Stanza named, String kind, List<String> found) {
    Optional.ofNullable(targets.get(kind + " " + F5.bare(named.word())))
        .ifPresent(
            known -> {
              named.read();
              found.addAll(known);
            });
  }

  private void script(Stanza rule) {
    for (ConfigNode node : rule.nodes()) {
      String text = code(f5.body(node.span()));
      List<String> chosen = new ArrayList<>();
      if (known(text) && chosen(text, chosen)) {
        targets.put("rules " + F5.bare(rule.word()), chosen);
        if (chosen.isEmpty()) {
          node.irrelevant();
        } else {
          node.mapped();
        }
      }
    }
  }

  /** Without the lines that are comments. */
  private static String code(String text) {
    StringBuilder code = new StringBuilder();
    text.lines()
        .filter(line -> !line.strip().startsWith("#"))
        .forEach(line -> code.append(line).append('\n'));
    return code.toString();
  }

  /** A header that is taken away may be one that protects. */
  private static boolean known(String text) {
    Matcher matcher = COMMAND.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2) != null || !KNOWN.contains(matcher.group(1))) {
        return false;
      }
    }
    return !text.contains("HTTP::header remove") && !text.contains("eval");
  }

  /** False when a variable or a command names one of them. */
  private static boolean chosen(String text, List<String> into) {
    Matcher matcher = TARGET.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(2).replace("\"", "");
      if (name.startsWith("$") || name.startsWith("[")) {
        return false;
      }
      into.add(name);
    }
    return true;
  }

  private void policy(Stanza policy) {
    List<String> chosen = new ArrayList<>();
    boolean known = true;
    for (Stanza rule : policy.each("rules")) {
      for (Stanza action : rule.each("actions")) {
        known &= ACTIONS.containsAll(action.children().keySet());
        for (String kind : List.of("pool", "node")) {
          action.at(kind).ifPresent(at -> chosen.addAll(at.children().keySet()));
        }
      }
      rule.at("conditions").ifPresent(Stanza::readAll);
      rule.ignore(F5Ignored.POLICY);
    }
    if (known) {
      policy.at("rules").ifPresent(Stanza::readAll);
      targets.put("policies " + F5.bare(policy.word()), chosen);
    }
    policy.ignore(F5Ignored.POLICY);
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
