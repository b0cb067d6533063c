package org.auscult.formats.nokiasros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkInterface;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/** Interfaces of routers and services, and whether routing neighbours prove who they are. */
final class SrosInterfaces {
  private static final Set<String> KEYS =
      Set.of(
          "authentication-key",
          "authentication-keychain",
          "message-digest-key",
          "hello-authentication-key",
          "auth-keychain");

  private final Sros sros;
  private final List<String> addresses = new ArrayList<>();
  private final Set<String> running = new LinkedHashSet<>();
  private final Map<String, Span> talkative = new HashMap<>();
  private final Set<String> filters = new HashSet<>();
  private Optional<Span> keyed = Optional.empty();
  private Optional<Span> open = Optional.empty();

  SrosInterfaces(Sros sros) {
    this.sros = sros;
  }

  /** The filters that are applied anywhere. */
  Set<String> filters() {
    return filters;
  }

  void map() {
    for (Stanza port : sros.root().each("port")) {
      lldp(port, port.word());
    }
    routers(sros.root().each("router"), "");
    for (String kind : List.of("vprn", "ies")) {
      routers(sros.root().each("service", kind), kind + ' ');
    }
    used(sros.root().at("service"));
    if (!addresses.isEmpty()) {
      sros.device().single(Identity.TYPE).set(Identity.ADDRESSES, addresses);
    }
    Item.Builder policy = sros.device().single(RoutingPolicy.TYPE);
    if (!running.isEmpty()) {
      policy.set(RoutingPolicy.PROTOCOLS, List.copyOf(running));
    }
    if (open.isPresent()) {
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, open.get());
    } else if (keyed.isPresent() && sros.whole()) {
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, false, keyed.get());
    }
  }

  private void lldp(Stanza at, String port) {
    at.at("ethernet", "lldp")
        .ifPresent(
            lldp -> {
              if (sends(lldp)) {
                talkative.put(port, lldp.span());
              }
              lldp.readAll();
            });
  }

  private static boolean sends(Stanza lldp) {
    boolean here =
        lldp.at("transmit", "true").isPresent()
            || lldp.at("admin-status", "tx-rx").isPresent()
            || lldp.at("admin-status", "tx").isPresent();
    return here || lldp.children().values().stream().anyMatch(SrosInterfaces::sends);
  }

  /** The statements of a router stand behind its name, or behind the words that follow it. */
  private void routers(List<Stanza> routers, String prefix) {
    for (Stanza router : routers) {
      List<Stanza> places = new ArrayList<>(List.of(router));
      trailing(router, places);
      for (Stanza place : places) {
        place.each("interface").forEach(face -> face(face, prefix + router.word()));
        protocols(place);
      }
      used(Optional.of(router));
    }
  }

  /** {@code vprn 100 name "red" customer 1} goes on as one path. */
  private static void trailing(Stanza stanza, List<Stanza> places) {
    for (String word : List.of("name", "customer")) {
      stanza
          .at(word)
          .ifPresent(
              s ->
                  s.children()
                      .values()
                      .forEach(
                          value -> {
                            places.add(value.read());
                            trailing(value, places);
                          }));
    }
  }

  private void face(Stanza face, String router) {
    Item.Builder item =
        sros.device()
            .add(NetworkInterface.TYPE, face.span())
            .set(NetworkInterface.NAME, router + ' ' + face.word())
            .set(NetworkInterface.MODE, "routed");
    face.value("description")
        .ifPresent(v -> item.set(NetworkInterface.DESCRIPTION, v.text(), v.at()));
    Sros.on(face)
        .ifPresent(v -> item.set(NetworkInterface.ENABLED, v.text().equals("enable"), v.at()));
    item.orDefault(NetworkInterface.ENABLED, true, Sros.guide("interface: admin-state enable"));
    List<String> own = new ArrayList<>();
    face.values("address").forEach(v -> own.add(v.text()));
    for (Stanza primary :
        face.at("ipv4").map(Stanza::read).map(s -> s.each("primary")).orElse(List.of())) {
      primary.read();
    }
    face.value("ipv4", "primary", "address")
        .ifPresent(
            v ->
                own.add(
                    v.text()
                        + face.value("ipv4", "primary", "prefix-length")
                            .map(length -> "/" + length.text())
                            .orElse("")));
    face.value("ipv6", "address").ifPresent(v -> own.add(v.text()));
    if (!own.isEmpty()) {
      item.set(NetworkInterface.ADDRESSES, own);
      own.forEach(address -> addresses.add(address.replaceAll("/.*", "")));
    }
    face.value("port")
        .flatMap(v -> Optional.ofNullable(talkative.get(v.text().replaceFirst(":.*", ""))))
        .ifPresent(at -> item.set(NetworkInterface.DISCOVERY, true, at));
  }

  private void used(Optional<Stanza> from) {
    from.ifPresent(this::used);
  }

  private void used(Stanza from) {
    for (Stanza child : from.children().values()) {
      if (child.word().equals("filter")) {
        for (String kind : List.of("ip", "ipv6", "mac")) {
          filters.addAll(child.words(kind));
        }
        child.read();
      }
      used(child);
    }
  }

  private void protocols(Stanza router) {
    for (Stanza protocol : router.children().values()) {
      switch (protocol.word()) {
        case "bgp" -> bgp(protocol);
        case "ospf", "ospf3", "isis", "rip" -> interior(protocol);
        default -> {}
      }
    }
  }

  private void seen(Span at, boolean proves) {
    if (proves) {
      keyed = keyed.or(() -> Optional.of(at));
    } else {
      open = open.or(() -> Optional.of(at));
    }
  }

  private boolean keyed(Stanza stanza) {
    boolean found = false;
    for (String key : KEYS) {
      for (Stanza.Value value : stanza.values(key)) {
        found = true;
        sros.redactor().remember(value.text());
      }
      stanza.at(key).ifPresent(Stanza::readAll);
    }
    return found;
  }

  private void bgp(Stanza bgp) {
    running.add("bgp");
    boolean all = keyed(bgp.read());
    Set<String> groups = new HashSet<>();
    for (Stanza group : bgp.each("group")) {
      if (keyed(group)) {
        groups.add(group.word());
      }
      boolean own = all || groups.contains(group.word());
      group.each("neighbor").forEach(n -> seen(n.span(), own | keyed(n)));
    }
    for (Stanza neighbour : bgp.each("neighbor")) {
      List<String> of = neighbour.words("group");
      boolean inherits = !of.isEmpty() && groups.containsAll(of);
      seen(neighbour.span(), all | inherits | keyed(neighbour));
    }
  }

  /** All interfaces of a protocol, at whatever depth, but for those that only announce. */
  private void interior(Stanza protocol) {
    running.add(protocol.word());
    boolean all = keyed(protocol);
    faces(protocol, all);
  }

  private void faces(Stanza from, boolean all) {
    boolean whole = all | keyed(from);
    for (Stanza child : from.children().values()) {
      if (child.word().equals("interface")) {
        for (Stanza face : from.each("interface")) {
          boolean silent =
              face.word().equals("system")
                  || face.at("passive").filter(p -> p.at("false").isEmpty()).isPresent();
          boolean own = keyed(face) | deep(face);
          if (!silent) {
            seen(face.span(), whole || own);
          }
        }
      } else {
        faces(child, whole);
      }
    }
  }

  private boolean deep(Stanza face) {
    boolean found = false;
    for (Stanza child : face.children().values()) {
      found |= keyed(child) | deep(child);
    }
    return found;
  }
}
