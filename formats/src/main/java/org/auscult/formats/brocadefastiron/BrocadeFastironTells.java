package org.auscult.formats.brocadefastiron;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of FastIron. */
final class BrocadeFastironTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;
  private final Map<String, Tell> found = new LinkedHashMap<>();

  private BrocadeFastironTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    BrocadeFastironTells tells = new BrocadeFastironTells();
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
    if (line.startsWith("!")) {
      if (line.contains("Ruckus Networks, Inc") || line.contains("Brocade Communications")) {
        tell(number, "maker in a header", 20);
      }
      return;
    }
    List<String> words = IndentedSyntax.words(line);
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "ver" -> tell(number, "release", second.matches("V?\\d+\\.\\d+\\.\\S+T\\d+") ? 60 : 5);
      case "vlan" -> tell(number, "VLAN", line.endsWith(" by port") ? 20 : 1);
      case "enable" -> {
        if (second.equals("super-user-password") || second.equals("aaa")) {
          tell(number, "password of the super-user", 20);
        }
      }
      case "tagged", "untagged" -> {
        if (second.startsWith("ethe")) {
          tell(number, "ports of a VLAN", 15);
        }
      }
      case "module" -> tell(number, "module", second.matches("\\d") && words.size() == 3 ? 6 : 1);
      case "stack" -> tell(number, "stack", second.equals("unit") ? 8 : 2);
      case "port-name", "global-stp", "router-interface" -> tell(number, words.get(0), 6);
      default -> {}
    }
  }
}
