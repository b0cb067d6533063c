package org.auscult.formats.fortios;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.tree.ConfigNode;

/** Certificates that stand in the configuration with their whole text. */
final class FortiosCertificates {
  private static final Set<String> IGNORED =
      Set.of(
          "comments",
          "range",
          "source",
          "source-ip",
          "last-updated",
          "ike-localid-type",
          "ike-localid",
          "auto-regenerate-days",
          "auto-regenerate-days-warning",
          "scep-url",
          "name-encoding",
          "ca-identifier",
          "state",
          "enroll-protocol",
          "trusted",
          "ssl-inspection-trusted");

  /** One for each kind and length of key, in every device; what is not named is not in use. */
  private static final Pattern SPARE = Pattern.compile("Fortinet_SSL(?:Proxy|_\\w{1,20})?");

  private final Fortios fortios;

  FortiosCertificates(Fortios fortios) {
    this.fortios = fortios;
  }

  void map() {
    for (Entry entry : fortios.entries().of("vpn certificate local")) {
      for (String key : List.of("private-key", "password", "scep-password", "csr")) {
        entry
            .value(key)
            .ifPresent(value -> value.text().lines().forEach(fortios.redactor()::remember));
      }
      certificate(entry, "certificate");
    }
    for (String kind : List.of("ca", "remote")) {
      fortios.entries().of("vpn certificate " + kind).forEach(entry -> certificate(entry, kind));
    }
  }

  private void certificate(Entry entry, String key) {
    entry.ignore(IGNORED);
    Optional<Entry.Value> text = entry.value(key);
    if (text.isEmpty() || (SPARE.matcher(entry.name()).matches() && !used(entry.name()))) {
      return;
    }
    Item.Builder item =
        fortios.device().add(Certificate.TYPE, entry.at()).set(Certificate.NAME, entry.name());
    parse(text.get().text())
        .ifPresentOrElse(found -> facts(found, item, text.get()), () -> entry.doubt(key));
  }

  private boolean used(String name) {
    return fortios.entries().all().entrySet().stream()
        .filter(section -> !section.getKey().startsWith("vpn certificate"))
        .flatMap(section -> section.getValue().stream())
        .anyMatch(part -> names(part.node(), name));
  }

  /** The keys that begin so only list the spare ones, by key length. */
  private static boolean names(ConfigNode node, String name) {
    boolean here = node.words().lastIndexOf(name) > 1 && !node.word(1).startsWith("certname-");
    return here || node.children().stream().anyMatch(child -> names(child, name));
  }

  private static Optional<X509Certificate> parse(String pem) {
    try {
      byte[] bytes = pem.strip().getBytes(StandardCharsets.US_ASCII);
      return Optional.of(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(bytes)));
    } catch (CertificateException damaged) {
      return Optional.empty();
    }
  }

  private static void facts(X509Certificate found, Item.Builder item, Entry.Value value) {
    item.set(
            Certificate.NOT_AFTER,
            found.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString(),
            value.at())
        .set(
            Certificate.SELF_SIGNED,
            found.getIssuerX500Principal().equals(found.getSubjectX500Principal()),
            value.at());
    PublicKey key = found.getPublicKey();
    item.set(Certificate.KEY_TYPE, type(key), value.at());
    bits(key).ifPresent(bits -> item.set(Certificate.KEY_BITS, bits, value.at()));
  }

  private static String type(PublicKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "rsa";
      case "EC" -> "ec";
      case "DSA" -> "dsa";
      case "Ed25519", "EdDSA" -> "ed25519";
      default -> "other";
    };
  }

  private static Optional<Long> bits(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return Optional.of((long) rsa.getModulus().bitLength());
    }
    if (key instanceof ECPublicKey ec) {
      return Optional.of((long) ec.getParams().getOrder().bitLength());
    }
    return key instanceof DSAPublicKey dsa && dsa.getParams() != null
        ? Optional.of((long) dsa.getParams().getP().bitLength())
        : Optional.empty();
  }
}
