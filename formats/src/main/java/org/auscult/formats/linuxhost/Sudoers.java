package org.auscult.formats.linuxhost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.format.Tell;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;

/** Who may act as whom: {@code sudoers} and the files in {@code sudoers.d} (sudoers(5)). */
final class Sudoers {
  private static final Pattern SPEC =
      Pattern.compile("([%+#\\w.\\\\@-]+)\\s+([\\w.,!-]+)\\s*=\\s*(?:\\(([^)]*)\\))?\\s*(.*)");
  private static final Pattern SIGN =
      Pattern.compile("^\\s*[%\\w.\\\\-]+\\s+[\\w.]+\\s*=\\s*(?:\\([\\w:, ]+\\)|NOPASSWD:)");

  /** Defaults without meaning for who may do what (sudoers(5), SUDOERS OPTIONS). */
  private static final List<String> HARMLESS =
      List.of(
          "env_reset", "mail_badpass", "insults", "lecture", "editor=", "mailto=", "passprompt=");

  private Sudoers() {}

  static Optional<Tell> tell(SourceFile file) {
    return Tells.line(file, "a rule of sudo", SIGN, "sudoers");
  }

  static void map(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      String text = node.text();
      Matcher spec = SPEC.matcher(text);
      if (node.word(0).startsWith("@include") || node.word(0).equals("Defaults")) {
        defaults(node);
      } else if (!node.word(0).endsWith("_Alias") && spec.matches()) {
        grant(spec.group(1), spec.group(4), node, host);
      }
    }
  }

  private static void defaults(ConfigNode node) {
    String what = node.textFrom(1);
    if (node.word(0).startsWith("@") || HARMLESS.stream().anyMatch(what::startsWith)) {
      node.irrelevant();
    } else if (what.startsWith("secure_path=")) {
      node.irrelevant();
    }
  }

  /** A rule is understood as a whole when it is about all commands. */
  private static void grant(String who, String commands, ConfigNode node, LinuxHost host) {
    boolean all = commands.matches("(?:[A-Z_]+:\\s*)*ALL(?:\\s*,.*)?");
    boolean free = commands.matches("(?:[A-Z_]+:\\s*)*NOPASSWD:.*");
    if (!all) {
      return;
    }
    Item.Builder account = host.account(who, node.span());
    account.set(Account.PRIVILEGE, "admin", node.span());
    account.set(Account.RISES_WITHOUT_PASSWORD, free, node.span());
    node.mapped();
  }
}
