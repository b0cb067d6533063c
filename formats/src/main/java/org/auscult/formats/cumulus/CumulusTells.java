package org.auscult.formats.cumulus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of Cumulus Linux. */
final class CumulusTells {
  private static final int ENOUGH = 40;

  private static final Map<String, Integer> SIGNS =
      Map.ofEntries(
          Map.entry("net add ", 30),
          Map.entry("net add interface swp", 20),
          Map.entry("net add bgp ", 15),
          Map.entry("net add bridge bridge ", 15),
          Map.entry("net add hostname ", 15),
          Map.entry("net add loopback lo ", 15),
          Map.entry("net add bond ", 15),
          Map.entry("net add vxlan ", 15),
          Map.entry("net commit", 15),
          Map.entry("net del all", 15),
          Map.entry("# ports.conf --", 30),
          Map.entry("iface swp", 20),
          Map.entry("iface ", 10),
          Map.entry("auto swp", 10),
          Map.entry("frr version", 20),
          Map.entry("username cumulus nopassword", 30));

  private CumulusTells() {}

  static List<Tell> of(SourceFile file) {
    Map<String, Tell> found = new LinkedHashMap<>();
    for (int number = 1; number <= file.lineCount() && !file.binary(); number++) {
      String line = file.line(number);
      for (Map.Entry<String, Integer> sign : SIGNS.entrySet()) {
        if (line.startsWith(sign.getKey())) {
          found.putIfAbsent(
              sign.getKey(), new Tell(number, sign.getKey().strip(), sign.getValue()));
        }
      }
    }
    boolean own =
        found.containsKey("net add ")
            || found.containsKey("# ports.conf --")
            || found.containsKey("iface swp")
            || found.containsKey("iface ") && found.containsKey("username cumulus nopassword");
    int weight = found.values().stream().mapToInt(Tell::weight).sum();
    return !own || weight < ENOUGH ? List.of() : List.copyOf(found.values());
  }
}
