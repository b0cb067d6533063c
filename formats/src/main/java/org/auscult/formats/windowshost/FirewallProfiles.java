package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.formats.syntax.TableText;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;

/**
 * {@code netsh advfirewall show allprofiles}: three profiles, each with its state, then its policy.
 * The names of the rows below stay English in every language; the state is a word of the language.
 */
final class FirewallProfiles {
  private static final int PROFILES = 3;
  private static final Pattern POLICY =
      Pattern.compile("(?:Allow|Block)Inbound(?:Always)?,(?:Allow|Block)Outbound");
  private static final Set<String> NO_MEANING =
      Set.of("InboundUserNotification", "FileName", "MaxFileSize", "Ok.");

  private FirewallProfiles() {}

  /** The name of a profile, ruled off, its state and its policy; the first lines may be cut. */
  static boolean starts(Lines lines, int line) {
    return policy(lines, line + 3) && TableText.isRule(lines.text(line + 1))
        || policy(lines, line + 1)
        || policy(lines, line);
  }

  private static boolean policy(Lines lines, int line) {
    List<String> cells = TableText.cells(lines.text(line));
    return POLICY.matcher(cells.get(cells.size() - 1)).matches();
  }

  static void map(List<ConfigNode> rows, Host host) {
    int profiles = 0;
    for (int i = 0; i < rows.size(); i++) {
      ConfigNode row = rows.get(i);
      boolean policy = POLICY.matcher(row.word(1)).matches();
      if (policy && i > 0) {
        profiles++;
        profile(rows.subList(Math.max(0, i - 2), i + 1), host);
      } else if (NO_MEANING.contains(row.word(0)) || row.word(1).startsWith("N/A")) {
        row.irrelevant();
      }
    }
    if (profiles < PROFILES) {
      host.misses(
          new Text(
              "only " + profiles + " of three firewall profiles are shown",
              "seuls " + profiles + " des trois profils du pare-feu sont indiqués"));
    }
  }

  /** The name of the profile, its state and its policy. */
  private static void profile(List<ConfigNode> rows, Host host) {
    rows.get(0).irrelevant();
    state(rows.get(rows.size() - 2), host);
    ConfigNode policy = rows.get(rows.size() - 1);
    host.inbound(policy.word(1).startsWith("BlockInbound"), policy.span());
    policy.mapped();
  }

  private static void state(ConfigNode row, Host host) {
    Words.on(row.word(1))
        .ifPresent(
            on -> {
              host.firewall(on, row.span());
              row.mapped();
            });
  }
}
