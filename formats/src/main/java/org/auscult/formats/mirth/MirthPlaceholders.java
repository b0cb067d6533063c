package org.auscult.formats.mirth;

import java.util.regex.Pattern;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/** Secrets of settings: typed, enciphered by the server, or a name that stands for one. */
final class MirthPlaceholders {
  /** What a start script replaces: {@code $NAME}, <code>{{ name }}</code>, {@code @NAME@}. */
  private static final Pattern REPLACED =
      Pattern.compile("\\$[A-Z_][A-Z0-9_]{2,}|\\{\\{[^{}]+}}|@[A-Za-z_.]+@");

  private static final String ENCIPHERED = "{enc}";

  private MirthPlaceholders() {}

  static Secret of(Redactor redactor, String value) {
    if (value.startsWith(ENCIPHERED)) {
      return redactor.opaque(Secret.Storage.ENCRYPTED, "mirth-enc", value);
    }
    return REPLACED.matcher(value).matches()
        ? redactor.external()
        : PlaceholderSecrets.of(redactor, value);
  }
}
