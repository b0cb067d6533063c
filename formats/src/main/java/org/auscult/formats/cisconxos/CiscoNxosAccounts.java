package org.auscult.formats.cisconxos;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Local accounts and their roles, and what passwords must be like. */
final class CiscoNxosAccounts {
  /** Days that stand for never. */
  private static final long NEVER = 99_999;

  private CiscoNxosAccounts() {}

  /** Roles of the configuration that may change all. */
  static final class Seen {
    private final Set<String> full =
        new HashSet<>(List.of("network-admin", "vdc-admin", "priv-15"));
  }

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on("username", CiscoNxosAccounts::username)
        .on("enable secret", CiscoNxosAccounts::enable)
        .on("role name", CiscoNxosAccounts::role)
        .on("password strength-check", CiscoNxosAccounts::strength)
        .on("userpassphrase min-length", CiscoNxosAccounts::length)
        .on("system login block-for", (nxos, c) -> blockFor(nxos, c, 5))
        .on("login block-for", (nxos, c) -> blockFor(nxos, c, 4))
        .on("aaa authentication rejected", (nxos, c) -> rejected(nxos, c));
  }

  private static void username(Nxos nxos, Command command) {
    String name = command.word(1);
    Optional<Item.Builder> known =
        nxos.device().items(Account.TYPE).stream()
            .filter(item -> item.get(Account.NAME).value().filter(name::equals).isPresent())
            .findFirst();
    if (command.negated()) {
      known.ifPresent(item -> nxos.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () ->
                nxos.add(Account.TYPE, command.span())
                    .set(Account.NAME, name)
                    .set(Account.ENABLED, true));
    switch (command.word(2)) {
      case "password" -> password(nxos, item, command);
      case "passphrase" -> lifetime(item, command);
      case "role", "expire", "shelltype", "sshkey", "keypair", "ssh-cert-dn" ->
          privilege(nxos, item, command);
      default -> command.unread();
    }
  }

  /** {@code password 5 !} is an account that no password opens. */
  private static void password(Nxos nxos, Item.Builder item, Command command) {
    boolean closed = command.word(4).equals("!");
    item.set(
        Account.SECRET,
        closed ? nxos.redactor().external() : nxos.secret(stored(command)),
        command.span());
    item.set(Account.PASSWORD_REQUIRED, true, command.span());
    privilege(nxos, item, command);
  }

  private static List<String> stored(Command command) {
    boolean typed = command.number(3).isPresent() && command.word(3).length() == 1;
    return command.words().subList(3, Math.min(command.size(), typed ? 5 : 4));
  }

  private static void lifetime(Item.Builder item, Command command) {
    command
        .after("lifetime")
        .map(Command::number)
        .filter(OptionalLong::isPresent)
        .ifPresent(
            days -> item.set(Account.PASSWORD_EXPIRES, days.getAsLong() < NEVER, command.span()));
  }

  /** Several roles add up: the mightiest counts. */
  private static void privilege(Nxos nxos, Item.Builder item, Command command) {
    command
        .after("role")
        .ifPresent(
            role -> {
              boolean already =
                  item.get(Account.PRIVILEGE).value().filter("admin"::equals).isPresent();
              if (!already) {
                item.set(Account.PRIVILEGE, level(nxos, role), command.span());
              }
            });
    item.orDefault(
        Account.PRIVILEGE, "user", Nxos.SECURITY + "user roles (network-operator by default)");
  }

  private static String level(Nxos nxos, String role) {
    boolean reader = Set.of("network-operator", "vdc-operator", "priv-0", "priv-1").contains(role);
    return nxos.accounts.full.contains(role) ? "admin" : reader ? "user" : "operator";
  }

  private static void enable(Nxos nxos, Command command) {
    if (command.on()) {
      nxos.add(Account.TYPE, command.span())
          .set(Account.NAME, "enable")
          .set(Account.ENABLED, true)
          .set(Account.PASSWORD_REQUIRED, true)
          .set(Account.PRIVILEGE, "admin")
          .set(Account.SECRET, nxos.secret(command.list(2)));
    }
  }

  private static void role(Nxos nxos, Command command) {
    for (ConfigNode node : command.node().children()) {
      node.mapped();
      if (node.text().contains(" permit read-write") && !node.text().contains("feature")) {
        nxos.accounts.full.add(command.word(2));
      }
    }
  }

  /** The length of passwords is a part of what the check asks for. */
  private static void strength(Nxos nxos, Command command) {
    Item.Builder policy = nxos.device().single(PasswordPolicy.TYPE);
    policy.set(PasswordPolicy.COMPLEXITY, command.on(), command.span());
    if (command.negated() && policy.get(PasswordPolicy.MIN_LENGTH).value().isEmpty()) {
      policy.set(PasswordPolicy.MIN_LENGTH, 0L, command.span());
    }
  }

  private static void length(Nxos nxos, Command command) {
    command
        .number(2)
        .ifPresentOrElse(
            n -> nxos.set(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, n, command.span()),
            command::unread);
  }

  /** {@code block-for SECONDS attempts TRIES within SECONDS}. */
  private static void blockFor(Nxos nxos, Command command, int tries) {
    lock(nxos, command, command.number(tries), command.number(tries - 2));
  }

  /** {@code rejected TRIES in SECONDS ban SECONDS}. */
  private static void rejected(Nxos nxos, Command command) {
    lock(nxos, command, command.number(3), command.number(7));
  }

  private static void lock(Nxos nxos, Command command, OptionalLong tries, OptionalLong seconds) {
    if (command.negated()) {
      return;
    }
    if (tries.isEmpty() || seconds.isEmpty()) {
      command.unread();
      return;
    }
    Item.Builder policy = nxos.device().single(PasswordPolicy.TYPE);
    policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, tries.getAsLong(), command.span());
    policy.set(PasswordPolicy.LOCKOUT_MINUTES, (seconds.getAsLong() + 59) / 60, command.span());
  }

  static void finish(Nxos nxos) {
    Item.Builder policy = nxos.device().single(PasswordPolicy.TYPE);
    String strong = Nxos.SECURITY + "password strength-checking (on; 8 characters at least)";
    nxos.standard(policy, PasswordPolicy.COMPLEXITY, true, strong);
    if (policy.get(PasswordPolicy.COMPLEXITY).value().equals(Optional.of(true))) {
      nxos.standard(policy, PasswordPolicy.MIN_LENGTH, 8L, strong);
    }
    nxos.standard(
        policy,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        Nxos.SECURITY + "login block-for (no lock unless configured)");
  }
}
