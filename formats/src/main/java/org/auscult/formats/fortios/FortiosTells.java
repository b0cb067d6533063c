package org.auscult.formats.fortios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of FortiOS, and what speaks against it. */
final class FortiosTells {
  private static final String ENCIPHERED = "#FGBK|";
  private static final String HEADER = "header";
  private static final int HEADER_LINES = 200;
  private static final int LINES = 20_000;
  private static final int ENOUGH = 50;

  /**
   * Sections with the weight of their presence; the vendor's other products share the light ones.
   */
  private static final Map<String, Integer> SECTIONS =
      Map.ofEntries(
          Map.entry("config firewall policy", 60),
          Map.entry("config firewall address", 50),
          Map.entry("config firewall addrgrp", 50),
          Map.entry("config firewall vip", 50),
          Map.entry("config firewall local-in-policy", 60),
          Map.entry("config firewall service custom", 60),
          Map.entry("config firewall service group", 60),
          Map.entry("config firewall internet-service-name", 60),
          Map.entry("config vpn ipsec phase1-interface", 60),
          Map.entry("config vpn ipsec phase2-interface", 60),
          Map.entry("config vpn ssl settings", 60),
          Map.entry("config system zone", 40),
          Map.entry("config system accprofile", 40),
          Map.entry("config system settings", 30),
          Map.entry("config system replacemsg-group", 30),
          Map.entry("config user radius", 50),
          Map.entry("config user local", 30),
          Map.entry("config wireless-controller vap", 60),
          Map.entry("config log syslogd setting", 40),
          Map.entry("config log fortianalyzer setting", 40),
          Map.entry("config router static", 40),
          Map.entry("config router bgp", 40),
          Map.entry("config router access-list", 40),
          Map.entry("config router route-map", 40),
          Map.entry("config system interface", 25),
          Map.entry("config firewall policy6", 60),
          Map.entry("config firewall security-policy", 60),
          Map.entry("config firewall schedule recurring", 40),
          Map.entry("config wireless-controller global", 40),
          Map.entry("config wireless-controller wtp-profile", 60),
          Map.entry("config switch-controller managed-switch", 60),
          Map.entry("config system switch-interface", 30),
          Map.entry("config system virtual-switch", 40),
          Map.entry("config system sdwan", 50),
          Map.entry("config system virtual-wan-link", 50),
          Map.entry("config system lte-modem", 30),
          Map.entry("config system vdom-link", 50),
          Map.entry("config vpn certificate ca", 30),
          Map.entry("config antivirus profile", 40),
          Map.entry("config webfilter profile", 50),
          Map.entry("config ips sensor", 50),
          Map.entry("config application list", 50),
          Map.entry("config router policy", 40),
          Map.entry("config router ospf", 40),
          Map.entry("config system global", 15),
          Map.entry("config system admin", 30),
          Map.entry("config system snmp community", 25),
          Map.entry("config system password-policy", 15),
          Map.entry("config system ntp", 10),
          Map.entry("config system dns", 10));

  /** Lines of the vendor's management, analysis and switch products. */
  private static final Set<String> OTHERS =
      Set.of(
          "config system route",
          "config system certificate local",
          "config fmupdate service",
          "config system adom",
          "set adom-status enable",
          "config load-balance virtual-server",
          "config load-balance pool",
          "config server-policy policy",
          "config server-policy server-pool",
          "config profile antispam",
          "config switch physical-port",
          "config switch interface");

  private FortiosTells() {}

  static boolean enciphered(SourceFile file) {
    return file.text().startsWith(ENCIPHERED);
  }

  static List<Tell> of(SourceFile file) {
    if (enciphered(file)) {
      return List.of(new Tell(1, "the mark of an encrypted FortiOS backup", 100));
    }
    Optional<FortiosSibling> sibling = FortiosSibling.of(file);
    if (sibling.isPresent()) {
      return List.of(new Tell(sibling.get().line(), "a header of the maker's other products", 60));
    }
    List<Tell> tells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean ends = false;
    for (int number = 1; number <= Math.min(file.lineCount(), LINES); number++) {
      String line = file.line(number).strip();
      boolean other = OTHERS.contains(line) || line.startsWith("#branch_pt=");
      if (other && !seen.contains(HEADER)) {
        return List.of();
      }
      ends |= line.equals("end") || line.equals("next");
      tell(number, line, seen, tells);
    }
    int weight = tells.stream().mapToInt(Tell::weight).sum();
    return ends && weight >= ENOUGH ? tells : List.of();
  }

  private static void tell(int number, String line, Set<String> seen, List<Tell> tells) {
    if (number <= HEADER_LINES && seen.isEmpty() && FortiosHeader.names(line)) {
      seen.add(HEADER);
      tells.add(new Tell(number, "a header with model and build of FortiOS", 90));
    }
    if (line.equals("set vdom \"root\"") && seen.add(line)) {
      tells.add(new Tell(number, "an interface in the virtual domain root", 15));
    }
    if (line.startsWith("config ")) {
      Integer weight = SECTIONS.get(line);
      if (weight != null && seen.add(line)) {
        tells.add(new Tell(number, line, weight));
      }
    }
  }
}
