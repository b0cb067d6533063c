package org.auscult.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what looks like a secret though no parser knew it: the value behind a telling word, hashes
 * by their shape, passwords in addresses, key blocks. It prefers to mask too much.
 */
final class SecretShapes {

  /**
   * A telling word, then what separates it from its value. All parts are possessive: no blow-up.
   */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:passwor[dt]|passwd|passphrase|mot[ _-]?de["
              + " _-]?passe|kennwort|secret|communit(?:y|ies)"
              + "|pre-?shared-?key|psk(?:secret|ksecret)?|key-string|auth(?:entication)?-(?:key|pwd)|priv-pwd|(?:api|access|private|encryption|md5|radius|tacacs|shared|server)[-_"
              + " ]?key|token|credentials?"
              + "|storepass|keypass|(?:store|key)pin|pincode|\\bpin\\b|\\bpwd\\b|\\bpass\\b|\\bkey\\b)"
              + "\\w{0,12}+[\"'\\]]{0,2}+(?:\\s{0,8}+[=:,>]{1,2}+\\s{0,8}+|\\s{1,8}+|(?=[\"']))");

  private static final Pattern VALUE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+'|[^\\s\"'<>,;{}]++");

  /** Words between a telling word and its secret: the kind of encoding that follows. */
  private static final Set<String> KINDS =
      Set.of(
          "0",
          "1",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "8a",
          "enc",
          "encrypted",
          "encrypted-password",
          "cipher",
          "hash",
          "hashed",
          "irreversible-cipher",
          "simple",
          "plain",
          "plaintext",
          "plain-text",
          "ascii-text",
          "hexadecimal",
          "clear",
          "md5",
          "sha",
          "sha1",
          "sha256",
          "sha512",
          "pbkdf2",
          "scrypt",
          "secret",
          "password",
          "key",
          "sz:",
          "string");

  /** Words that follow a telling word in commands that hold no secret. */
  private static final Set<String> INNOCENT =
      Set.of(
          "generate",
          "chain",
          "set",
          "label",
          "rsa",
          "ecdsa",
          "ed25519",
          "dsa",
          "zeroize",
          "pubkey-chain",
          "policy",
          "min-length",
          "encryption",
          "authentication",
          "recovery",
          "true",
          "false",
          "yes",
          "no",
          "enable",
          "disable",
          "disabled",
          "enabled",
          "null",
          "exchange",
          "server",
          "mode",
          "lifetime",
          "length",
          "expires",
          "expire",
          "never",
          "default",
          "local",
          "group",
          "ro",
          "rw");

  private static final Pattern SHAPES =
      Pattern.compile(
          "\\$(?:1|2[abxy]?|5|6|8|9|14|y|argon2\\w{0,2}|apr1|sha1|pbkdf2[\\w-]{0,12})\\$[^\\s\"';<>]{4,}+"
              + "|\\{(?:S?SHA|S?MD5|CRYPT|SSHA256|SSHA512|SHA256|SHA512)\\}[^\\s\"';<>]{4,}+"
              + "|(?<=://)[^/\\s:@]{1,64}+:[^@\\s/]{1,128}+(?=@)"
              + "|\\b(?:ENC|SH2|AK1)\\b\\s?[A-Za-z0-9+/=]{12,}+"
              + "|(?<![A-Za-z0-9+/.-])[A-Za-z0-9+/]{40,}+={0,2}+(?![A-Za-z0-9.-])"
              + "|(?i:(?<=\\b(?:Basic|Bearer)\\s)[A-Za-z0-9+/=._-]{8,}+)|-----BEGIN[^-]{0,40}PRIVATE"
              + " KEY-----.*+");

  private SecretShapes() {}

  static String mask(String text) {
    return maskTold(SHAPES.matcher(text).replaceAll(Redactor.MASK));
  }

  private static String maskTold(String text) {
    Matcher told = TOLD.matcher(text);
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (told.find(done)) {
      int from = told.end();
      out.append(text, done, from);
      done = maskValue(text, from, out);
      if (done >= text.length()) {
        break;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int maskValue(String text, int from, StringBuilder out) {
    Matcher value = VALUE.matcher(text);
    int at = from;
    while (value.find(at)) {
      String word =
          value.group().replaceAll("^[\"']|[\"']$", "").toLowerCase(java.util.Locale.ROOT);
      out.append(text, at, value.start());
      at = value.end();
      if (KINDS.contains(word)) {
        out.append(value.group());
        continue;
      }
      out.append(
          word.isEmpty() || INNOCENT.contains(word) || word.contains("‹")
              ? value.group()
              : Redactor.MASK);
      return at;
    }
    return at;
  }
}
