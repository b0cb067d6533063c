package org.auscult.formats.cyclonedx;

import java.util.List;
import java.util.Locale;
import org.auscult.device.Certificate;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.DataObject;
import org.auscult.tree.ConfigNode;

/** Cryptographic assets of a bill (CBOM): TLS protocols and certificates; others stay unread. */
final class CycloneDxCrypto {
  private CycloneDxCrypto() {}

  static void map(DataObject component, DeviceBuilder device) {
    DataObject crypto = component.object("cryptoProperties").orElseThrow();
    switch (crypto.text("assetType")) {
      case "protocol" ->
          crypto
              .object("protocolProperties")
              .ifPresent(p -> protocol(component, crypto, p, device));
      case "certificate" ->
          crypto
              .object("certificateProperties")
              .ifPresent(c -> certificate(component, crypto, c, device));
      default -> {
        // an algorithm or a key: what uses it says whether it matters
      }
    }
  }

  private static void protocol(
      DataObject component, DataObject crypto, DataObject protocol, DeviceBuilder device) {
    if (!protocol.text("type").equals("tls") || protocol.text("version").isEmpty()) {
      return;
    }
    Item.Builder profile =
        device
            .add(TlsProfile.TYPE, component.at("name"))
            .set(TlsProfile.NAME, component.text("name"))
            .set(
                TlsProfile.VERSIONS,
                List.of(version(protocol.text("version"))),
                protocol.at("version"));
    List<String> ciphers =
        protocol.all("cipherSuites").stream()
            .map(suite -> suite.text("name").toUpperCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList();
    if (!ciphers.isEmpty()) {
      profile.set(TlsProfile.CIPHERS, ciphers, protocol.at("cipherSuites"));
    }
    settled(crypto, protocol);
  }

  private static String version(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    if (lower.startsWith("ssl")) {
      return lower;
    }
    String number = lower.replaceAll("[^0-9.]", "");
    return "tls" + (number.length() == 1 ? number + ".0" : number);
  }

  private static void certificate(
      DataObject component, DataObject crypto, DataObject certificate, DeviceBuilder device) {
    String subject = certificate.text("subjectName");
    String issuer = certificate.text("issuerName");
    Item.Builder item =
        device
            .add(Certificate.TYPE, component.at("name"))
            .set(Certificate.NAME, subject.isEmpty() ? component.text("name") : subject);
    String end = certificate.text("notValidAfter");
    if (end.matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")) {
      item.set(Certificate.NOT_AFTER, end.substring(0, 10), certificate.at("notValidAfter"));
    }
    if (!subject.isEmpty() && !issuer.isEmpty()) {
      item.set(Certificate.SELF_SIGNED, subject.equals(issuer), certificate.at("issuerName"));
    }
    settled(crypto, certificate);
  }

  private static void settled(DataObject crypto, DataObject properties) {
    crypto.mapped();
    crypto.member("assetType").ifPresent(ConfigNode::mapped);
    crypto.member("oid").ifPresent(ConfigNode::irrelevant);
    properties.node().mappedDeep();
  }
}
