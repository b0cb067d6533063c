package org.auscult.formats.windowshost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
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
  private static final Set<String> ON =
      Set.of("on", "ein", "activé", "actif", "activar", "activado", "attivato", "aan", "включить");
  private static final Set<String> OFF =
      Set.of(
          "off",
          "aus",
          "désactivé",
          "inactif",
          "desactivar",
          "desactivado",
          "disattivato",
          "uit",
          "отключить");

  private static final Set<String> NO_MEANING =
      Set.of("InboundUserNotification", "FileName", "MaxFileSize", "Ok.");

  private FirewallProfiles() {}

  static Optional<Tell> tell(SourceFile file) {
    for (int line = 1; line <= Math.min(file.lineCount(), 12); line++) {
      String[] cells = file.line(line).strip().split("\\s{2,}");
      if (POLICY.matcher(cells[cells.length - 1]).matches()) {
        return Optional.of(new Tell(line, "a profile of the Windows firewall", 80));
      }
    }
    return Optional.empty();
  }

  static void map(ConfigNode root, Host host) {
    List<ConfigNode> rows = root.children();
    int profiles = 0;
    for (int i = 0; i < rows.size(); i++) {
      ConfigNode row = rows.get(i);
      boolean policy = POLICY.matcher(row.word(1)).matches();
      if (policy && i > 0) {
        profiles++;
        profile(rows.subList(Math.max(0, i - 2), i + 1), host);
      } else if (NO_MEANING.contains(row.word(0))) {
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

  /**
   * The name of the profile, its state and its policy; blocking is what a firewall is there for.
   */
  private static void profile(List<ConfigNode> rows, Host host) {
    rows.get(0).irrelevant();
    state(rows.get(rows.size() - 2), host);
    ConfigNode policy = rows.get(rows.size() - 1);
    if (policy.word(1).startsWith("BlockInbound")) {
      policy.mapped();
    }
  }

  private static void state(ConfigNode row, Host host) {
    String state = row.word(1).toLowerCase(Locale.ROOT);
    if (ON.contains(state) || OFF.contains(state)) {
      host.firewall(ON.contains(state), row.span());
      row.mapped();
    }
  }
}
