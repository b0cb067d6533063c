package org.auscult.formats.secret;

import java.util.List;
import java.util.Optional;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets of Comware: {@code simple} as typed, {@code cipher} enciphered, {@code hash} hashed (H3C
 * Security Command Reference, password control).
 */
public final class ComwareSecrets {
  private ComwareSecrets() {}

  /** The secret that a word for how it is kept and its stored form give. */
  public static Secret of(Redactor redactor, List<String> words) {
    String stored = words.size() > 1 ? words.get(1) : String.join("", words);
    return switch (words.isEmpty() ? "" : words.get(0)) {
      case "cipher" -> cipher(redactor, stored);
      case "hash" -> hash(redactor, stored);
      default -> redactor.clear(stored);
    };
  }

  /** The older form ends in two exclamation marks; its key is the same in all devices. */
  private static Secret cipher(Redactor redactor, String stored) {
    if (stored.startsWith("$c$")) {
      return redactor.opaque(Secret.Storage.ENCRYPTED, "comware-cipher", stored);
    }
    return stored.endsWith("!!")
        ? redactor.reversible("comware-des", stored, Optional.empty())
        : redactor.clear(stored);
  }

  private static Secret hash(Redactor redactor, String stored) {
    return stored.startsWith("$h$")
        ? redactor.opaque(Secret.Storage.UNKNOWN, "comware-hash", stored)
        : redactor.clear(stored);
  }
}
