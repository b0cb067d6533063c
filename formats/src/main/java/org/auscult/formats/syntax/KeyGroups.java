package org.auscult.formats.syntax;

import java.util.Map;
import java.util.Optional;

/**
 * Diffie-Hellman groups of IKE by the names that strongSwan gave them and others took over (IANA,
 * IKEv2 Parameters, Transform Type 4).
 */
public final class KeyGroups {
  private static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("modp768", "1"),
          Map.entry("modp1024", "2"),
          Map.entry("modp1536", "5"),
          Map.entry("modp2048", "14"),
          Map.entry("modp3072", "15"),
          Map.entry("modp4096", "16"),
          Map.entry("modp6144", "17"),
          Map.entry("modp8192", "18"),
          Map.entry("ecp256", "19"),
          Map.entry("ecp384", "20"),
          Map.entry("ecp521", "21"),
          Map.entry("modp1024s160", "22"),
          Map.entry("modp2048s224", "23"),
          Map.entry("modp2048s256", "24"),
          Map.entry("ecp192", "25"),
          Map.entry("ecp224", "26"),
          Map.entry("ecp224bp", "27"),
          Map.entry("ecp256bp", "28"),
          Map.entry("ecp384bp", "29"),
          Map.entry("ecp512bp", "30"),
          Map.entry("x25519", "31"),
          Map.entry("x448", "32"));

  private KeyGroups() {}

  /** The number of the group with this name; empty when the word names none. */
  public static Optional<String> number(String name) {
    return Optional.ofNullable(GROUPS.get(name));
  }
}
