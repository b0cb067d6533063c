package org.auscult.formats.commandline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.Setting;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** What decides, over all routing processes, whether neighbours authenticate. */
public final class RoutingNeighbours {
  private final Set<String> protocols = new TreeSet<>();
  private Optional<Span> first = Optional.empty();
  private final Map<String, Span> pending = new LinkedHashMap<>();
  private final Map<String, Set<String>> authenticated = new HashMap<>();
  private Optional<Span> open = Optional.empty();
  private Optional<Span> closed = Optional.empty();
  private Optional<Span> unsure = Optional.empty();

  /** Notes that a protocol runs. */
  public void runs(String protocol, Span at) {
    protocols.add(protocol);
    first = first.or(() -> Optional.of(at));
  }

  /** Notes that a protocol authenticates on an interface. */
  public void authenticated(String protocol, String port) {
    authenticated.computeIfAbsent(protocol, p -> new HashSet<>()).add(port);
  }

  /** Notes a process that leaves it to the interfaces. */
  public void pending(String protocol, Span at) {
    pending.putIfAbsent(protocol, at);
  }

  /** Notes a neighbour that needs no proof. */
  public void open(Span at) {
    open = open.or(() -> Optional.of(at));
  }

  /** Notes a neighbour that must prove who it is. */
  public void closed(Span at) {
    closed = closed.or(() -> Optional.of(at));
  }

  /** Notes neighbours of whom the configuration does not tell. */
  public void unsure(Span at) {
    unsure = unsure.or(() -> Optional.of(at));
  }

  /**
   * Says what all processes together mean.
   *
   * @param none the document that says that no protocol runs unless configured
   */
  public void finish(Draft draft, String none) {
    if (draft.whole()) {
      pending.forEach((protocol, at) -> interfaces(draft, protocol, at));
      protocols(draft, none);
    }
    open.ifPresent(at -> set(draft, Setting.of(true, at)));
    if (open.isEmpty() && unsure.isPresent()) {
      set(
          draft,
          Setting.unknown(
              new Text(
                  "some neighbours authenticate; whether all do was not worked out",
                  "certains voisins s’authentifient ; que tous le fassent n’est pas établi"),
              unsure.get()));
    } else if (open.isEmpty() && draft.whole()) {
      closed.ifPresent(at -> set(draft, Setting.of(false, at)));
    }
  }

  private static void set(Draft draft, Setting<Boolean> setting) {
    draft
        .device()
        .single(RoutingPolicy.TYPE)
        .set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, setting);
  }

  private void protocols(Draft draft, String none) {
    first.ifPresent(
        at -> draft.set(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.copyOf(protocols), at));
    draft.standard(RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.of(), none);
  }

  /** A protocol that authenticates on some interfaces only may still be open on the others. */
  private void interfaces(Draft draft, String protocol, Span at) {
    Set<String> some = authenticated.getOrDefault(protocol, Set.of());
    if (some.isEmpty()) {
      open(at);
    } else if (draft.device().items(NetworkInterface.TYPE).stream()
        .filter(RoutingNeighbours::mayRoute)
        .allMatch(port -> some.contains(name(port)))) {
      closed(at);
    } else {
      unsure(at);
    }
  }

  private static boolean mayRoute(Item.Builder port) {
    boolean shut = port.get(NetworkInterface.ENABLED).value().equals(Optional.of(false));
    boolean addressed = port.get(NetworkInterface.ADDRESSES).value().isPresent();
    return addressed && !shut && !name(port).toLowerCase(Locale.ROOT).startsWith("loopback");
  }

  private static String name(Item.Builder port) {
    return port.get(NetworkInterface.NAME).value().orElse("");
  }
}
