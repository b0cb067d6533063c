package org.auscult.formats.syntax;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.source.Span;

/** What a certificate says of itself (RFC 5280). */
public final class X509Facts {
  private final X509Certificate certificate;

  private X509Facts(X509Certificate certificate) {
    this.certificate = certificate;
  }

  /** The certificate in these bytes, DER or PEM; empty when they are damaged. */
  public static Optional<X509Facts> of(byte[] bytes) {
    try {
      CertificateFactory x509 = CertificateFactory.getInstance("X.509");
      return x509.generateCertificate(new ByteArrayInputStream(bytes)) instanceof X509Certificate c
          ? Optional.of(new X509Facts(c))
          : Optional.empty();
    } catch (CertificateException damaged) {
      return Optional.empty();
    }
  }

  /** The certificate in this hexadecimal text, blanks and line ends aside; empty when damaged. */
  public static Optional<X509Facts> inHexadecimal(String text) {
    String digits = text.replaceAll("\\s", "");
    boolean whole = digits.length() % 2 == 0 && digits.matches("[0-9A-Fa-f]+");
    return whole ? of(HexFormat.of().parseHex(digits)) : Optional.empty();
  }

  /** True when issuer and subject are the same. */
  public boolean selfSigned() {
    return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
  }

  /** Sets the end of validity and the key of an item of {@link Certificate}. */
  public void tell(Item.Builder item, Span at) {
    item.set(
        Certificate.NOT_AFTER,
        certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        at);
    PublicKey key = certificate.getPublicKey();
    item.set(Certificate.KEY_TYPE, type(key), at);
    bits(key).ifPresent(bits -> item.set(Certificate.KEY_BITS, bits, at));
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
