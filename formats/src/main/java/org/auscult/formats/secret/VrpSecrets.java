package org.auscult.formats.secret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets of VRP: {@code simple} as typed, {@code cipher} enciphered, {@code irreversible-cipher}
 * hashed. Behind the last two a person may also type the password itself, which is how commands
 * that were never on a device look.
 */
public final class VrpSecrets {
  private static final Pattern MARKED =
      Pattern.compile("(%\\^%#|%@%@|%\\$%\\$|%\\+%##|\\$1[a-d]\\$).+");

  private VrpSecrets() {}

  /** The secret that a word for how it is kept and its stored form give. */
  public static Secret of(Redactor redactor, List<String> words) {
    String stored = words.size() > 1 ? words.get(1) : String.join("", words);
    String kept = words.isEmpty() ? "" : words.get(0);
    boolean marked = MARKED.matcher(stored).matches();
    if (kept.equals("irreversible-cipher") && marked) {
      return redactor.opaque(Secret.Storage.STRONG_HASH, "vrp-irreversible", stored);
    }
    if (kept.equals("cipher") && marked) {
      return redactor.opaque(Secret.Storage.ENCRYPTED, "vrp-cipher", stored);
    }
    return kept.equals("cipher") && stored.endsWith("!!")
        ? redactor.reversible("vrp-des", stored, Optional.empty())
        : redactor.clear(stored);
  }
}
