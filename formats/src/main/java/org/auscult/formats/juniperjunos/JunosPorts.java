package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Protocols and ports as {@code tcp/22}; the names that Junos prints in place of numbers are its
 * own.
 */
final class JunosPorts {
  private static final Set<String> WITH_PORTS = Set.of("tcp", "udp", "sctp");

  /** Port names of the firewall filter match conditions. */
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("ftp-data", "20"),
          Map.entry("ftp", "21"),
          Map.entry("ssh", "22"),
          Map.entry("telnet", "23"),
          Map.entry("smtp", "25"),
          Map.entry("tacacs", "49"),
          Map.entry("domain", "53"),
          Map.entry("bootps", "67"),
          Map.entry("bootpc", "68"),
          Map.entry("dhcp", "67"),
          Map.entry("tftp", "69"),
          Map.entry("finger", "79"),
          Map.entry("http", "80"),
          Map.entry("ntp", "123"),
          Map.entry("snmp", "161"),
          Map.entry("snmptrap", "162"),
          Map.entry("bgp", "179"),
          Map.entry("ldap", "389"),
          Map.entry("https", "443"),
          Map.entry("syslog", "514"),
          Map.entry("ldp", "646"),
          Map.entry("radius", "1812"),
          Map.entry("radacct", "1813"));

  private JunosPorts() {}

  /** Each protocol with each port; the protocol alone where ports say nothing. */
  static List<String> of(List<String> protocols, List<String> ports) {
    List<String> found = new ArrayList<>();
    for (String protocol : protocols) {
      String name = protocol.equals("icmp6") ? "icmp6" : number(protocol);
      if (!WITH_PORTS.contains(name)) {
        found.add(name);
      } else if (ports.isEmpty()) {
        found.add(name + "/0-65535");
      } else {
        ports.forEach(port -> found.add(name + '/' + NUMBERS.getOrDefault(port, port)));
      }
    }
    return found;
  }

  private static String number(String protocol) {
    return switch (protocol) {
      case "1" -> "icmp";
      case "6" -> "tcp";
      case "17" -> "udp";
      case "0" -> "any";
      default -> protocol.matches("\\d+") ? "ip/" + protocol : protocol;
    };
  }
}
