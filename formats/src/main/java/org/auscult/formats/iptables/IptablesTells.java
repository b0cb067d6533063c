package org.auscult.formats.iptables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** What speaks for a file being a list of rules of iptables. */
final class IptablesTells {
  private static final int ENOUGH = 30;
  private static final int LINES = 400;
  private static final Pattern TABLE = Pattern.compile("\\*(filter|nat|mangle|raw|security)");
  private static final Pattern DECLARED = Pattern.compile(":\\S+ (ACCEPT|DROP|-) \\[\\d+:\\d+]");
  private static final Pattern RULE =
      Pattern.compile("(\\[\\d+:\\d+] )?-A \\S+ (.* )?-[jg] [\\w-]+( .*)?");
  private static final Pattern POLICY =
      Pattern.compile("-P (INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING) (ACCEPT|DROP)");
  private static final Pattern CHAIN =
      Pattern.compile("Chain (INPUT|FORWARD|OUTPUT|PREROUTING|POSTROUTING) \\(policy \\w+.*\\)");

  private final Map<String, Tell> found = new LinkedHashMap<>();

  private IptablesTells() {}

  static List<Tell> of(SourceFile file) {
    if (file.binary()) {
      return List.of();
    }
    IptablesTells tells = new IptablesTells();
    for (int line = 1; line <= Math.min(LINES, file.lineCount()); line++) {
      String shown = Terminal.shown(file.line(line)).strip();
      if (!shown.isEmpty()) {
        tells.see(line, shown);
      }
    }
    int weight = tells.found.values().stream().mapToInt(Tell::weight).sum();
    return weight < ENOUGH ? List.of() : List.copyOf(tells.found.values());
  }

  private void see(int number, String line) {
    switch (line.charAt(0)) {
      case '#' ->
          tell(
              number,
              line.contains("by ip6tables-save v") || line.contains("by iptables-save v"),
              "header of iptables-save",
              40);
      case '*' -> tell(number, TABLE.matcher(line).matches(), "table", 20);
      case ':' -> tell(number, DECLARED.matcher(line).matches(), "chain with counters", 25);
      case '-', '[' -> {
        tell(number, RULE.matcher(line).matches(), "rule", 10);
        tell(number, POLICY.matcher(line).matches(), "policy of a chain", 20);
      }
      case 'C' -> {
        tell(number, line.equals("COMMIT"), "end of a table", 10);
        tell(number, CHAIN.matcher(line).matches(), "chain of a listing", 20);
      }
      case 't', 'p', 'n' ->
          tell(
              number,
              line.matches("(num +)?(pkts +bytes +)?target +prot +opt .*source +destination"),
              "head of a listing",
              20);
      default -> {}
    }
  }

  private void tell(int line, boolean shown, String what, int weight) {
    if (shown) {
      found.putIfAbsent(what, new Tell(line, what, weight));
    }
  }
}
