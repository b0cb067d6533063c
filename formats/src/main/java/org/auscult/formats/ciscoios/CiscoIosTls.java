package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** TLS of the web server: versions and cipher suites, where the configuration names them. */
final class CiscoIosTls {
  /** Cisco IOS HTTP Services Command Reference, ip http secure-ciphersuite. */
  private static final Map<String, String> SUITES =
      Map.ofEntries(
          Map.entry("3des-ede-cbc-sha", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"),
          Map.entry("des-cbc-sha", "TLS_RSA_WITH_DES_CBC_SHA"),
          Map.entry("rc4-128-md5", "TLS_RSA_WITH_RC4_128_MD5"),
          Map.entry("rc4-128-sha", "TLS_RSA_WITH_RC4_128_SHA"),
          Map.entry("null-md5", "TLS_RSA_WITH_NULL_MD5"),
          Map.entry("aes-128-cbc-sha", "TLS_RSA_WITH_AES_128_CBC_SHA"),
          Map.entry("aes-256-cbc-sha", "TLS_RSA_WITH_AES_256_CBC_SHA"),
          Map.entry("dhe-aes-128-cbc-sha", "TLS_DHE_RSA_WITH_AES_128_CBC_SHA"),
          Map.entry("dhe-aes-256-cbc-sha", "TLS_DHE_RSA_WITH_AES_256_CBC_SHA"));

  private CiscoIosTls() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("ip http tls-version", (ios, c) -> ios.tlsVersion = CiscoIosAdmission.stands(c))
        .on("ip http secure-ciphersuite", (ios, c) -> ios.tlsSuites = CiscoIosAdmission.stands(c))
        .on("ip http secure-trustpoint", (ios, c) -> {});
  }

  /** A profile for the web server, unless it is off and its TLS is not configured. */
  static void finish(Ios ios) {
    boolean told = ios.tlsVersion.isPresent() || ios.tlsSuites.isPresent();
    if (!told && (CiscoIosServices.isOff(ios, "https") || !ios.whole())) {
      return;
    }
    Item.Builder profile =
        ios.add(
            TlsProfile.TYPE,
            ios.tlsVersion.or(() -> ios.tlsSuites).map(Command::span).orElse(ios.device().where()));
    profile.set(TlsProfile.NAME, "https");
    ios.tlsVersion.ifPresent(
        c -> profile.set(TlsProfile.VERSIONS, List.of(version(c.word(3))), c.span()));
    ios.tlsSuites.ifPresent(
        c ->
            profile.set(
                TlsProfile.CIPHERS, c.list(3).stream().map(CiscoIosTls::suite).toList(), c.span()));
  }

  /** {@code TLSv1.2} is spoken, and nothing else. */
  private static String version(String word) {
    return word.toLowerCase(Locale.ROOT).replace("tlsv", "tls");
  }

  private static String suite(String word) {
    return SUITES.getOrDefault(word, word.toUpperCase(Locale.ROOT));
  }
}
