package org.auscult.formats.orthanc;

import java.util.List;
import java.util.Locale;
import org.auscult.device.Setting;

/** TLS in Orthanc's words: steps of protocol versions, OpenSSL names of cipher suites. */
final class OrthancTls {
  private static final List<String> ALL =
      List.of("sslv2", "sslv3", "tls1.0", "tls1.1", "tls1.2", "tls1.3");

  private static final List<String> KEY_EXCHANGES =
      List.of("ECDHE-ECDSA", "ECDHE-RSA", "DHE-RSA", "DHE-DSS", "ECDH-ECDSA", "ECDH-RSA");

  private OrthancTls() {}

  /** Step n of SslMinimumProtocolVersion allows all versions but the n oldest. */
  static Setting<List<String>> http(Setting<Long> step) {
    return step.map(n -> ALL.subList((int) Math.min(Math.max(n, 0), 5), ALL.size()));
  }

  /** The same for DICOM, but 0 stands for the profile BCP 195: TLS 1.2 and 1.3. */
  static Setting<List<String>> dicom(Setting<Long> step) {
    return http(step.map(n -> n == 0 ? 4L : n));
  }

  /**
   * The IANA name of a suite that OpenSSL calls {@code ECDHE-RSA-AES256-GCM-SHA384}; the name as it
   * stands, in upper case, when it is IANA's already or an alias of several.
   */
  static String iana(String openssl) {
    String name = openssl.toUpperCase(Locale.ROOT);
    if (name.startsWith("TLS_") || !name.contains("-")) {
      return name;
    }
    String exchange = "RSA";
    String cipher = name;
    for (String known : KEY_EXCHANGES) {
      if (name.startsWith(known + "-")) {
        exchange = known;
        cipher = name.substring(known.length() + 1);
        break;
      }
    }
    return "TLS_" + exchange.replace('-', '_') + "_WITH_" + cipher(cipher);
  }

  private static String cipher(String openssl) {
    return openssl
        .replaceFirst("^AES(128|256)-(?=SHA)", "AES_$1_CBC_")
        .replaceFirst("^AES(128|256)-", "AES_$1_")
        .replaceFirst("^CAMELLIA(128|256)-(?=SHA)", "CAMELLIA_$1_CBC_")
        .replaceFirst("^DES-CBC3-", "3DES_EDE_CBC_")
        .replaceFirst("^CHACHA20-POLY1305$", "CHACHA20_POLY1305_SHA256")
        .replaceFirst("^(RC4)-", "$1_128_")
        .replace('-', '_');
  }
}
