package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.RoutingPolicy;
import org.auscult.source.Span;

/** Routing protocols that run, and neighbours that they accept without a key. */
final class FortiosRouting {
  private final Fortios fortios;
  private final List<String> protocols = new ArrayList<>();
  private Optional<Span> open = Optional.empty();
  private Optional<Span> first = Optional.empty();

  FortiosRouting(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    fortios.entries().blocks("router bgp").forEach(this::bgp);
    fortios.entries().blocks("router ospf").forEach(this::ospf);
    Item.Builder routing = fortios.device().single(RoutingPolicy.TYPE);
    first.ifPresent(
        at ->
            routing
                .set(RoutingPolicy.PROTOCOLS, protocols.stream().distinct().toList(), at)
                .set(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS, open.isPresent(), open.orElse(at)));
  }

  private void runs(String protocol, Span at) {
    protocols.add(protocol);
    first = first.or(() -> Optional.of(at));
  }

  /** One neighbour without a password is enough. */
  private void bgp(Entry bgp) {
    for (Entry neighbour : bgp.inside("neighbor")) {
      Optional<Entry.Value> password = neighbour.value("password");
      password.ifPresent(value -> value.words().forEach(fortios.redactor()::remember));
      runs("bgp", neighbour.at());
      if (password.isEmpty()) {
        open = open.or(() -> Optional.of(neighbour.at()));
      }
      neighbour.ignore(FortiosIgnored.NEIGHBOUR);
    }
    bgp.ignore(FortiosIgnored.BGP);
    bgp.ignoreBlocks(FortiosIgnored.REDISTRIBUTION);
  }

  /** A key may be asked for by area or by interface. */
  private void ospf(Entry ospf) {
    List<Entry> networks = ospf.inside("network");
    if (networks.isEmpty()) {
      return;
    }
    runs("ospf", ospf.at());
    List<Entry> areas = ospf.inside("area");
    List<Entry> faces = ospf.inside("ospf-interface");
    boolean everywhere =
        (!areas.isEmpty() && areas.stream().allMatch(FortiosRouting::authenticated))
            | (!faces.isEmpty() && faces.stream().allMatch(FortiosRouting::authenticated));
    if (!everywhere) {
      open = open.or(() -> Optional.of(ospf.at()));
    }
    for (Entry face : faces) {
      face.value("authentication-key")
          .ifPresent(key -> key.words().forEach(fortios.redactor()::remember));
      face.ignore(
          Set.of("interface", "ip", "cost", "priority", "dead-interval", "hello-interval", "mtu"));
    }
    networks.forEach(network -> network.ignore(Set.of("prefix", "area")));
    ospf.ignore(Set.of("router-id", "default-information-originate", "passive-interface"));
    ospf.ignoreBlocks(FortiosIgnored.REDISTRIBUTION);
  }

  private static boolean authenticated(Entry entry) {
    return entry.text("authentication").filter(kind -> !kind.equals("none")).isPresent();
  }
}
