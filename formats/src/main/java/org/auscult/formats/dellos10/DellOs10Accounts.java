package org.auscult.formats.dellos10;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Local accounts, what passwords must be like, and the servers that are asked. */
final class DellOs10Accounts {
  private static final String LOCAL =
      Os10.GUIDE + "aaa authentication login (local unless configured)";

  private DellOs10Accounts() {}

  static void commands(CommandTable.Builder<Os10> table) {
    table
        .on("username", DellOs10Accounts::username)
        .on("system-user", DellOs10Accounts::shell)
        .on("enable password", DellOs10Accounts::enable)
        .on("password-attributes", DellOs10Accounts::attributes)
        .on(
            "aaa authentication login default",
            (os10, c) -> os10.servers.methods(c, 4, List.of("local", "none")))
        .on("aaa authentication login console", (os10, c) -> {})
        .on("aaa authentication", (os10, c) -> os10.servers.methods(c, 2, List.of("local", "none")))
        .on("aaa authorization", (os10, c) -> flag(os10, c, true))
        .on("aaa accounting", (os10, c) -> flag(os10, c, false))
        .on("radius-server host", (os10, c) -> os10.servers.host(c, "radius"))
        .on("tacacs-server host", (os10, c) -> os10.servers.host(c, "tacacs"));
  }

  private static void username(Os10 os10, Command command) {
    String name = command.word(1);
    if (command.negated()) {
      os10.remove(Account.TYPE, item -> item.get(Account.NAME).value().equals(Optional.of(name)));
    } else if (command.word(2).equals("sshkey")) {
      return;
    } else if (command.word(2).equals("password")) {
      account(os10, command, name, command.list(3))
          .set(Account.PRIVILEGE, privilege(command.after("role").orElse("")));
    } else {
      command.unread();
    }
  }

  private static Item.Builder account(
      Os10 os10, Command command, String name, List<String> stored) {
    return os10.add(Account.TYPE, command.span())
        .set(Account.NAME, name)
        .set(Account.ENABLED, true)
        .set(Account.PASSWORD_REQUIRED, true)
        .set(Account.SECRET, os10.secret(stored));
  }

  private static String privilege(String role) {
    return switch (role) {
      case "sysadmin", "secadmin", "netadmin" -> "admin";
      case "netoperator" -> "user";
      default -> "operator";
    };
  }

  /** {@code system-user linuxadmin password …}: the account of the shell beneath. */
  private static void shell(Os10 os10, Command command) {
    if (command.word(2).equals("password")) {
      account(os10, command, command.word(1), command.list(3)).set(Account.PRIVILEGE, "admin");
    } else if (command.word(2).equals("disable")) {
      os10.add(Account.TYPE, command.span())
          .set(Account.NAME, command.word(1))
          .set(Account.ENABLED, command.negated());
    } else {
      command.unread();
    }
  }

  /** {@code enable password [0|sha-256|sha-512] WORDS priv-lvl N}. */
  private static void enable(Os10 os10, Command command) {
    if (command.on()) {
      long level =
          command.after("priv-lvl").map(Command::number).orElse(OptionalLong.empty()).orElse(15);
      account(os10, command, "enable", command.list(2))
          .set(Account.PRIVILEGE, level >= 15 ? "admin" : "operator");
    }
  }

  /** One or several of: length, kinds of characters, tries and minutes of a lock. */
  private static void attributes(Os10 os10, Command command) {
    if (command.negated()) {
      return;
    }
    Item.Builder policy = os10.device().single(PasswordPolicy.TYPE);
    number(command, "min-length")
        .ifPresent(n -> policy.set(PasswordPolicy.MIN_LENGTH, n, command.span()));
    if (command.has("character-restriction")) {
      boolean any =
          List.of("upper", "lower", "numeric", "special-char").stream()
              .anyMatch(kind -> number(command, kind).orElse(0) > 0);
      policy.set(PasswordPolicy.COMPLEXITY, any, command.span());
    }
    OptionalLong minutes = number(command, "lockout-period");
    if (minutes.isPresent()) {
      lock(policy, command, minutes.getAsLong());
    }
  }

  /** Without minutes, tries that fail lock nobody out. */
  private static void lock(Item.Builder policy, Command command, long minutes) {
    long tries = minutes == 0 ? 0 : number(command, "max-retry").orElse(3);
    policy.set(PasswordPolicy.LOCKOUT_THRESHOLD, tries, command.span());
    policy.set(PasswordPolicy.LOCKOUT_MINUTES, minutes, command.span());
  }

  private static OptionalLong number(Command command, String name) {
    return command.after(name).map(Command::number).orElse(OptionalLong.empty());
  }

  private static void flag(Os10 os10, Command command, boolean authorised) {
    if (command.on() && !command.last().equals("none")) {
      os10.set(Aaa.TYPE, authorised ? Aaa.AUTHORISATION : Aaa.ACCOUNTING, true, command.span());
    }
  }

  static void finish(Os10 os10) {
    os10.servers.finish();
    String source = Os10.GUIDE + "password-attributes";
    os10.standard(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, 9L, source);
    os10.standard(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, false, source);
    os10.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        source + " max-retry lockout-period (no lockout)");
    os10.standard(Aaa.TYPE, Aaa.ENABLED, true, Os10.GUIDE + "AAA (there is no command to stop it)");
    os10.standard(Aaa.TYPE, Aaa.CENTRAL, false, LOCAL);
    os10.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, LOCAL);
    os10.standard(Aaa.TYPE, Aaa.ACCOUNTING, false, Os10.GUIDE + "aaa accounting");
    os10.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, LOCAL);
  }
}
