package org.auscult.formats.firewallxml;

import org.auscult.formats.commandline.Ipv4;

/** Networks as rules name them. */
final class Cidrs {
  private Cidrs() {}

  /** The network that an address with a prefix length is in. */
  static String network(String cidr) {
    int slash = cidr.indexOf('/');
    int bits = Integer.parseInt(cidr.substring(slash + 1));
    return Ipv4.network(cidr.substring(0, slash), mask(bits));
  }

  /** A host or network with its prefix length; names and addresses of version 6 as they stand. */
  static String of(String word) {
    if (word.equals("0.0.0.0/0") || word.equals("::/0")) {
      return "any";
    }
    return Ipv4.is(word) ? word + "/32" : word;
  }

  private static String mask(int bits) {
    long mask = bits == 0 ? 0 : 0xFFFF_FFFFL << (32 - bits) & 0xFFFF_FFFFL;
    return (mask >> 24) + "." + (mask >> 16 & 255) + "." + (mask >> 8 & 255) + "." + (mask & 255);
  }
}
