package org.auscult.formats.commandline;

import java.util.Optional;

/** IPv4 networks as command lines write them: an address with a mask or with a wildcard. */
public final class Ipv4 {
  private Ipv4() {}

  /**
   * Address and wildcard in CIDR notation, {@code any} for all addresses; a wildcard with gaps is
   * no network and stays as it is written.
   */
  public static String wildcard(String address, String wildcard) {
    Optional<Long> network = number(address);
    Optional<Long> bits = number(wildcard);
    if (network.isEmpty() || bits.isEmpty()) {
      return address + " " + wildcard;
    }
    long free = bits.get();
    if (free == 0xFFFF_FFFFL) {
      return "any";
    }
    boolean contiguous = (free & free + 1) == 0;
    return contiguous
        ? text(network.get() & ~free) + "/" + (32 - Long.bitCount(free))
        : address + " " + wildcard;
  }

  /** Address and mask with the length of its prefix, the host part kept. */
  public static String masked(String address, String mask) {
    Optional<Long> bits = number(mask);
    return bits.map(m -> address + "/" + Long.bitCount(m)).orElse(address);
  }

  /** A network with a mask, in CIDR notation. */
  public static String network(String address, String mask) {
    return number(mask).map(m -> wildcard(address, text(~m & 0xFFFF_FFFFL))).orElse(address);
  }

  /** {@code 192.0.2.0/24} or {@code 192.0.2.0/255.255.255.0}, in CIDR notation. */
  public static String slashed(String word) {
    int slash = word.indexOf('/');
    String mask = word.substring(slash + 1);
    return is(mask) ? network(word.substring(0, slash), mask) : word;
  }

  /** True for four numbers with dots. */
  public static boolean is(String word) {
    return number(word).isPresent();
  }

  private static Optional<Long> number(String dotted) {
    String[] parts = dotted.split("\\.", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    long value = 0;
    for (String part : parts) {
      boolean octet =
          !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!octet || Integer.parseInt(part) > 255) {
        return Optional.empty();
      }
      value = value << 8 | Integer.parseInt(part);
    }
    return Optional.of(value);
  }

  private static String text(long value) {
    return (value >> 24 & 255)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }
}
