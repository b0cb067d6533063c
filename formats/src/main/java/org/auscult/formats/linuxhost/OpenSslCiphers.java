package org.auscult.formats.linuxhost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Weak suites that a cipher list of OpenSSL offers, by their IANA names (openssl-ciphers(1)). What
 * groups such as {@code HIGH} stand for depends on the version and is left out.
 */
final class OpenSslCiphers {
  private static final Map<String, String> WEAK = weak();

  private OpenSslCiphers() {}

  private static Map<String, String> weak() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("RC4", "TLS_RSA_WITH_RC4_128_SHA");
    names.put("RC4-SHA", "TLS_RSA_WITH_RC4_128_SHA");
    names.put("RC4-MD5", "TLS_RSA_WITH_RC4_128_MD5");
    names.put("ECDHE-RSA-RC4-SHA", "TLS_ECDHE_RSA_WITH_RC4_128_SHA");
    names.put("3DES", "TLS_RSA_WITH_3DES_EDE_CBC_SHA");
    names.put("DES-CBC3-SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA");
    names.put("EDH-RSA-DES-CBC3-SHA", "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA");
    names.put("DHE-RSA-DES-CBC3-SHA", "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA");
    names.put("ECDHE-RSA-DES-CBC3-SHA", "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA");
    names.put("DES-CBC-SHA", "TLS_RSA_WITH_DES_CBC_SHA");
    names.put("LOW", "TLS_RSA_WITH_DES_CBC_SHA");
    names.put("EXP", "TLS_RSA_EXPORT_WITH_RC4_40_MD5");
    names.put("EXPORT", "TLS_RSA_EXPORT_WITH_RC4_40_MD5");
    names.put("ENULL", "TLS_RSA_WITH_NULL_SHA");
    names.put("NULL", "TLS_RSA_WITH_NULL_SHA");
    names.put("NULL-SHA", "TLS_RSA_WITH_NULL_SHA");
    names.put("NULL-MD5", "TLS_RSA_WITH_NULL_MD5");
    names.put("ANULL", "TLS_DH_ANON_WITH_AES_128_CBC_SHA");
    names.put("ADH", "TLS_DH_ANON_WITH_AES_128_CBC_SHA");
    return names;
  }

  /** The weak suites of this list; a word with a sign in front takes its suites away. */
  static List<String> weak(String list) {
    List<String> words = List.of(list.toUpperCase(Locale.ROOT).split("[:,\\s]+"));
    List<String> suites = new ArrayList<>();
    for (String word : words) {
      String suite = WEAK.get(word.replaceFirst("^\\+", ""));
      if (suite != null && !taken(word, words) && !suites.contains(suite)) {
        suites.add(suite);
      }
    }
    return suites;
  }

  /** {@code !RC4} takes {@code RC4-SHA} away too. */
  private static boolean taken(String word, List<String> words) {
    return words.stream()
        .filter(other -> other.startsWith("!") || other.startsWith("-"))
        .map(other -> other.substring(1))
        .anyMatch(
            other ->
                word.equals(other)
                    || List.of(word.split("-")).contains(other)
                    || other.equals("3DES") && word.contains("DES-CBC3")
                    || other.equals("EXP") && word.equals("EXPORT")
                    || other.endsWith("NULL") && word.endsWith(other));
  }
}
