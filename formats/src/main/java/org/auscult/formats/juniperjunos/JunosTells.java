package org.auscult.formats.juniperjunos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of Junos, in either form. */
final class JunosTells {
  private static final int LINES = 20_000;
  private static final int ENOUGH = 40;

  private record Sign(String what, Pattern pattern, int weight) {}

  private static final List<Sign> LINE_SIGNS =
      List.of(
          sign("set version", "set version \\d+\\.\\d+[A-Z-].*", 60),
          sign("set system root-authentication", "set system root-authentication .*", 50),
          sign("set interfaces … unit", "set interfaces [a-z]{2,4}(-\\d\\S*|\\d+)? unit \\d.*", 40),
          sign("set security zones", "set security zones security-zone .*", 50),
          sign("set security policies", "set security policies .*", 50),
          sign(
              "set policy-options",
              "set policy-options (policy-statement|prefix-list|community|as-path) .*",
              40),
          sign("set firewall filter", "set firewall (family \\w+ )?filter .*", 40),
          sign("set protocols bgp group", "set protocols bgp group .*", 40),
          sign("set routing-options", "set routing-options .*", 30),
          sign("set routing-instances", "set routing-instances .*", 30),
          sign(
              "set system services",
              "set system services (ssh|telnet|netconf|web-management|ftp)( .*)?",
              30),
          sign("set system login class", "set system login (class|user \\S+ class) .*", 40),
          sign("set snmp community", "set snmp community \\S+ (authorization|clients) .*", 40),
          sign("set applications", "set applications application(-set)? .*", 30),
          sign("set class-of-service", "set class-of-service .*", 40),
          sign("set apply-groups", "set apply-groups .*", 40),
          sign("set forwarding-options", "set forwarding-options .*", 20),
          sign("set vlans", "set vlans \\S+ (vlan-id|l3-interface) .*", 30),
          sign(
              "set protocols … interface",
              "set protocols (ospf|isis|lldp|rstp) .*interface .*",
              30));

  /** Lines with braces; all but the first kinds need the semicolons of the form. */
  private static final List<Sign> BRACE_SIGNS =
      List.of(
          sign("version", "version \\d+\\.\\d+[A-Z-]\\S*;", 60),
          sign("last commit", "## Last (commit|changed): .*", 30),
          sign("root-authentication", "root-authentication \\{", 30),
          sign("host-name", "host-name \\S+;", 15),
          sign("unit", "unit \\d+ \\{", 20),
          sign("family", "family (inet|inet6|ethernet-switching|mpls|iso|bridge)( \\{|;)", 20),
          sign("security-zone", "security-zone \\S+ \\{", 40),
          sign("from-zone", "from-zone \\S+ to-zone \\S+ \\{", 40),
          sign("policy-options", "policy-options \\{", 20),
          sign("policy-statement", "policy-statement \\S+ \\{", 30),
          sign("routing-options", "routing-options \\{", 20),
          sign("prefix-list", "prefix-list \\S+ \\{", 20),
          sign("peer-as", "peer-as \\d+;", 20),
          sign("encrypted-password", "encrypted-password \"\\S+\";.*", 15),
          sign("ethernet-switching-options", "ethernet-switching-options \\{", 40));

  private JunosTells() {}

  private static Sign sign(String what, String pattern, int weight) {
    return new Sign(what, Pattern.compile(pattern), weight);
  }

  static List<Tell> of(SourceFile file) {
    List<Tell> lines = new ArrayList<>();
    List<Tell> braces = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    boolean ended = false;
    int last = Math.min(file.lineCount(), LINES);
    for (int number = 1; number <= last; number++) {
      String line = file.line(number).strip();
      if (line.length() > 400) {
        continue;
      }
      ended |= line.endsWith(";") || line.contains("; ##");
      if (line.startsWith("set ")) {
        look(LINE_SIGNS, line, number, seen, lines);
      } else if (line.endsWith("{") || line.endsWith(";") || line.startsWith("## ")) {
        look(BRACE_SIGNS, line, number, seen, braces);
      }
    }
    List<Tell> tells = new ArrayList<>(lines);
    if (ended) {
      tells.addAll(braces);
    }
    return tells.stream().mapToInt(Tell::weight).sum() >= ENOUGH ? tells : List.of();
  }

  private static void look(
      List<Sign> signs, String line, int number, Set<Sign> seen, List<Tell> tells) {
    for (Sign sign : signs) {
      if (!seen.contains(sign) && sign.pattern().matcher(line).matches()) {
        seen.add(sign);
        tells.add(new Tell(number, sign.what(), sign.weight()));
      }
    }
  }
}
