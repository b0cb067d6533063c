package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Set;
import org.auscult.formats.syntax.Command;

/**
 * What shows that a file is of one of the many systems whose configurations look like those of IOS.
 */
final class CiscoIosLookalikes {
  private static final List<String> COMMENTS =
      List.of(
          "Command: show ",
          "device: ",
          "boot system flash:/EOS",
          "IOS XR",
          "Version ArubaOS",
          "System Description",
          "System Software Version",
          "Software Version",
          "BOOT STACK",
          "NX-OS",
          "export platform",
          "ASA ",
          "Dell");

  /** First words, one or two, that IOS does not have, wherever they stand. */
  private static final Set<String> WORDS =
      lines(
          """
          feature
          vdc
          vrf context
          vpc domain
          boot nxos
          hardware profile
          role name
          rmon event
          daemon
          vrf instance
          transceiver qsfp
          management api
          management ssh
          service routing
          queue-monitor
          hardware counter
          ipv4 address
          router static
          route-policy
          end-policy
          prefix-set
          end-set
          xml agent
          ssh server
          nameif
          security-level
          object network
          access-group
          same-security-traffic
          names
          xlate
          mtu outside
          http server
          ASA Version
          PIX Version
          :ASA Version
          : Saved
          NGFW Version
          frr version
          frr defaults
          quagga version
          log syslog
          service integrated-vtysh-config
          sysname
          ip-address
          serviceport
          configure
          vlan database
          telnet-server enable
          web-server enable
          iscli-new
          switch-type
          mgmt-vlan
          module 1
          module provision
          untagged
          tagged
          ver
          system-max
          sflow polling-interval
          ntp enable
          feature-set
          os10-user
          oob-management\
          """);

  private CiscoIosLookalikes() {}

  private static Set<String> lines(String text) {
    return Set.copyOf(text.lines().toList());
  }

  /** True when this comment, without its marks, is of another system. */
  static boolean comment(String bare) {
    return COMMENTS.stream().anyMatch(bare::startsWith);
  }

  /** True when this line is of another system. */
  static boolean has(String line, List<String> words) {
    String first = words.get(0);
    if (WORDS.contains(first) || words.size() > 1 && WORDS.contains(first + " " + words.get(1))) {
      return true;
    }
    return first.equals("ip") ? slashed(words) : line.charAt(0) > ' ' && top(line, words);
  }

  private static boolean top(String line, List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    return switch (words.get(0)) {
      case "hostname" -> second.startsWith("\"");
      case "line" ->
          List.of("default", "telnet", "ssh").contains(second)
              || second.equals("vty") && words.size() == 2;
      case "interface" -> port(second);
      case "username" ->
          words.contains("role") || words.contains("encryption-type") || words.contains("ssh-key");
      case "version" -> !release(second);
      case "access-list" ->
          words.size() > 2 && List.of("extended", "standard").contains(words.get(2));
      default -> "#<{".indexOf(line.charAt(0)) >= 0 || line.endsWith("{");
    };
  }

  /** IOS writes masks and wildcards where others write the length of a prefix. */
  private static boolean slashed(List<String> words) {
    boolean address = words.size() > 2 && List.of("address", "route").contains(words.get(1));
    return address && words.get(2).contains("/");
  }

  /** Names that IOS gives to no interface. */
  private static boolean port(String name) {
    return List.of("mgmt0", "mgmt", "ethernet").contains(name)
        || name.startsWith("MgmtEth")
        || name.startsWith("Bundle-Ether")
        || name.startsWith("Management")
        || name.startsWith("gigabitEthernet")
        || name.chars().allMatch(c -> c == '/' || c >= '0' && c <= '9');
  }

  /** {@code version 15.2}: two numbers and nothing else. */
  private static boolean release(String word) {
    int dot = word.indexOf('.');
    return dot > 0
        && Command.number(word.substring(0, dot)).isPresent()
        && Command.number(word.substring(dot + 1)).isPresent();
  }
}
