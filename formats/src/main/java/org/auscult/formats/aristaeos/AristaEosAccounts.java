package org.auscult.formats.aristaeos;

import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Local accounts and what passwords must be like. */
final class AristaEosAccounts {
  private AristaEosAccounts() {}

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("username", AristaEosAccounts::username)
        .on("enable password", AristaEosAccounts::enable)
        .on("enable secret", AristaEosAccounts::enable)
        .on("aaa root", AristaEosAccounts::root)
        .on("aaa authentication policy local allow-nopassword-remote-login", (eos, c) -> {})
        .on("aaa authentication policy lockout failure", AristaEosAccounts::lockout);
  }

  private static Optional<Item.Builder> named(Eos eos, String name) {
    return eos.device().items(Account.TYPE).stream()
        .filter(item -> item.get(Account.NAME).value().filter(name::equals).isPresent())
        .findFirst();
  }

  private static void username(Eos eos, Command command) {
    Optional<Item.Builder> known = named(eos, command.word(1));
    if (command.negated()) {
      known.ifPresent(item -> eos.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () -> eos.add(Account.TYPE, command.span()).set(Account.NAME, command.word(1)));
    boolean key = command.word(2).startsWith("ssh-key") || command.word(2).equals("sshkey");
    item.set(Account.ENABLED, true, command.span());
    if (!key) {
      options(eos, item, command);
      privilege(item, command);
    }
  }

  private static void options(Eos eos, Item.Builder item, Command command) {
    for (int i = 2; i < command.size(); i++) {
      switch (command.word(i)) {
        case "nopassword" -> item.set(Account.PASSWORD_REQUIRED, false, command.span());
        case "secret", "password" -> {
          item.set(Account.SECRET, stored(eos, command, i + 1), command.span())
              .set(Account.PASSWORD_REQUIRED, true, command.span());
          return;
        }
        case "privilege", "role", "shell" -> i++;
        default -> command.unread();
      }
    }
  }

  /** {@code secret *} locks the account for passwords. */
  private static Secret stored(Eos eos, Command command, int at) {
    return command.word(at).equals("*") ? eos.redactor().external() : eos.secret(command.list(at));
  }

  /** The role decides over commands; without one, the level of privilege does. */
  private static void privilege(Item.Builder item, Command command) {
    boolean full = command.after("role").filter("network-admin"::equals).isPresent();
    long level = command.after("privilege").map(Command::number).map(n -> n.orElse(1)).orElse(1L);
    if (full || level >= 15) {
      item.set(Account.PRIVILEGE, "admin", command.span());
    } else if (command.has("privilege")) {
      item.set(Account.PRIVILEGE, level > 1 ? "operator" : "user", command.span());
    } else {
      item.orDefault(Account.PRIVILEGE, "user", Eos.MANUAL + "username (privilege level 1)");
    }
  }

  private static void enable(Eos eos, Command command) {
    if (command.on()) {
      eos.add(Account.TYPE, command.span())
          .set(Account.NAME, "enable")
          .set(Account.PRIVILEGE, "admin")
          .set(Account.ENABLED, true)
          .set(Account.PASSWORD_REQUIRED, true)
          .set(Account.SECRET, eos.secret(command.list(2)));
    }
  }

  private static void root(Eos eos, Command command) {
    eos.set(SshServer.TYPE, SshServer.ROOT_LOGIN, command.on(), command.span());
    if (command.on()) {
      Item.Builder item = eos.add(Account.TYPE, command.span());
      item.set(Account.NAME, "root").set(Account.PRIVILEGE, "admin").set(Account.ENABLED, true);
      if (command.word(2).equals("nopassword")) {
        item.set(Account.PASSWORD_REQUIRED, false);
      } else {
        item.set(Account.SECRET, eos.secret(command.list(3))).set(Account.PASSWORD_REQUIRED, true);
      }
    }
  }

  /** {@code lockout failure N [window SECONDS] duration SECONDS}. */
  private static void lockout(Eos eos, Command command) {
    if (command.negated()) {
      return;
    }
    command
        .number(5)
        .ifPresentOrElse(
            tries ->
                eos.set(
                    PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, tries, command.span()),
            command::unread);
    command
        .after("duration")
        .map(Command::number)
        .ifPresent(
            seconds ->
                seconds.ifPresent(
                    s ->
                        eos.set(
                            PasswordPolicy.TYPE,
                            PasswordPolicy.LOCKOUT_MINUTES,
                            (s + 59) / 60,
                            command.span())));
  }

  static void finish(Eos eos) {
    eos.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        Eos.MANUAL + "aaa authentication policy lockout");
    eos.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.MIN_LENGTH,
        0L,
        Eos.MANUAL + "password minimum length (management security)");
  }
}
