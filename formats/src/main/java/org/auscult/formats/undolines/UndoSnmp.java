package org.auscult.formats.undolines;

import java.util.List;
import java.util.Locale;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The SNMP agent: communities, users of version 3, receivers of traps. */
final class UndoSnmp {
  private UndoSnmp() {}

  static void commands(CommandTable.Builder<Undo> table) {
    table
        .on("snmp-agent", UndoSnmp::agent)
        .on("snmp-agent community", UndoSnmp::community)
        .on("snmp-agent sys-info version", (u, c) -> {})
        .on("snmp-agent group v3", UndoSnmp::group)
        .on("snmp-agent usm-user v3", UndoSnmp::user)
        .on("snmp-agent target-host", UndoSnmp::target)
        .on("snmp-agent acl", (u, c) -> u.lists.use(c.word(2), "management", c.span()));
  }

  private static void agent(Undo undo, Command command) {
    if (command.size() == 1) {
      Entries.management(undo, command.span(), "snmp", 161, command.on());
    } else {
      command.unread();
    }
  }

  /** {@code snmp-agent community read [simple|cipher] WORDS [mib-view V] [acl LIST]}. */
  private static void community(Undo undo, Command command) {
    boolean kept = List.of("simple", "cipher").contains(command.word(3)) && command.size() > 4;
    if (command.negated()) {
      undo.redactor().remember(command.last());
      return;
    }
    boolean write = command.word(2).equals("write");
    if (!write && !command.word(2).equals("read")) {
      command.unread();
      return;
    }
    List<String> words = kept ? command.list(3).subList(0, 2) : List.of("simple", command.word(3));
    Item.Builder item = Entries.community(undo, command.span(), undo.secret(words), write);
    command
        .after("acl")
        .map(list -> list.equals("name") ? command.after("name").orElse(list) : list)
        .ifPresentOrElse(
            list -> undo.lists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list, command.span()),
            () -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
  }

  /** {@code snmp-agent group v3 NAME [authentication|privacy]}. */
  private static void group(Undo undo, Command command) {
    if (command.on() && !command.has("privacy")) {
      undo.add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(3))
          .set(SnmpUser.SECURITY_LEVEL, command.has("authentication") ? "auth" : "no-auth");
    }
  }

  /**
   * {@code snmp-agent usm-user v3 NAME [GROUP] [simple|cipher] authentication-mode H KEY
   * [privacy-mode P KEY]}; VRP may tell each part on a line of its own.
   */
  private static void user(Undo undo, Command command) {
    if (command.negated()) {
      return;
    }
    String name = command.word(3);
    Item.Builder user =
        undo.device().items(SnmpUser.TYPE).stream()
            .filter(i -> i.get(SnmpUser.NAME).value().filter(name::equals).isPresent())
            .findFirst()
            .orElseGet(() -> fresh(undo, command, name));
    command
        .after("authentication-mode")
        .ifPresent(
            hash -> {
              user.set(SnmpUser.AUTHENTICATION, hash(hash), command.span());
              level(user, "auth", command);
              remember(undo, command, "authentication-mode");
            });
    command
        .after("privacy-mode")
        .ifPresent(
            cipher -> {
              user.set(SnmpUser.PRIVACY, cipher(cipher), command.span());
              level(user, "auth-priv", command);
              remember(undo, command, "privacy-mode");
            });
  }

  private static Item.Builder fresh(Undo undo, Command command, String name) {
    return undo.add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, name)
        .set(SnmpUser.SECURITY_LEVEL, "no-auth")
        .set(SnmpUser.AUTHENTICATION, "none")
        .set(SnmpUser.PRIVACY, "none");
  }

  private static void level(Item.Builder user, String level, Command command) {
    user.set(SnmpUser.SECURITY_LEVEL, level, command.span());
  }

  private static void remember(Undo undo, Command command, String option) {
    int at = command.words().indexOf(option);
    undo.redactor().remember(command.word(at + 2));
    if (command.word(at + 2).equals("cipher")) {
      undo.redactor().remember(command.word(at + 3));
    }
  }

  private static String hash(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace("sha2-", "sha").replace("-", "");
    return bare.equals("sha") ? "sha1" : bare;
  }

  private static String cipher(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "des56" -> "des";
      case "3des", "3des168" -> "3des";
      case "aes" -> "aes128";
      default -> word.toLowerCase(Locale.ROOT);
    };
  }

  /** {@code snmp-agent target-host trap address udp-domain HOST … params securityname WORDS …}. */
  private static void target(Undo undo, Command command) {
    command.after("securityname").ifPresent(undo.redactor()::remember);
    String host =
        command.after("udp-domain").filter(h -> !h.equals("vpn-instance")).orElse(command.word(4));
    if (command.on() && !host.isEmpty()) {
      Entries.traps(undo, command.span(), host).set(LogTarget.ENCRYPTED, command.has("privacy"));
    }
  }
}
