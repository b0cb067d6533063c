package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.NetworkService;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** {@code net share}: what the host shares over SMB. */
final class NetShares {
  private static final Pattern BUILT_IN = Pattern.compile("(?:IPC|ADMIN|[A-Z])\\$(?:\\s.*)?");
  private static final Pattern SHARE = Pattern.compile("\\S.*\\s[A-Za-z]:\\\\.*");
  private static final Set<String> ADMINISTRATIVE = Set.of("IPC$", "ADMIN$", "print$");
  private static final long SMB_PORT = 445;

  private NetShares() {}

  static Optional<Tell> tell(SourceFile file) {
    boolean ruled = false;
    for (int line = 1; line <= Math.min(file.lineCount(), 12); line++) {
      String text = file.line(line);
      if (text.matches("-{60,}\\s*")) {
        ruled = true;
      } else if (ruled && BUILT_IN.matcher(text).matches()) {
        return Optional.of(new Tell(line, "the output of net share", 70));
      }
    }
    return Optional.empty();
  }

  static void map(ConfigNode root, Host host) {
    List<ConfigNode> rows = root.children();
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
