package org.auscult.formats.ciscoios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of IOS. */
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
        text = capture.text(IndentedSyntax.words(shown), shown);
      }
    }
  }

  private void see(int number, String line) {
    char first = line.charAt(0);
    if (first == '!') {
      comment(number, line);
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    if (CiscoIosLookalikes.has(line, words)) {
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
      other |= CiscoIosLookalikes.comment(bare);
    }
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
