package org.auscult.formats.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** IPv4 networks in CIDR notation, from the ways in which exports write them. */
public final class Cidr {
  private static final long ALL = 0xFFFFFFFFL;

  private Cidr() {}

  /** An address and its mask, {@code 255.255.255.0} or {@code 24}; empty when either is none. */
  public static Optional<String> of(String address, String mask) {
    OptionalLong number = number(address);
    int bits = bits(mask);
    return number.isEmpty() || bits < 0 ? Optional.empty() : Optional.of(address + "/" + bits);
  }

  /** The length of a contiguous mask, dotted or a number; -1 for anything else. */
  public static int bits(String mask) {
    if (mask.indexOf('.') < 0) {
      return mask.matches("\\d{1,2}") && Integer.parseInt(mask) <= 32 ? Integer.parseInt(mask) : -1;
    }
    OptionalLong number = number(mask);
    if (number.isEmpty()) {
      return -1;
    }
    int ones = Long.bitCount(number.getAsLong());
    return number.getAsLong() == (ones == 0 ? 0 : (ALL << (32 - ones)) & ALL) ? ones : -1;
  }

  /** The fewest networks that hold exactly the addresses from first to last; empty if none are. */
  public static List<String> range(String first, String last) {
    OptionalLong from = number(first);
    OptionalLong to = number(last);
    List<String> networks = new ArrayList<>();
    if (from.isEmpty() || to.isEmpty()) {
      return networks;
    }
    long at = from.getAsLong();
    while (at <= to.getAsLong()) {
      int free = at == 0 ? 32 : Math.min(32, Long.numberOfTrailingZeros(at));
      while ((1L << free) > to.getAsLong() - at + 1) {
        free--;
      }
      networks.add(dotted(at) + "/" + (32 - free));
      at += 1L << free;
    }
    return networks;
  }

  /** The first and the last address of a network as numbers; empty when it is none. */
  public static List<Long> span(String network) {
    int slash = network.indexOf('/');
    OptionalLong number = number(slash < 0 ? network : network.substring(0, slash));
    int bits = slash < 0 ? 32 : bits(network.substring(slash + 1));
    if (number.isEmpty() || bits < 0) {
      return List.of();
    }
    long free = ALL >>> bits;
    return List.of(number.getAsLong() & ~free, number.getAsLong() | free);
  }

  private static OptionalLong number(String address) {
    String[] parts = address.split("\\.", -1);
    if (parts.length != 4) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (String part : parts) {
      if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > 255) {
        return OptionalLong.empty();
      }
      number = number << 8 | Integer.parseInt(part);
    }
    return OptionalLong.of(number);
  }

  private static String dotted(long number) {
    return (number >> 24)
        + "."
        + (number >> 16 & 255)
        + "."
        + (number >> 8 & 255)
        + "."
        + (number & 255);
  }
}
