package org.auscult.formats.secret;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.Crypt;
import org.apache.commons.codec.digest.Md5Crypt;
import org.apache.commons.codec.digest.UnixCrypt;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets in the notation of crypt(3): {@code $1$} MD5, {@code $5$} SHA-256, {@code $6$} SHA-512,
 * {@code $apr1$} Apache's MD5, and names for those that are not verified here.
 */
public final class CryptSecrets {
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\$(?i:(?:1|apr1)\\$[^$]{0,8}\\$[./0-9A-Za-z]{22}"
              + "|5\\$(?:rounds=\\d+\\$)?[^$]{0,16}\\$[./0-9A-Za-z]{43}"
              + "|6\\$(?:rounds=\\d+\\$)?[^$]{0,16}\\$[./0-9A-Za-z]{86})");

  private static final Pattern DES = Pattern.compile("[./0-9A-Za-z]{13}");

  private CryptSecrets() {}

  /** The secret behind a stored hash; opaque when the scheme is not known. */
  public static Secret of(Redactor redactor, String stored) {
    String scheme = scheme(stored);
    return switch (scheme) {
      case "md5-crypt", "apr1" -> hashed(redactor, Secret.Storage.WEAK_HASH, scheme, stored);
      case "sha256-crypt", "sha512-crypt" ->
          hashed(redactor, Secret.Storage.STRONG_HASH, scheme, stored);
      case "bcrypt", "yescrypt", "scrypt", "argon2" ->
          redactor.opaque(Secret.Storage.STRONG_HASH, scheme, stored);
      default -> redactor.opaque(Secret.Storage.UNKNOWN, "unknown", stored);
    };
  }

  /**
   * The same for a password file of Unix, where 13 characters without a sign in front are DES
   * (crypt(5), descrypt).
   */
  public static Secret unix(Redactor redactor, String stored) {
    return DES.matcher(stored).matches()
        ? redactor.hashed(
            Secret.Storage.WEAK_HASH, "des-crypt", stored, text -> verifyDes(stored, text))
        : of(redactor, stored);
  }

  private static boolean verifyDes(String stored, String candidate) {
    return UnixCrypt.crypt(candidate, stored).equals(stored);
  }

  /** A hash that was shortened or made unreadable before export cannot be compared. */
  private static Secret hashed(
      Redactor redactor, Secret.Storage storage, String scheme, String stored) {
    return WHOLE.matcher(stored).matches()
        ? redactor.hashed(storage, scheme, stored, text -> verify(stored, text))
        : redactor.opaque(storage, scheme, stored);
  }

  private static String scheme(String stored) {
    int end = stored.startsWith("$") ? stored.indexOf('$', 1) : -1;
    if (end < 0) {
      return "unknown";
    }
    return switch (stored.substring(1, end).toLowerCase(Locale.ROOT)) {
      case "1" -> "md5-crypt";
      case "apr1" -> "apr1";
      case "2", "2a", "2b", "2x", "2y" -> "bcrypt";
      case "5" -> "sha256-crypt";
      case "6" -> "sha512-crypt";
      case "y" -> "yescrypt";
      case "7" -> "scrypt";
      case "argon2i", "argon2d", "argon2id" -> "argon2";
      default -> "unknown";
    };
  }

  private static boolean verify(String stored, String candidate) {
    try {
      String hashed =
          stored.startsWith("$apr1$")
              ? Md5Crypt.apr1Crypt(candidate, stored)
              : Crypt.crypt(candidate, stored);
      return hashed.equals(stored);
    } catch (IllegalArgumentException damaged) {
      return false;
    }
  }
}
