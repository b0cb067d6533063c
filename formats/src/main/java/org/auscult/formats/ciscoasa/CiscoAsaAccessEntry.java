package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.List;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.commandline.Ports;

/** One entry of an access list, read from left to right, from its action on. */
final class CiscoAsaAccessEntry {
  private final Asa asa;
  private final List<String> words;
  private int at;
  private boolean permit;
  private boolean logged;
  private boolean unlogged;
  private boolean enabled = true;
  private boolean understood = true;
  private List<String> sources = List.of("any");
  private List<String> destinations = List.of("any");
  private List<String> services = List.of();

  private CiscoAsaAccessEntry(Asa asa, List<String> words) {
    this.asa = asa;
    this.words = words;
  }

  /**
   * Reads an entry.
   *
   * @param words from {@code permit} or {@code deny} on
   * @param extended whether it names protocol and destination
   */
  static CiscoAsaAccessEntry of(Asa asa, List<String> words, boolean extended) {
    CiscoAsaAccessEntry entry = new CiscoAsaAccessEntry(asa, words);
    entry.permit = entry.take().equals("permit");
    if (extended) {
      entry.extended();
    } else {
      entry.sources = entry.network();
      entry.services = List.of("any");
    }
    entry.options();
    return entry;
  }

  boolean permit() {
    return permit;
  }

  boolean logged() {
    return logged;
  }

  /** True when it says that hits are not recorded. */
  boolean unlogged() {
    return unlogged;
  }

  boolean enabled() {
    return enabled;
  }

  boolean understood() {
    return understood;
  }

  List<String> sources() {
    return sources;
  }

  List<String> destinations() {
    return destinations;
  }

  List<String> services() {
    return services;
  }

  private void extended() {
    List<String> protocols = protocols();
    user();
    sources = network();
    ports(protocols);
    destinations = network();
    List<String> ports = ports(protocols);
    services = ports.isEmpty() ? protocols : ports;
  }

  private List<String> protocols() {
    String word = take();
    return word.equals("object") || word.equals("object-group")
        ? asa.objects.members(take())
        : List.of(CiscoAsaObjects.protocol(word));
  }

  /** Users and security groups narrow an entry down. */
  private void user() {
    while (List.of("user", "user-group", "object-group-user").contains(peek())
        || peek().equals("security-group")
        || peek().equals("object-group-security")) {
      boolean pair = peek().equals("security-group");
      take();
      take();
      if (pair) {
        take();
      }
    }
  }

  private List<String> network() {
    String first = take();
    return switch (first) {
      case "any", "any4", "any6" -> List.of("any");
      case "host" -> List.of(CiscoAsaObjects.host(asa, take()));
      case "object", "object-group" -> asa.objects.members(take());
      case "interface" -> List.of("interface " + take());
      default -> List.of(plain(first));
    };
  }

  private String plain(String first) {
    if (first.contains("/")) {
      return CiscoAsaObjects.subnet(asa, first, "");
    }
    boolean masked = Ipv4.is(asa.address(first)) && Ipv4.is(peek());
    if (!masked) {
      understood = false;
      return first;
    }
    return CiscoAsaObjects.subnet(asa, first, take());
  }

  /** Ports of the protocols, an ICMP type, or a group of either; empty when none stands here. */
  private List<String> ports(List<String> protocols) {
    if (Ports.operator(peek())) {
      String operator = take();
      String first = take();
      String second = operator.equals("range") ? take() : "";
      List<String> found = new ArrayList<>();
      protocols.forEach(p -> found.addAll(Ports.services(p, operator, first, second)));
      return found;
    }
    boolean group = peek().equals("object-group") || peek().equals("object");
    if (group && at + 1 < words.size() && serves(words.get(at + 1))) {
      take();
      return ofProtocols(asa.objects.members(take()), protocols);
    }
    return icmp(protocols);
  }

  private boolean serves(String name) {
    return asa.objects.type(name).filter(type -> !type.equals("network")).isPresent();
  }

  /** A group for TCP and UDP serves an entry on TCP with its ports of TCP. */
  private static List<String> ofProtocols(List<String> members, List<String> protocols) {
    List<String> own =
        members.stream().filter(m -> protocols.contains(m.split("/", 2)[0])).toList();
    return own.isEmpty() ? members : own;
  }

  private List<String> icmp(List<String> protocols) {
    boolean icmp = protocols.equals(List.of("icmp")) || protocols.equals(List.of("icmp6"));
    boolean type = icmp && at > 3 && !peek().isEmpty() && !option(peek());
    return type ? List.of(protocols.get(0) + "/" + take()) : List.of();
  }

  private static boolean option(String word) {
    return List.of("log", "inactive", "time-range", "any", "any4", "any6", "host", "object")
            .contains(word)
        || word.equals("object-group")
        || word.equals("interface")
        || Ipv4.is(word);
  }

  private void options() {
    while (at < words.size()) {
      switch (take()) {
        case "log" -> {
          unlogged = peek().equals("disable");
          logged = !unlogged && !peek().equals("default");
        }
        case "inactive" -> enabled = false;
        case "time-range", "interval" -> take();
        default -> {}
      }
    }
  }

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private String take() {
    return at < words.size() ? words.get(at++) : "";
  }
}
