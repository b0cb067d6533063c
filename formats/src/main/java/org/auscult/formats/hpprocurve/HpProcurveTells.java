package org.auscult.formats.hpprocurve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of ProCurve. */
final class HpProcurveTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;
  private final Map<String, Tell> found = new LinkedHashMap<>();

  private HpProcurveTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    HpProcurveTells tells = new HpProcurveTells();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last; line++) {
      String shown = Terminal.shown(file.line(line)).strip();
      if (!shown.isEmpty()) {
        tells.see(line, shown);
      }
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  private void tell(int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }

  private void see(int number, String line) {
    if (line.startsWith(";")) {
      boolean editor = line.contains("Configuration Editor; Created on release #");
      tell(number, "header of the configuration", editor ? 80 : 1);
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "hostname" -> tell(number, "host name in quotes", second.startsWith("\"") ? 10 : 1);
      case "password" -> {
        if (second.equals("manager") || second.equals("operator")) {
          tell(number, "password of a manager", 15);
        }
      }
      case "ip" -> {
        if (second.equals("authorized-managers")) {
          tell(number, "authorised managers", 20);
        }
      }
      case "snmp-server" -> {
        if (line.endsWith("unrestricted") || line.endsWith(" restricted")) {
          tell(number, "community", 20);
        }
      }
      case "untagged", "tagged" -> {
        if (second.matches("[A-Za-z]?\\d[\\w,-]*")) {
          tell(number, "ports of a VLAN", 8);
        }
      }
      case "module" -> tell(number, "module", words.contains("type") ? 8 : 1);
      case "timesync" -> tell(number, "way to get the time", 12);
      default -> {}
    }
  }
}
