package org.auscult.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.document.DocumentNode;
import org.auscult.fact.Truth;

/**
 * Whether the services of an access rule cover a port: alone, in a range, or because everything is
 * let through. A service that is only known by a name may cover any port, so the answer is unknown.
 */
record ServiceCover(List<Ports> wanted) {
  private static final Pattern PORTS =
      Pattern.compile("(tcp|udp|sctp)(?:/(\\d{1,5})(?:-(\\d{1,5}))?)?");

  /** Protocols of IP (IANA protocol numbers) that have no ports of TCP or UDP. */
  private static final Set<String> PORTLESS =
      Set.of(
          "icmp", "icmp6", "icmpv6", "igmp", "esp", "ah", "ahp", "gre", "ospf", "eigrp", "pim",
          "vrrp", "ipip", "ipv6");

  private static final Pattern NUMBERED = Pattern.compile("ip/(\\d{1,3})|icmp6?(?:v6)?/.*");

  /**
   * A range of ports of one protocol.
   *
   * @param first from 0
   * @param last to 65535
   */
  record Ports(String protocol, int first, int last) {
    boolean meets(Ports other) {
      return protocol.equals(other.protocol) && first <= other.last && other.first <= last;
    }
  }

  static ServiceCover read(DocumentNode node) {
    List<Ports> wanted = new ArrayList<>();
    for (DocumentNode service : node.list()) {
      Matcher ports = PORTS.matcher(service.text());
      if (!ports.matches() || ports.group(2) == null) {
        throw service.mistake(
            "\"" + service.text() + "\" is no service", "write protocol/port, such as tcp/104");
      }
      wanted.add(ports(ports));
    }
    return new ServiceCover(wanted);
  }

  Truth test(List<String> services) {
    Truth truth = Truth.FALSE;
    for (String service : services) {
      truth = truth.or(covers(service));
    }
    return truth;
  }

  private Truth covers(String service) {
    Matcher ports = PORTS.matcher(service);
    if (ports.matches()) {
      Ports range = ports(ports);
      return Truth.of(wanted.stream().anyMatch(range::meets));
    }
    if (service.equals("any") || service.equals("ip")) {
      return Truth.TRUE;
    }
    boolean portless = PORTLESS.contains(service) || portlessNumber(service);
    return portless ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** 6 is TCP, 17 is UDP; every other number has no such ports. */
  private static boolean portlessNumber(String service) {
    Matcher number = NUMBERED.matcher(service);
    return number.matches() && !"6".equals(number.group(1)) && !"17".equals(number.group(1));
  }

  private static Ports ports(Matcher match) {
    if (match.group(2) == null) {
      return new Ports(match.group(1), 0, 65535);
    }
    int first = Integer.parseInt(match.group(2));
    int last = match.group(3) == null ? first : Integer.parseInt(match.group(3));
    return new Ports(match.group(1), first, last);
  }
}
