package org.auscult.audit;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291), or one address. Nothing is looked up.
 *
 * @param bits of an address: 32 or 128
 * @param first the first address as a number
 * @param prefix how many leading bits are fixed
 */
record Network(int bits, BigInteger first, int prefix) {
  private static final Pattern V4 = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");

  /** Reads a network or an address; empty when the text is neither. */
  static Optional<Network> parse(String text) {
    String[] parts = text.strip().split("/", 2);
    Optional<byte[]> address = V4.matcher(parts[0]).matches() ? v4(parts[0]) : v6(parts[0]);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().length * 8;
    int prefix = parts.length == 1 ? bits : prefix(parts[1], bits);
    if (prefix < 0) {
      return Optional.empty();
    }
    BigInteger number = new BigInteger(1, address.get());
    return Optional.of(
        new Network(bits, number.shiftRight(bits - prefix).shiftLeft(bits - prefix), prefix));
  }

  /** True when the other network lies in this one. */
  boolean contains(Network other) {
    return bits == other.bits
        && prefix <= other.prefix
        && other.first.shiftRight(bits - prefix).equals(first.shiftRight(bits - prefix));
  }

  private static int prefix(String text, int bits) {
    try {
      int prefix = Integer.parseInt(text);
      return prefix <= bits ? prefix : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static Optional<byte[]> v4(String text) {
    byte[] bytes = new byte[4];
    String[] parts = text.split("\\.");
    for (int i = 0; i < 4; i++) {
      int part = Integer.parseInt(parts[i]);
      if (part > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) part;
    }
    return Optional.of(bytes);
  }

  private static Optional<byte[]> v6(String text) {
    int gap = text.indexOf("::");
    if (!text.matches("[0-9a-fA-F:]{2,39}") || (gap >= 0 && text.indexOf("::", gap + 1) >= 0)) {
      return Optional.empty();
    }
    String[] head = groups(gap < 0 ? text : text.substring(0, gap));
    String[] tail = groups(gap < 0 ? "" : text.substring(gap + 2));
    int missing = 8 - head.length - tail.length;
    if (gap < 0 ? missing != 0 : missing < 1) {
      return Optional.empty();
    }
    byte[] bytes = new byte[16];
    return fill(bytes, 0, head) && fill(bytes, 8 - tail.length, tail)
        ? Optional.of(bytes)
        : Optional.empty();
  }

  private static String[] groups(String text) {
    return text.isEmpty() ? new String[0] : text.split(":", -1);
  }

  private static boolean fill(byte[] bytes, int group, String[] groups) {
    for (int i = 0; i < groups.length; i++) {
      if (groups[i].isEmpty() || groups[i].length() > 4) {
        return false;
      }
      int value = Integer.parseInt(groups[i], 16);
      bytes[(group + i) * 2] = (byte) (value >> 8);
      bytes[(group + i) * 2 + 1] = (byte) value;
    }
    return true;
  }
}
