package org.auscult.formats.checkpointgaia;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;

/** What speaks for a file being the configuration of Gaia. */
final class GaiaTells {
  private static final int LINES = 5_000;
  private static final int ENOUGH = 50;

  /** Beginnings of lines, with the weight of the first that begins so. */
  private static final Map<String, Integer> BEGINNINGS =
      Map.ofEntries(
          Map.entry("# Language version: ", 60),
          Map.entry("# Configuration of ", 20),
          Map.entry("set installer policy ", 40),
          Map.entry("set clienv ", 40),
          Map.entry("set expert-password", 50),
          Map.entry("set password-controls ", 40),
          Map.entry("set inactivity-timeout ", 20),
          Map.entry("add allowed-client ", 40),
          Map.entry("set web ssl-port ", 30),
          Map.entry("set web daemon-enable ", 30),
          Map.entry("set web session-timeout ", 30),
          Map.entry("set net-access telnet ", 30),
          Map.entry("set core-dump ", 20),
          Map.entry("set format netmask ", 30),
          Map.entry("set syslog mgmtauditlogs ", 40),
          Map.entry("set syslog cplogs ", 40),
          Map.entry("add syslog log-remote-address ", 40),
          Map.entry("set ntp active ", 20),
          Map.entry("set message banner ", 15),
          Map.entry("set aaa radius-servers ", 20),
          Map.entry("set aaa tacacs-servers ", 20),
          Map.entry("add aaa radius-servers priority ", 40),
          Map.entry("add aaa tacacs-servers priority ", 40),
          Map.entry("add rba role ", 40),
          Map.entry("add rba user ", 40),
          Map.entry("set snmp agent-version ", 30),
          Map.entry("set snmp agent ", 15),
          Map.entry("add snmp usm user ", 30),
          Map.entry("set static-route default nexthop gateway ", 30),
          Map.entry("set cluster member ccpenc ", 30),
          Map.entry("add bonding group ", 25));

  private static final String SHELL = " shell /etc/cli.sh";

  private GaiaTells() {}

  static List<Tell> of(SourceFile file) {
    List<Tell> tells = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean commands = false;
    for (int number = 1; number <= Math.min(LINES, file.lineCount()); number++) {
      String line = file.line(number).strip();
      commands |= line.startsWith("set ") || line.startsWith("add ");
      tell(number, line, seen, tells);
    }
    int weight = tells.stream().mapToInt(Tell::weight).sum();
    return commands && weight >= ENOUGH ? tells : List.of();
  }

  private static void tell(int number, String line, Set<String> seen, List<Tell> tells) {
    if (line.startsWith("set user ") && line.endsWith(SHELL) && seen.add(SHELL)) {
      tells.add(new Tell(number, "an account with Gaia's shell", 40));
    }
    String beginning = beginning(line);
    Integer weight = BEGINNINGS.get(beginning);
    if (weight != null && seen.add(beginning)) {
      tells.add(new Tell(number, beginning.strip(), weight));
    }
  }

  /** The first words of a line that are known as a beginning; the line itself if none are. */
  private static String beginning(String line) {
    int at = line.indexOf(' ');
    while (at >= 0) {
      String start = line.substring(0, at + 1);
      if (BEGINNINGS.containsKey(start)) {
        return start;
      }
      at = line.indexOf(' ', at + 1);
    }
    return line;
  }
}
