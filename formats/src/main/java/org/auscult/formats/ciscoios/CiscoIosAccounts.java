package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.commandline.PasswordRules;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Local accounts, enable passwords, and what passwords must be like. */
final class CiscoIosAccounts {
  private static final String REFERENCE = "Cisco IOS Security Command Reference, ";

  private CiscoIosAccounts() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("username", CiscoIosAccounts::username)
        .on("enable secret", CiscoIosAccounts::enable)
        .on("enable password", CiscoIosAccounts::enable)
        .on("service password-encryption", CiscoIosAccounts::encoded)
        .on("password encryption aes", CiscoIosAccounts::encoded)
        .on("ip ssh pubkey-chain", CiscoIosAccounts::publicKeys)
        .on("parser view", CiscoIosAccounts::view)
        .on("aaa common-criteria policy", PasswordRules::read)
        .on("security passwords min-length", CiscoIosPasswords::length)
        .on("login quiet-mode access-class", CiscoIosPasswords::quiet)
        .on("login block-for", CiscoIosPasswords::blockFor)
        .on("aaa local authentication attempts max-fail", CiscoIosPasswords::maxFail);
  }

  private static void username(Ios ios, Command command) {
    Optional<Item.Builder> known = named(ios, command.word(1));
    if (command.negated()) {
      known.ifPresent(item -> ios.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () -> ios.add(Account.TYPE, command.span()).set(Account.NAME, command.word(1)));
    read(ios, item, command);
    item.orDefault(Account.PRIVILEGE, "user", REFERENCE + "username (privilege level 1)");
  }

  private static Optional<Item.Builder> named(Ios ios, String name) {
    return ios.device().items(Account.TYPE).stream()
        .filter(item -> item.get(Account.NAME).value().filter(name::equals).isPresent())
        .findFirst();
  }

  /** The options of a user stand in any order; a secret takes the rest of the line. */
  private static void read(Ios ios, Item.Builder item, Command command) {
    List<String> words = command.words();
    for (int i = 2; i < words.size(); i++) {
      switch (words.get(i)) {
        case "privilege" -> item.set(Account.PRIVILEGE, level(command.number(++i)), command.span());
        case "nopassword" -> item.set(Account.PASSWORD_REQUIRED, false, command.span());
        case "secret", "password" -> {
          item.set(Account.SECRET, ios.secret(command.list(i + 1)), command.span());
          return;
        }
        case "access-class" ->
            ios.accessLists.restrict(
                item, Account.ALLOWED_SOURCES, command.word(++i), command.span());
        case "view",
            "algorithm-type",
            "autocommand-options",
            "user-maxlinks",
            "common-criteria-policy" ->
            i++;
        case "noescape", "nohangup", "nocallback-verify", "one-time" -> {}
        case "autocommand",
            "aaa",
            "callback-dialstring",
            "callback-line",
            "callback-rotary",
            "mac",
            "serial-number",
            "description" -> {
          return;
        }
        default -> command.unread();
      }
    }
  }

  static String level(OptionalLong number) {
    long level = number.orElse(1);
    return level >= 15 ? "admin" : level > 1 ? "operator" : level == 1 ? "user" : "none";
  }

  private static void enable(Ios ios, Command command) {
    boolean leveled = command.word(2).equals("level");
    int at = leveled ? 4 : 2;
    if (command.word(at).equals("algorithm-type")) {
      at += 3;
    }
    String name = leveled ? "enable " + command.word(3) : "enable";
    String key = command.word(1) + " " + name;
    Optional.ofNullable(ios.enables.remove(key))
        .ifPresent(former -> ios.device().remove(Account.TYPE, former));
    if (command.on()) {
      ios.enables.put(key, enabling(ios, command, name, at));
    }
  }

  private static Item.Builder enabling(Ios ios, Command command, String name, int at) {
    boolean leveled = command.word(2).equals("level");
    return ios.add(Account.TYPE, command.span())
        .set(Account.NAME, name)
        .set(Account.PRIVILEGE, leveled ? level(command.number(3)) : "admin")
        .set(Account.SECRET, ios.secret(command.list(at)));
  }

  private static void encoded(Ios ios, Command command) {
    ios.set(PasswordPolicy.TYPE, PasswordPolicy.STORED_ENCODED, command.on(), command.span());
  }

  /** Who logs in by key is an account; the keys are public. */
  private static void publicKeys(Ios ios, Command command) {
    for (ConfigNode user : command.node().all("username")) {
      if (named(ios, user.word(1)).isEmpty()) {
        ios.add(Account.TYPE, user.span()).set(Account.NAME, user.word(1));
      }
      user.mapped();
      user.all("key-hash").forEach(ConfigNode::mapped);
      user.all("key-string").forEach(ConfigNode::mapped);
    }
  }

  /** A view has a secret of its own and lets in to some commands only. */
  private static void view(Ios ios, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (node.starts("secret")) {
        ios.add(Account.TYPE, node.mapped().span())
            .set(Account.NAME, "view " + command.word(2))
            .set(Account.PRIVILEGE, "operator")
            .set(Account.SECRET, ios.secret(Command.of(node).list(1)));
      } else if (node.starts("commands") || node.starts("view")) {
        node.mapped();
      } else if (node.starts("description")) {
        node.irrelevant();
      }
    }
  }

  static void finish(Ios ios) {
    CiscoIosPasswords.finish(ios);
    ios.device().items(Account.TYPE).forEach(CiscoIosAccounts::usable);
  }

  /** IOS has no switch for an account: while it is there, it can log in. */
  private static void usable(Item.Builder account) {
    account.set(Account.ENABLED, true);
    boolean secret = account.get(Account.SECRET).value().isPresent();
    if (secret && account.get(Account.PASSWORD_REQUIRED).value().isEmpty()) {
      account.set(Account.PASSWORD_REQUIRED, true);
    }
  }
}
