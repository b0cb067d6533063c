package org.auscult.formats.f5bigip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of BIG-IP. */
final class F5BigipTells {
  private static final int LINES = 20_000;
  private static final int ENOUGH = 40;
  private static final int LONGEST = 300;

  private record Sign(String what, Pattern pattern, int weight) {}

  private static final List<Sign> SIGNS =
      List.of(
          sign("TMSH-VERSION", "#TMSH-VERSION: \\d.*", 100),
          sign(
              "sys global-settings",
              "sys (global-settings|httpd|sshd|management-route .*) \\{.*",
              40),
          sign("ltm virtual", "ltm (virtual|pool|node|snatpool|virtual-address) \\S+ \\{.*", 40),
          sign("ltm monitor", "ltm (monitor|profile|persistence|data-group) \\S+ \\S+ \\{.*", 40),
          sign("ltm rule", "ltm (rule|policy) \\S+ \\{.*", 30),
          sign("net self", "net (self|route|route-domain|trunk|vlan|interface) \\S+ \\{.*", 30),
          sign("auth user", "auth (user \\S+|source|remote-user|password-policy) \\{.*", 30),
          sign("cm device", "cm (device|device-group|trust-domain|traffic-group) \\S+ \\{.*", 40),
          sign("apm", "apm (policy|profile|aaa|resource) \\S+ \\S+ \\{.*", 40),
          sign("gtm", "gtm (server|datacenter|pool|wideip) .*\\{.*", 40),
          sign("self-allow", "net (self-allow|stp-globals|fdb .*) \\{.*", 30),
          sign("sys file", "sys (file|crypto|provision|folder|dynad) \\S+.*\\{.*", 30),
          sign("allow-service", "allow-service (all|none|default|\\{.*)", 20),
          sign("traffic-group", "traffic-group (/Common/)?traffic-group-\\S+", 20),
          sign("partition-access", "partition-access \\{", 20));

  private F5BigipTells() {}

  private static Sign sign(String what, String pattern, int weight) {
    return new Sign(what, Pattern.compile(pattern), weight);
  }

  static List<Tell> of(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    int last = Math.min(file.lineCount(), LINES);
    for (int number = 1; number <= last; number++) {
      String line = file.line(number).strip();
      if (line.length() > LONGEST || line.isEmpty() || line.endsWith(";")) {
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
