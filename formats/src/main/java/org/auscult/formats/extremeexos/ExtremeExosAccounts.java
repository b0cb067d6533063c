package org.auscult.formats.extremeexos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Accounts of the switch, what passwords must be like, and the servers asked instead. */
final class ExtremeExosAccounts {
  private static final String GUIDE = "ExtremeXOS User Guide, ";

  private ExtremeExosAccounts() {}

  static void commands(CommandTable.Builder<Exos> table) {
    table
        .on("create account", ExtremeExosAccounts::create)
        .on("delete account", ExtremeExosAccounts::delete)
        .on("configure account", ExtremeExosAccounts::password)
        .on("configure account all password-policy", ExtremeExosAccounts::policy)
        .on("configure cli max-failed-logins", ExtremeExosAccounts::attempts)
        .on("enable radius", (e, c) -> central(e, c, "group radius"))
        .on("disable radius", (e, c) -> central(e, c, "group radius"))
        .on("enable radius netlogin", (e, c) -> {})
        .on("disable radius netlogin", (e, c) -> {})
        .on("enable tacacs", (e, c) -> central(e, c, "group tacacs"))
        .on("disable tacacs", (e, c) -> central(e, c, "group tacacs"))
        .on("enable radius-accounting", (e, c) -> flag(e, c, Aaa.ACCOUNTING))
        .on("disable radius-accounting", (e, c) -> flag(e, c, Aaa.ACCOUNTING))
        .on("enable radius-accounting netlogin", (e, c) -> {})
        .on("disable radius-accounting netlogin", (e, c) -> {})
        .on("enable tacacs-accounting", (e, c) -> flag(e, c, Aaa.ACCOUNTING))
        .on("disable tacacs-accounting", (e, c) -> flag(e, c, Aaa.ACCOUNTING))
        .on("enable tacacs-authorization", (e, c) -> flag(e, c, Aaa.AUTHORISATION))
        .on("disable tacacs-authorization", (e, c) -> flag(e, c, Aaa.AUTHORISATION))
        .on("configure radius", (e, c) -> server(e, c, "radius"))
        .on("configure radius-accounting", (e, c) -> server(e, c, "radius"))
        .on("configure tacacs", (e, c) -> server(e, c, "tacacs"))
        .on("configure tacacs-accounting", (e, c) -> server(e, c, "tacacs"));
  }

  /** {@code create account admin|user NAME [encrypted] PASSWORD}. */
  private static void create(Exos exos, Command command) {
    Item.Builder item = account(exos, command, command.word(3));
    item.set(Account.PRIVILEGE, command.word(2).equals("admin") ? "admin" : "operator");
    secret(exos, item, command, 4);
  }

  private static void delete(Exos exos, Command command) {
    exos.remove(Account.TYPE, item -> named(item, command.word(2)));
  }

  /** {@code configure account NAME [encrypted] PASSWORD}. */
  private static void password(Exos exos, Command command) {
    boolean plain = command.word(3).equals("password") || command.word(3).equals("encrypted");
    if (command.word(3).equals("password-policy") || !plain && command.size() > 4) {
      command.unread();
      return;
    }
    String name = command.word(2);
    Item.Builder item = account(exos, command, name);
    if (name.equals("admin")) {
      item.set(Account.PRIVILEGE, "admin", command.span());
    } else if (name.equals("user")) {
      item.set(Account.PRIVILEGE, "operator", command.span());
    }
    secret(exos, item, command, 3);
  }

  private static Item.Builder account(Exos exos, Command command, String name) {
    Optional<Item.Builder> known =
        exos.device().items(Account.TYPE).stream().filter(i -> named(i, name)).findFirst();
    return known.orElseGet(
        () -> exos.add(Account.TYPE, command.span()).set(Account.NAME, name, command.span()));
  }

  private static boolean named(Item.Builder item, String name) {
    return item.get(Account.NAME).value().filter(name::equals).isPresent();
  }

  private static void secret(Exos exos, Item.Builder item, Command command, int at) {
    boolean hashed = command.word(at).equals("encrypted");
    if (command.size() <= at || hashed && command.last().equals("encrypted")) {
      command.unread();
      return;
    }
    boolean empty = command.last().isEmpty();
    item.set(Account.PASSWORD_REQUIRED, !empty, command.span());
    if (!empty) {
      item.set(Account.SECRET, exos.password(hashed, command.last()), command.span());
    }
  }

  /** {@code configure account all password-policy min-length 12}. */
  private static void policy(Exos exos, Command command) {
    String value = command.word(5);
    switch (command.word(4)) {
      case "min-length" -> number(exos, command, PasswordPolicy.MIN_LENGTH);
      case "history" -> number(exos, command, PasswordPolicy.HISTORY);
      case "max-age" -> number(exos, command, PasswordPolicy.MAX_AGE_DAYS);
      case "char-validation" ->
          exos.set(
              PasswordPolicy.TYPE,
              PasswordPolicy.COMPLEXITY,
              value.equals("all-char-groups"),
              command.span());
      case "lockout-on-login-failures" -> lockout(exos, command, value.equals("on"));
      default -> command.unread();
    }
  }

  private static void number(Exos exos, Command command, Field<Long> field) {
    boolean none = command.word(5).equals("none");
    if (none || command.number(5).isPresent()) {
      exos.set(PasswordPolicy.TYPE, field, command.number(5).orElse(0), command.span());
    } else {
      command.unread();
    }
  }

  private static void lockout(Exos exos, Command command, boolean on) {
    Item.Builder policy = exos.device().single(PasswordPolicy.TYPE);
    policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, on ? exos.attempts : 0L, command.span());
  }

  /** So many wrong attempts end a session, and block the account where that is asked for. */
  private static void attempts(Exos exos, Command command) {
    exos.attempts = command.number(3).orElse(exos.attempts);
    Item.Builder policy = exos.device().single(PasswordPolicy.TYPE);
    Setting<Long> known = policy.get(PasswordPolicy.LOCKOUT_THRESHOLD);
    if (known.value().filter(threshold -> threshold > 0).isPresent()) {
      policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, exos.attempts, command.span());
    }
  }

  private static void central(Exos exos, Command command, String method) {
    if (Exos.on(command)) {
      exos.device()
          .single(Aaa.TYPE)
          .set(Aaa.ENABLED, true, command.span())
          .set(Aaa.CENTRAL, true, command.span())
          .set(Aaa.LOGIN_METHODS, List.of(method, "local"), command.span());
    }
  }

  private static void flag(Exos exos, Command command, Field<Boolean> field) {
    exos.set(Aaa.TYPE, field, Exos.on(command), command.span());
  }

  /**
   * {@code configure radius [mgmt-access] primary server HOST [PORT] client-ip …}, and {@code
   * configure radius [mgmt-access] primary shared-secret [encrypted] WORDS}.
   */
  private static void server(Exos exos, Command command, String protocol) {
    int server = command.words().indexOf("server");
    int secret = command.words().indexOf("shared-secret");
    int at = server > 0 ? server : secret;
    if (at < 0 || at + 1 >= command.size()) {
      if (command.has("timeout")) {
        command.node().unmapped().irrelevant();
      } else {
        command.unread();
      }
      return;
    }
    String name = String.join(" ", command.words().subList(1, at));
    Item.Builder item =
        exos.servers.computeIfAbsent(
            name,
            n -> exos.add(AuthServer.TYPE, command.span()).set(AuthServer.PROTOCOL, protocol));
    if (server > 0) {
      item.set(AuthServer.HOST, command.word(at + 1), command.span())
          .set(AuthServer.ENCRYPTED, false, command.span());
      command.number(at + 2).ifPresent(port -> item.set(AuthServer.PORT, port, command.span()));
    } else {
      item.set(AuthServer.SECRET, exos.shared(command), command.span());
    }
  }

  static void finish(Exos exos) {
    String local = GUIDE + "Authenticating Users (the local database by default)";
    exos.standard(Aaa.TYPE, Aaa.CENTRAL, false, local);
    exos.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, local);
    boolean admin =
        exos.device().items(Account.TYPE).stream()
            .anyMatch(i -> i.get(Account.PRIVILEGE).value().filter("admin"::equals).isPresent());
    if (exos.whole() && !admin) {
      exos.add(Account.TYPE, exos.device().where())
          .set(Account.NAME, "admin")
          .set(Account.PRIVILEGE, "admin")
          .set(
              Account.PASSWORD_REQUIRED,
              Setting.byDefault(false, GUIDE + "Default Accounts (no password)"));
    }
  }
}
