package org.auscult.formats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Passwords of VNC servers: eight bytes enciphered by DES under a key that is the same everywhere
 * (the published source of vncpasswd).
 */
public final class VncPassword {
  /** The published key with the bits of each byte in reverse order, as VNC uses DES. */
  private static final byte[] KEY = HexFormat.of().parseHex("e84ad660c4721ae0");

  private VncPassword() {}

  /**
   * The secret behind the stored bytes.
   *
   * @param hex the bytes, in hexadecimal, set apart by anything, as in a registry file
   */
  public static Secret of(Redactor redactor, String hex) {
    String digits = hex.replaceFirst("^hex:", "").replaceAll("[^0-9a-fA-F]", "");
    return redactor.reversible("vnc-des", hex, clear(digits));
  }

  private static Optional<String> clear(String digits) {
    if (digits.length() != 16) {
      return Optional.empty();
    }
    try {
      Cipher des = Cipher.getInstance("DES/ECB/NoPadding");
      des.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY, "DES"));
      byte[] clear = des.doFinal(HexFormat.of().parseHex(digits));
      return Optional.of(new String(clear, StandardCharsets.ISO_8859_1).replace("\0", ""));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java platform lacks DES", e);
    }
  }
}
