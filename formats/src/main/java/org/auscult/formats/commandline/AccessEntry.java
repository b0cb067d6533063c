package org.auscult.formats.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.formats.syntax.Command;

/**
 * One entry of an access list, read from left to right.
 *
 * @param number its sequence number; empty without one
 * @param permit false for a denial
 * @param sources networks, {@code any} for all
 * @param destinations the same
 * @param services as in {@link org.auscult.device.AccessRule#SERVICES}
 * @param logged whether hits are recorded
 * @param understood false when a part of it was not
 */
record AccessEntry(
    String number,
    boolean permit,
    List<String> sources,
    List<String> destinations,
    List<String> services,
    boolean logged,
    boolean understood) {

  /** Reads the words of an entry, from its sequence number or its action on. */
  static Optional<AccessEntry> read(List<String> words, boolean extended, ObjectGroups groups) {
    return new Cursor(words, groups).entry(extended);
  }

  private static final class Cursor {
    private final List<String> words;
    private final ObjectGroups groups;
    private int at;
    private boolean understood = true;

    Cursor(List<String> words, ObjectGroups groups) {
      this.words = words;
      this.groups = groups;
    }

    Optional<AccessEntry> entry(boolean extended) {
      String number = Command.number(peek()).isPresent() ? take() : "";
      String action = take();
      if (!action.equals("permit") && !action.equals("deny")) {
        return Optional.empty();
      }
      boolean permit = action.equals("permit");
      return Optional.of(extended ? extended(number, permit) : standard(number, permit));
    }

    private AccessEntry standard(String number, boolean permit) {
      List<String> sources = network();
      boolean logged = options();
      return new AccessEntry(
          number, permit, sources, List.of("any"), List.of("any"), logged, understood);
    }

    private AccessEntry extended(String number, boolean permit) {
      String protocol = take();
      List<String> services = List.of();
      if (protocol.equals("object-group")) {
        services = groups.services(take());
        protocol = "ip";
      }
      List<String> sources = network();
      ports(protocol);
      List<String> destinations = network();
      List<String> ports = ports(protocol);
      if (services.isEmpty()) {
        services = ports.isEmpty() ? protocol(protocol) : ports;
      }
      boolean logged = options();
      return new AccessEntry(number, permit, sources, destinations, services, logged, understood);
    }

    private static List<String> protocol(String protocol) {
      return List.of(List.of("ip", "ipv4", "ipv6", "any").contains(protocol) ? "any" : protocol);
    }

    private List<String> network() {
      String first = take();
      if (first.equals("any") || first.equals("any4") || first.equals("any6")) {
        return List.of("any");
      }
      if (first.equals("host")) {
        String host = take();
        return List.of(host.contains(":") ? host + "/128" : host + "/32");
      }
      if (List.of("object-group", "net-group", "addrgroup").contains(first)) {
        return groups.networks(take());
      }
      if (first.contains(":") && first.contains("/")) {
        return List.of(first);
      }
      if (first.contains("/") && Ipv4.is(first.substring(0, first.indexOf('/')))) {
        return List.of(Ipv4.slashed(first));
      }
      return List.of(address(first));
    }

    private String address(String first) {
      if (Ipv4.is(first)) {
        return Ipv4.is(peek()) ? Ipv4.wildcard(first, take()) : first + "/32";
      }
      understood &= !first.isEmpty() && !first.equals("interface");
      return first;
    }

    private List<String> ports(String protocol) {
      if (peek().equals("portgroup") || peek().equals("port-group")) {
        at++;
        return groups.ports(protocol, take());
      }
      if (!Ports.operator(peek())) {
        if (peek().equals("object-group")
            && at + 1 < words.size()
            && groups.hasService(words.get(at + 1))) {
          at++;
          return groups.services(take());
        }
        return List.of();
      }
      String operator = take();
      String first = take();
      if (operator.equals("range")) {
        return Ports.services(protocol, operator, first, take());
      }
      List<String> services = new ArrayList<>(Ports.services(protocol, operator, first, ""));
      while (operator.equals("eq") && Ports.number(peek()).isPresent()) {
        services.addAll(Ports.services(protocol, operator, take(), ""));
      }
      return services;
    }

    /** What may follow: none of it widens the entry. True when hits are recorded. */
    private boolean options() {
      boolean logged = false;
      while (at < words.size()) {
        String word = take();
        switch (word) {
          case "log", "log-input" -> logged = true;
          case "dscp",
              "tos",
              "precedence",
              "ttl",
              "option",
              "time-range",
              "reflect",
              "match-all",
              "match-any",
              "sequence",
              "flow-label" ->
              take();
          default -> {}
        }
      }
      return logged;
    }

    private String peek() {
      return at < words.size() ? words.get(at) : "";
    }

    private String take() {
      return at < words.size() ? words.get(at++) : "";
    }
  }
}
