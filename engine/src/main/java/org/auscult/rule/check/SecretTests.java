package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.DataConnection;
import org.auscult.device.Field;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.ItemType;
import org.auscult.device.KeyStore;
import org.auscult.device.SnmpCommunity;
import org.auscult.document.DocumentNode;
import org.auscult.document.Nearest;
import org.auscult.fact.Truth;
import org.auscult.rule.Subject;
import org.auscult.source.Secret;

/**
 * Reads tests of a secret: {@code storage} (a word or a list), {@code scheme}, {@code
 * known-default}, {@code trivial}, {@code same-as-account}, and {@code shorter-than} for readable
 * ones.
 */
final class SecretTests {
  static final List<String> TESTS =
      List.of("storage", "scheme", "known-default", "trivial", "same-as-account", "shorter-than");

  private SecretTests() {}

  private interface SecretTest {
    Truth test(Secret secret, Item item, Subject subject);
  }

  static ItemTest read(ItemType type, Field<?> field, DocumentNode node) {
    List<SecretTest> parts = new ArrayList<>();
    for (Map.Entry<String, DocumentNode> entry : node.entries().entrySet()) {
      parts.add(part(type, entry.getKey(), entry.getValue()));
    }
    return (item, subject) -> {
      Object value = item.get(field).value().orElse(null);
      Truth truth = value == null ? Truth.UNKNOWN : Truth.TRUE;
      for (SecretTest part : parts) {
        truth = value == null ? truth : truth.and(part.test((Secret) value, item, subject));
      }
      return truth;
    };
  }

  private static SecretTest part(ItemType type, String test, DocumentNode node) {
    return switch (test) {
      case "storage" -> {
        Set<String> wanted = Set.copyOf(node.texts());
        checkStorages(node, wanted);
        yield (secret, item, subject) -> storage(secret, wanted);
      }
      case "scheme" -> {
        Set<String> wanted = Set.copyOf(node.texts());
        yield (secret, item, subject) -> Truth.of(wanted.contains(secret.scheme()));
      }
      case "known-default" ->
          wanted(node, (secret, item, subject) -> isDefault(type, secret, item, subject));
      case "trivial" -> wanted(node, SecretTests::isTrivial);
      case "same-as-account" ->
          wanted(node, (secret, item, subject) -> Truth.of(secret.matches(account(item))));
      case "shorter-than" -> {
        long bound = node.number();
        yield (secret, item, subject) ->
            secret.length().isPresent()
                ? Truth.of(secret.length().getAsInt() < bound)
                : Truth.UNKNOWN;
      }
      default ->
          throw node.mistake("a secret has no test \"" + test + "\"", Nearest.advice(test, TESTS));
    };
  }

  private static SecretTest wanted(DocumentNode node, SecretTest test) {
    return node.flag() ? test : (secret, item, subject) -> test.test(secret, item, subject).not();
  }

  private static void checkStorages(DocumentNode node, Set<String> wanted) {
    List<String> valid = new ArrayList<>();
    for (Secret.Storage storage : Secret.Storage.values()) {
      valid.add(storage.word());
    }
    for (String word : wanted) {
      if (!valid.contains(word)) {
        throw node.mistake("unknown storage \"" + word + "\"", Nearest.advice(word, valid));
      }
    }
  }

  private static Truth storage(Secret secret, Set<String> wanted) {
    return secret.storage() == Secret.Storage.UNKNOWN && !wanted.contains("unknown")
        ? Truth.UNKNOWN
        : Truth.of(wanted.contains(secret.storage().word()));
  }

  private static Truth isDefault(ItemType type, Secret secret, Item item, Subject subject) {
    String vendor = subject.device().vendor();
    return subject.answer(
        secret,
        "default",
        () ->
            subject
                .reference()
                .credentials()
                .isDefault(secret, kinds(type), vendor, account(item)));
  }

  private static Truth isTrivial(Secret secret, Item item, Subject subject) {
    List<String> names = new ArrayList<>(List.of(account(item), subject.device().vendor()));
    subject.device().hostname().ifPresent(names::add);
    subject.device().get(Identity.TYPE, Identity.PRODUCT).value().ifPresent(names::add);
    return subject.answer(
        secret, "trivial", () -> subject.reference().credentials().isTrivial(secret, names));
  }

  private static List<String> kinds(ItemType type) {
    if (type == SnmpCommunity.TYPE) {
      return List.of("snmp-community");
    }
    if (type == KeyStore.TYPE) {
      return List.of("keystore");
    }
    if (type == DataConnection.TYPE) {
      return List.of("database", "account");
    }
    return type == Account.TYPE ? List.of("account") : List.of("shared-secret");
  }

  private static String account(Item item) {
    if (item.type() == Account.TYPE) {
      return item.get(Account.NAME).value().orElse("");
    }
    return item.type() == DataConnection.TYPE
        ? item.get(DataConnection.ACCOUNT).value().orElse("")
        : "";
  }
}
