package org.auscult.source;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A password, key or community found in an export. It answers questions about itself and never
 * gives itself away: there is no way to the clear text, and {@link #toString} shows none. Only a
 * {@link Redactor} makes one, so that each secret's words are masked wherever they stand.
 */
public final class Secret {

  /** How the export holds a secret, from worst to best. */
  public enum Storage {
    /** As it is typed. */
    CLEAR,
    /** Encoded or enciphered in a way that anyone can undo with public knowledge. */
    REVERSIBLE,
    /** A hash that is quick to search: unsalted, or of a broken or fast function. */
    WEAK_HASH,
    /** A salted hash that is made slow on purpose. */
    STRONG_HASH,
    /** Enciphered with a key that is not in the export. */
    ENCRYPTED,
    /** Not here: an environment variable, a vault, a file elsewhere. */
    EXTERNAL,
    /** The export does not say. */
    UNKNOWN;

    /** The word that rules and reports use, such as {@code weak-hash}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Storage storage;
  private final String scheme;
  private final Optional<String> clear;
  private final String stored;
  private final Optional<Predicate<String>> verifier;

  Secret(
      Storage storage,
      String scheme,
      String stored,
      Optional<String> clear,
      Optional<Predicate<String>> verifier) {
    this.storage = storage;
    this.scheme = scheme;
    this.stored = stored;
    this.clear = clear;
    this.verifier = verifier;
  }

  /** How it is held. */
  public Storage storage() {
    return storage;
  }

  /** The name of the scheme, in lower case with dashes, such as {@code cisco-type-7}. */
  public String scheme() {
    return scheme;
  }

  /** The number of characters of the clear text, where it is readable. */
  public OptionalInt length() {
    return clear.map(text -> OptionalInt.of(text.length())).orElse(OptionalInt.empty());
  }

  /** Whether this is the secret; empty when its scheme cannot be verified here. */
  public Optional<Boolean> matches(String candidate) {
    if (clear.isPresent()) {
      return Optional.of(clear.get().equals(candidate));
    }
    return verifier.map(test -> test.test(candidate));
  }

  /**
   * A mark that two secrets share when they are equal, or, for hashes, stored alike; empty when the
   * secret is not in the export or is the empty text.
   *
   * @param runKey random per run, so that the mark says nothing outside it
   */
  public Optional<String> reuseMark(byte[] runKey) {
    String material = clear.map(text -> "c" + text).orElse("s" + stored);
    if (storage == Storage.EXTERNAL || storage == Storage.UNKNOWN || material.length() < 2) {
      return Optional.empty();
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(runKey, "HmacSHA256"));
      byte[] mark = mac.doFinal(material.getBytes(StandardCharsets.UTF_8));
      return Optional.of(HexFormat.of().formatHex(mark));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "secret(" + storage.word() + ", " + scheme + ")";
  }
}
