package org.auscult.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.document.DocumentNode;
import org.auscult.source.Secret;

/**
 * Published default credentials and trivial passwords. Secrets are asked whether they equal a
 * candidate; nothing is cracked, and no answer tells the value.
 */
public final class Credentials {

  /**
   * A published default.
   *
   * @param kind account, snmp-community, keystore, shared-secret or database
   * @param vendor lower-case slug; empty for any vendor
   * @param account the account's name; empty for any account
   * @param value the default
   * @param source where it is published
   */
  record Entry(
      String kind,
      Optional<String> vendor,
      Optional<String> account,
      String value,
      String source) {}

  private final Map<String, List<Entry>> byKind = new HashMap<>();
  private final Set<String> trivial = new HashSet<>();

  /** Reads credential documents: mappings with a list {@code credentials} or {@code values}. */
  public static Credentials read(List<DocumentNode> documents) {
    Credentials credentials = new Credentials();
    for (DocumentNode document : documents) {
      document.only("credentials", "values");
      document.get("credentials").ifPresent(list -> list.list().forEach(credentials::entry));
      document.get("values").ifPresent(list -> list.texts().forEach(credentials::trivialValue));
    }
    return credentials;
  }

  private void trivialValue(String value) {
    trivial.add(value.toLowerCase(Locale.ROOT));
  }

  private void entry(DocumentNode node) {
    node.only("vendor", "product", "kind", "account", "value", "source");
    Entry entry =
        new Entry(
            node.need("kind").text(),
            node.textOf("vendor"),
            node.textOf("account"),
            node.need("value").text(),
            node.need("source").text());
    byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
  }

  /**
   * Whether a secret is a published default; unknown when its scheme cannot be tested.
   *
   * @param kinds the kinds that the secret can be of
   * @param vendor the device's vendor as a slug; empty when unknown
   * @param account the account's name; empty when it has none
   */
  public Truth isDefault(Secret secret, List<String> kinds, String vendor, String account) {
    Truth answer = secret.matches("").isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    for (String value : candidates(kinds, vendor, account)) {
      answer = answer.or(Truth.of(secret.matches(value)));
      if (answer == Truth.TRUE) {
        break;
      }
    }
    return externallyKept(secret) ? Truth.FALSE : answer;
  }

  private Set<String> candidates(List<String> kinds, String vendor, String account) {
    Set<String> values = new HashSet<>();
    for (String kind : kinds) {
      for (Entry entry : byKind.getOrDefault(kind, List.of())) {
        boolean sameVendor = entry.vendor().map(vendor::equals).orElse(true);
        boolean sameAccount = entry.account().map(account::equalsIgnoreCase).orElse(true);
        if (sameVendor && sameAccount) {
          values.add(entry.value());
        }
      }
    }
    return values;
  }

  /**
   * Whether a secret is one that anybody tries first: on the list, empty, or equal to one of the
   * names around it. A hash that equals none of the few that are tried stays unknown.
   *
   * @param names account, host name, vendor and the like
   */
  public Truth isTrivial(Secret secret, List<String> names) {
    Set<String> near = new HashSet<>(names);
    near.add("");
    near.add("admin");
    near.add("password");
    for (String candidate : near) {
      if (secret.matches(candidate).orElse(false)) {
        return Truth.TRUE;
      }
    }
    if (externallyKept(secret)) {
      return Truth.FALSE;
    }
    return secret.length().isPresent()
        ? Truth.of(trivial.stream().anyMatch(word -> matchesAnyCase(secret, word)))
        : Truth.UNKNOWN;
  }

  private static boolean matchesAnyCase(Secret secret, String word) {
    String capital =
        word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return secret.matches(word).orElse(false)
        || secret.matches(capital).orElse(false)
        || secret.matches(word.toUpperCase(Locale.ROOT)).orElse(false);
  }

  private static boolean externallyKept(Secret secret) {
    return secret.storage() == Secret.Storage.EXTERNAL;
  }
}
