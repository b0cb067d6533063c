package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/** Routing protocols of the device and of its VRFs: whether neighbours prove who they are. */
final class VyattaRouting {
  private static final Set<String> KEYS =
      Set.of("md5-key", "plaintext-password", "password", "encrypted-password", "key");

  private final Vyatta vyatta;
  private final Set<String> running = new LinkedHashSet<>();
  private Optional<Span> keyed = Optional.empty();
  private Optional<Span> open = Optional.empty();

  VyattaRouting(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    vyatta.root().at("protocols").ifPresent(this::protocols);
    for (Stanza vrf : vyatta.root().each("vrf", "name")) {
      vrf.at("protocols").ifPresent(this::protocols);
      vrf.ignore(Set.of("table", "vni", "description", "ip", "ipv6", "disable"));
    }
    vyatta.root().at("vrf").ifPresent(vrf -> vrf.read().ignore(Set.of("bind-to-all")));
    vyatta.root().at("system", "sysctl").ifPresent(this::kernel);
    Item.Builder policy = vyatta.device().single(RoutingPolicy.TYPE);
    if (!running.isEmpty()) {
      policy.set(RoutingPolicy.PROTOCOLS, List.copyOf(running));
    }
    if (open.isPresent()) {
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, open.get());
    } else if (keyed.isPresent() && vyatta.config().shows("protocols")) {
      policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, false, keyed.get());
    }
  }

  /** The parameters of the kernel have the last word. */
  private void kernel(Stanza sysctl) {
    for (Stanza kind : sysctl.children().values()) {
      for (Stanza name : kind.children().values()) {
        Optional<Stanza.Value> value =
            name.at("value").isPresent() ? name.value("value") : name.value();
        value
            .filter(v -> name.word().endsWith(".accept_source_route") && v.text().equals("1"))
            .ifPresent(
                v ->
                    vyatta
                        .device()
                        .single(RoutingPolicy.TYPE)
                        .set(RoutingPolicy.SOURCE_ROUTING, true, name.readAll().span()));
      }
    }
  }

  private void protocols(Stanza protocols) {
    protocols.read();
    for (Stanza protocol : protocols.children().values()) {
      switch (protocol.word()) {
        case "bgp" -> bgp(protocol);
        case "ospf", "ospfv3" -> areas(protocol);
        case "rip", "ripng", "isis", "openfabric" -> faces(protocol);
        default -> {}
      }
    }
    protocols.ignore(VyattaIgnored.PROTOCOLS);
  }

  private void seen(Stanza neighbour, boolean proves) {
    if (proves) {
      keyed = keyed.or(() -> Optional.of(neighbour.span()));
    } else {
      open = open.or(() -> Optional.of(neighbour.span()));
    }
  }

  /** {@code bgp} holds its neighbours itself or, in former releases, behind the number. */
  private void bgp(Stanza bgp) {
    List<Stanza> places = new ArrayList<>(List.of(bgp.read()));
    bgp.children().values().stream()
        .filter(child -> child.word().matches("\\d+"))
        .forEach(places::add);
    for (Stanza place : places) {
      running.add("bgp");
      place.read();
      Set<String> groups = new LinkedHashSet<>();
      for (Stanza group : place.each("peer-group")) {
        if (secret(group, "peer-group " + group.word())) {
          groups.add(group.word());
        }
      }
      for (Stanza neighbour : place.each("neighbor")) {
        boolean own = secret(neighbour, "neighbor " + neighbour.word());
        boolean inherits = groups.containsAll(neighbour.words("peer-group"));
        inherits &= neighbour.at("peer-group").isPresent();
        seen(neighbour, own || inherits);
        neighbour.ignore(VyattaIgnored.BGP_NEIGHBOUR);
      }
      place.each("peer-group").forEach(group -> group.ignore(VyattaIgnored.BGP_NEIGHBOUR));
      place.ignore(VyattaIgnored.BGP);
    }
  }

  /** The keys of a stanza as secrets of their own; true when there are any. */
  private boolean secret(Stanza from, String name) {
    boolean found = false;
    for (Stanza child : from.children().values()) {
      if (KEYS.contains(child.word())) {
        for (Stanza.Value value : from.values(child.word())) {
          vyatta
              .device()
              .add(StoredSecret.TYPE, value.at())
              .set(StoredSecret.NAME, name)
              .set(StoredSecret.SECRET, vyatta.clear(value), value.at());
          found = true;
        }
      }
    }
    return found;
  }

  private boolean deep(Stanza from, String name) {
    boolean found = from.word().equals("key-id") ? keyId(from, name) : secret(from.read(), name);
    for (Stanza child : from.children().values()) {
      boolean inner = !KEYS.contains(child.word()) && !child.word().equals("md5-key");
      found |= inner && deep(child, name);
    }
    return found;
  }

  private boolean keyId(Stanza ids, String name) {
    boolean found = false;
    for (Stanza id : ids.read().children().values()) {
      found |= secret(id.read(), name);
    }
    return found;
  }

  /** OSPF proves itself by area, or by interface, which stands with it or with the interface. */
  private void areas(Stanza ospf) {
    running.add("ospf");
    ospf.read();
    boolean proves = false;
    for (Stanza area : ospf.each("area")) {
      proves |= area.at("authentication").map(Stanza::readAll).isPresent();
      area.ignore(VyattaIgnored.OSPF);
    }
    for (Stanza face : ospf.each("interface")) {
      boolean own = face.at("authentication").map(a -> deep(a, "ospf")).orElse(false);
      boolean passive = face.at("passive").map(Stanza::readAll).isPresent();
      if (!passive && !face.word().equals("lo")) {
        seen(face, own || proves);
      }
      face.ignore(VyattaIgnored.OSPF);
    }
    boolean outer = interfaces(ospf.word());
    if (ospf.at("interface").isEmpty() || outer) {
      seen(ospf, proves || outer);
    }
    ospf.ignore(VyattaIgnored.OSPF);
  }

  /** {@code interfaces ethernet eth0 ip ospf authentication} of former releases. */
  private boolean interfaces(String protocol) {
    boolean found = false;
    for (Stanza kind : vyatta.root().each("interfaces")) {
      for (Stanza face : kind.children().values()) {
        Optional<Stanza> own = face.at("ip", protocol, "authentication");
        found |= own.map(a -> deep(a, protocol + ' ' + face.word())).orElse(false);
      }
    }
    return found;
  }

  private void faces(Stanza protocol) {
    running.add(protocol.word());
    protocol.read();
    boolean all = false;
    for (String word : List.of("area-password", "domain-password", "authentication")) {
      all |= protocol.at(word).map(a -> deep(a, protocol.word())).orElse(false);
    }
    boolean whole = all | interfaces(protocol.word());
    List<Stanza> faces = new ArrayList<>(protocol.each("interface"));
    protocol.children().values().stream()
        .filter(child -> child.at("interface").isPresent())
        .forEach(domain -> faces.addAll(domain.read().each("interface")));
    for (Stanza face : faces) {
      boolean own = false;
      for (String word : List.of("authentication", "password")) {
        own |= face.at(word).map(a -> deep(a, protocol.word())).orElse(false);
      }
      if (face.at("passive").map(Stanza::readAll).isEmpty() && !face.word().equals("lo")) {
        seen(face, own || whole);
      }
      face.ignore(VyattaIgnored.OSPF);
    }
    protocol.ignore(VyattaIgnored.OSPF);
    protocol.children().values().forEach(domain -> domain.ignore(VyattaIgnored.OSPF));
  }
}
