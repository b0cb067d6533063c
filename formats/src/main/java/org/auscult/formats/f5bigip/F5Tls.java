package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;

/** TLS of virtual servers: towards clients, and towards the servers behind. */
final class F5Tls {
  private static final List<String> VERSIONS = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final List<String> REFUSALS =
      List.of("no-tlsv1", "no-tlsv1.1", "no-tlsv1.2", "no-tlsv1.3");

  /** Words that say that a feature is not used. */
  private static final Set<String> OFF = Set.of("disabled", "false", "none");

  private static final List<String> FEATURES =
      List.of(
          "allow-non-ssl",
          "proxy-ssl",
          "proxy-ssl-passthrough",
          "proxy-ca-cert",
          "proxy-ca-key",
          "ssl-forward-proxy",
          "ssl-forward-proxy-bypass",
          "session-ticket");

  private final F5 f5;

  F5Tls(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    f5.root().each("ltm", "profile", "client-ssl").forEach(this::towardsClients);
    f5.root().each("ltm", "profile", "server-ssl").forEach(this::towardsServers);
  }

  private void towardsClients(Stanza stanza) {
    Item.Builder item = profile(stanza);
    stanza
        .value("peer-cert-mode")
        .ifPresent(
            v -> item.set(TlsProfile.CLIENT_AUTHENTICATION, v.text().equals("require"), v.at()));
    rest(stanza);
  }

  private void towardsServers(Stanza stanza) {
    Item.Builder item = profile(stanza);
    stanza
        .value("peer-cert-mode")
        .ifPresent(v -> item.set(TlsProfile.PEER_VERIFIED, v.text().equals("require"), v.at()));
    stanza
        .value("authenticate-name")
        .ifPresent(v -> item.set(TlsProfile.HOST_VERIFIED, !v.text().equals("none"), v.at()));
    stanza.ignore(F5Ignored.TLS_SERVER);
    rest(stanza);
  }

  /** The string of ciphers can refuse versions too; then this says nothing of them. */
  private Item.Builder profile(Stanza stanza) {
    Item.Builder item =
        f5.add(TlsProfile.TYPE, stanza.span()).set(TlsProfile.NAME, F5.bare(stanza.word()));
    List<Stanza.Value> options = stanza.values("options");
    List<String> words = options.stream().map(Stanza.Value::text).toList();
    if (usual(stanza) && words.stream().anyMatch(REFUSALS::contains)) {
      List<String> accepted = new ArrayList<>(VERSIONS);
      for (int i = REFUSALS.size() - 1; i >= 0; i--) {
        if (words.contains(REFUSALS.get(i))) {
          accepted.remove(i);
        }
      }
      item.set(TlsProfile.VERSIONS, accepted, options.get(0).at());
    }
    return item;
  }

  /** True when no ciphers are chosen, or those that are usual. */
  private static boolean usual(Stanza stanza) {
    boolean usual = true;
    for (String key : List.of("ciphers", "cipher-group")) {
      Optional<Stanza> chosen = stanza.at(key);
      if (chosen.isPresent()) {
        boolean plain = Set.of("DEFAULT", "none").containsAll(chosen.get().children().keySet());
        usual &= plain;
        chosen.filter(c -> plain).ifPresent(Stanza::readAll);
      }
    }
    return usual;
  }

  private void rest(Stanza stanza) {
    for (String feature : FEATURES) {
      stanza
          .at(feature)
          .filter(at -> OFF.containsAll(at.children().keySet()))
          .ifPresent(Stanza::irrelevant);
    }
    List<Stanza> places = new ArrayList<>(stanza.each("cert-key-chain"));
    places.add(stanza);
    places.forEach(place -> passphrase(place, "key of " + F5.bare(stanza.word())));
    stanza.ignore(F5Ignored.TLS);
  }

  private void passphrase(Stanza place, String name) {
    place
        .value("passphrase")
        .filter(v -> !v.text().equals("none"))
        .ifPresent(v -> f5.keep(name, f5.secret(v), v.at()));
    place.ignore(F5Ignored.KEY_CHAIN);
  }
}
