package org.auscult.formats.hpprocurve;

import java.util.List;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.LineTells;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of ProCurve. */
final class HpProcurveTells {
  private static final int ENOUGH = 30;

  private HpProcurveTells() {}

  static List<Tell> of(SourceFile file) {
    return LineTells.of(file, ENOUGH, HpProcurveTells::see);
  }

  private static void see(LineTells tells, int number, String line) {
    if (line.startsWith(";")) {
      boolean editor = line.contains("Configuration Editor; Created on release #");
      tells.tell(number, "header of the configuration", editor ? 80 : 1);
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "hostname" ->
          tells.tell(number, "host name in quotes", second.startsWith("\"") ? 10 : 1);
      case "password" -> {
        if (second.equals("manager") || second.equals("operator")) {
          tells.tell(number, "password of a manager", 15);
        }
      }
      case "ip" -> {
        if (second.equals("authorized-managers")) {
          tells.tell(number, "authorised managers", 20);
        }
      }
      case "snmp-server" -> {
        if (line.endsWith("unrestricted") || line.endsWith(" restricted")) {
          tells.tell(number, "community", 20);
        }
      }
      case "untagged", "tagged" -> {
        if (second.matches("[A-Za-z]?\\d[\\w,-]*")) {
          tells.tell(number, "ports of a VLAN", 8);
        }
      }
      case "module" -> tells.tell(number, "module", words.contains("type") ? 8 : 1);
      case "timesync" -> tells.tell(number, "way to get the time", 12);
      default -> {}
    }
  }
}
