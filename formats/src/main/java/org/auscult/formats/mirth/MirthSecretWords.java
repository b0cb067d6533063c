package org.auscult.formats.mirth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.formats.secret.PlaceholderSecrets;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/** Names that say that what they hold is a secret, and values that can be one. */
final class MirthSecretWords {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:password|passwd|passwort|motdepasse|contrasena|pwd|passphrase|passcode|secret"
              + "|secretkey|apikey|accesskey|privatekey|storepass|keypass|subscriptionkey)\\d{0,2}$");
  private static final Pattern LONG_NAME =
      Pattern.compile("(?:token|bearer|credential|credentials|pass|pw|authorization|cookie)$");
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)(basic|bearer|token|apikey) +(\\S{6,})");

  /** Values that say of what kind a secret is, or whether there is one. */
  private static final Pattern PLAIN = Pattern.compile("(?i)true|false|null|basic|bearer|token");

  private static final int LONG = 6;

  private MirthSecretWords() {}

  /** True for a name such as {@code dbPassword} with a value that can be a secret. */
  static boolean secret(String name, String value) {
    if (value.isBlank()
        || PlaceholderSecrets.refers(value)
        || value.contains("${")
        || PLAIN.matcher(value.strip()).matches()) {
      return false;
    }
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    boolean word = value.strip().indexOf(' ') < 0;
    return word && NAME.matcher(bare).find()
        || LONG_NAME.matcher(bare).find()
            && (AUTHORIZATION.matcher(value).matches() || word && value.strip().length() >= LONG);
  }

  /** The secret of a value, which may be the header of a log-in (RFC 7617, RFC 6750). */
  static Secret of(Redactor redactor, String value) {
    Matcher header = AUTHORIZATION.matcher(value.strip());
    if (!header.matches()) {
      return MirthPlaceholders.of(redactor, value.strip());
    }
    String words = header.group(2);
    return header.group(1).equalsIgnoreCase("basic")
        ? redactor.reversible("base64", words, password(words))
        : redactor.clear(words);
  }

  /** The password behind the colon of a basic log-in. */
  private static Optional<String> password(String encoded) {
    return decoded(encoded)
        .filter(login -> login.indexOf(':') >= 0)
        .map(login -> login.substring(login.indexOf(':') + 1));
  }

  /** Base64 undone; empty for what is none. */
  static Optional<String> decoded(String encoded) {
    try {
      return Optional.of(
          new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }
}
