package org.auscult.formats.linuxhost;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.auscult.device.Account;
import org.auscult.device.Coverage;
import org.auscult.device.Item;
import org.auscult.format.Tell;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.source.SourceFile;
import org.auscult.source.Text;
import org.auscult.tree.ConfigNode;
import org.auscult.tree.LineFate;

/** The local users: {@code passwd}, {@code shadow} and {@code group} (passwd(5), shadow(5)). */
final class Users {
  private static final String NAME = "[A-Za-z_][\\w.-]*\\$?";
  private static final Pattern PASSWD =
      Pattern.compile(NAME + ":[^:]*:\\d+:\\d+:[^:]*:[^:]*:[^:]*|[+-].*");
  private static final Pattern SHADOW =
      Pattern.compile(NAME + ":[^:]*:\\d*:\\d*:\\d*:\\d*:\\d*:\\d*:\\d*");
  private static final Pattern GROUP = Pattern.compile(NAME + ":[^:]*:\\d+:[^:]*|[+-].*");
  private static final Pattern ROOT_PASSWD = Pattern.compile("^[^:]+:[^:]*:0:0:");
  private static final Pattern ROOT = Pattern.compile("^(?:root|daemon|bin):");

  /** Shells that let nobody in. */
  private static final Pattern NO_SHELL =
      Pattern.compile(".*/(?:nologin|false|sync|halt|shutdown)");

  /** Groups whose members may become root on Debian, Ubuntu, Red Hat and their kin. */
  private static final Set<String> ADMINISTRATORS = Set.of("sudo", "wheel", "admin");

  private static final Text NO_SHADOW =
      new Text(
          "the passwords stand in /etc/shadow, which is not in the export",
          "les mots de passe sont dans /etc/shadow, absent de l’export");
  private static final Text NOT_ALIKE =
      new Text(
          "passwd and shadow do not name the same accounts: one of them is cut or from another day",
          "passwd et shadow ne nomment pas les mêmes comptes : l’un est tronqué ou d’un autre jour");
  private static final Text OBTAIN =
      new Text("add /etc/passwd and /etc/shadow", "ajouter /etc/passwd et /etc/shadow");

  private Users() {}

  private static Optional<Tell> tell(SourceFile file, String what, Pattern shape, Pattern sign) {
    boolean router = file.text().contains("network:") && router(file);
    return router ? Optional.empty() : Tells.shape(file, what, shape, sign);
  }

  /** OpenWrt has an account for the network, which no distribution has. */
  private static boolean router(SourceFile file) {
    Set<String> names = new HashSet<>();
    file.text().lines().forEach(line -> names.add(line.replaceFirst(":.*", "")));
    return names.contains("network") && (names.contains("ftp") || names.contains("dnsmasq"));
  }

  static Optional<Tell> passwd(SourceFile file) {
    return tell(file, "a password file of Unix", PASSWD, ROOT_PASSWD);
  }

  static Optional<Tell> shadow(SourceFile file) {
    return tell(file, "a shadow file of Unix", SHADOW, ROOT);
  }

  static Optional<Tell> group(SourceFile file) {
    return tell(file, "a group file of Unix", GROUP, ROOT);
  }

  static void mapPasswd(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      OptionalLong number = Command.number(node.word(2));
      // A line that begins with a sign asks a directory for more accounts (nsswitch, compat).
      if (node.words().size() == 7 && number.isPresent() && !node.word(0).startsWith("+")) {
        user(node, number.getAsLong(), host);
        node.mapped();
      }
    }
  }

  private static void user(ConfigNode node, long number, LinuxHost host) {
    Item.Builder account =
        host.device().add(Account.TYPE, node.span()).set(Account.NAME, node.word(0), node.span());
    account.set(Account.USER_ID, number, node.span());
    account.set(Account.PRIVILEGE, privilege(number), node.span());
    account.set(Account.ENABLED, !NO_SHELL.matcher(node.word(6)).matches(), node.span());
    if (!node.word(1).equals("x")) {
      password(account, node, host);
    }
  }

  private static String privilege(long number) {
    if (number == 0) {
      return "admin";
    }
    return number < 1000 || number == 65534 ? "service" : "user";
  }

  static void mapShadow(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.words().size() == 9) {
        Item.Builder account = host.account(node.word(0), node.span());
        password(account, node, host);
        OptionalLong days = Command.number(node.word(4));
        account.set(
            Account.PASSWORD_EXPIRES, days.isPresent() && days.getAsLong() < 99999, node.span());
        node.mapped();
      }
    }
  }

  /** An empty field lets in without a password; what is no hash matches none (shadow(5)). */
  private static void password(Item.Builder account, ConfigNode node, LinuxHost host) {
    String field = node.word(1);
    account.set(Account.PASSWORD_REQUIRED, !field.isEmpty(), node.span());
    boolean locked = field.startsWith("!") || field.equals("*") || field.equals("*LK*");
    String hash = field.replaceFirst("^!+", "");
    if (hash.length() > 2 && !field.equals("*LK*")) {
      account.set(Account.SECRET, CryptSecrets.unix(host.redactor(), hash), node.span());
      // A password that is blocked by a sign in front comes back when the sign is taken away.
    } else if (locked) {
      account.set(Account.SECRET, host.redactor().external(), node.span());
    }
  }

  static void mapGroup(ConfigNode root, LinuxHost host) {
    for (ConfigNode node : root.children()) {
      if (node.words().size() != 4) {
        continue;
      }
      node.mapped();
      host.redactor().remember(node.word(1));
      if (ADMINISTRATORS.contains(node.word(0)) && !node.word(3).isEmpty()) {
        for (String member : node.word(3).split(",")) {
          host.account(member, node.span()).set(Account.PRIVILEGE, "admin", node.span());
        }
      }
    }
  }

  /** The accounts are all there when both files name the same ones. */
  static void claim(List<ConfigNode> passwd, List<ConfigNode> shadow, LinuxHost host) {
    if (passwd.isEmpty() && shadow.isEmpty()) {
      host.device().cover(Account.TYPE, new Coverage.NotExported(NO_SHADOW, OBTAIN));
    } else if (passwd.size() != 1 || shadow.size() != 1) {
      host.device().cover(Account.TYPE, new Coverage.Partial(NO_SHADOW, List.of(), OBTAIN));
    } else if (names(passwd.get(0)).equals(names(shadow.get(0)))
        && host.missing().isEmpty()
        && allRead(passwd.get(0))
        && allRead(shadow.get(0))) {
      host.device().cover(Account.TYPE, new Coverage.Complete(passwd.get(0).wholeSpan()));
    } else {
      host.device().cover(Account.TYPE, new Coverage.Partial(NOT_ALIKE, List.of(), OBTAIN));
    }
  }

  private static boolean allRead(ConfigNode root) {
    return root.children().stream().allMatch(node -> node.fate() == LineFate.MAPPED);
  }

  private static Set<String> names(ConfigNode root) {
    Set<String> names = new HashSet<>();
    root.children().forEach(node -> names.add(node.word(0)));
    return names;
  }
}
