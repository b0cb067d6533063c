package org.auscult.formats.nftables;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.packetfilter.Match;

/** What the expressions of a rule ask so far. */
final class NftDemand {
  final List<String> from = new ArrayList<>();
  final List<String> to = new ArrayList<>();
  final List<String> sources = new ArrayList<>();
  final List<String> destinations = new ArrayList<>();
  final List<String> protocols = new ArrayList<>();
  final List<String> ports = new ArrayList<>();
  final List<String> states = new ArrayList<>();
  String state = "";
  boolean narrowed;
  boolean sometimes;

  void protocol(String protocol) {
    if (!protocols.contains(protocol)) {
      protocols.add(protocol);
    }
  }

  Match match() {
    return new Match(
        or(from), or(to), or(sources), or(destinations), services(), state(), narrowed, sometimes);
  }

  private static List<String> or(List<String> words) {
    return words.isEmpty() || words.contains("any") ? Match.ANY : List.copyOf(words);
  }

  private List<String> services() {
    List<String> services = new ArrayList<>();
    for (String protocol :
        protocols.isEmpty() && !ports.isEmpty() ? List.of("tcp", "udp") : protocols) {
      ports.forEach(
          port ->
              services.add(
                  port.startsWith("not ")
                      ? "not " + protocol + '/' + port.substring("not ".length())
                      : protocol + '/' + port));
      if (ports.isEmpty()) {
        services.add(protocol);
      }
    }
    return or(services);
  }

  /** A connection that is new or not tracked is not open yet. */
  private String state() {
    String all = String.join(",", states);
    if (all.isEmpty()) {
      return state;
    }
    if (all.startsWith("not ")) {
      return all.contains("new") ? "established" : state;
    }
    if (all.contains("new") || all.contains("untracked")) {
      return state;
    }
    if (all.contains("dnat") || all.contains("snat")) {
      return "dnat";
    }
    return all.contains("established") || all.contains("related") ? "established" : "invalid";
  }
}
