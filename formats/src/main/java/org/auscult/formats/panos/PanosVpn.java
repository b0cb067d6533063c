package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.RemoteAccess;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Tunnels with their gateways and the profiles of their algorithms; access for people. */
final class PanosVpn {
  private final Panos panos;
  private final PanosSite site;
  private final Set<String> joined = new LinkedHashSet<>();

  PanosVpn(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    for (String kind : List.of("ike-crypto-profiles", "ipsec-crypto-profiles")) {
      site.device().each("network", "ike", "crypto-profiles", kind).forEach(this::profile);
    }
    for (Stanza tunnel : site.device().each("network", "tunnel", "ipsec")) {
      tunnel(tunnel);
    }
    for (Stanza gateway : site.device().each("network", "ike", "gateway")) {
      if (!joined.contains(gateway.word())) {
        gateway(gateway, item(gateway), List.of());
      }
      gateway.ignore(PanosIgnored.GATEWAY);
    }
    for (Stanza unit : site.units()) {
      for (String kind : List.of("global-protect-gateway", "global-protect-portal")) {
        unit.each("global-protect", kind).forEach(this::access);
      }
    }
  }

  /** Profiles that no gateway names yet are read too. */
  private void profile(Stanza profile) {
    for (String key : List.of("encryption", "hash", "dh-group")) {
      profile.values(key);
    }
    for (String part : List.of("esp", "ah")) {
      profile.values(part, "encryption");
      profile.values(part, "authentication");
    }
    profile.ignore(PanosIgnored.PROPOSAL);
  }

  private Item.Builder item(Stanza stanza) {
    return panos
        .add(VpnTunnel.TYPE, stanza.span())
        .set(VpnTunnel.NAME, stanza.word())
        .set(VpnTunnel.PROTOCOL, "ipsec");
  }

  private void tunnel(Stanza stanza) {
    List<Stanza> second =
        stanza.value("auto-key", "ipsec-crypto-profile").stream()
            .flatMap(v -> crypto("ipsec-crypto-profiles", v.text()).stream())
            .toList();
    for (Stanza.Value name : stanza.values("auto-key", "ike-gateway")) {
      Item.Builder item = item(stanza);
      joined.add(name.text());
      site.device()
          .at("network", "ike", "gateway", name.text())
          .ifPresent(gateway -> gateway(gateway, item, second));
    }
    stanza.ignore(PanosIgnored.TUNNEL);
  }

  private Optional<Stanza> crypto(String kind, String name) {
    return site.device().at("network", "ike", "crypto-profiles", kind, name);
  }

  private void gateway(Stanza gateway, Item.Builder item, List<Stanza> second) {
    for (String key : List.of("ip", "fqdn")) {
      StanzaFields.text(item, VpnTunnel.PEER, gateway, "peer-address", key);
    }
    gateway
        .at("peer-address", "dynamic")
        .ifPresent(s -> item.set(VpnTunnel.PEER, "any", s.read().span()));
    gateway
        .value("authentication", "pre-shared-key", "key")
        .ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, panos.secret(v), v.at()));
    List<Stanza> profiles = new ArrayList<>(versions(gateway, item));
    profiles.addAll(second);
    algorithms(profiles, item);
  }

  /** {@code ikev2-preferred} accepts the first version too. */
  private List<Stanza> versions(Stanza gateway, Item.Builder item) {
    Optional<Stanza.Value> version = gateway.value("protocol", "version");
    version.ifPresent(
        v -> item.set(VpnTunnel.IKE_VERSION, v.text().equals("ikev2") ? 2L : 1L, v.at()));
    item.orDefault(
        VpnTunnel.IKE_VERSION, 1L, Panos.help("Network > Network Profiles > IKE Gateways"));
    Optional<Stanza.Value> mode = gateway.value("protocol", "ikev1", "exchange-mode");
    boolean first = item.get(VpnTunnel.IKE_VERSION).value().orElse(1L) == 1L;
    mode.ifPresent(
        v -> item.set(VpnTunnel.AGGRESSIVE, first && v.text().equals("aggressive"), v.at()));
    item.orDefault(
        VpnTunnel.AGGRESSIVE,
        false,
        Panos.help("Network > Network Profiles > IKE Gateways") + ": Exchange Mode auto");
    List<Stanza> found = new ArrayList<>();
    for (String key : List.of("ikev1", "ikev2")) {
      boolean used =
          key.equals("ikev2") != first
              || version.filter(v -> v.text().equals("ikev2-preferred")).isPresent();
      Optional<Stanza.Value> name = gateway.value("protocol", key, "ike-crypto-profile");
      if (used && name.isPresent()) {
        crypto("ike-crypto-profiles", name.get().text()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static void algorithms(List<Stanza> profiles, Item.Builder item) {
    List<Stanza.Value> ciphers = new ArrayList<>();
    List<Stanza.Value> hashes = new ArrayList<>();
    List<Stanza.Value> groups = new ArrayList<>();
    for (Stanza profile : profiles) {
      ciphers.addAll(profile.values("encryption"));
      ciphers.addAll(profile.values("esp", "encryption"));
      hashes.addAll(profile.values("hash"));
      hashes.addAll(profile.values("esp", "authentication"));
      hashes.addAll(profile.values("ah", "authentication"));
      groups.addAll(profile.values("dh-group"));
    }
    hashes.removeIf(v -> v.text().equals("none") || v.text().equals("non-auth"));
    groups.removeIf(v -> v.text().equals("no-pfs"));
    words(item, VpnTunnel.CIPHERS, ciphers, w -> w.replace("-cbc", "").replace("aes-", "aes"));
    words(item, VpnTunnel.HASHES, hashes, UnaryOperator.identity());
    words(item, VpnTunnel.DH_GROUPS, groups, w -> w.replace("group", ""));
  }

  private static void words(
      Item.Builder item,
      Field<List<String>> field,
      List<Stanza.Value> values,
      UnaryOperator<String> name) {
    Set<String> found = new LinkedHashSet<>();
    values.forEach(v -> found.add(name.apply(v.text())));
    if (!found.isEmpty()) {
      item.set(field, List.copyOf(found), values.get(0).at());
    }
  }

  private void access(Stanza stanza) {
    panos
        .add(RemoteAccess.TYPE, stanza.span())
        .set(RemoteAccess.NAME, "GlobalProtect " + stanza.word())
        .set(RemoteAccess.ENABLED, true)
        .set(RemoteAccess.VENDOR, false);
  }
}
