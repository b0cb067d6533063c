package org.auscult.formats.juniperjunos;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.formats.syntax.Stanza;
import org.auscult.source.Span;

/** Routing protocols of the device and of its instances: whether neighbours prove who they are. */
final class JunosRouting {
  private static final Set<String> KEYS = Set.of("authentication-key", "authentication-key-chain");

  private static final Map<String, Set<String>> IGNORED =
      Map.of(
          "protocols", JunosIgnored.PROTOCOLS,
          "policy-options", JunosIgnored.POLICY_OPTIONS,
          "forwarding-options", JunosIgnored.FORWARDING,
          "routing-options", JunosIgnored.ROUTING_OPTIONS);

  private final Junos junos;
  private final Set<String> running = new LinkedHashSet<>();
  private Optional<Span> keyed = Optional.empty();
  private boolean open;

  JunosRouting(Junos junos) {
    this.junos = junos;
  }

  void map() {
    for (Stanza scope : junos.config().instances()) {
      scope.at("protocols").ifPresent(this::protocols);
      IGNORED.forEach((name, words) -> scope.at(name).ifPresent(s -> s.read().ignore(words)));
      scope.read().ignore(JunosIgnored.INSTANCE);
      scope.at("routing-instances").ifPresent(Stanza::read);
    }
    result();
  }

  private void protocols(Stanza protocols) {
    protocols.read();
    protocols.at("bgp").ifPresent(this::bgp);
    List.of("ospf", "ospf3").forEach(name -> protocols.at(name).ifPresent(this::ospf));
    protocols.at("isis").ifPresent(this::isis);
    List.of("rip", "ripng").forEach(name -> protocols.at(name).ifPresent(this::rip));
    protocols.at("msdp").ifPresent(this::msdp);
    for (String silent : List.of("pim", "ldp", "bfd", "vrrp")) {
      protocols.at(silent).ifPresent(p -> p.read().ignoreDeep(JunosIgnored.MULTICAST));
    }
  }

  private void result() {
    Item.Builder policy = junos.device().single(RoutingPolicy.TYPE);
    if (!running.isEmpty()) {
      policy.set(RoutingPolicy.PROTOCOLS, List.copyOf(running));
    }
    if (junos.whole("protocols") && !open) {
      keyed.ifPresent(at -> policy.set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, false, at));
    }
  }

  /** The first neighbour without a key stands for all. */
  private void neighbour(Stanza neighbour, boolean proves) {
    if (proves) {
      keyed = keyed.or(() -> Optional.of(neighbour.span()));
    } else if (!open) {
      open = true;
      junos
          .device()
          .single(RoutingPolicy.TYPE)
          .set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, true, neighbour.span());
    }
  }

  private void bgp(Stanza bgp) {
    running.add("bgp");
    boolean all = keyed(bgp.read());
    for (Stanza group : bgp.each("group")) {
      boolean own = all | keyed(group);
      List<Stanza> neighbours = group.each("neighbor");
      neighbours.forEach(n -> neighbour(n, own | keyed(n)));
      if (!group.values("allow").isEmpty()) {
        neighbour(group, own);
      }
    }
    bgp.ignoreDeep(JunosIgnored.BGP);
  }

  private static boolean keyed(Stanza stanza) {
    boolean keyed = false;
    for (String key : KEYS) {
      keyed |= !stanza.values(key).isEmpty();
    }
    stanza.values("authentication-algorithm");
    stanza.values("authentication-type");
    return keyed;
  }

  private void ospf(Stanza ospf) {
    running.add("ospf");
    for (Stanza area : ospf.read().each("area")) {
      for (Stanza face : area.each("interface")) {
        boolean signed = face.at("authentication").map(Stanza::readAll).isPresent();
        boolean sealed = !face.values("ipsec-sa").isEmpty();
        if (!passive(face)) {
          neighbour(face, signed || sealed);
        }
      }
    }
    for (Stanza realm : ospf.each("realm")) {
      ospf(realm);
    }
    ospf.ignoreDeep(JunosIgnored.OSPF);
  }

  private static boolean passive(Stanza face) {
    return face.has("passive") || face.word().startsWith("lo0") || face.has("disable");
  }

  private void isis(Stanza isis) {
    running.add("isis");
    boolean all = keyed(isis.read());
    for (Stanza level : isis.each("level")) {
      all |= keyed(level);
    }
    boolean whole = all;
    Predicate<Stanza> hello =
        level ->
            !level.values("hello-authentication-key").isEmpty()
                | !level.values("hello-authentication-key-chain").isEmpty();
    for (Stanza face : isis.each("interface")) {
      boolean own = face.each("level").stream().filter(hello).count() > 0;
      face.each("level").forEach(level -> level.values("hello-authentication-type"));
      if (!passive(face)) {
        neighbour(face, whole | own | hello.test(face));
      }
    }
    isis.ignoreDeep(JunosIgnored.ISIS);
  }

  private void rip(Stanza rip) {
    running.add(rip.word());
    boolean all = keyed(rip.read());
    for (Stanza group : rip.each("group")) {
      group.each("neighbor").forEach(n -> neighbour(n, all | keyed(n)));
    }
    rip.ignoreDeep(JunosIgnored.OSPF);
  }

  private void msdp(Stanza msdp) {
    running.add("msdp");
    msdp.read().each("peer").forEach(peer -> neighbour(peer, keyed(peer)));
    for (Stanza group : msdp.each("group")) {
      group.each("peer").forEach(peer -> neighbour(peer, keyed(peer)));
    }
    msdp.ignoreDeep(JunosIgnored.MULTICAST);
  }
}
