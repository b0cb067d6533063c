package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** What is shown before a log-in: {@code issue}, {@code issue.net} (issue(5)). */
final class Welcome {
  private static final Pattern ANY = Pattern.compile("\\S");

  /** A warning speaks of who may use the system, in English or French. */
  private static final Pattern WARNING =
      Pattern.compile(
          "(?i)\\bauthori[sz]ed|\\bunauthori[sz]ed|prohibited|monitored|autoris|interdit|r[ée]serv[ée]");

  private Welcome() {}

  static Optional<Tell> tell(SourceFile file) {
    boolean named =
        List.of("issue", "issue.net").contains(file.name()) && file.path().contains("etc/");
    return named && file.lineCount() <= 60
        ? Tells.line(file, "what is shown before a log-in", ANY)
        : Optional.empty();
  }

  static void map(ConfigNode root, LinuxHost host) {
    List<ConfigNode> lines = root.children();
    lines.forEach(ConfigNode::mapped);
    Item.Builder policy = host.device().single(SessionPolicy.TYPE);
    if (lines.isEmpty() || policy.get(SessionPolicy.BANNER).configured()) {
      return;
    }
    Optional<ConfigNode> warning =
        lines.stream().filter(node -> WARNING.matcher(node.text()).find()).findFirst();
    policy.set(SessionPolicy.BANNER, warning.isPresent(), warning.orElse(lines.get(0)).span());
  }
}
