package org.auscult.formats.brocadefastiron;

import java.util.List;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.LineTells;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of FastIron. */
final class BrocadeFastironTells {
  private static final int ENOUGH = 30;

  private BrocadeFastironTells() {}

  static List<Tell> of(SourceFile file) {
    return LineTells.of(file, ENOUGH, BrocadeFastironTells::see);
  }

  private static void see(LineTells tells, int number, String line) {
    if (line.startsWith("!")) {
      if (line.contains("Ruckus Networks, Inc") || line.contains("Brocade Communications")) {
        tells.tell(number, "maker in a header", 20);
      }
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "ver" ->
          tells.tell(number, "release", second.matches("V?\\d+\\.\\d+\\.\\S+T\\d+") ? 60 : 5);
      case "vlan" -> tells.tell(number, "VLAN", line.endsWith(" by port") ? 20 : 1);
      case "enable" -> {
        if (second.equals("super-user-password") || second.equals("aaa")) {
          tells.tell(number, "password of the super-user", 20);
        }
      }
      case "tagged", "untagged" -> {
        if (second.startsWith("ethe")) {
          tells.tell(number, "ports of a VLAN", 15);
        }
      }
      case "module" ->
          tells.tell(number, "module", second.matches("\\d") && words.size() == 3 ? 6 : 1);
      case "stack" -> tells.tell(number, "stack", second.equals("unit") ? 8 : 2);
      case "port-name", "global-stp", "router-interface" -> tells.tell(number, words.get(0), 6);
      default -> {}
    }
  }
}
