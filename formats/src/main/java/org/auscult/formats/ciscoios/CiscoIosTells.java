package org.auscult.formats.ciscoios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for IOS, and what speaks for one of the many systems that look like it. */
final class CiscoIosTells {
  private static final int ENOUGH = 20;
  private static final int LINES = 20_000;

  private final Map<String, Tell> found = new LinkedHashMap<>();
  private boolean other;

  private CiscoIosTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    CiscoIosTells tells = new CiscoIosTells();
    tells.read(file);
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return tells.other || weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  /** Reads the statements; free texts such as banners say nothing. */
  private void read(SourceFile file) {
    CiscoIosCapture capture = new CiscoIosCapture(file.path());
    Optional<Predicate<String>> text = Optional.empty();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last && !other; line++) {
      String shown = Terminal.shown(file.line(line));
      if (text.isPresent()) {
        text = text.get().test(shown) ? Optional.empty() : text;
      } else if (!shown.isBlank()) {
        see(line, shown);
        text = capture.text(shown);
      }
    }
  }

  private void see(int number, String line) {
    if (line.isBlank()) {
      return;
    }
    char first = line.charAt(0);
    if (first == '!') {
      comment(number, line);
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    if (foreign(line, words)) {
      other = true;
    } else if (first == ' ' || first == '\t') {
      inside(number, words);
    } else {
      statement(number, line, words);
    }
  }

  private void tell(int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }

  private void comment(int number, String line) {
    String bare = line.replaceFirst("^[! ]+", "");
    if (bare.startsWith("RANCID-CONTENT-TYPE: cisco")) {
      if (bare.endsWith("cisco")) {
        tell(number, "header of RANCID", 20);
      } else {
        other = !bare.endsWith("cisco-ios");
      }
    } else if (bare.startsWith("Cisco IOS Software") || bare.startsWith("Cisco IOS XE")) {
      tell(number, "release in a header", 60);
    } else if (bare.startsWith("Last configuration change at ")
        || bare.startsWith("NVRAM config last updated at ")) {
      tell(number, "date of the last change", 15);
    } else {
      other |= FOREIGN_COMMENTS.stream().anyMatch(bare::startsWith);
    }
  }

  private static final List<String> FOREIGN_COMMENTS =
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

  /** First words, alone or in pairs, that IOS does not have. */
  private static final Set<String> FOREIGN =
      Set.of(
          "nameif",
          "security-level",
          "feature",
          "vdc",
          "daemon",
          "sysname",
          "ip-address",
          "serviceport",
          "configure",
          "vlan database",
          "transceiver qsfp",
          "management api",
          "vrf context",
          "vrf instance",
          "vpc domain",
          "boot nxos",
          "ipv4 address",
          "router static",
          "xml agent",
          "route-policy",
          "end-policy",
          "prefix-set",
          "service routing",
          "management ssh",
          "ssh server",
          "frr version",
          "frr defaults",
          "log syslog",
          "service integrated-vtysh-config",
          "quagga version",
          "ip telnet server",
          "telnet-server enable",
          "iscli-new",
          "web-server enable",
          "mgmt-vlan",
          "module 1",
          "module provision",
          "global-protect",
          "switch-type",
          "ASA Version",
          "PIX Version",
          ":ASA Version",
          ": Saved",
          "NGFW Version",
          "object network",
          "access-group",
          "same-security-traffic",
          "names",
          "xlate",
          "mtu outside",
          "http server",
          "sflow polling-interval",
          "ntp enable",
          "system-max",
          "untagged",
          "tagged",
          "ver",
          "oob-management",
          "protocols",
          "set system",
          "agent",
          "lacp system-priority auto",
          "hardware counter",
          "queue-monitor",
          "feature-set",
          "role name",
          "rmon event",
          "hardware profile",
          "os10-user",
          "end-set");

  private static boolean foreign(String line, List<String> words) {
    String first = words.get(0);
    String two = words.size() > 1 ? first + " " + words.get(1) : first;
    if (FOREIGN.contains(first) || FOREIGN.contains(two)) {
      return true;
    }
    return switch (first) {
      case "ip" -> slashed(words);
      case "hostname" -> words.size() > 1 && words.get(1).startsWith("\"");
      case "line" ->
          words.equals(List.of("line", "vty"))
              || two.equals("line default")
              || two.equals("line telnet")
              || two.equals("line ssh");
      case "interface" -> foreignInterface(words);
      case "username" ->
          words.contains("role") || words.contains("encryption-type") || words.contains("ssh-key");
      case "version" -> words.size() > 1 && !release(words.get(1));
      case "access-list" ->
          words.size() > 2 && (words.get(2).equals("extended") || words.get(2).equals("standard"));
      default ->
          line.charAt(0) == '#'
              || line.charAt(0) == '<'
              || line.charAt(0) == '{'
              || line.endsWith("{");
    };
  }

  /** IOS writes masks and wildcards where others write the length of a prefix. */
  private static boolean slashed(List<String> words) {
    boolean address =
        words.size() > 2 && (words.get(1).equals("address") || words.get(1).equals("route"));
    return address && words.get(2).contains("/")
        || words.equals(List.of("ip", "address", "virtual"));
  }

  private static boolean foreignInterface(List<String> words) {
    String name = words.size() > 1 ? words.get(1) : "";
    return name.equals("mgmt0")
        || name.equals("mgmt")
        || name.startsWith("MgmtEth")
        || name.startsWith("Bundle-Ether")
        || name.equals("ethernet")
        || name.startsWith("Management")
        || name.startsWith("gigabitEthernet")
        || name.matches("[0-9/]+");
  }

  /** {@code version 15.2}: two numbers and nothing else. */
  private static boolean release(String word) {
    int dot = word.indexOf('.');
    return dot > 0
        && Command.number(word.substring(0, dot)).isPresent()
        && Command.number(word.substring(dot + 1)).isPresent();
  }

  private void inside(int number, List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "ip" -> {
        if (second.equals("address")
            && words.size() > 3
            && Ipv4.is(words.get(2))
            && Ipv4.is(words.get(3))) {
          tell(number, "address with a mask", 8);
        }
      }
      case "transport" -> tell(number, "transport of a line", 8);
      case "switchport" -> tell(number, "switch port", 3);
      case "exec-timeout" -> tell(number, "timeout of a line", 4);
      case "neighbor" -> tell(number, "neighbour of a routing process", 3);
      default -> {}
    }
  }

  private void statement(int number, String line, List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "Building" -> tell(number, "start of an export", 8);
      case "Current" -> current(number, line);
      case "Cisco" -> tell(number, "release", second.equals("IOS") ? 60 : 1);
      case "version" -> tell(number, "version of the configuration", 15);
      case "service" -> tell(number, "service", second.equals("timestamps") ? 25 : 12);
      case "boot-start-marker" -> tell(number, "boot marker", 30);
      case "enable" -> tell(number, "enable password", 12);
      case "line" -> tell(number, "line", 15);
      case "aaa" -> tell(number, "AAA", second.equals("new-model") ? 25 : 6);
      case "interface" -> tell(number, "interface", 6);
      case "router" -> tell(number, "routing process", 5);
      case "username" -> tell(number, "user", 5);
      case "hostname" -> tell(number, "host name", 5);
      case "snmp-server" -> tell(number, "SNMP", 6);
      case "access-list" -> tell(number, "numbered access list", 8);
      case "crypto" -> tell(number, "cryptography", 8);
      case "vrf" -> tell(number, "VRF", second.equals("definition") ? 15 : 1);
      case "banner" -> tell(number, "banner", 5);
      case "logging", "ntp", "spanning-tree", "vlan", "route-map", "end" ->
          tell(number, words.get(0), 3);
      case "ip" -> ip(number, second);
      case "no" -> negated(number, words);
      default -> {}
    }
  }

  private void current(int number, String line) {
    if (line.startsWith("Current configuration : ") && line.contains(" bytes")) {
      tell(number, "size of the export", 20);
    }
  }

  private void ip(int number, String second) {
    int weight =
        switch (second) {
          case "cef",
              "forward-protocol",
              "http",
              "classless",
              "ssh",
              "nat",
              "inspect",
              "subnet-zero" ->
              10;
          case "access-list", "domain-name", "dhcp", "sla" -> 6;
          default -> 3;
        };
    tell(number, "IP " + second, weight);
  }

  private void negated(int number, List<String> words) {
    if (words.size() > 1 && Set.of("service", "ip", "aaa").contains(words.get(1))) {
      tell(number, "negated " + words.get(1), 6);
    }
  }
}
