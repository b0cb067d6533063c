package org.auscult.formats.undolines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.auscult.format.Tell;
import org.auscult.formats.syntax.Terminal;
import org.auscult.source.SourceFile;

/** Tells the systems of this tongue apart, and from all others, by beginnings of lines. */
public final class UndoTells {
  private static final int ENOUGH = 40;
  private static final int LINES = 5_000;

  /** Beginnings that all systems of this tongue have. */
  private static final Map<String, Integer> COMMON =
      Map.of(
          "sysname ", 15,
          "snmp-agent", 10,
          "info-center ", 8,
          "ntp-service ", 8,
          "ip route-static ", 8,
          "user-interface ", 8,
          "undo ", 6,
          "return", 4,
          "port link-type ", 8);

  /** {@code version 7.1.070, Release 6728P06}. */
  private static final String COMWARE_VERSION = "version \\d\\.\\d+(\\.\\d+)?, \\w+ ?\\w*";

  private static final Map<String, Integer> COMWARE =
      Map.ofEntries(
          Map.entry("interface Vlan-interface", 25),
          Map.entry("interface Bridge-Aggregation", 25),
          Map.entry("interface Ten-GigabitEthernet", 15),
          Map.entry("interface M-GigabitEthernet", 20),
          Map.entry("port trunk permit vlan", 20),
          Map.entry("irf ", 20),
          Map.entry("authorization-attribute ", 20),
          Map.entry("password hash ", 15),
          Map.entry("line vty", 10),
          Map.entry("line class ", 20),
          Map.entry("hwtacacs scheme", 20),
          Map.entry("radius scheme", 15),
          Map.entry("acl advanced ", 25),
          Map.entry("acl basic ", 25),
          Map.entry("copyright-info enable", 10),
          Map.entry("domain system", 15),
          Map.entry("dhcp server forbidden-ip", 15),
          Map.entry("dhcp server ip-pool", 15));

  private static final Map<String, Integer> VRP =
      Map.ofEntries(
          Map.entry("!Software Version V", 60),
          Map.entry("interface Vlanif", 25),
          Map.entry("interface Eth-Trunk", 20),
          Map.entry("interface MEth", 20),
          Map.entry("interface XGigabitEthernet", 20),
          Map.entry("interface GE", 8),
          Map.entry("port trunk allow-pass vlan", 20),
          Map.entry("port default vlan", 20),
          Map.entry("vlan batch ", 20),
          Map.entry("stelnet ", 20),
          Map.entry("stelnet server enable", 20),
          Map.entry("authentication-scheme ", 15),
          Map.entry("hwtacacs-server template", 20),
          Map.entry("radius-server template", 20),
          Map.entry("local-aaa-user ", 20),
          Map.entry("local-user ", 1),
          Map.entry("ssh user ", 10),
          Map.entry("drop-profile default", 10),
          Map.entry("undo http server enable", 10),
          Map.entry("user-interface maximum-vty", 10));

  private UndoTells() {}

  /** What speaks for Comware. */
  public static List<Tell> comware(SourceFile file) {
    return of(file, COMWARE, VRP, true);
  }

  /** What speaks for VRP. */
  public static List<Tell> vrp(SourceFile file) {
    return of(file, VRP, COMWARE, false);
  }

  private static List<Tell> of(
      SourceFile file, Map<String, Integer> own, Map<String, Integer> other, boolean comware) {
    Map<String, Tell> common = new LinkedHashMap<>();
    Map<String, Tell> mine = new LinkedHashMap<>();
    Map<String, Tell> theirs = new LinkedHashMap<>();
    int last = file.binary() ? 0 : Math.min(LINES, file.lineCount());
    for (int number = 1; number <= last; number++) {
      String line = Terminal.shown(file.line(number)).strip();
      if (line.startsWith("version ") && line.matches(COMWARE_VERSION)) {
        (comware ? mine : theirs).putIfAbsent("version", new Tell(number, "version", 60));
      }
      see(COMMON, line, number, common);
      see(own, line, number, mine);
      see(other, line, number, theirs);
    }
    int weight = weight(mine);
    if (weight == 0 || weight <= weight(theirs) || weight + weight(common) < ENOUGH) {
      return List.of();
    }
    boolean tongue = common.containsKey("sysname ") || common.size() > 1 || weight >= 2 * ENOUGH;
    common.putAll(mine);
    return tongue ? List.copyOf(common.values()) : List.of();
  }

  private static void see(
      Map<String, Integer> signs, String line, int number, Map<String, Tell> found) {
    for (Map.Entry<String, Integer> sign : signs.entrySet()) {
      String what = sign.getKey();
      if (line.startsWith(what) && !found.containsKey(what)) {
        found.put(what, new Tell(number, what.strip(), sign.getValue()));
      }
    }
  }

  private static int weight(Map<String, Tell> found) {
    return found.values().stream().mapToInt(Tell::weight).sum();
  }
}
