package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code net user}: a line that names the host, a rule, the names of all local accounts in columns,
 * and a sentence that says it is done.
 */
final class NetUsers {
  private static final Pattern HOST = Pattern.compile(".*\\\\\\\\([\\w.-]+)\\s*");
  private static final Pattern SENTENCE = Pattern.compile(".*\\s.*\\.|.*[。．]");

  private NetUsers() {}

  static boolean starts(Lines lines, int line) {
    return HOST.matcher(lines.text(line)).matches() && lines.ruled(lines.next(line));
  }

  /** The name of the host, if the file states it. */
  static Optional<String> hostname(List<ConfigNode> rows) {
    return rows.stream()
        .findFirst()
        .map(node -> HOST.matcher(node.text()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  /** The sentence that says the command is done, the last of the output; empty when it is cut. */
  static Optional<ConfigNode> done(List<ConfigNode> rows) {
    return rows.stream().filter(row -> SENTENCE.matcher(row.text()).matches()).reduce((a, b) -> b);
  }

  static void map(List<ConfigNode> rows, Host host) {
    Optional<ConfigNode> done = done(rows);
    done.ifPresent(ConfigNode::irrelevant);
    int end = done.map(rows::indexOf).orElse(rows.size());
    List<ConfigNode> names = rows.subList(Math.min(1, end), end);
    if (names.stream().anyMatch(row -> row.text().startsWith("*"))) {
      rows.stream().limit(end).forEach(ConfigNode::irrelevant);
      return;
    }
    for (ConfigNode row : names) {
      row.words().forEach(name -> host.account(name, row.span()));
      row.mapped();
    }
    hostname(rows).ifPresent(name -> host.named(name, rows.get(0)));
    if (done.isPresent()) {
      Span table = rows.get(0).span().to(done.get().span());
      host.device().cover(Account.TYPE, new Coverage.Complete(table));
    } else {
      host.misses(new Text("net user is cut short", "la sortie de net user est incomplète"));
    }
  }
}
