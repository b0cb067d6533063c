package org.auscult.formats.vyatta;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.device.StoredSecret;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.X509Facts;
import org.auscult.source.Secret;

/** Certificates that the configuration holds, and keys that belong to no other noun. */
final class VyattaKeys {
  private static final int KEY_LENGTH = 40;

  /** Where passwords of connections that the device opens stand behind an interface. */
  private static final Map<String, List<String>> CONNECTIONS =
      Map.of(
          "pppoe", List.of("authentication"),
          "openvpn", List.of("authentication"),
          "sstpc", List.of("authentication"),
          "wwan", List.of("authentication"),
          "l2tpv3", List.of());

  private final Vyatta vyatta;

  VyattaKeys(Vyatta vyatta) {
    this.vyatta = vyatta;
  }

  void map() {
    for (Stanza kind : vyatta.root().each("interfaces")) {
      for (Stanza face : kind.children().values()) {
        connection(face, kind.word());
        face.at("pppoe")
            .ifPresent(all -> all.children().values().forEach(p -> connection(p, "pppoe")));
        privateKey(face);
      }
    }
    pki();
  }

  private void connection(Stanza face, String kind) {
    if (CONNECTIONS.containsKey(kind)) {
      String[] path = CONNECTIONS.get(kind).toArray(String[]::new);
      face.at(path).map(Stanza::read).ifPresent(place -> password(place, kind, face.word()));
      password(face, kind, face.word());
      face.at("authentication")
          .ifPresent(
              a -> {
                a.values("username");
                a.values("user");
              });
    }
  }

  private void password(Stanza place, String kind, String name) {
    place.value("password").ifPresent(v -> add(v, kind + ' ' + name, vyatta.clear(v)));
  }

  /** A private key itself; a short word is the name of a key that is kept elsewhere. */
  private void privateKey(Stanza face) {
    face.value("private-key")
        .ifPresent(
            v -> {
              boolean here = v.text().length() >= KEY_LENGTH;
              Secret secret = here ? vyatta.clear(v) : vyatta.redactor().external();
              add(v, "private key of " + face.word(), secret);
            });
  }

  private void add(Stanza.Value value, String name, Secret secret) {
    vyatta
        .device()
        .add(StoredSecret.TYPE, value.at())
        .set(StoredSecret.NAME, name)
        .set(StoredSecret.SECRET, secret, value.at());
  }

  private void pki() {
    Optional<Stanza> pki = vyatta.root().at("pki").map(Stanza::read);
    for (String kind : List.of("ca", "certificate")) {
      for (Stanza entry : pki.map(p -> p.each(kind)).orElse(List.of())) {
        entry.value("certificate").ifPresent(v -> certificate(entry, v));
        entry
            .value("private", "key")
            .ifPresent(
                v -> {
                  boolean sealed = entry.at("private", "password-protected").isPresent();
                  Secret secret =
                      sealed
                          ? vyatta.redactor().opaque(Secret.Storage.ENCRYPTED, "pkcs8", v.text())
                          : vyatta.clear(v);
                  add(v, "private key of " + entry.word(), secret);
                });
        entry.at("private").ifPresent(Stanza::readAll);
        entry.ignore(Set.of("description", "revoke", "crl"));
      }
    }
    for (String kind : List.of("openssh", "key-pair", "openvpn", "x509", "dh")) {
      pki.flatMap(p -> p.at(kind)).ifPresent(this::others);
    }
  }

  /** Other pairs: whatever is called a key beside {@code public} is secret. */
  private void others(Stanza stanza) {
    for (Stanza child : stanza.read().children().values()) {
      if (child.word().equals("key") && !stanza.word().equals("public")) {
        stanza.value("key").ifPresent(v -> add(v, "private key", vyatta.clear(v)));
      } else if (!stanza.word().equals("key")) {
        others(child);
      }
    }
  }

  private void certificate(Stanza entry, Stanza.Value value) {
    Item.Builder item =
        vyatta.device().add(Certificate.TYPE, entry.span()).set(Certificate.NAME, entry.word());
    try {
      X509Facts.of(Base64.getDecoder().decode(value.text()))
          .ifPresent(
              facts -> {
                facts.tell(item, value.at());
                item.set(Certificate.SELF_SIGNED, facts.selfSigned(), value.at());
              });
    } catch (IllegalArgumentException damaged) {
      entry.nodes().forEach(node -> node.unmapped());
    }
  }
}
