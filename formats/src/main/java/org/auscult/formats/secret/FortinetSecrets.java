package org.auscult.formats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets that Fortinet devices export as {@code ENC} and base 64. Of administrators it is a hash:
 * {@code AK1} is SHA-1 and {@code SH2} SHA-256 over a salt of 12 bytes, the password and a
 * constant, {@code PB2} is PBKDF2 (Fortinet Technical Tip 424308). Everything else is enciphered,
 * with a key that is the same in all devices (Fortinet PSIRT advisory FG-IR-19-007) unless the
 * device has a key of its own.
 */
public final class FortinetSecrets {
  private static final int SALT = 12;
  private static final byte[] CONSTANT =
      HexFormat.of().parseHex("a388ba2e424cb04a537930c13107cc3fa1329029a9815b70");

  private FortinetSecrets() {}

  /**
   * The secret behind {@code ENC}.
   *
   * @param ownKey true when the device enciphers with a key of its own
   */
  public static Secret of(Redactor redactor, String stored, boolean ownKey) {
    if (stored.startsWith("PB2")) {
      return redactor.opaque(Secret.Storage.STRONG_HASH, "fortios-pbkdf2", stored);
    }
    if (stored.startsWith("SH2")) {
      return hash(redactor, stored, "SHA-256", "fortios-sha256");
    }
    if (stored.startsWith("AK1")) {
      return hash(redactor, stored, "SHA-1", "fortios-sha1");
    }
    if (!stored.matches("[A-Za-z0-9+/]{16,}={0,2}")) {
      return redactor.opaque(Secret.Storage.UNKNOWN, "unknown", stored);
    }
    return ownKey
        ? redactor.opaque(Secret.Storage.ENCRYPTED, "fortios-private-key", stored)
        : redactor.opaque(Secret.Storage.REVERSIBLE, "fortios-fixed-key", stored);
  }

  private static Secret hash(Redactor redactor, String stored, String digest, String scheme) {
    return redactor.hashed(
        Secret.Storage.WEAK_HASH, scheme, stored, text -> verify(stored, digest, text));
  }

  private static boolean verify(String stored, String digest, String candidate) {
    try {
      byte[] raw = Base64.getDecoder().decode(stored.substring(3));
      MessageDigest sum = MessageDigest.getInstance(digest);
      if (raw.length != SALT + sum.getDigestLength()) {
        return false;
      }
      sum.update(raw, 0, SALT);
      sum.update(candidate.getBytes(StandardCharsets.UTF_8));
      byte[] found = sum.digest(CONSTANT);
      return MessageDigest.isEqual(found, Arrays.copyOfRange(raw, SALT, raw.length));
    } catch (IllegalArgumentException damaged) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + digest, e);
    }
  }
}
