package org.auscult.formats.ciscoiosxr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of IOS XR. */
final class CiscoIosXrTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;
  private static final Pattern PORT =
      Pattern.compile("[A-Z][A-Za-z]+\\d+/\\d+/\\d+/\\d+(\\.\\d+)?");
  private static final Pattern PROMPT = Pattern.compile("RP/\\d+/\\w+/CPU\\d+:.*");

  private final Map<String, Tell> found = new LinkedHashMap<>();
  private boolean other;

  private CiscoIosXrTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    CiscoIosXrTells tells = new CiscoIosXrTells();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last && !tells.other; line++) {
      String shown = Terminal.shown(file.line(line));
      if (!shown.isBlank()) {
        tells.see(line, shown);
      }
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return tells.other || weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  private void tell(int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }

  private void see(int number, String line) {
    if (line.startsWith("!")) {
      comment(number, line.replaceFirst("^[! ]+", ""));
    } else if (line.charAt(0) == ' ') {
      inside(number, line.strip());
    } else if (PROMPT.matcher(line).matches()) {
      tell(number, "prompt of a route processor", 25);
    } else {
      statement(number, line, IndentedSyntax.words(line));
    }
  }

  private void comment(int number, String bare) {
    if (bare.startsWith("IOS XR Configuration ")) {
      tell(number, "header of the export", 80);
    } else if (bare.startsWith("RANCID-CONTENT-TYPE: ")) {
      // The collector says cisco-xr, ios-xr, ios-exr or ios-xr7, as releases went by.
      other = !bare.contains("xr");
      tell(number, "header of RANCID", 80);
    } else if (bare.startsWith("Cisco IOS XR Software")) {
      tell(number, "release in a header", 60);
    }
  }

  private void inside(int number, String line) {
    if (line.startsWith("ipv4 address ") || line.startsWith("ipv4 access-group ")) {
      tell(number, "address or list of an interface", 12);
    } else if (line.startsWith("group root-lr") || line.startsWith("group cisco-support")) {
      tell(number, "group of a user", 20);
    } else if (line.startsWith("route-policy ")) {
      tell(number, "policy of a neighbour", 8);
    } else if (line.equals("management-plane")) {
      tell(number, "management plane", 12);
    } else if (line.startsWith("import route-target") || line.startsWith("export route-target")) {
      tell(number, "route targets", 8);
    }
  }

  private void statement(int number, String line, List<String> words) {
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "Cisco" -> {
        if (line.startsWith("Cisco IOS XR Software")) {
          tell(number, "release", 60);
        }
      }
      case "interface" -> port(number, second);
      case "route-policy" -> tell(number, "policy of routes", 12);
      case "end-policy", "end-set" -> tell(number, words.get(0), 12);
      case "router" -> tell(number, "router " + second, second.equals("static") ? 8 : 1);
      case "ipv4" -> tell(number, "ipv4 " + second, second.equals("access-list") ? 15 : 3);
      case "vty-pool", "taskgroup", "usergroup", "tpa" -> tell(number, words.get(0), 12);
      case "telnet" -> tell(number, "Telnet", line.contains(" ipv4 server") ? 20 : 1);
      case "ssh" -> {
        if (line.startsWith("ssh server ")) {
          tell(number, "SSH " + second, line.startsWith("ssh server v2") ? 12 : 2);
        }
      }
      case "line" -> {
        if (List.of("default", "template").contains(second)) {
          tell(number, "line " + second, 8);
        }
      }
      case "l2vpn", "hw-module", "lpts", "netconf-yang", "grpc", "xml" ->
          tell(number, words.get(0), 3);
      case "version", "feature", "set", "config" -> other |= words.size() > 1;
      default -> {}
    }
  }

  private void port(int number, String name) {
    if (name.startsWith("MgmtEth")) {
      tell(number, "management port", 20);
    } else if (name.startsWith("Bundle-Ether") || PORT.matcher(name).matches()) {
      tell(number, "port of four numbers", 12);
    }
  }
}
