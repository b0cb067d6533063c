package org.auscult.formats.annexh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.Setting;
import org.auscult.device.TlsProfile;
import org.auscult.source.Text;

/** Network connections: what listens, and with which TLS. */
final class AnnexHConnections {
  private static final Text VERSIONS_BY_RELEASE =
      new Text(
          "dcmTLSProtocol is not stated, and its default differs between releases of dcm4che",
          "dcmTLSProtocol n’est pas indiqué, et sa valeur par défaut dépend de la version de"
              + " dcm4che");

  private final AnnexH config;
  private final DeviceBuilder device;

  AnnexHConnections(AnnexH config, DeviceBuilder device) {
    this.config = config;
    this.device = device;
  }

  void map() {
    for (Entry connection : config.connections()) {
      connection
          .understood()
          .mapped(
              "dicomHostname",
              "dicomPort",
              "dicomInstalled",
              "dcmProtocol",
              "dcmBindAddress",
              "dicomTLSCipherSuite",
              "dcmTLSProtocol",
              "dcmTLSNeedClientAuth");
      if (config.own(connection)) {
        if (port(connection).isPresent()) {
          service(connection);
        }
        if (AnnexH.tls(connection) && config.installed(connection)) {
          profile(connection);
        }
      }
    }
  }

  /** A connection without a port only opens connections (PS3.15 Table H.1-2). */
  static Optional<Setting<Long>> port(Entry connection) {
    return connection
        .line("dicomPort")
        .filter(line -> line.value().matches("[0-9]{1,5}"))
        .map(line -> Setting.of(Long.valueOf(line.value()), line.span()));
  }

  static Setting<Boolean> tls(Entry connection) {
    return Setting.of(AnnexH.tls(connection), connection.spanOf("dicomTLSCipherSuite"));
  }

  static Setting<Boolean> clientAuthentication(Entry connection) {
    return connection
        .line("dcmTLSNeedClientAuth")
        .map(line -> Setting.of(line.value().equalsIgnoreCase("TRUE"), line.span()))
        .orElse(
            Setting.byDefault(
                true, "dcm4che LDAP schema, dcmTLSNeedClientAuth: required if absent"));
  }

  /** The address that it listens on; the host name of the connection unless stated. */
  static Setting<String> bindAddress(Entry connection) {
    return connection
        .line("dcmBindAddress")
        .map(line -> Setting.of(anyOr(line.value()), line.span()))
        .orElse(
            Setting.byDefault(
                connection.value("dicomHostname"),
                "dcm4che LDAP schema, dcmBindAddress: hostname of the connection if absent"));
  }

  private static String anyOr(String address) {
    return address.equals("0.0.0.0") || address.equals("::") ? "any" : address;
  }

  private void service(Entry connection) {
    String protocol = AnnexH.protocol(connection);
    boolean tls = AnnexH.tls(connection);
    Item.Builder service = device.add(NetworkService.TYPE, connection.span());
    service
        .set(NetworkService.PROTOCOL, protocol(protocol, tls))
        .set(NetworkService.NAME, connection.name().value())
        .set(NetworkService.TRANSPORT, protocol.equals("SYSLOG_UDP") ? "udp" : "tcp")
        .set(NetworkService.BIND_ADDRESS, bindAddress(connection))
        .set(
            NetworkService.ENABLED,
            config.installed(connection),
            connection.spanOf("dicomInstalled"))
        .set(NetworkService.ENCRYPTED, tls(connection))
        .set(NetworkService.PURPOSE, "clinical");
    port(connection).ifPresent(port -> service.set(NetworkService.PORT, port));
    if (protocol.equals("HTTP")) {
      boolean archive = config.device().filter(d -> d.isA("dcmArchiveDevice")).isPresent();
      service.set(NetworkService.PURPOSE, archive ? "management" : "clinical");
    } else if (tls) {
      service.set(NetworkService.AUTHENTICATED, clientAuthentication(connection));
    } else {
      service.set(NetworkService.AUTHENTICATED, false);
    }
  }

  private static String protocol(String protocol, boolean tls) {
    return switch (protocol) {
      case "DICOM" -> "dicom";
      case "HL7", "HL7_MLLP2" -> "hl7";
      case "HTTP" -> tls ? "https" : "http";
      case "SYSLOG_UDP", "SYSLOG_TLS" -> "syslog";
      default -> protocol.toLowerCase(Locale.ROOT);
    };
  }

  private void profile(Entry connection) {
    Item.Builder profile = device.add(TlsProfile.TYPE, connection.span());
    profile
        .set(TlsProfile.NAME, connection.name().value())
        .set(
            TlsProfile.CIPHERS,
            connection.values("dicomTLSCipherSuite").stream().map(AnnexHConnections::iana).toList(),
            connection.spanOf("dicomTLSCipherSuite"))
        .set(TlsProfile.VERSIONS, versions(connection));
    if (port(connection).isPresent()) {
      profile.set(TlsProfile.CLIENT_AUTHENTICATION, clientAuthentication(connection));
    }
    connection.map(
        "dcmTLSEndpointIdentificationAlgorithm",
        line -> profile.set(TlsProfile.HOST_VERIFIED, true, line.span()));
  }

  private static Setting<List<String>> versions(Entry connection) {
    List<Attribute> lines = connection.lines("dcmTLSProtocol");
    return lines.isEmpty()
        ? Setting.unknown(VERSIONS_BY_RELEASE, connection.span())
        : Setting.of(
            lines.stream().map(line -> version(line.value())).toList(),
            connection.spanOf("dcmTLSProtocol"));
  }

  /** Java writes TLSv1 for TLS 1.0. */
  private static String version(String java) {
    String lower = java.toLowerCase(Locale.ROOT);
    return lower.equals("tlsv1") ? "tls1.0" : lower.replace("tlsv", "tls");
  }

  /** Java's old names of the suites of SSL 3.0. */
  private static String iana(String java) {
    String upper = java.toUpperCase(Locale.ROOT);
    return upper.startsWith("SSL_") ? "TLS_" + upper.substring(4) : upper;
  }
}
