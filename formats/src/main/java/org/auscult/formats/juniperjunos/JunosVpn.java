package org.auscult.formats.juniperjunos;

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
import org.auscult.source.Span;

/** IPsec tunnels with their gateways, policies and proposals. */
final class JunosVpn {
  private final Junos junos;

  JunosVpn(Junos junos) {
    this.junos = junos;
  }

  void map() {
    for (Stanza vpn : junos.root().each("security", "ipsec", "vpn")) {
      tunnel(vpn);
    }
    for (String kind : List.of("ike", "ipsec")) {
      junos.root().at("security", kind).ifPresent(all -> all.ignoreDeep(JunosIgnored.VPN));
      junos.root().each("security", kind);
    }
  }

  private Optional<Stanza> ike(String kind, Optional<Stanza.Value> name) {
    return name.flatMap(n -> junos.root().at("security", "ike", kind, n.text())).map(Stanza::read);
  }

  private void tunnel(Stanza vpn) {
    Item.Builder item =
        junos
            .device()
            .add(VpnTunnel.TYPE, vpn.span())
            .set(VpnTunnel.NAME, vpn.word())
            .set(VpnTunnel.PROTOCOL, "ipsec");
    vpn.at("ike").ifPresent(Stanza::read);
    Optional<Stanza> gateway = ike("gateway", vpn.value("ike", "gateway"));
    Optional<Stanza> first = ike("policy", gateway.flatMap(g -> g.value("ike-policy")));
    Optional<Stanza> second =
        vpn.value("ike", "ipsec-policy")
            .flatMap(name -> junos.root().at("security", "ipsec", "policy", name.text()))
            .map(Stanza::read);
    gateway.ifPresent(g -> gateway(g, item));
    first.ifPresent(p -> policy(p, item));
    List<Stanza> proposals = new ArrayList<>(proposals("ike", first));
    proposals.addAll(proposals("ipsec", second));
    List<Stanza.Value> groups = new ArrayList<>();
    proposals.forEach(p -> groups.addAll(p.values("dh-group")));
    second.ifPresent(p -> groups.addAll(p.values("perfect-forward-secrecy", "keys")));
    second.flatMap(p -> p.at("perfect-forward-secrecy")).ifPresent(Stanza::read);
    words(item, VpnTunnel.DH_GROUPS, groups, w -> w.replace("group", ""));
    algorithms(proposals, item);
    first.flatMap(p -> p.value("proposal-set")).ifPresent(set -> JunosProposalSets.ike(set, item));
    second
        .flatMap(p -> p.value("proposal-set"))
        .ifPresent(set -> JunosProposalSets.ipsec(set, item));
  }

  private static void gateway(Stanza gateway, Item.Builder item) {
    gateway.value("address").ifPresent(v -> item.set(VpnTunnel.PEER, v.text(), v.at()));
    gateway.at("dynamic").ifPresent(s -> item.set(VpnTunnel.PEER, "any", s.readAll().span()));
    gateway
        .value("version")
        .ifPresent(
            v -> item.set(VpnTunnel.IKE_VERSION, v.text().startsWith("v2") ? 2L : 1L, v.at()));
    item.orDefault(VpnTunnel.IKE_VERSION, 1L, Junos.reference("version (Security IKE): v1-only"));
  }

  private void policy(Stanza policy, Item.Builder item) {
    policy
        .value("mode")
        .ifPresent(v -> item.set(VpnTunnel.AGGRESSIVE, v.text().equals("aggressive"), v.at()));
    item.orDefault(VpnTunnel.AGGRESSIVE, false, Junos.reference("mode (Security IKE): main"));
    for (String form : List.of("ascii-text", "hexadecimal")) {
      policy
          .value("pre-shared-key", form)
          .ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, junos.secret(v), v.at()));
    }
    policy.at("pre-shared-key").ifPresent(Stanza::read);
  }

  private List<Stanza> proposals(String kind, Optional<Stanza> policy) {
    List<Stanza> found = new ArrayList<>();
    for (String name : policy.map(p -> p.words("proposals")).orElse(List.of())) {
      junos.root().at("security", kind, "proposal", name).map(Stanza::read).ifPresent(found::add);
    }
    return found;
  }

  private static void algorithms(List<Stanza> proposals, Item.Builder item) {
    List<Stanza.Value> ciphers = new ArrayList<>();
    List<Stanza.Value> hashes = new ArrayList<>();
    for (Stanza proposal : proposals) {
      ciphers.addAll(proposal.values("encryption-algorithm"));
      hashes.addAll(proposal.values("authentication-algorithm"));
    }
    words(item, VpnTunnel.CIPHERS, ciphers, JunosVpn::cipher);
    words(item, VpnTunnel.HASHES, hashes, JunosVpn::hash);
  }

  private static void words(
      Item.Builder item,
      Field<List<String>> field,
      List<Stanza.Value> values,
      UnaryOperator<String> name) {
    Set<String> found = new LinkedHashSet<>();
    values.forEach(v -> found.add(name.apply(v.text())));
    if (!found.isEmpty()) {
      Span at = values.get(0).at();
      item.set(field, List.copyOf(found), at);
    }
  }

  /** {@code aes-128-cbc} as {@code aes128}, {@code aes-256-gcm} as {@code aes256-gcm}. */
  private static String cipher(String word) {
    return word.replace("-cbc", "").replace("aes-", "aes");
  }

  /** {@code hmac-sha1-96} as {@code sha1}, {@code sha-256} as {@code sha256}. */
  private static String hash(String word) {
    return word.replace("hmac-", "").replace("sha-", "sha").replaceAll("-\\d+$", "");
  }
}
