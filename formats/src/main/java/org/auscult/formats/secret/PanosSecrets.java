package org.auscult.formats.secret;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.UnixCrypt;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Secrets of PAN-OS: log-in passwords in the notation of crypt(3), the oldest of them by DES; all
 * that the device must read back is enciphered with its master key and begins with {@code -A}.
 */
public final class PanosSecrets {
  private static final Pattern DES = Pattern.compile("[./0-9A-Za-z]{13}");
  private static final Pattern ENCIPHERED = Pattern.compile("-A[A-Za-z0-9+/]==.+");

  private PanosSecrets() {}

  /** The stored hash of a log-in password. */
  public static Secret hash(Redactor redactor, String stored) {
    return DES.matcher(stored).matches()
        ? redactor.hashed(
            Secret.Storage.WEAK_HASH, "des-crypt", stored, text -> verify(stored, text))
        : CryptSecrets.of(redactor, stored);
  }

  /** A key or password that the device reads back. */
  public static Secret of(Redactor redactor, String stored) {
    if (ENCIPHERED.matcher(stored).matches()) {
      return redactor.opaque(Secret.Storage.ENCRYPTED, "panos-master-key", stored);
    }
    return stored.startsWith("$") ? CryptSecrets.of(redactor, stored) : redactor.clear(stored);
  }

  private static boolean verify(String stored, String candidate) {
    return UnixCrypt.crypt(candidate, stored).equals(stored);
  }
}
