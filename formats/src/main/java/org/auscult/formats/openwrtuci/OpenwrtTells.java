package org.auscult.formats.openwrtuci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** What speaks for a file being of the unified configuration interface, and of which package. */
final class OpenwrtTells {
  /** Types of sections that one package alone has. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("interface", "network"),
          Map.entry("switch", "network"),
          Map.entry("switch_vlan", "network"),
          Map.entry("bridge-vlan", "network"),
          Map.entry("globals", "network"),
          Map.entry("device", "network"),
          Map.entry("zone", "firewall"),
          Map.entry("forwarding", "firewall"),
          Map.entry("redirect", "firewall"),
          Map.entry("wifi-device", "wireless"),
          Map.entry("wifi-iface", "wireless"),
          Map.entry("dnsmasq", "dhcp"),
          Map.entry("dhcp", "dhcp"),
          Map.entry("odhcpd", "dhcp"),
          Map.entry("timeserver", "system"),
          Map.entry("led", "system"),
          Map.entry("dropbear", "dropbear"),
          Map.entry("uhttpd", "uhttpd"),
          Map.entry("rpcd", "rpcd"),
          Map.entry("com2sec", "snmpd"),
          Map.entry("upnpd", "upnpd"),
          Map.entry("samba", "samba"),
          Map.entry("sambashare", "samba"),
          Map.entry("openvpn", "openvpn"));

  private static final Set<String> BY_NAME =
      Set.of(
          "network",
          "firewall",
          "wireless",
          "dhcp",
          "system",
          "dropbear",
          "uhttpd",
          "rpcd",
          "snmpd",
          "upnpd",
          "samba",
          "openvpn");

  private OpenwrtTells() {}

  static List<Tell> of(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    int sections = 0;
    int options = 0;
    int others = 0;
    boolean known = false;
    for (int number = 1; number <= Math.min(2000, file.lineCount()); number++) {
      String line = file.line(number).strip();
      String[] words = line.split("\\s+");
      if (line.isEmpty() || line.startsWith("#") || words[0].equals("package")) {
        continue;
      }
      if (words[0].equals("config") && words.length >= 2 && words.length <= 3) {
        sections++;
        String type = words[1].replace("'", "").replace("\"", "");
        if (sections == 1) {
          tells.add(new Tell(number, "a section of a package", 30));
        }
        if (!known && TYPES.containsKey(type)) {
          known = true;
          tells.add(new Tell(number, "section of the type " + type, 40));
        }
      } else if (words[0].equals("option") && words.length >= 3 || words[0].equals("list")) {
        options++;
      } else if (!words[0].equals("option")) {
        others++;
      }
    }
    boolean shaped = sections > 0 && options >= 2 && others * 20 <= sections + options;
    if (shaped) {
      tells.add(new Tell(1, "lines of options and lists", 30));
    }
    return shaped ? tells : List.of();
  }

  /** The package that the sections of a file are of. */
  static String packageOf(ConfigNode root, String name) {
    for (ConfigNode node : root.children()) {
      if (TYPES.containsKey(node.word(1)) && node.starts("config")) {
        return TYPES.getOrDefault(node.word(1), "");
      }
    }
    if (BY_NAME.contains(name)) {
      return name;
    }
    boolean system = root.children().stream().anyMatch(node -> node.word(1).equals("system"));
    return system ? "system" : "";
  }
}
