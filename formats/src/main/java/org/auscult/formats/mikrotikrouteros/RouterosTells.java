package org.auscult.formats.mikrotikrouteros;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being an export of RouterOS. */
final class RouterosTells {
  private static final int LINES = 5_000;
  private static final int ENOUGH = 60;

  /** Menus that no other product's lines begin with. */
  private static final List<String> MENUS =
      List.of(
          "/interface bridge",
          "/interface ethernet",
          "/interface list member",
          "/interface list",
          "/interface vlan",
          "/interface wireless",
          "/interface wifi",
          "/interface pppoe-client",
          "/interface l2tp-server",
          "/interface wireguard",
          "/ip address",
          "/ip cloud",
          "/ip dhcp-client",
          "/ip dhcp-server",
          "/ip dns",
          "/ip firewall filter",
          "/ip firewall nat",
          "/ip firewall mangle",
          "/ip firewall raw",
          "/ip firewall address-list",
          "/ip hotspot",
          "/ip ipsec",
          "/ip neighbor",
          "/ip pool",
          "/ip route",
          "/ip service",
          "/ip settings",
          "/ipv6 firewall filter",
          "/ipv6 firewall address-list",
          "/ppp secret",
          "/ppp profile",
          "/queue simple",
          "/queue type",
          "/radius",
          "/routing ospf",
          "/routing bgp",
          "/routing filter",
          "/snmp",
          "/system clock",
          "/system identity",
          "/system logging",
          "/system ntp",
          "/system note",
          "/system routerboard",
          "/system scheduler",
          "/tool mac-server",
          "/tool romon",
          "/tool bandwidth-server",
          "/tool sniffer",
          "/user");

  private static final List<String> BACKUPS =
      List.of("\u0088\u00ac\u00a1\u00b1", "\u00ef\u00a8\u0091\u0072");

  private RouterosTells() {}

  /** True for a file of {@code /system backup save}, which no one but a router reads. */
  static boolean backup(SourceFile file) {
    byte[] bytes = file.encode(file.text().substring(0, Math.min(8, file.text().length())));
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      start.append((char) (bytes[i] & 0xFF));
    }
    return BACKUPS.contains(start.toString());
  }

  static List<Tell> of(SourceFile file) {
    if (backup(file)) {
      return List.of(new Tell(1, "the mark of a binary backup", 90));
    }
    List<Tell> tells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int commands = 0;
    int others = 0;
    boolean continued = false;
    for (int number = 1; number <= Math.min(LINES, file.lineCount()); number++) {
      String line = file.line(number).strip();
      boolean inner = continued;
      continued = line.endsWith("\\");
      if (line.isEmpty() || inner) {
        continue;
      }
      if (line.startsWith("#")) {
        header(number, line, seen, tells);
      } else if (line.startsWith("/")) {
        menu(number, line, seen, tells);
        commands++;
      } else if (command(line)) {
        commands++;
      } else {
        others++;
      }
    }
    int weight = tells.stream().mapToInt(Tell::weight).sum();
    boolean told = commands > 0 && commands > 4 * others;
    return told && weight >= ENOUGH ? tells : List.of();
  }

  private static boolean command(String line) {
    return line.startsWith("add ")
        || line.startsWith("set ")
        || line.startsWith("remove ")
        || line.startsWith("disable ")
        || line.startsWith(":")
        || line.startsWith("[");
  }

  private static void header(int number, String line, Set<String> seen, List<Tell> tells) {
    if (RouterosHeader.BY.matcher(line).find() && seen.add("by")) {
      tells.add(new Tell(number, "a header with the version of RouterOS", 60));
    } else if (line.startsWith("# software id =") && seen.add("id")) {
      tells.add(new Tell(number, "a software id", 40));
    }
  }

  private static void menu(int number, String line, Set<String> seen, List<Tell> tells) {
    String path = line.replaceFirst("^/ ?", "/").replaceFirst("^(/\\w+)/", "$1 ");
    for (String menu : MENUS) {
      boolean whole = path.equals(menu) || path.startsWith(menu + " ");
      if (whole && seen.add(menu)) {
        tells.add(new Tell(number, "menu " + menu, 20));
        return;
      }
    }
  }
}
