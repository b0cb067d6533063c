package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Stanza;

/** IPsec between sites, and the interfaces of OpenVPN and WireGuard. */
final class VyattaVpn {
  private static final Set<String> ANY = Set.of("0.0.0.0", "any", "%any", "::");

  private final Vyatta vyatta;

  VyattaVpn(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    vyatta.root().at("vpn").ifPresent(Stanza::read);
    vyatta.root().at("vpn", "ipsec").ifPresent(this::ipsec);
    vyatta.root().each("interfaces", "openvpn").forEach(this::openvpn);
    vyatta.root().each("interfaces", "wireguard").forEach(this::wireguard);
  }

  private void ipsec(Stanza ipsec) {
    ipsec.read().each("site-to-site", "peer").forEach(peer -> peer(peer, ipsec));
    ipsec.each("remote-access", "connection").forEach(c -> dialIn(c, ipsec));
    ipsec.each("profile").forEach(profile -> profile(profile, ipsec));
    for (String kind : List.of("ike-group", "esp-group")) {
      for (Stanza group : ipsec.each(kind)) {
        group.ignore(VyattaIgnored.VPN_GROUP);
        for (Stanza proposal : group.each("proposal")) {
          List.of("encryption", "hash", "dh-group").forEach(proposal::values);
          proposal.ignore(Set.of("prf"));
        }
        group.values("key-exchange");
      }
    }
    ipsec.ignore(VyattaIgnored.IPSEC);
  }

  private void peer(Stanza peer, Stanza ipsec) {
    Item.Builder item = tunnel(peer, peer.word());
    Optional<Stanza.Value> remote = peer.value("remote-address");
    String address = remote.map(Stanza.Value::text).orElse(peer.word());
    boolean any = ANY.contains(address) || peer.word().startsWith("@");
    item.set(
        VpnTunnel.PEER, any ? "any" : address, remote.map(Stanza.Value::at).orElse(peer.span()));
    keys(peer, ipsec, item);
    groups(peer, ipsec, item);
    peer.ignore(VyattaIgnored.PEER);
    peer.at("tunnel").ifPresent(Stanza::irrelevant);
    peer.at("vti").ifPresent(Stanza::irrelevant);
  }

  private Item.Builder tunnel(Stanza at, String name) {
    return vyatta
        .device()
        .add(VpnTunnel.TYPE, at.span())
        .set(VpnTunnel.NAME, name)
        .set(VpnTunnel.PROTOCOL, "ipsec");
  }

  private void dialIn(Stanza connection, Stanza ipsec) {
    Item.Builder item = tunnel(connection, connection.word()).set(VpnTunnel.PEER, "any");
    keys(connection, ipsec, item);
    groups(connection, ipsec, item);
    connection.ignore(Set.of("local-address", "pool", "description", "timeout", "unique", "local"));
  }

  private void profile(Stanza profile, Stanza ipsec) {
    Item.Builder item = tunnel(profile, profile.word()).set(VpnTunnel.PEER, "any");
    keys(profile, ipsec, item);
    groups(profile, ipsec, item);
    profile.ignore(Set.of("bind"));
  }

  /** The key stands with the peer, or, in later releases, in a list that names its peers. */
  private void keys(Stanza peer, Stanza ipsec, Item.Builder item) {
    Optional<Stanza> authentication = peer.at("authentication").map(Stanza::read);
    authentication
        .flatMap(a -> a.value("pre-shared-secret"))
        .ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, vyatta.clear(v), v.at()));
    String address = peer.value("remote-address").map(Stanza.Value::text).orElse(peer.word());
    boolean shared =
        authentication
            .map(a -> a.at("mode", "pre-shared-secret").isPresent() || a.at("mode").isEmpty())
            .orElse(false);
    List<Stanza> stated = ipsec.each("authentication", "psk");
    for (Stanza psk : stated) {
      boolean named = psk.words("id").contains(address);
      psk.value("secret")
          .filter(v -> shared && (named || stated.size() == 1))
          .ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, vyatta.clear(v), v.at()));
      psk.ignore(Set.of("dhcp-interface"));
    }
    authentication.ifPresent(Stanza::readAll);
    ipsec.at("authentication").ifPresent(Stanza::read);
  }

  private void groups(Stanza peer, Stanza ipsec, Item.Builder item) {
    Optional<Stanza> ike =
        peer.value("ike-group").flatMap(n -> ipsec.at("ike-group", n.text())).map(Stanza::read);
    List<Stanza> esp = new ArrayList<>();
    List<Stanza.Value> names = new ArrayList<>(peer.values("esp-group"));
    names.addAll(peer.values("default-esp-group"));
    names.addAll(peer.values("vti", "esp-group"));
    peer.each("tunnel").forEach(tunnel -> names.addAll(tunnel.values("esp-group")));
    for (Stanza.Value name : names) {
      ipsec.at("esp-group", name.text()).map(Stanza::read).ifPresent(esp::add);
    }
    ike.ifPresent(group -> exchange(group, item));
    List<Stanza> proposals = new ArrayList<>();
    ike.ifPresent(group -> proposals.addAll(group.each("proposal")));
    esp.forEach(group -> proposals.addAll(group.each("proposal")));
    words(item, VpnTunnel.CIPHERS, proposals, "encryption", VyattaVpn::cipher);
    words(item, VpnTunnel.HASHES, proposals, "hash", word -> word);
    List<Stanza.Value> dh = new ArrayList<>();
    proposals.forEach(p -> dh.addAll(p.values("dh-group")));
    esp.forEach(group -> dh.addAll(group.values("pfs")));
    List<String> numbers =
        dh.stream()
            .map(v -> v.text().replace("dh-group", ""))
            .filter(word -> word.matches("\\d+"))
            .distinct()
            .toList();
    if (!numbers.isEmpty()) {
      item.set(VpnTunnel.DH_GROUPS, numbers, dh.get(0).at());
    }
  }

  private void exchange(Stanza group, Item.Builder item) {
    group
        .value("key-exchange")
        .ifPresent(
            v -> item.set(VpnTunnel.IKE_VERSION, v.text().equals("ikev2") ? 2L : 1L, v.at()));
    group
        .value("mode")
        .ifPresent(v -> item.set(VpnTunnel.AGGRESSIVE, v.text().equals("aggressive"), v.at()));
    item.orDefault(VpnTunnel.AGGRESSIVE, false, vyatta.manual("IPsec, ike-group: mode main"));
  }

  private static void words(
      Item.Builder item,
      Field<List<String>> field,
      List<Stanza> from,
      String key,
      UnaryOperator<String> name) {
    Set<String> found = new LinkedHashSet<>();
    List<Stanza.Value> all = new ArrayList<>();
    from.forEach(stanza -> all.addAll(stanza.values(key)));
    Vyatta.list(all).forEach(word -> found.add(name.apply(word)));
    if (!found.isEmpty()) {
      item.set(field, List.copyOf(found), all.get(0).at());
    }
  }

  /** {@code aes128gcm128} as {@code aes128-gcm}, {@code bf128} as {@code blowfish}. */
  private static String cipher(String word) {
    return word.replaceFirst("gcm\\d*$", "-gcm")
        .replaceFirst("^bf(\\d+)?$", "blowfish")
        .replaceFirst("^blowfish.*", "blowfish");
  }

  private void openvpn(Stanza face) {
    Item.Builder item = tunnel(face, face.word()).set(VpnTunnel.PROTOCOL, "openvpn", face.span());
    List<Stanza.Value> hosts = face.values("remote-host");
    boolean serves = face.at("mode", "server").isPresent();
    item.set(VpnTunnel.PEER, serves || hosts.isEmpty() ? "any" : hosts.get(0).text());
    List<Stanza> places = new ArrayList<>(List.of(face));
    face.at("encryption").map(Stanza::read).ifPresent(places::add);
    List<Stanza.Value> ciphers = new ArrayList<>();
    for (Stanza place : places) {
      for (String key : List.of("encryption", "cipher", "data-ciphers", "ncp-ciphers")) {
        ciphers.addAll(place.values(key));
      }
    }
    ciphers.removeIf(
        v -> face.at("encryption", v.text()).filter(s -> !s.children().isEmpty()).isPresent());
    if (!ciphers.isEmpty()) {
      item.set(
          VpnTunnel.CIPHERS,
          Vyatta.list(ciphers).stream().map(VyattaVpn::cipher).toList(),
          ciphers.get(0).at());
    }
    words(item, VpnTunnel.HASHES, List.of(face), "hash", word -> word);
    face.at("tls").ifPresent(Stanza::readAll);
    face.at("mode").ifPresent(Stanza::readAll);
  }

  private void wireguard(Stanza face) {
    for (Stanza peer : face.each("peer")) {
      Item.Builder item =
          tunnel(peer, face.word() + ' ' + peer.word())
              .set(VpnTunnel.PROTOCOL, "wireguard", peer.span());
      Optional<Stanza.Value> address =
          peer.value("address").or(() -> peer.value("endpoint")).or(() -> peer.value("host-name"));
      item.set(
          VpnTunnel.PEER,
          address.map(v -> v.text().replaceFirst(":\\d+$", "")).orElse("any"),
          address.map(Stanza.Value::at).orElse(peer.span()));
      peer.value("preshared-key")
          .ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, vyatta.clear(v), v.at()));
      peer.ignore(VyattaIgnored.WIREGUARD_PEER);
    }
  }
}
