package org.auscult.formats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Passwords in the notation of Cisco ASA and PIX, where a word behind the stored form names the
 * scheme: {@code encrypted}, an MD5 of the padded password shortened to 16 characters, {@code
 * pbkdf2}, and {@code nt-encrypted}, the hash of Windows (Cisco ASA Series Command Reference,
 * {@code username} and {@code enable password}).
 */
public final class AsaSecrets {
  private static final String DIGITS =
      "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int SHORT = 16;
  private static final int LONG = 32;
  private static final int SALT = 4;

  private AsaSecrets() {}

  /**
   * The secret of this scheme.
   *
   * @param user whose name salts the hash; the empty text for the passwords of the device
   * @param scheme the word behind the stored form; the empty text when none stood there
   */
  public static Secret of(Redactor redactor, String user, String stored, String scheme) {
    if (stored.startsWith("***") || stored.startsWith("<")) {
      return redactor.clear(stored);
    }
    return switch (scheme) {
      case "encrypted" ->
          stored.length() == SHORT
              ? redactor.hashed(
                  Secret.Storage.WEAK_HASH, "asa-md5", stored, text -> md5(user, text, stored))
              : redactor.opaque(Secret.Storage.UNKNOWN, "unknown", stored);
      case "pbkdf2" -> redactor.opaque(Secret.Storage.STRONG_HASH, "pbkdf2-sha512", stored);
      case "nt-encrypted" -> redactor.opaque(Secret.Storage.WEAK_HASH, "nt-hash", stored);
      default -> redactor.clear(stored);
    };
  }

  /** PIX salts up to 12 characters of password, ASA up to 27; both forms look alike. */
  private static boolean md5(String user, String password, String stored) {
    byte[] bare = password.getBytes(StandardCharsets.UTF_8);
    return hash(bare).equals(stored) || !user.isEmpty() && hash(salted(bare, user)).equals(stored);
  }

  private static byte[] salted(byte[] password, String user) {
    byte[] name = user.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(password, password.length + SALT);
    for (int i = 0; i < SALT; i++) {
      all[password.length + i] = name[i % name.length];
    }
    return all;
  }

  private static String hash(byte[] text) {
    try {
      byte[] padded = Arrays.copyOf(text, text.length > SHORT ? LONG : SHORT);
      return shortened(MessageDigest.getInstance("MD5").digest(padded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  /** Three of each four bytes, least significant bits first. */
  private static String shortened(byte[] digest) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SHORT; i += 4) {
      int word = digest[i] & 0xFF | (digest[i + 1] & 0xFF) << 8 | (digest[i + 2] & 0xFF) << 16;
      for (int shift = 0; shift < 24; shift += 6) {
        out.append(DIGITS.charAt(word >> shift & 63));
      }
    }
    return out.toString();
  }
}
