package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.source.Span;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/**
 * {@code net user}: a line that names the host, a rule, the names of all local accounts in columns,
 * and a sentence that says it is done.
 */
final class NetUsers {
  private static final Pattern HOST = Pattern.compile(".*\\\\\\\\([\\w.-]+)\\s*");
  private static final Pattern RULE = Pattern.compile("-{60,}\\s*");
  private static final Pattern SENTENCE = Pattern.compile(".*\\s.*\\.|.*[。．]");

  private NetUsers() {}

  static Optional<Tell> tell(SourceFile file) {
    int named = 0;
    for (int line = 1; line <= Math.min(file.lineCount(), 8); line++) {
      String text = file.line(line);
      if (HOST.matcher(text).matches()) {
        named = line;
      } else if (named > 0 && RULE.matcher(text).matches()) {
        return Optional.of(new Tell(named, "the output of net user", 70));
      } else if (!text.isBlank()) {
        named = 0;
      }
    }
    return Optional.empty();
  }

  /** The name of the host, if the file states it. */
  static Optional<String> hostname(ConfigNode root) {
    return root.children().stream()
        .findFirst()
        .map(node -> HOST.matcher(node.text()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  /** The sentence that says the command is done, if the output ends with one. */
  static Optional<ConfigNode> done(List<ConfigNode> rows) {
    return rows.stream()
        .skip(Math.max(0, rows.size() - 1))
        .filter(last -> SENTENCE.matcher(last.text()).matches())
        .findFirst();
  }

  static void map(ConfigNode root, Host host) {
    List<ConfigNode> rows = root.children();
    Optional<ConfigNode> done = done(rows);
    done.ifPresent(ConfigNode::irrelevant);
    for (ConfigNode row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      if (row.fate() != LineFate.IRRELEVANT) {
        row.words().forEach(name -> host.account(name, row.span()));
        row.mapped();
      }
    }
    hostname(root).ifPresent(name -> host.named(name, rows.get(0)));
    if (done.isPresent()) {
      Span table = rows.get(0).span().to(done.get().span());
      host.device().cover(Account.TYPE, new Coverage.Complete(table));
    } else {
      host.misses(new Text("net user is cut short", "la sortie de net user est incomplète"));
    }
  }
}
