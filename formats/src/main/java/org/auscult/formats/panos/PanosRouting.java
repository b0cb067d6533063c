package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.RoutingPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.Stanza;

/** Routing protocols and whether their neighbours prove who they are. */
final class PanosRouting {
  private final Panos panos;
  private final PanosSite site;
  private final List<String> protocols = new ArrayList<>();

  PanosRouting(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    for (Stanza router : site.device().each("network", "virtual-router")) {
      router.at("protocol", "bgp").ifPresent(this::bgp);
      for (String name : List.of("ospf", "ospfv3", "rip")) {
        router.at("protocol", name).ifPresent(this::areas);
      }
      router.ignore(PanosIgnored.ROUTER);
    }
  }

  private void runs(Stanza protocol) {
    if (!protocols.contains(protocol.word())) {
      protocols.add(protocol.word());
      panos.set(
          RoutingPolicy.TYPE, RoutingPolicy.PROTOCOLS, List.copyOf(protocols), protocol.span());
    }
  }

  private void bgp(Stanza bgp) {
    boolean on = Panos.yes(bgp.read(), "enable");
    bgp.each("auth-profile").forEach(profile -> secret(profile, "secret"));
    for (Stanza group : bgp.each("peer-group")) {
      group.ignore(PanosIgnored.PEER_GROUP);
      for (Stanza peer : group.each("peer")) {
        Optional<Stanza.Value> key = peer.value("connection-options", "authentication");
        peer.ignore(PanosIgnored.PEER);
        if (on && peer.value("enable").filter(v -> v.text().equals("no")).isEmpty()) {
          neighbour(peer, key.isPresent());
        }
      }
    }
    if (on) {
      runs(bgp);
    }
    bgp.ignore(PanosIgnored.BGP);
  }

  private void areas(Stanza protocol) {
    boolean on = Panos.yes(protocol.read(), "enable");
    for (Stanza profile : protocol.each("auth-profile")) {
      secret(profile, "password");
      profile.each("md5").forEach(key -> secret(key, "key"));
    }
    List<Stanza> faces = new ArrayList<>(protocol.each("interface"));
    for (Stanza area : protocol.each("area")) {
      faces.addAll(area.each("interface"));
      area.ignore(PanosIgnored.AREA);
    }
    for (Stanza face : faces) {
      boolean active =
          face.value("enable").filter(v -> v.text().equals("no")).isEmpty()
              && !Panos.yes(face, "passive");
      Optional<Stanza.Value> key = face.value("authentication");
      face.ignore(PanosIgnored.FACE);
      if (on && active) {
        neighbour(face, key.isPresent());
      }
    }
    if (on) {
      runs(protocol);
    }
    protocol.ignore(PanosIgnored.AREAS);
  }

  /** One neighbour that is taken at its word decides. */
  private void neighbour(Stanza place, boolean authenticated) {
    boolean open =
        panos
            .device()
            .single(RoutingPolicy.TYPE)
            .get(RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS)
            .value()
            .orElse(false);
    if (!open) {
      panos.set(
          RoutingPolicy.TYPE,
          RoutingPolicy.UNAUTHENTICATED_NEIGHBOURS,
          !authenticated,
          place.span());
    }
  }

  private void secret(Stanza profile, String key) {
    profile
        .value(key)
        .ifPresent(
            v ->
                panos
                    .add(StoredSecret.TYPE, v.at())
                    .set(StoredSecret.NAME, "routing " + profile.word())
                    .set(StoredSecret.SECRET, panos.secret(v)));
  }
}
