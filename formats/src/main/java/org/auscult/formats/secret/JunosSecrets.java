package org.auscult.formats.secret;

import java.util.Optional;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets of Junos: {@code $9$} is an encoding that anyone can undo, {@code $8$} is enciphered with
 * the device's master password, all else is in the notation of crypt(3).
 */
public final class JunosSecrets {
  private static final String MARK = "$9$";
  private static final String[] FAMILIES = {
    "QzF3n6/9CAtpu0O", "B1IREhcSyrleKvMW8LXx", "7N-dVbwsY2g4oaJZGUDj", "iHkq.mPf5T"
  };
  private static final String ALPHABET = String.join("", FAMILIES);
  private static final int[][] WEIGHTS = {
    {1, 4, 32}, {1, 16, 32}, {1, 8, 32}, {1, 64}, {1, 32}, {1, 4, 16, 128}, {1, 32, 64}
  };

  private JunosSecrets() {}

  /** The secret behind a word of the configuration, whichever scheme it is in. */
  public static Secret of(Redactor redactor, String stored) {
    if (stored.startsWith(MARK)) {
      return redactor.reversible("junos-9", stored, decode(stored));
    }
    if (stored.startsWith("$8$")) {
      return redactor.opaque(Secret.Storage.ENCRYPTED, "junos-8", stored);
    }
    return stored.startsWith("$") ? CryptSecrets.of(redactor, stored) : redactor.clear(stored);
  }

  /** The clear text of {@code $9$}; empty when it is damaged. */
  static Optional<String> decode(String stored) {
    String body = stored.substring(MARK.length());
    if (body.isEmpty() || body.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return Optional.empty();
    }
    int previous = ALPHABET.indexOf(body.charAt(0));
    int at = 1 + padding(body.charAt(0));
    StringBuilder clear = new StringBuilder();
    while (at < body.length()) {
      int[] weights = WEIGHTS[clear.length() % WEIGHTS.length];
      if (at + weights.length > body.length()) {
        return Optional.empty();
      }
      int code = 0;
      for (int weight : weights) {
        int next = ALPHABET.indexOf(body.charAt(at++));
        code += (Math.floorMod(next - previous, ALPHABET.length()) - 1) * weight;
        previous = next;
      }
      clear.append((char) Math.floorMod(code, 256));
    }
    return Optional.of(clear.toString());
  }

  /** How many random characters follow the first, by the family that it is of. */
  private static int padding(char first) {
    int family = 0;
    while (FAMILIES[family].indexOf(first) < 0) {
      family++;
    }
    return FAMILIES.length - 1 - family;
  }
}
