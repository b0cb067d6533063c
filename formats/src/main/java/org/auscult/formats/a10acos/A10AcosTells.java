package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of ACOS. */
final class A10AcosTells {
  private static final int LINES = 20_000;
  private static final int ENOUGH = 40;
  private static final int LONGEST = 300;

  private record Sign(String what, Pattern pattern, int weight) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign("ACOS version", "!? *64-bit Advanced Core OS \\(ACOS\\) version .*", 100),
          sign("slb server", "slb server \\S+ [0-9a-fA-F.:]+", 40),
          sign("slb virtual-server", "slb virtual-server \\S+ [0-9a-fA-F.:]+( .*)?", 40),
          sign("slb service-group", "slb service-group \\S+ (tcp|udp)", 40),
          sign("slb template", "slb template \\S+ \\S+", 30),
          sign("slb common", "slb (common|resource-usage .*)", 30),
          sign("vrrp-a", "vrrp-a (common|vrid \\d+|set-id \\d+|device-id \\d+|enable)", 40),
          sign("ha", "ha (id|group|interface|conn-mirror) .*", 20),
          sign("floating-ip", " *floating-ip \\S+ ha-group \\d+", 30),
          sign("rba role", "rba (role \\S+ .*|enable)", 40),
          sign("enable-management", "(enable|disable)-management service \\S+.*", 40),
          sign("web-service", "web-service (axapi|gui)-\\S+ .*", 40),
          sign("cgnv6", "cgnv6 (lsn|nat64|ddos-protection|resource-usage) .*", 40),
          sign("system resource-usage", "system resource-usage \\S+ \\d+", 30),
          sign("aam", "aam (authentication|authorization|resource-usage) .*", 30),
          sign("ip nat pool", "ip nat pool \\S+ [0-9.]+ [0-9.]+ netmask /\\d+.*", 40),
          sign("route with a slash", "ip route [0-9.]+ /\\d+ [0-9.]+.*", 20),
          sign("address with a slash", " +ip address [0-9.]+ /\\d+", 20),
          sign("health monitor", "health monitor \\S+.*", 20),
          sign("cloud-services", "cloud-services meta-data", 30),
          sign("interface management", "interface management", 10),
          sign("admin", "admin \\S+ password encrypted \\S+", 30));

  private A10AcosTells() {}

  private static Sign sign(String what, String pattern, int weight) {
    return new Sign(what, Pattern.compile(pattern), weight);
  }

  static List<Tell> of(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    int last = Math.min(file.lineCount(), LINES);
    for (int number = 1; number <= last; number++) {
      String line = file.line(number).stripTrailing();
      if (line.isEmpty() || line.length() > LONGEST) {
        continue;
      }
      for (Sign sign : SIGNS) {
        if (!seen.contains(sign) && sign.pattern().matcher(line).matches()) {
          seen.add(sign);
          tells.add(new Tell(number, sign.what(), sign.weight()));
        }
      }
    }
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }
}
