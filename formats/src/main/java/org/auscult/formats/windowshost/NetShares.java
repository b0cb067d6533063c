package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.NetworkService;
import org.auscult.tree.ConfigNode;

/** {@code net share}: what the host shares over SMB. */
final class NetShares {
  private static final Pattern BUILT_IN = Pattern.compile("(?:IPC|ADMIN|[A-Z])\\$(?:\\s.*)?");
  private static final Pattern SHARE = Pattern.compile("\\S.*\\s[A-Za-z]:\\\\.*");
  private static final Set<String> ADMINISTRATIVE = Set.of("IPC$", "ADMIN$", "print$");
  private static final long SMB_PORT = 445;

  private NetShares() {}

  static boolean starts(Lines lines, int line) {
    int rule = lines.next(line);
    if (!lines.ruled(rule)) {
      return false;
    }
    for (int next = rule + 1; next < rule + 10; next++) {
      if (BUILT_IN.matcher(lines.text(next)).matches()) {
        return true;
      }
    }
    return false;
  }

  static void map(List<ConfigNode> rows, Host host) {
    for (ConfigNode row : rows) {
      String name = row.word(0);
      if (ADMINISTRATIVE.contains(name) || name.matches("[A-Z]\\$")) {
        host.tcp(SMB_PORT, row.span())
            .set(NetworkService.PROTOCOL, "smb")
            .set(NetworkService.PURPOSE, "file-sharing")
            .set(NetworkService.ENABLED, true, row.span());
        row.mapped();
      }
    }
    if (!rows.isEmpty() && !SHARE.matcher(rows.get(0).text()).matches()) {
      rows.get(0).irrelevant();
    }
    NetUsers.done(rows).ifPresent(ConfigNode::irrelevant);
  }
}
