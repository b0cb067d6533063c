package org.auscult.formats.linuxhost;

import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.HostPolicy;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** Whether the front end ufw loads its packet filter: {@code ufw.conf} (ufw-framework(8)). */
final class PacketFilter {
  private static final Pattern KEY = Pattern.compile("^\\s*ENABLED\\s*=\\s*(?:yes|no)\\s*$");

  private PacketFilter() {}

  static Optional<Tell> tell(SourceFile file) {
    return Tells.line(file, "whether ufw is on", KEY, "ufw.conf");
  }

  static void map(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.word(0).equals("ENABLED")) {
        host.device()
            .single(HostPolicy.TYPE)
            .set(HostPolicy.FIREWALL_ENABLED, node.word(1).equals("yes"), node.span());
        node.mapped();
      } else if (node.word(0).equals("LOGLEVEL")) {
        node.irrelevant();
      }
    }
  }
}
