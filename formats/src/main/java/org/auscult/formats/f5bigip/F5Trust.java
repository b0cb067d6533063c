package org.auscult.formats.f5bigip;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Certificate;
import org.auscult.device.Cluster;
import org.auscult.device.Item;
import org.auscult.device.VpnTunnel;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;

/** Certificates, the devices that trust one another, and tunnels. */
final class F5Trust {
  private final F5 f5;

  F5Trust(F5 f5) {
    this.f5 = f5;
  }

  void map() {
    f5.root().each("sys", "file", "ssl-cert").forEach(this::certificate);
    f5.root().each("sys", "file", "ssl-key").forEach(this::key);
    f5.root().each("cm", "device-group").forEach(this::cluster);
    f5.root().each("net", "ipsec", "ike-peer").forEach(this::peer);
  }

  private void certificate(Stanza stanza) {
    Item.Builder item =
        f5.add(Certificate.TYPE, stanza.span()).set(Certificate.NAME, F5.bare(stanza.word()));
    stanza
        .value("expiration-date")
        .ifPresent(
            v ->
                v.number()
                    .or(
                        () ->
                            Optional.of(v.text())
                                .filter(t -> t.matches("\\d{10}"))
                                .map(Long::valueOf))
                    .ifPresent(
                        seconds ->
                            item.set(
                                Certificate.NOT_AFTER,
                                Instant.ofEpochSecond(seconds)
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate()
                                    .toString(),
                                v.at())));
    StanzaFields.number(item, Certificate.KEY_BITS, stanza, "certificate-key-size");
    stanza
        .value("key-type")
        .ifPresent(
            v -> item.set(Certificate.KEY_TYPE, v.text().startsWith("ec") ? "ec" : "rsa", v.at()));
    Optional<Stanza.Value> subject = stanza.value("subject");
    Optional<Stanza.Value> issuer = stanza.value("issuer");
    if (subject.isPresent() && issuer.isPresent()) {
      item.set(
          Certificate.SELF_SIGNED,
          subject.get().text().equals(issuer.get().text()),
          issuer.get().at());
    }
    stanza.ignore(F5Ignored.FILE);
  }

  private void key(Stanza stanza) {
    stanza
        .value("passphrase")
        .filter(v -> !v.text().equals("none"))
        .ifPresent(v -> f5.keep("key " + F5.bare(stanza.word()), f5.secret(v), v.at()));
    stanza.ignore(F5Ignored.FILE);
    stanza.ignore(Set.of("key-size", "key-type", "security-type"));
  }

  /** Devices trust one another by certificates before they can join a group. */
  private void cluster(Stanza stanza) {
    List<String> devices = new ArrayList<>();
    stanza.each("devices").forEach(device -> devices.add(device.word()));
    boolean failover =
        stanza.value("type").filter(v -> v.text().equals("sync-failover")).isPresent();
    if (failover && devices.size() > 1) {
      String source =
          "F5, BIG-IP Device Service Clustering: Administration, device trust by x509 certificates";
      f5.device()
          .single(Cluster.TYPE)
          .at(stanza.span())
          .set(Cluster.ENABLED, true, stanza.span())
          .orDefault(Cluster.AUTHENTICATED, true, source);
    }
    stanza.ignore(F5Ignored.GROUP);
  }

  private void peer(Stanza stanza) {
    Item.Builder item =
        f5.add(VpnTunnel.TYPE, stanza.span())
            .set(VpnTunnel.NAME, F5.bare(stanza.word()))
            .set(VpnTunnel.PROTOCOL, "ipsec");
    StanzaFields.text(item, VpnTunnel.PEER, stanza, "remote-address");
    StanzaFields.flag(item, VpnTunnel.AGGRESSIVE, "aggressive", stanza, "mode");
    List<Stanza.Value> versions = stanza.values("version");
    boolean first = versions.stream().anyMatch(v -> v.text().equals("v1"));
    if (!versions.isEmpty()) {
      item.set(VpnTunnel.IKE_VERSION, first ? 1L : 2L, versions.get(0).at());
    }
    StanzaFields.words(item, VpnTunnel.CIPHERS, stanza.values("phase1-encrypt-algorithm"));
    StanzaFields.words(item, VpnTunnel.HASHES, stanza.values("phase1-hash-algorithm"));
    stanza
        .value("phase1-perfect-forward-secrecy")
        .ifPresent(v -> item.set(VpnTunnel.DH_GROUPS, List.of(group(v.text())), v.at()));
    for (String key : List.of("preshared-key", "preshared-key-encrypted")) {
      stanza.value(key).ifPresent(v -> item.set(VpnTunnel.PRE_SHARED_KEY, f5.secret(v), v.at()));
    }
    stanza.ignore(F5Ignored.PEER);
  }

  /** {@code modp2048} by its number (RFC 3526). */
  private static String group(String word) {
    return switch (word) {
      case "modp768" -> "1";
      case "modp1024" -> "2";
      case "modp1536" -> "5";
      case "modp2048" -> "14";
      case "modp3072" -> "15";
      case "modp4096" -> "16";
      case "modp6144" -> "17";
      case "modp8192" -> "18";
      default -> word;
    };
  }
}
