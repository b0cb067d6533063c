package org.auscult.formats.ciscoasa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of ASA. */
final class CiscoAsaTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;
  private final Map<String, Tell> found = new LinkedHashMap<>();

  private CiscoAsaTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    CiscoAsaTells tells = new CiscoAsaTells();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last; line++) {
      String shown = Terminal.shown(file.line(line));
      if (!shown.isBlank()) {
        tells.see(line, shown, IndentedSyntax.words(shown));
      }
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  private void tell(int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }

  private void see(int number, String line, List<String> words) {
    char first = line.charAt(0);
    if (first == '!' || first == ':') {
      comment(number, line.replaceFirst("^[!: ]+", ""));
    } else if (first == ' ' || first == '\t') {
      inside(number, words);
    } else {
      statement(number, words);
    }
  }

  private void comment(int number, String bare) {
    if (bare.startsWith("Cisco Adaptive Security Appliance Software Version")
        || bare.startsWith("Cisco PIX Firewall Version")) {
      tell(number, "release in a header", 60);
    } else if (bare.startsWith("ASA Version ") || bare.startsWith("PIX Version ")) {
      tell(number, "version of the configuration", 60);
    } else if (bare.equals("Saved")) {
      tell(number, "start of an export", 15);
    }
  }

  private void inside(int number, List<String> words) {
    switch (words.get(0)) {
      case "nameif" -> tell(number, "name of an interface", 20);
      case "security-level" -> tell(number, "security level", 25);
      case "network-object", "port-object", "service-object" -> tell(number, "object", 8);
      default -> {}
    }
  }

  private void statement(int number, List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    String third = words.size() > 2 ? words.get(2) : "";
    switch (words.get(0)) {
      case "ASA", "PIX", "FWSM", "NGFW" -> version(number, words, second);
      case "nameif" -> tell(number, "name of an interface", 20);
      case "security-level" -> tell(number, "security level", 25);
      case "same-security-traffic" -> tell(number, "traffic of one security level", 30);
      case "access-group" -> group(number, words);
      case "access-list" -> list(number, third);
      case "aaa" -> {
        if (words.contains("console")) {
          tell(number, "authentication of a console", 15);
        }
      }
      case "http", "ssh", "telnet" -> management(number, words);
      case "threat-detection" -> tell(number, "threat detection", 20);
      case "xlate" -> tell(number, "translation of addresses", 20);
      case "timeout" -> tell(number, "timeout", second.equals("xlate") ? 25 : 2);
      case "fixup" -> tell(number, "fixup of a protocol", 25);
      case "tunnel-group" -> tell(number, "tunnel group", 20);
      case "nat", "static", "global" -> translation(number, second);
      case "object" -> tell(number, "object", second.equals("network") ? 8 : 2);
      case "service-policy" -> tell(number, "policy", third.equals("global") ? 12 : 1);
      case "Cryptochecksum" -> tell(number, "checksum", 20);
      default -> {}
    }
  }

  private void version(int number, List<String> words, String second) {
    boolean release = words.size() > 2 && !words.get(2).isEmpty() && digit(words.get(2));
    if (second.equals("Version") && release) {
      tell(number, "version of the configuration", 80);
    }
  }

  private static boolean digit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private void group(int number, List<String> words) {
    boolean interfaceName = words.size() > 4 && words.get(3).equals("interface");
    if (interfaceName && List.of("in", "out").contains(words.get(2))) {
      tell(number, "filter of an interface", 25);
    }
  }

  private void list(int number, String third) {
    if (third.equals("extended")) {
      tell(number, "extended access list", 20);
    } else if (third.equals("permit") || third.equals("deny") || third.equals("remark")) {
      tell(number, "access list", 2);
    }
  }

  /** {@code ssh 192.0.2.0 255.255.255.0 inside}. */
  private void management(int number, List<String> words) {
    if (words.size() == 4 && Ipv4.is(words.get(1)) && Ipv4.is(words.get(2))) {
      tell(number, "networks of administrators", 25);
    }
  }

  private void translation(int number, String second) {
    if (second.startsWith("(") && second.endsWith(")")) {
      tell(number, "translation between interfaces", 20);
    }
  }
}
