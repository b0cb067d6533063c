package org.auscult.formats.ciscoios;

import java.util.HashMap;
import java.util.Map;

/**
 * Ports of the protocols that a class of inspected traffic names (Cisco IOS Security Command
 * Reference, match protocol (zone); port-to-application mapping).
 */
final class InspectedProtocols {
  private static final Map<String, String> SERVICES = new HashMap<>();

  static {
    String pairs =
        "ssh tcp/22 telnet tcp/23 http tcp/80 https tcp/443 ftp tcp/21 ftps tcp/990 smtp tcp/25"
            + " pop3 tcp/110 pop3s tcp/995 imap tcp/143 imaps tcp/993 dns udp/53 ntp udp/123"
            + " tftp udp/69 snmp udp/161 snmptrap udp/162 syslog udp/514 radius udp/1812"
            + " tacacs tcp/49 ldap tcp/389 ldaps tcp/636 kerberos tcp/88 isakmp udp/500"
            + " ipsec-msft udp/4500 pptp tcp/1723 l2tp udp/1701 netbios-ns udp/137"
            + " netbios-dgm udp/138 netbios-ssn tcp/139 microsoft-ds tcp/445 bootps udp/67"
            + " bootpc udp/68 sip udp/5060 sqlnet tcp/1521 ms-sql tcp/1433 mysql tcp/3306"
            + " nfs tcp/2049 rtsp tcp/554 finger tcp/79 gopher tcp/70 bgp tcp/179 shell tcp/514"
            + " login tcp/513 exec tcp/512";
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      SERVICES.put(words[i], words[i + 1]);
    }
  }

  private InspectedProtocols() {}

  /** The service as {@code tcp/22}, or the name where no port is known. */
  static String service(String protocol) {
    return SERVICES.getOrDefault(protocol, protocol);
  }
}
