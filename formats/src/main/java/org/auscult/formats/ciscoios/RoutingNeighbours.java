package org.auscult.formats.ciscoios;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What decides, over all routing processes, whether neighbours authenticate. */
final class RoutingNeighbours {
  private final Set<String> protocols = new TreeSet<>();
  private Optional<Span> first = Optional.empty();
  private final Map<String, Span> pending = new LinkedHashMap<>();
  private final Map<String, Set<String>> authenticated = new HashMap<>();
  private Optional<Span> open = Optional.empty();
  private Optional<Span> closed = Optional.empty();
  private Optional<Span> unsure = Optional.empty();

  void runs(String protocol, Span at) {
    protocols.add(protocol);
    first = first.or(() -> Optional.of(at));
  }

  /** Notes that a protocol authenticates on an interface. */
  void authenticated(String protocol, String port) {
    authenticated.computeIfAbsent(protocol, p -> new HashSet<>()).add(port);
  }

  /** Notes a process that leaves it to the interfaces. */
  void pending(String protocol, Span at) {
    pending.putIfAbsent(protocol, at);
  }

  void open(Span at) {
    open = open.or(() -> Optional.of(at));
  }

  void closed(Span at) {
    closed = closed.or(() -> Optional.of(at));
  }

  void unsure(Span at) {
    unsure = unsure.or(() -> Optional.of(at));
  }

  void finish(Ios ios) {
    if (ios.whole()) {
      pending.forEach((protocol, at) -> interfaces(ios, protocol, at));
      protocols(ios);
    }
    open.ifPresent(at -> set(ios, Setting.of(true, at)));
    if (open.isEmpty() && unsure.isPresent()) {
      set(
          ios,
          Setting.unknown(
              new Text(
                  "some neighbours authenticate; whether all do was not worked out",
                  "certains voisins s’authentifient ; que tous le fassent n’est pas établi"),
              unsure.get()));
    } else if (open.isEmpty() && ios.whole()) {
      closed.ifPresent(at -> set(ios, Setting.of(false, at)));
    }
  }

  private static void set(Ios ios, Setting<Boolean> setting) {
    ios.device().single(RoutingPolicy.TYPE).set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, setting);
  }

  private void protocols(Ios ios) {
    first.ifPresent(
        at -> ios.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.copyOf(protocols), at));
    ios.standard(
        RoutingPolicy.TYPE,
        RoutingPolicy.PROTOCOLS,
        List.of(),
        "Cisco IOS IP Routing command references, router (no process runs unless configured)");
  }

  /** A protocol that authenticates on some interfaces only may still be open on the others. */
  private void interfaces(Ios ios, String protocol, Span at) {
    Set<String> some = authenticated.getOrDefault(protocol, Set.of());
    if (some.isEmpty()) {
      open(at);
    } else if (ios.ports.values().stream()
        .filter(RoutingNeighbours::mayRoute)
        .allMatch(port -> some.contains(port.name()))) {
      closed(at);
    } else {
      unsure(at);
    }
  }

  private static boolean mayRoute(Port port) {
    boolean shut = port.get(NetworkInterface.ENABLED).value().equals(Optional.of(false));
    boolean addressed = port.get(NetworkInterface.ADDRESSES).value().isPresent();
    return addressed && !shut && !port.name().startsWith("Loopback");
  }
}
