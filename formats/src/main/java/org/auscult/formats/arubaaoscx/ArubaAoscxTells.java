package org.auscult.formats.arubaaoscx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.IndentedSyntax;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of AOS-CX. */
final class ArubaAoscxTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;
  private final Map<String, Tell> found = new LinkedHashMap<>();

  private ArubaAoscxTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    ArubaAoscxTells tells = new ArubaAoscxTells();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last; line++) {
      String shown = Terminal.shown(file.line(line));
      if (!shown.isBlank()) {
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
      comment(number, line.replaceFirst("^[! ]+", ""));
    } else if (line.startsWith(" ")) {
      inside(number, line.strip());
    } else {
      statement(number, line.replaceFirst("^no +(?=\\S)", ""));
    }
  }

  private void comment(int number, String bare) {
    if (bare.startsWith("Version ArubaOS-CX ")
        || bare.startsWith("Version AOS-CX ")
        || bare.startsWith("Version Halon ")) {
      tell(number, "version of the configuration", 80);
    } else if (bare.startsWith("export-password:")) {
      tell(number, "mark of the export", 30);
    }
  }

  private void inside(int number, String line) {
    if (line.startsWith("vlan trunk native") || line.startsWith("vlan trunk allowed")) {
      tell(number, "VLANs of a trunk", 8);
    } else if (line.startsWith("vrf attach")) {
      tell(number, "VRF of an interface", 12);
    } else if (line.equals("no routing") || line.startsWith("vlan access ")) {
      tell(number, "switch port", 6);
    }
  }

  private void statement(int number, String line) {
    List<String> words = IndentedSyntax.words(line);
    String second = words.size() > 1 ? words.get(1) : "";
    switch (words.get(0)) {
      case "https-server" -> tell(number, "web server", second.equals("vrf") ? 20 : 10);
      case "ssh" -> {
        if (line.startsWith("ssh server vrf ")) {
          tell(number, "SSH server of a VRF", 15);
        }
      }
      case "user" -> {
        if (line.contains(" group ") && line.contains(" ciphertext ")) {
          tell(number, "user", 15);
        }
      }
      case "snmp-server" -> tell(number, "SNMP", second.equals("vrf") ? 10 : 1);
      case "interface" -> tell(number, "interface", second.matches("\\d+/\\d+/\\d+") ? 4 : 1);
      default -> {}
    }
  }
}
