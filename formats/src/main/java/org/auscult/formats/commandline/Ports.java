package org.auscult.formats.commandline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.formats.syntax.Command;

/** Names that access lists give to ports (Cisco IOS Security Command Reference, permit (IP)). */
public final class Ports {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String names =
        "bgp 179 biff 512 bootpc 68 bootps 67 chargen 19 cmd 514 daytime 13 discard 9 dnsix 195"
            + " domain 53 drip 3949 echo 7 exec 512 finger 79 ftp 21 ftp-data 20 gopher 70 hostname"
            + " 101 ident 113 irc 194 isakmp 500 klogin 543 kshell 544 login 513 lpd 515 mobile-ip"
            + " 434 msrpc 135 nameserver 42 netbios-dgm 138 netbios-ns 137 netbios-ss 139 nntp 119"
            + " non500-isakmp 4500 ntp 123 onep-plain 15001 onep-tls 15002 pim-auto-rp 496 pop2 109"
            + " pop3 110 rip 520 ripv6 521 smtp 25 snmp 161 snmptrap 162 sunrpc 111 syslog 514"
            + " tacacs 49 talk 517 telnet 23 tftp 69 time 37 uucp 540 who 513 whois 43 www 80 http"
            + " 80 https 443 xdmcp 177 aol 5190 cifs 3020 citrix-ica 1494 ctiqbe 2748 h323 1720"
            + " imap4 143 kerberos 750 ldap 389 ldaps 636 lotusnotes 1352 netbios-ssn 139 nfs 2049"
            + " pcanywhere-data 5631 pcanywhere-status 5632 pptp 1723 radius 1645 radius-acct 1646"
            + " rsh 514 rtsp 554 secureid-udp 5510 sip 5060 snmp-trap 162 sqlnet 1521 ssh 22 ldp 646"
            + " msdp 639 netconf-ssh 830 rsync 873";
    String[] words = names.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      NUMBERS.put(words[i], Integer.parseInt(words[i + 1]));
    }
  }

  private Ports() {}

  /** The number of a port given by number or name; empty when it is neither. */
  public static Optional<Integer> number(String word) {
    long number = Command.number(word).orElse(-1);
    return number >= 0 && number <= 65_535
        ? Optional.of((int) number)
        : Optional.ofNullable(NUMBERS.get(word));
  }

  /** True for the words that compare ports. */
  public static boolean operator(String word) {
    return List.of("eq", "neq", "gt", "lt", "range").contains(word);
  }

  /** What an operator and its operand mean, as {@code tcp/104}; a port without a number by name. */
  public static List<String> services(
      String protocol, String operator, String first, String second) {
    Optional<Integer> low = number(first);
    if (low.isEmpty()) {
      return List.of(protocol + "/" + first);
    }
    int port = low.get();
    return switch (operator) {
      case "gt" -> List.of(range(protocol, port + 1, 65_535));
      case "lt" -> List.of(range(protocol, 0, port - 1));
      case "neq" -> List.of(range(protocol, 0, port - 1), range(protocol, port + 1, 65_535));
      case "range" -> List.of(range(protocol, port, number(second).orElse(port)));
      default -> List.of(protocol + "/" + port);
    };
  }

  private static String range(String protocol, int from, int to) {
    return protocol + "/" + (from == to ? String.valueOf(from) : from + "-" + to);
  }
}
