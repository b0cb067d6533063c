package org.auscult.formats.panos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.Stanza;

/** What a decryption profile accepts in the TLS sessions that pass through. */
final class PanosDecryption {
  private static final List<String> VERSIONS =
      List.of("sslv3", "tls1-0", "tls1-1", "tls1-2", "tls1-3");

  /** Where the checks stand that a profile makes. */
  private static final List<String> CHECKS =
      List.of("ssl-forward-proxy", "ssl-no-proxy", "ssl-inbound-proxy", "ssh-proxy");

  private PanosDecryption() {}

  static void map(Panos panos, Stanza profile) {
    Item.Builder item =
        panos
            .add(TlsProfile.TYPE, profile.span())
            .set(TlsProfile.NAME, "decryption " + profile.word());
    versions(profile, item);
    verified(profile, item);
    for (String place : CHECKS) {
      profile.at(place).ifPresent(checks -> said(checks, "yes"));
    }
    profile.at("ssl-protocol-settings").ifPresent(accepted -> said(accepted, "no"));
    profile.ignore(PanosIgnored.PROFILE);
  }

  /** Other versions pass as they are unless they are blocked. */
  private static void versions(Stanza profile, Item.Builder item) {
    boolean blocked =
        profile.at("ssl-forward-proxy", "block-unsupported-version", "yes").isPresent();
    Optional<Stanza.Value> least =
        profile.value("ssl-protocol-settings", "min-version").filter(v -> blocked);
    Optional<Stanza.Value> most = profile.value("ssl-protocol-settings", "max-version");
    least.ifPresent(
        v -> {
          int from = VERSIONS.indexOf(v.text());
          int to = most.map(m -> VERSIONS.indexOf(m.text())).filter(i -> i >= 0).orElse(4);
          if (from >= 0 && from <= to) {
            List<String> names = VERSIONS.subList(from, to + 1);
            item.set(
                TlsProfile.VERSIONS, names.stream().map(PanosDecryption::name).toList(), v.at());
          }
        });
  }

  private static String name(String version) {
    return version.replace('-', '.');
  }

  private static void verified(Stanza profile, Item.Builder item) {
    profile
        .value("ssl-forward-proxy", "block-untrusted-issuer")
        .ifPresent(
            v -> {
              boolean expired =
                  profile.at("ssl-forward-proxy", "block-expired-certificate", "no").isPresent();
              item.set(TlsProfile.PEER_VERIFIED, v.text().equals("yes") && !expired, v.at());
            });
  }

  /** What is checked, or not accepted, leaves nothing open. */
  private static void said(Stanza place, String word) {
    for (Stanza setting : place.read().children().values()) {
      if (setting.at(word).isPresent() && setting.children().size() == 1) {
        setting.readAll();
      }
    }
  }
}
