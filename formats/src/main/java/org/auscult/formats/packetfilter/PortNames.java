package org.auscult.formats.packetfilter;

import java.util.HashMap;
import java.util.Map;

/** Names of ports that Linux lists in place of numbers (IANA service name registry). */
public final class PortNames {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String names =
        "ftp-data 20 ftp 21 ssh 22 telnet 23 smtp 25 time 37 domain 53 bootps 67 bootpc 68 tftp 69"
            + " finger 79 http 80 www 80 kerberos 88 acr-nema 104 pop3 110 sunrpc 111 auth 113"
            + " ident 113 nntp 119 ntp 123 epmap 135 loc-srv 135 netbios-ns 137 netbios-dgm 138"
            + " netbios-ssn 139 imap 143 imap2 143 snmp 161 snmp-trap 162 snmptrap 162 xdmcp 177"
            + " bgp 179 irc 194 ldap 389 https 443 microsoft-ds 445 kpasswd 464 submissions 465"
            + " urd 465 ssmtp 465 isakmp 500 exec 512 login 513 shell 514 syslog 514 printer 515"
            + " route 520 router 520 dhcpv6-client 546 dhcpv6-server 547 submission 587 ipp 631"
            + " ldaps 636 syslog-tls 6514 domain-s 853 rsync 873 ftps-data 989 ftps 990 imaps 993"
            + " pop3s 995 socks 1080 openvpn 1194 ms-sql-s 1433 ms-sql-m 1434 l2tp 1701 l2f 1701"
            + " pptp 1723 radius 1812 radius-acct 1813 ssdp 1900 nfs 2049 iscsi-target 3260 mysql"
            + " 3306 ms-wbt-server 3389 ipsec-nat-t 4500 sip 5060 sip-tls 5061 mdns 5353 postgresql"
            + " 5432 amqp 5672 vnc-server 5900 rfb 5900 x11 6000 redis 6379 http-alt 8080"
            + " webcache 8080 https-alt 8443 dicom 11112";
    String[] words = names.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      NUMBERS.put(words[i], Integer.parseInt(words[i + 1]));
    }
  }

  private PortNames() {}

  /** The number of a port given by name; what is no known name, such as a range, as it stands. */
  public static String number(String port) {
    Integer number = NUMBERS.get(port);
    return number == null ? port : number.toString();
  }
}
