package org.auscult.formats.nmapxml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Certificate;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Item;
import org.auscult.device.TlsProfile;
import org.auscult.formats.syntax.DataObject;

/** What scripts found of TLS on a port. */
final class TlsScripts {
  private static final Pattern VERSION = Pattern.compile("(?m)^\\s*(SSLv[23]|TLSv1\\.[0-3]):");
  private static final Pattern SUITE = Pattern.compile("\\b(?:TLS|SSL2?)_[A-Z0-9_]+");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private TlsScripts() {}

  static void versions(Script script, String where, DeviceBuilder device) {
    Set<String> versions = new LinkedHashSet<>();
    Set<String> suites = new LinkedHashSet<>();
    for (DataObject table : script.tables()) {
      versions.add(table.text("key"));
      Script.table(table, "ciphers").stream()
          .flatMap(list -> Script.tables(list).stream())
          .forEach(suite -> suites.add(Script.value(suite, "name")));
    }
    if (versions.isEmpty()) {
      VERSION.matcher(script.output()).results().forEach(found -> versions.add(found.group(1)));
      SUITE.matcher(script.output()).results().forEach(found -> suites.add(found.group()));
    }
    if (script.id().equals("sslv2") && script.output().contains("SSLv2 supported")) {
      versions.add("SSLv2");
    }
    List<String> ours = versions.stream().map(TlsScripts::word).filter(w -> !w.isEmpty()).toList();
    if (!ours.isEmpty()) {
      script.mapped();
      Item.Builder profile =
          device
              .add(TlsProfile.TYPE, script.span())
              .set(TlsProfile.NAME, where)
              .set(TlsProfile.VERSIONS, ours);
      suites.remove("");
      if (!suites.isEmpty()) {
        profile.set(TlsProfile.CIPHERS, List.copyOf(suites));
      }
    }
  }

  private static String word(String version) {
    String lower = version.toLowerCase(Locale.ROOT);
    return lower.matches("sslv[23]|tlsv1\\.[0-3]") ? lower.replace("tlsv", "tls") : "";
  }

  static void certificate(Script script, String where, DeviceBuilder device) {
    Item.Builder item = device.add(Certificate.TYPE, script.span());
    String subject = names(script, "subject");
    item.set(Certificate.NAME, subject.isEmpty() ? where : subject);
    String issuer = names(script, "issuer");
    if (!subject.isEmpty() && !issuer.isEmpty()) {
      item.set(Certificate.SELF_SIGNED, subject.equals(issuer));
    }
    script
        .table("validity")
        .map(validity -> Script.value(validity, "notAfter"))
        .map(ISO_DAY::matcher)
        .filter(Matcher::lookingAt)
        .ifPresent(day -> item.set(Certificate.NOT_AFTER, day.group()));
    script
        .table("pubkey")
        .ifPresent(
            key -> {
              String type = Script.value(key, "type");
              String bits = Script.value(key, "bits");
              if (Set.of("rsa", "ec", "dsa").contains(type)) {
                item.set(Certificate.KEY_TYPE, type);
              }
              if (bits.matches("\\d{1,6}")) {
                item.set(Certificate.KEY_BITS, Long.parseLong(bits));
              }
            });
    script.mapped();
  }

  private static String names(Script script, String table) {
    List<String> parts = new ArrayList<>();
    script
        .table(table)
        .ifPresent(
            names ->
                List.of("commonName", "organizationName")
                    .forEach(
                        key -> {
                          String value = Script.value(names, key);
                          if (!value.isEmpty()) {
                            parts.add(value);
                          }
                        }));
    return String.join(", ", parts);
  }
}
