package org.auscult.formats.fortios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Certificate;
import org.auscult.device.Item;
import org.auscult.formats.syntax.X509Facts;
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
    // the section moved with release 7.4
    for (String place : List.of("vpn certificate ", "system certificate ")) {
      in(place);
    }
  }

  private void in(String place) {
    for (Entry entry : fortios.entries().of(place + "local")) {
      for (String key : List.of("private-key", "password", "scep-password", "csr")) {
        entry
            .value(key)
            .ifPresent(value -> value.text().lines().forEach(fortios.redactor()::remember));
      }
      certificate(entry, "certificate");
    }
    for (String kind : List.of("ca", "remote")) {
      fortios.entries().of(place + kind).forEach(entry -> certificate(entry, kind));
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
    byte[] pem = text.get().text().strip().getBytes(StandardCharsets.US_ASCII);
    X509Facts.of(pem)
        .ifPresentOrElse(found -> facts(found, item, text.get()), () -> entry.doubt(key));
  }

  private boolean used(String name) {
    return fortios.entries().all().entrySet().stream()
        .filter(section -> !section.getKey().matches("(?:vpn|system) certificate .*"))
        .flatMap(section -> section.getValue().stream())
        .anyMatch(part -> names(part.node(), name));
  }

  /** The keys that begin so only list the spare ones, by key length. */
  private static boolean names(ConfigNode node, String name) {
    boolean here = node.words().lastIndexOf(name) > 1 && !node.word(1).startsWith("certname-");
    return here || node.children().stream().anyMatch(child -> names(child, name));
  }

  private static void facts(X509Facts found, Item.Builder item, Entry.Value value) {
    found.tell(item, value.at());
    item.set(Certificate.SELF_SIGNED, found.selfSigned(), value.at());
  }
}
