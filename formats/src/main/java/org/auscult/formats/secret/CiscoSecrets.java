package org.auscult.formats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Passwords and keys in the notation of Cisco IOS: a type number, then the stored form. Type 0 is
 * clear, 4 an unsalted SHA-256, 5 MD5-crypt, 6 enciphered with a key outside the configuration, 7 a
 * fixed exclusive-or, 8 PBKDF2 with SHA-256, 9 scrypt (Cisco IOS Security Command Reference, {@code
 * enable secret} and {@code username}).
 */
public final class CiscoSecrets {
  /** The published key stream of type 7. */
  private static final byte[] STREAM =
      "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87".getBytes(StandardCharsets.US_ASCII);

  /** Base 64 in the order of crypt(3), most significant bits first, as types 4, 8 and 9 have it. */
  private static final String DIGITS =
      "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int ROUNDS = 20_000;

  private CiscoSecrets() {}

  /**
   * The secret of this type.
   *
   * @param type the number before the stored form; the empty text when none stood there
   */
  public static Secret of(Redactor redactor, String type, String stored) {
    return switch (type) {
      case "", "0" -> redactor.clear(stored);
      case "4" ->
          redactor.hashed(Secret.Storage.WEAK_HASH, "cisco-type-4", stored, c -> type4(stored, c));
      case "5" ->
          stored.startsWith("$1$") ? CryptSecrets.of(redactor, stored) : unknown(redactor, stored);
      case "6" -> redactor.opaque(Secret.Storage.ENCRYPTED, "cisco-type-6", stored);
      case "7" -> redactor.reversible("cisco-type-7", stored, decode7(stored));
      case "8" ->
          redactor.hashed(
              Secret.Storage.STRONG_HASH, "cisco-type-8", stored, c -> type8(stored, c));
      case "9" -> redactor.opaque(Secret.Storage.STRONG_HASH, "cisco-type-9", stored);
      default -> unknown(redactor, stored);
    };
  }

  /**
   * A type 7 form of a system that has a notation of its own beside that of IOS, whose key is
   * published too.
   *
   * @param scheme the name of that notation, which is not undone here
   */
  public static Secret seven(Redactor redactor, String stored, String scheme) {
    boolean digits = stored.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return digits && decode7(stored).isPresent()
        ? of(redactor, "7", stored)
        : redactor.reversible(scheme, stored, Optional.empty());
  }

  /** True for the numbers that can stand before a stored secret. */
  public static boolean isType(String word) {
    return word.length() == 1 && "0456789".contains(word);
  }

  private static Secret unknown(Redactor redactor, String stored) {
    return redactor.opaque(Secret.Storage.UNKNOWN, "unknown", stored);
  }

  /** What a type 7 form decodes to; empty when it is damaged. */
  static Optional<String> decode7(String stored) {
    String hex = stored.toLowerCase(Locale.ROOT);
    boolean whole = hex.length() >= 2 && hex.length() % 2 == 0;
    if (!whole || !Character.isDigit(hex.charAt(0)) || !Character.isDigit(hex.charAt(1))) {
      return Optional.empty();
    }
    int seed = (hex.charAt(0) - '0') * 10 + hex.charAt(1) - '0';
    StringBuilder clear = new StringBuilder();
    for (int i = 2; i < hex.length(); i += 2) {
      int high = Character.digit(hex.charAt(i), 16);
      int low = Character.digit(hex.charAt(i + 1), 16);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      clear.append((char) ((high * 16 + low) ^ STREAM[(seed + i / 2 - 1) % STREAM.length]));
    }
    return Optional.of(clear.toString());
  }

  private static boolean type4(String stored, String candidate) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(candidate.getBytes(StandardCharsets.UTF_8));
      return base64(hash).equals(stored);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@code $8$salt$hash}: the salt is used as it is written. */
  private static boolean type8(String stored, String candidate) {
    String[] parts = stored.split("\\$", -1);
    if (parts.length != 4 || parts[2].isEmpty() || candidate.isEmpty()) {
      return false;
    }
    byte[] salt = parts[2].getBytes(StandardCharsets.UTF_8);
    PBEKeySpec spec = new PBEKeySpec(candidate.toCharArray(), salt, ROUNDS, 256);
    try {
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return base64(key).equals(parts[3]);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2 with SHA-256", e);
    }
  }

  private static String base64(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    byte[] padded = Arrays.copyOf(bytes, (bytes.length + 2) / 3 * 3);
    for (int i = 0; i < padded.length; i += 3) {
      int word = (padded[i] & 0xFF) << 16 | (padded[i + 1] & 0xFF) << 8 | padded[i + 2] & 0xFF;
      for (int shift = 18; shift >= 0; shift -= 6) {
        text.append(DIGITS.charAt(word >> shift & 63));
      }
    }
    return text.substring(0, (bytes.length * 8 + 5) / 6);
  }
}
