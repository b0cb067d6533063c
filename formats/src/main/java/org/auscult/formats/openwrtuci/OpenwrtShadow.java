package org.auscult.formats.openwrtuci;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.format.Tell;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.ParsedText;
import org.auscult.source.SourceFile;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;
import org.auscult.tree.TreeBuilder;

/**
 * The file {@code /etc/shadow} of a backup, shadow(5): a name, its password and the age of it,
 * between colons. The users that every OpenWrt has, such as {@code network}, tell whose it is.
 */
final class OpenwrtShadow {
  private static final String LINE = "[a-zA-Z_][\\w.-]*:[^:]*(?::\\d*){3,6}:";
  private static final Set<String> OWN = Set.of("root", "daemon", "ftp", "network", "nobody");

  private OpenwrtShadow() {}

  /** What speaks for a file being the shadow file of an OpenWrt. */
  static List<Tell> of(SourceFile file) {
    Set<String> names = new HashSet<>();
    for (int number = 1; number <= Math.min(200, file.lineCount()); number++) {
      String line = file.line(number).strip();
      if (!line.isEmpty() && !line.matches(LINE)) {
        return List.of();
      }
      names.add(line.split(":", 2)[0]);
    }
    return names.containsAll(OWN)
        ? List.of(new Tell(1, "passwords of the users that OpenWrt has", 80))
        : List.of();
  }

  static boolean is(SourceFile file) {
    return !of(file).isEmpty();
  }

  /** Reads the lines as statements {@code user NAME PASSWORD}. */
  static ParsedText parse(String slug, SourceFile file) {
    TreeBuilder tree = new TreeBuilder(file);
    for (int number = 1; number <= file.lineCount(); number++) {
      int end = file.lineStart(number + 1);
      String[] fields = file.line(number).strip().split(":", -1);
      if (fields.length == 1) {
        tree.other(LineFate.IRRELEVANT, end);
      } else {
        tree.leaf(List.of("user", fields[0], fields[1]), end);
      }
    }
    return new ParsedText(tree.build(slug), true);
  }

  /** An empty password lets anyone in; a star, a mark or an x bars the password log-in. */
  static void map(Openwrt router) {
    for (ConfigNode user : router.users()) {
      String stored = user.mapped().word(2);
      boolean root = user.word(1).equals("root");
      boolean barred = stored.matches("[*!x].*");
      Item.Builder item =
          router
              .add(Account.TYPE, user.span())
              .set(Account.NAME, user.word(1))
              .set(Account.PRIVILEGE, root ? "admin" : "service")
              .set(Account.ENABLED, !barred)
              .set(Account.PASSWORD_REQUIRED, !stored.isEmpty());
      if (!barred && !stored.isEmpty()) {
        item.set(Account.SECRET, CryptSecrets.of(router.redactor(), stored));
      }
    }
  }
}
