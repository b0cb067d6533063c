package org.auscult.formats.windowshost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.NetworkService;
import org.auscult.device.WindowsPolicy;
import org.auscult.tree.ConfigNode;

/**
 * {@code sc query} and {@code sc qc}: blocks that begin with the name of a service. State and start
 * type are numbers before a word (Microsoft, SERVICE_STATUS and QUERY_SERVICE_CONFIG).
 */
final class Services {
  private static final Pattern STATE = Pattern.compile("([1-7])\\s+(?:RUNNING|STOPPED|\\S+).*");
  private static final String NAME = "SERVICE_NAME";
  private static final int TYPE_THEN_STATE = 2;

  /** Services that listen, by the name that their makers document. */
  private static final Map<String, String> PROTOCOLS =
      Map.ofEntries(
          Map.entry("tlntsvr", "telnet"),
          Map.entry("ftpsvc", "ftp"),
          Map.entry("msftpsvc", "ftp"),
          Map.entry("snmp", "snmp"),
          Map.entry("lanmanserver", "smb"),
          Map.entry("sshd", "ssh"),
          Map.entry("simptcp", "echo"),
          Map.entry("tvnserver", "vnc"),
          Map.entry("uvnc_service", "vnc"),
          Map.entry("vncserver", "vnc"),
          Map.entry("winvnc4", "vnc"));

  private Services() {}

  static boolean starts(Lines lines, int line) {
    return lines.text(line).startsWith(NAME + ":");
  }

  static void map(List<ConfigNode> lines, Host host) {
    List<ConfigNode> all = new ArrayList<>();
    lines.forEach(line -> line.walk(all::add));
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).starts(NAME)) {
        service(all.subList(i, next(all, i)), host);
      }
    }
  }

  private static int next(List<ConfigNode> all, int from) {
    int next = from + 1;
    while (next < all.size() && !all.get(next).starts(NAME)) {
      next++;
    }
    return next;
  }

  private static void service(List<ConfigNode> lines, Host host) {
    String name = lines.get(0).word(1).toLowerCase(Locale.ROOT);
    int at = lines.size() > 1 && lines.get(1).starts("DISPLAY_NAME") ? 2 : 1;
    if (lines.size() < at + TYPE_THEN_STATE) {
      return;
    }
    ConfigNode state = lines.get(at + 1);
    Matcher number = STATE.matcher(state.word(1));
    boolean query = number.matches() && !state.starts("START_TYPE");
    if (query && known(name, number.group(1).equals("4"), state, host)) {
      lines.forEach(ConfigNode::irrelevant);
      lines.get(0).mapped();
      state.mapped();
    }
  }

  private static boolean known(String name, boolean running, ConfigNode state, Host host) {
    String protocol = PROTOCOLS.get(name);
    if (name.equals("spooler")) {
      host.policy().set(WindowsPolicy.SPOOLER_RUNNING, running, state.span());
    } else if (name.equals("remoteregistry")) {
      host.policy().set(WindowsPolicy.REMOTE_REGISTRY, running, state.span());
    } else if (name.equals("mpssvc")) {
      if (!running) {
        host.firewall(false, state.span());
      }
    } else if (protocol != null) {
      host.service(protocol, state.span()).set(NetworkService.ENABLED, running, state.span());
    } else {
      return false;
    }
    return true;
  }
}
