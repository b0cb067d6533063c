package org.auscult.formats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Values of {@code userPassword}: clear, or with a scheme in braces as RFC 2307 and OpenLDAP have
 * it, such as {@code {SSHA}}.
 */
public final class LdapSecrets {
  private LdapSecrets() {}

  /** The secret behind a decoded value. */
  public static Secret of(Redactor redactor, String value) {
    int end = value.startsWith("{") ? value.indexOf('}') : -1;
    if (end < 0) {
      return redactor.clear(value);
    }
    String scheme = value.substring(1, end).toLowerCase(Locale.ROOT);
    String stored = value.substring(end + 1);
    redactor.remember(value);
    return switch (scheme) {
      case "cleartext" -> redactor.clear(stored);
      case "crypt" -> CryptSecrets.of(redactor, stored);
      case "md5", "smd5" -> digest(redactor, scheme, "MD5", stored);
      case "sha", "ssha" -> digest(redactor, scheme, "SHA-1", stored);
      case "sha256", "ssha256" -> digest(redactor, scheme, "SHA-256", stored);
      case "sha384", "ssha384" -> digest(redactor, scheme, "SHA-384", stored);
      case "sha512", "ssha512" -> digest(redactor, scheme, "SHA-512", stored);
      case "argon2", "bcrypt" -> redactor.opaque(Secret.Storage.STRONG_HASH, scheme, stored);
      default ->
          redactor.opaque(
              scheme.startsWith("pbkdf2") ? Secret.Storage.STRONG_HASH : Secret.Storage.UNKNOWN,
              scheme.startsWith("pbkdf2") ? "pbkdf2" : "unknown",
              stored);
    };
  }

  /** One round of a fast function, salted or not: quick to search. */
  private static Secret digest(Redactor redactor, String scheme, String algorithm, String stored) {
    return redactor.hashed(
        Secret.Storage.WEAK_HASH,
        "ldap-" + scheme,
        stored,
        candidate -> matches(algorithm, stored, candidate));
  }

  /** The digest comes first, the salt behind it. */
  private static boolean matches(String algorithm, String stored, String candidate) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      byte[] all = Base64.getDecoder().decode(stored);
      int length = digest.getDigestLength();
      if (all.length < length) {
        return false;
      }
      digest.update(candidate.getBytes(StandardCharsets.UTF_8));
      digest.update(all, length, all.length - length);
      return MessageDigest.isEqual(digest.digest(), Arrays.copyOf(all, length));
    } catch (GeneralSecurityException | IllegalArgumentException damaged) {
      return false;
    }
  }
}
