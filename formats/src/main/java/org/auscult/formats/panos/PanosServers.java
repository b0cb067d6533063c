package org.auscult.formats.panos;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.auscult.device.AuthServer;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;
import org.auscult.formats.syntax.StanzaFields;
import org.auscult.formats.syntax.X509Facts;

/** Servers that authenticate, certificates, and the versions of TLS that the device speaks. */
final class PanosServers {
  private static final Map<String, String> PROTOCOLS =
      Map.of(
          "radius", "radius",
          "tacplus", "tacacs",
          "ldap", "ldap",
          "kerberos", "kerberos",
          "saml-idp", "saml");

  private static final List<String> TLS = List.of("tls1.0", "tls1.1", "tls1.2", "tls1.3");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMM d HH:mm:ss yyyy zzz", Locale.ROOT);

  private final Panos panos;
  private final PanosSite site;

  PanosServers(Panos panos, PanosSite site) {
    this.panos = panos;
    this.site = site;
  }

  void map() {
    for (Stanza holder : site.holders()) {
      for (String kind : PROTOCOLS.keySet().stream().sorted().toList()) {
        holder.each("server-profile", kind).forEach(profile -> profile(kind, profile));
      }
      holder.each("certificate").forEach(this::certificate);
      holder.each("ssl-tls-service-profile").forEach(this::tls);
    }
  }

  private void profile(String kind, Stanza profile) {
    for (Stanza server : profile.each("server")) {
      Item.Builder item =
          panos
              .add(AuthServer.TYPE, server.span())
              .set(AuthServer.PROTOCOL, Objects.requireNonNull(PROTOCOLS.get(kind)));
      for (String key : List.of("ip-address", "address", "host")) {
        StanzaFields.text(item, AuthServer.HOST, server, key);
      }
      StanzaFields.number(item, AuthServer.PORT, server, "port");
      server
          .value("secret")
          .or(() -> profile.value("secret"))
          .or(() -> profile.value("bind-password"))
          .ifPresent(v -> item.set(AuthServer.SECRET, panos.secret(v), v.at()));
      if (kind.equals("ldap")) {
        Panos.flag(item, AuthServer.ENCRYPTED, profile, "ssl");
        item.orDefault(
            AuthServer.ENCRYPTED,
            true,
            Panos.help("Device > Server Profiles > LDAP") + ": Require SSL/TLS secured connection");
      }
    }
    profile.value("bind-dn");
    profile.ignore(PanosIgnored.SERVER);
  }

  private void certificate(Stanza stanza) {
    Item.Builder item =
        panos.add(Certificate.TYPE, stanza.span()).set(Certificate.NAME, stanza.word());
    stanza
        .value("not-valid-after")
        .ifPresent(v -> date(v.text()).ifPresent(d -> item.set(Certificate.NOT_AFTER, d, v.at())));
    Optional<Stanza.Value> subject = stanza.value("subject");
    Optional<Stanza.Value> issuer = stanza.value("issuer");
    if (subject.isPresent() && issuer.isPresent()) {
      item.set(
          Certificate.SELF_SIGNED,
          subject.get().text().equals(issuer.get().text()),
          issuer.get().at());
    }
    stanza
        .value("public-key")
        .ifPresent(
            v ->
                X509Facts.of(v.text().strip().getBytes(StandardCharsets.US_ASCII))
                    .ifPresent(
                        facts -> {
                          facts.tell(item, v.at());
                          item.set(Certificate.SELF_SIGNED, facts.selfSigned(), v.at());
                        }));
    stanza.value("private-key");
    stanza.ignore(PanosIgnored.CERTIFICATE);
  }

  /** {@code Aug 30 12:00:00 2026 GMT} as a date. */
  private static Optional<String> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.replaceAll("\\s+", " "), DATE).toString());
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private void tls(Stanza stanza) {
    Item.Builder item =
        panos.add(TlsProfile.TYPE, stanza.span()).set(TlsProfile.NAME, stanza.word());
    Optional<Stanza.Value> least = stanza.value("protocol-settings", "min-version");
    Optional<Stanza.Value> most = stanza.value("protocol-settings", "max-version");
    int from = least.map(v -> TLS.indexOf(version(v))).orElse(0);
    int to = most.map(v -> TLS.indexOf(version(v))).filter(i -> i >= 0).orElse(2);
    if (from >= 0 && (least.isPresent() || panos.whole())) {
      List<String> versions = new ArrayList<>(TLS.subList(from, Math.max(from, to) + 1));
      if (least.isPresent()) {
        item.set(TlsProfile.VERSIONS, versions, least.get().at());
      } else {
        item.orDefault(
            TlsProfile.VERSIONS,
            versions,
            Panos.help("Device > Certificate Management > SSL/TLS Service Profile")
                + ": Min Version TLSv1.0");
      }
    }
    stanza.ignore(PanosIgnored.TLS);
  }

  private static String version(Stanza.Value value) {
    return value.text().replace('-', '.');
  }
}
