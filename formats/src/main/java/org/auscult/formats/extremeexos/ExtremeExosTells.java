package org.auscult.formats.extremeexos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a configuration of ExtremeXOS. */
final class ExtremeExosTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 20_000;

  private static final Pattern COMMAND =
      Pattern.compile(
          "configure (?:"
              + "(snmp sys(?:Name|Contact|Location) )"
              + "|(sys-recovery-level )"
              + "|(vlan \\S+ (?:add|delete) ports )"
              + "|(vlan \\S+ tag \\d+)"
              + "|(vr VR-\\S+ (?:add|delete) ports )"
              + "|(ports \\S+ (?:description|display)-string )"
              + "|(account \\S+ encrypted)"
              + "|(radius(?: mgmt-access)? (?:primary|secondary) )"
              + "|(snmpv3 (?:engine-id|add) )).*");

  private ExtremeExosTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    Map<String, Tell> found = new LinkedHashMap<>();
    int last = Math.min(file.lineCount(), LINES);
    for (int line = 1; line <= last; line++) {
      see(found, line, Terminal.shown(file.line(line)).strip());
    }
    int weight = found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(found.values());
  }

  private static void see(Map<String, Tell> found, int number, String line) {
    if (ExtremeExosLines.HEADER.matcher(line).matches()) {
      tell(found, number, "header of a module", 60);
    } else if (line.startsWith("configure ")) {
      var command = COMMAND.matcher(line);
      if (command.matches()) {
        for (int group = 1; group <= command.groupCount(); group++) {
          if (command.start(group) >= 0) {
            tell(found, number, "command of kind " + group, 12);
          }
        }
      }
    }
  }

  private static void tell(Map<String, Tell> found, int line, String what, int weight) {
    found.putIfAbsent(what, new Tell(line, what, weight));
  }
}
