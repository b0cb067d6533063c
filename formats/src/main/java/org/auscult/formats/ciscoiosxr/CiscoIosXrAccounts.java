package org.auscult.formats.ciscoiosxr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.commandline.PasswordRules;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/**
 * Local users and their groups. What a group may do is known of those that the system brings along
 * (Cisco IOS XR System Security Configuration Guide, predefined user groups); others count as
 * operators unless they may write the AAA configuration.
 */
final class CiscoIosXrAccounts {
  private static final Set<String> ALL = Set.of("root-lr", "root-system", "owner-sdr");
  private static final Set<String> READERS = Set.of("operator", "read-only-tg", "retrieve");
  private static final CommandTable<User> IN_USER = inUser();

  private CiscoIosXrAccounts() {}

  private record User(Xr xr, Item.Builder item) {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("username", CiscoIosXrAccounts::user)
        .on("usergroup", CiscoIosXrAccounts::group)
        .on("taskgroup", CiscoIosXrAccounts::group)
        .on("aaa password-policy", (xr, c) -> xr.policies.put(c.word(2), c));
  }

  private static void user(Xr xr, Command command) {
    Optional<Item.Builder> known =
        xr.device().items(Account.TYPE).stream()
            .filter(i -> i.get(Account.NAME).value().equals(Optional.of(command.word(1))))
            .findFirst();
    if (command.negated()) {
      known.ifPresent(item -> xr.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () -> xr.add(Account.TYPE, command.span()).set(Account.NAME, command.word(1)));
    item.set(Account.ENABLED, true);
    User user = new User(xr, item);
    IN_USER.readInside(user, command.node());
    if (command.size() > 2) {
      Command inline = new Command(command.node(), command.list(2), false);
      secret(user, inline);
    }
  }

  private static CommandTable<User> inUser() {
    CommandTable.Builder<User> table = CommandTable.builder();
    return table
        .on("group", CiscoIosXrAccounts::membership)
        .on("secret", CiscoIosXrAccounts::secret)
        .on("password", CiscoIosXrAccounts::secret)
        .on("password-policy", CiscoIosXrAccounts::policed)
        .on("login-history", (user, c) -> {})
        .irrelevant("policy login-banner\npassword-history")
        .build();
  }

  private static void secret(User user, Command command) {
    if (Set.of("secret", "password").contains(command.word(0)) && command.on()) {
      user.item
          .set(Account.SECRET, user.xr.secret(command.list(1)), command.span())
          .set(Account.PASSWORD_REQUIRED, true, command.span());
    }
  }

  /** {@code password-policy NAME password|secret 10 WORDS}. */
  private static void policed(User user, Command command) {
    if (command.on()) {
      user.xr.policed.put(user.item, command.word(1));
    }
    secret(user, new Command(command.node(), command.list(2), command.negated()));
  }

  /** The most powerful of several groups counts. */
  private static void membership(User user, Command command) {
    String before = user.item.get(Account.PRIVILEGE).value().orElse("");
    String now = privilege(user.xr, command.word(1));
    if (before.isEmpty() || rank(now) > rank(before)) {
      user.item.set(Account.PRIVILEGE, now, command.span());
    }
  }

  private static int rank(String privilege) {
    return privilege.equals("admin") ? 2 : privilege.equals("operator") ? 1 : 0;
  }

  private static String privilege(Xr xr, String group) {
    return ALL.contains(group)
        ? "admin"
        : READERS.contains(group) ? "user" : xr.groups.getOrDefault(group, "operator");
  }

  /** A group inherits from others; who may write AAA can make himself anything. */
  private static void group(Xr xr, Command command) {
    String power = "operator";
    for (ConfigNode node : command.node().children()) {
      boolean inherits = node.starts("inherit") || node.starts("taskgroup");
      if (node.starts("description")) {
        node.irrelevant();
      } else if (inherits || node.starts("task")) {
        node.mapped();
        String of = node.word(node.words().size() - 1);
        boolean all = inherits && privilege(xr, of).equals("admin");
        power = all || node.starts("task", "write", "aaa") ? "admin" : power;
      }
    }
    xr.groups.put(command.word(1), power);
  }

  static void finish(Xr xr) {
    for (Item.Builder account : xr.device().items(Account.TYPE)) {
      account.orDefault(
          Account.PRIVILEGE,
          "user",
          "Cisco IOS XR System Security Command Reference, group (none unless configured)");
    }
    policies(xr);
    xr.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        "Cisco IOS XR System Security Command Reference, aaa password-policy (none unless a user"
            + " has one)");
  }

  private static boolean policed(Xr xr, Item.Builder account) {
    return xr.policed.keySet().stream().anyMatch(user -> user == account);
  }

  /** A policy holds for the users that name it; it counts when all with a password name it. */
  private static void policies(Xr xr) {
    List<Item.Builder> accounts =
        xr.device().items(Account.TYPE).stream()
            .filter(a -> a.get(Account.PASSWORD_REQUIRED).value().isPresent())
            .toList();
    Set<String> named = new HashSet<>(xr.policed.values());
    boolean all = named.size() == 1 && accounts.stream().allMatch(a -> policed(xr, a));
    xr.policies.forEach(
        (name, command) -> {
          if (all && named.contains(name)) {
            PasswordRules.read(xr, command);
          } else {
            command.node().unmapped().irrelevantDeep();
          }
        });
  }
}
