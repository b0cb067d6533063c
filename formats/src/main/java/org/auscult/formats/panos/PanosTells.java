package org.auscult.formats.panos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of PAN-OS, in any of its three forms. */
final class PanosTells {
  private static final int LINES = 20_000;
  private static final int ENOUGH = 40;
  private static final int LONGEST = 400;

  private record Sign(String what, Pattern pattern, int weight) {}

  private static final List<Sign> XML_SIGNS =
      List.of(
          sign("config of paloaltonetworks", ".*<config .*urldb=\"paloaltonetworks\".*", 100),
          sign("mgt-config", ".*<mgt-config>.*", 30),
          sign("deviceconfig", ".*<deviceconfig>.*", 30),
          sign("phash", ".*<phash>.*", 30),
          sign("localhost.localdomain", ".*<entry name=\"localhost\\.localdomain\".*", 20),
          sign("vsys", ".*<vsys>.*", 10),
          sign("rulebase", ".*<(pre-|post-)?rulebase>.*", 15));

  private static final List<Sign> LINE_SIGNS =
      List.of(
          line("deviceconfig", "deviceconfig (system|setting|high-availability) .*", 50),
          line("mgt-config", "mgt-config (users|password-complexity|access-domain) .*", 50),
          line(
              "rulebase",
              "(pre-|post-)?rulebase (security|nat|decryption|application-override|pbf|qos|dos"
                  + "|authentication|default-security-rules|tunnel-inspect) .*",
              50),
          line("network interface", "network interface (ethernet|vlan|loopback|tunnel) .*", 40),
          line("aggregate interface", "network interface aggregate-ethernet .*", 40),
          line("network profiles", "network (profiles|ike|qos|virtual-router|tunnel) .*", 40),
          line("zone", "zone \\S+ network (layer[23]|tap|virtual-wire|external|tunnel).*", 40),
          line("address", "address (\\S+|\".*\") (ip-netmask|ip-range|ip-wildcard|fqdn) .*", 40),
          line("address-group", "address-group (\\S+|\".*\") (static|dynamic) .*", 40),
          line("service", "service (\\S+|\".*\") protocol (tcp|udp|sctp) (source-)?port .*", 40),
          line("vsys", "vsys vsys\\d+ .*", 40),
          line("device-group", "device-group (\\S+|\".*\") (devices|pre-rulebase|address).*", 40),
          line(
              "template",
              "template(-stack)? (\\S+|\".*\") (config|settings|devices|variable) .*",
              40),
          line("profiles", "profiles (virus|spyware|vulnerability|url-filtering) .*", 40),
          line("log-settings", "shared log-settings .*", 40));

  private static final List<Sign> BRACE_SIGNS =
      List.of(
          sign("urldb", "urldb paloaltonetworks;", 80),
          sign("deviceconfig", "deviceconfig \\{", 40),
          sign("mgt-config", "mgt-config \\{", 40),
          sign("phash", "phash \\S+;", 20),
          sign("disable-telnet", "disable-(telnet|http|ssh|https) (yes|no);", 20),
          sign("vsys", "vsys1 \\{", 15),
          sign("rulebase", "(pre-|post-)?rulebase \\{", 15));

  private PanosTells() {}

  private static Sign sign(String what, String pattern, int weight) {
    return new Sign(what, Pattern.compile(pattern), weight);
  }

  private static Sign line(String what, String pattern, int weight) {
    String start = "set (config )?(devices \\S+ )?(shared )?(vsys vsys\\d+ )?(device-group \\S+ )?";
    return sign("set " + what, start + pattern, weight);
  }

  static List<Tell> of(SourceFile file) {
    List<Tell> lines = new ArrayList<>();
    List<Tell> others = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    int statements = 0;
    int words = 0;
    int last = Math.min(file.lineCount(), LINES);
    for (int number = 1; number <= last; number++) {
      String line = file.line(number).strip();
      if (line.isEmpty() || line.startsWith("#") || line.length() > LONGEST) {
        continue;
      }
      words++;
      if (line.startsWith("set ")) {
        statements++;
        look(LINE_SIGNS, line, number, seen, lines);
      } else if (line.startsWith("<")) {
        look(XML_SIGNS, line, number, seen, others);
      } else if (line.endsWith("{") || line.endsWith(";")) {
        look(BRACE_SIGNS, line, number, seen, others);
      }
    }
    List<Tell> tells = new ArrayList<>(others);
    if (statements * 4 >= words) {
      tells.addAll(lines);
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
