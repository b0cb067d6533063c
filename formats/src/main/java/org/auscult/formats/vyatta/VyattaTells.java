package org.auscult.formats.vyatta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being of this family, and for which of its products. */
public final class VyattaTells {
  private static final int LINES = 20_000;
  private static final int LONGEST = 400;

  /** The least that must speak for the family. */
  public static final int ENOUGH = 40;

  /**
   * A line that speaks for a product or for the family.
   *
   * @param what the sign in a few words
   * @param pattern of the whole line, without blanks around it
   * @param weight 1 (a hint) to 100 (proof)
   */
  public record Sign(String what, Pattern pattern, int weight) {

    /** A sign by the pattern of its line. */
    public static Sign of(String what, String pattern, int weight) {
      return new Sign(what, Pattern.compile(pattern), weight);
    }
  }

  private static final List<Sign> FAMILY =
      List.of(
          Sign.of("interfaces ethernet", "ethernet eth\\d+ \\{", 25),
          Sign.of("loopback", "loopback lo( \\{)?", 15),
          Sign.of("login user", "encrypted-password \"?([$*!]|xxx).*", 15),
          Sign.of("plaintext-password", "plaintext-password .*", 25),
          Sign.of("host-name", "host-name [^;]+", 5),
          Sign.of("facility", "facility (all|protocols|local7|auth) \\{", 20),
          Sign.of("hw-id", "hw-id ['\"]?([0-9a-f]{2}:){5}[0-9a-f]{2}['\"]?", 25),
          Sign.of("duplex", "duplex auto", 5),
          Sign.of("smp-affinity", "smp[-_]affinity \\S+", 15),
          Sign.of("vif", "vif \\d+ \\{", 15),
          Sign.of("list of rules", "(ipv6-)?name \\S+ \\{", 5),
          Sign.of("default-action", "default-action (drop|accept|reject)", 15),
          Sign.of("rule", "rule \\d+ \\{", 10),
          Sign.of("masquerade", "(address|type) masquerade", 20),
          Sign.of("remote-as", "remote-as \\S+", 5),
          Sign.of("shared-network-name", "shared-network-name \\S+ \\{", 25),
          Sign.of("commit-revisions", "commit-revisions \\S+", 25),
          Sign.of("next-hop", "next-hop \\S+ \\{", 10),
          Sign.of(
              "set interfaces",
              "set interfaces (ethernet|bonding|bridge|dummy|wireless|switch|pppoe|tunnel|vti)"
                  + " "
                  + "(eth|bond|br|dum|wlan|switch|pppoe|tun|vti)\\d+( .*)?",
              30),
          Sign.of("set interfaces loopback", "set interfaces loopback lo( .*)?", 20),
          Sign.of("set firewall name", "set firewall (ipv6-)?name \\S+ (rule|default-).*", 40),
          Sign.of("set firewall group", "set firewall group \\S+-group .*", 40),
          Sign.of("set nat", "set nat (source|destination) rule \\d+ .*", 40),
          Sign.of("set policy", "set policy (route-map|prefix-list) \\S+ rule \\d+ .*", 30),
          Sign.of("set protocols static", "set protocols static route \\S+ next-hop \\S+", 20),
          Sign.of("set protocols bgp", "set protocols bgp (\\d+ )?neighbor \\S+ .*", 15),
          Sign.of("set protocols ospf", "set protocols ospf(v3)? (area|parameters) .*", 15),
          Sign.of("set service ssh", "set service ssh( .*)?", 20),
          Sign.of(
              "set service", "set service (dhcp-server|dns forwarding|ntp|snmp|lldp|https) .*", 20),
          Sign.of("set system host-name", "set system host-name \\S+", 5),
          Sign.of(
              "set system login",
              "set system login user \\S+ (authentication (encrypted|plaintext)-password"
                  + "|authentication public-keys|level) .*",
              40),
          Sign.of("set system syslog", "set system syslog (global|host|local|remote) .*", 10),
          Sign.of("set system ntp", "set system ntp server \\S+", 5),
          Sign.of("set vpn", "set vpn (ipsec|l2tp|openconnect) .*", 30));

  /** What another syntax of {@code set} lines says, which shares names with this one. */
  private static final List<Sign> STRANGERS =
      List.of(
          Sign.of("version", "set version \\S+", 1),
          Sign.of("unit", "set interfaces \\S+ unit \\d+.*", 1),
          Sign.of("services", "set system (services|root-authentication|login class) .*", 1),
          Sign.of("class", "set system login user \\S+ (class|uid) .*", 1),
          Sign.of("routing", "set (routing-options|policy-options|routing-instances) .*", 1),
          Sign.of("security", "set security .*", 1));

  private VyattaTells() {}

  /**
   * What speaks for the family.
   *
   * @return nothing when lines end as in a syntax with semicolons, or when too little speaks
   */
  public static List<Tell> family(SourceFile file) {
    return ended(file) || !of(file, STRANGERS).isEmpty() ? List.of() : of(file, FAMILY);
  }

  private static boolean ended(SourceFile file) {
    int ended = 0;
    for (int number = 1; number <= Math.min(file.lineCount(), LINES); number++) {
      String line = file.line(number).strip();
      ended += line.endsWith(";") || line.endsWith(",") ? 1 : 0;
    }
    return ended > 3 && ended * 10 > file.lineCount();
  }

  /** Those of these signs that the file shows, each once. */
  public static List<Tell> of(SourceFile file, List<Sign> signs) {
    List<Tell> tells = new ArrayList<>();
    Set<Sign> seen = new HashSet<>();
    for (int number = 1; number <= Math.min(file.lineCount(), LINES); number++) {
      String line = file.line(number).strip();
      if (line.isEmpty() || line.length() > LONGEST && !line.contains("-config-version")) {
        continue;
      }
      for (Sign sign : signs) {
        if (!seen.contains(sign) && sign.pattern().matcher(line).matches()) {
          seen.add(sign);
          tells.add(new Tell(number, sign.what(), sign.weight()));
        }
      }
    }
    return tells;
  }

  /** The sum of the weights. */
  public static int weight(List<Tell> tells) {
    return tells.stream().mapToInt(Tell::weight).sum();
  }
}
