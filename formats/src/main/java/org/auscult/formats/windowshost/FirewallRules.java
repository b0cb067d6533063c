package org.auscult.formats.windowshost;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.auscult.tree.ConfigNode;

/**
 * {@code netsh advfirewall firewall show rule name=all}: a name, ruled off, then labelled lines.
 * Only the English form is mapped; no public sample shows the words of other languages.
 */
final class FirewallRules {
  private FirewallRules() {}

  /** The name stands behind a blank line; consoles of other devices rule off whole blocks. */
  static boolean starts(Lines lines, int line) {
    return lines.labelled(line).size() == 2
        && lines.labelled(line - 1).size() < 2
        && !lines.ruled(line - 1)
        && lines.ruled(line + 1)
        && lines.labelled(line + 2).size() == 2
        && lines.labelled(line + 3).size() == 2;
  }

  static void map(List<ConfigNode> lines, Host host) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isRule(lines.get(i + 1))) {
        lines.get(i + 1).irrelevant();
        rule(lines.subList(i, next(lines, i + 2)), host);
      }
    }
    lines.stream().filter(n -> n.text().equals("Ok.")).forEach(ConfigNode::irrelevant);
  }

  private static boolean isRule(ConfigNode line) {
    return line.text().startsWith("------");
  }

  private static int next(List<ConfigNode> lines, int from) {
    int next = from;
    while (next < lines.size() && !(next + 1 < lines.size() && isRule(lines.get(next + 1)))) {
      next++;
    }
    return next;
  }

  private static void rule(List<ConfigNode> lines, Host host) {
    Map<String, String> fields = new HashMap<>();
    lines.forEach(line -> fields.put(line.word(0).toLowerCase(Locale.ROOT), line.word(1)));
    String direction = fields.getOrDefault("direction", "");
    String action = fields.getOrDefault("action", "");
    boolean known = direction.matches("In|Out") && action.matches("Allow|Block|Bypass");
    if (!known || !fields.containsKey("rule name") || !fields.containsKey("enabled")) {
      return;
    }
    new FirewallRule(
            fields.get("rule name"),
            fields.get("enabled").equals("Yes"),
            direction.equals("In"),
            !action.equals("Block"),
            fields.getOrDefault("protocol", "").toLowerCase(Locale.ROOT),
            list(fields.getOrDefault("localport", "Any")),
            list(fields.getOrDefault("remoteip", "Any")))
        .add(host, lines.get(0).span().to(lines.get(lines.size() - 1).wholeSpan()));
    lines.forEach(ConfigNode::mappedDeep);
  }

  /** The words of a list; none for any. */
  private static List<String> list(String value) {
    return value.equals("Any")
        ? List.of()
        : Arrays.stream(value.split(",")).map(String::strip).toList();
  }
}
