package org.auscult.formats.brocadefastiron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Local users, passwords of the device, and the servers asked instead. */
final class BrocadeFastironAccounts {
  private static final String GUIDE = "FastIron Security Configuration Guide, ";

  private BrocadeFastironAccounts() {}

  static void commands(CommandTable.Builder<Fastiron> table) {
    table
        .on("username", BrocadeFastironAccounts::username)
        .on("username * history", BrocadeFastironAccounts::history)
        .on("enable", BrocadeFastironAccounts::lone)
        .on("enable super-user-password", (f, c) -> enable(f, c, "admin"))
        .on("enable port-config-password", (f, c) -> enable(f, c, "operator"))
        .on("enable read-only-password", (f, c) -> enable(f, c, "user"))
        .on("enable telnet password", (f, c) -> own(f, c, "telnet", "user", 3))
        .on("enable aaa console", BrocadeFastironAccounts::console)
        .on("enable password-min-length", BrocadeFastironAccounts::length)
        .on("enable strict-password-enforcement", BrocadeFastironAccounts::strict)
        .on("enable user disable-on-login-failure", BrocadeFastironAccounts::lockout)
        .on("enable password-display", (f, c) -> c.unread())
        .on("aaa authentication login default", BrocadeFastironAccounts::login)
        .on("aaa authentication login privilege-mode", (f, c) -> {})
        .on("aaa authentication web-server default", BrocadeFastironAccounts::fallback)
        .on("aaa authentication enable default", BrocadeFastironAccounts::fallback)
        .on("aaa authentication enable implicit-user", (f, c) -> {})
        .on("aaa accounting exec default", (f, c) -> flag(f, c, Aaa.ACCOUNTING))
        .on("aaa accounting commands", (f, c) -> flag(f, c, Aaa.ACCOUNTING))
        .on("aaa accounting system default", (f, c) -> {})
        .on("aaa authorization exec default", (f, c) -> flag(f, c, Aaa.AUTHORISATION))
        .on("aaa authorization commands", (f, c) -> flag(f, c, Aaa.AUTHORISATION))
        .on("radius-server host", (f, c) -> server(f, c, "radius"))
        .on("tacacs-server host", (f, c) -> server(f, c, "tacacs"))
        .on("radius-server key", (f, c) -> key(f, c, "radius"))
        .on("tacacs-server key", (f, c) -> key(f, c, "tacacs"));
  }

  /** {@code username NAME [privilege 0|4|5] [nopassword|password [8] STORED]}. */
  private static void username(Fastiron fastiron, Command command) {
    if (command.negated()) {
      command.unread();
      return;
    }
    Item.Builder item =
        fastiron
            .add(Account.TYPE, command.span())
            .set(Account.NAME, command.word(1))
            .set(Account.PRIVILEGE, level(command.after("privilege").orElse("0")));
    int password = command.words().indexOf("password");
    if (password > 1) {
      item.set(Account.SECRET, fastiron.secret(command.list(password + 1)));
    }
    if (command.has("nopassword")) {
      item.set(Account.PASSWORD_REQUIRED, false).set(Account.ENABLED, true);
    }
  }

  /** Without a level a user is a super-user, which is level 0. */
  private static String level(String number) {
    return switch (number) {
      case "0" -> "admin";
      case "4" -> "operator";
      default -> "user";
    };
  }

  private static void history(Fastiron fastiron, Command command) {
    command.list(3).forEach(fastiron.redactor()::remember);
  }

  /** Behind the ports of a mirror, {@code enable} stands alone. */
  private static void lone(Fastiron fastiron, Command command) {
    if (command.size() > 1) {
      command.unread();
    } else {
      command.node().unmapped().irrelevant();
    }
  }

  private static void enable(Fastiron fastiron, Command command, String privilege) {
    String name = privilege.equals("admin") ? "enable" : "enable " + privilege;
    own(fastiron, command, name, privilege, 2);
  }

  private static void own(
      Fastiron fastiron, Command command, String name, String privilege, int at) {
    if (command.on()) {
      fastiron
          .add(Account.TYPE, command.span())
          .set(Account.NAME, name)
          .set(Account.PRIVILEGE, privilege)
          .set(Account.SECRET, fastiron.secret(command.list(at)));
    }
  }

  private static void console(Fastiron fastiron, Command command) {
    fastiron.set(
        SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, command.on(), command.span());
  }

  private static void length(Fastiron fastiron, Command command) {
    command
        .number(2)
        .ifPresent(
            least ->
                fastiron.set(
                    PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, least, command.span()));
  }

  /** At least two upper-case, lower-case, numeric and special characters each. */
  private static void strict(Fastiron fastiron, Command command) {
    fastiron.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, command.on(), command.span());
  }

  private static void lockout(Fastiron fastiron, Command command) {
    command
        .number(3)
        .ifPresent(
            tries ->
                fastiron.set(
                    PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, tries, command.span()));
  }

  private static void login(Fastiron fastiron, Command command) {
    List<String> methods = new ArrayList<>();
    for (String word : command.list(4)) {
      boolean server = word.startsWith("radius") || word.startsWith("tacacs");
      methods.add(server ? "group " + word : word);
    }
    boolean central = methods.stream().anyMatch(method -> method.startsWith("group "));
    fastiron.set(Aaa.TYPE, Aaa.ENABLED, true, command.span());
    fastiron.set(Aaa.TYPE, Aaa.LOGIN_METHODS, methods, command.span());
    fastiron.set(Aaa.TYPE, Aaa.CENTRAL, central, command.span());
    fallback(fastiron, command);
  }

  private static void fallback(Fastiron fastiron, Command command) {
    if (command.on() && command.last().equals("none")) {
      fastiron.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, true, command.span());
    }
  }

  private static void flag(Fastiron fastiron, Command command, Field<Boolean> field) {
    boolean on = command.on() && !command.last().equals("none");
    fastiron.set(Aaa.TYPE, field, on, command.span());
  }

  /** {@code radius-server host ADDRESS [auth-port N …] [key [2] WORDS]}. */
  private static void server(Fastiron fastiron, Command command, String protocol) {
    if (command.negated()) {
      return;
    }
    Item.Builder item =
        fastiron
            .add(AuthServer.TYPE, command.span())
            .set(AuthServer.HOST, command.word(2))
            .set(AuthServer.PROTOCOL, protocol);
    int key = command.words().indexOf("key");
    if (key > 0) {
      item.set(AuthServer.SECRET, fastiron.secret(command.list(key + 1)));
    }
  }

  private static void key(Fastiron fastiron, Command command, String protocol) {
    Secret secret = fastiron.secret(command.list(2));
    fastiron.commonKeys.put(protocol, Setting.of(secret, command.span()));
  }

  static void finish(Fastiron fastiron) {
    for (Item.Builder server : fastiron.device().items(AuthServer.TYPE)) {
      boolean own = server.get(AuthServer.SECRET).value().isPresent();
      Optional<String> protocol = server.get(AuthServer.PROTOCOL).value();
      if (!own && protocol.isPresent() && fastiron.commonKeys.containsKey(protocol.get())) {
        server.set(AuthServer.SECRET, fastiron.commonKeys.get(protocol.get()));
      }
    }
    String aaa = GUIDE + "aaa authentication (not configured by default)";
    fastiron.standard(Aaa.TYPE, Aaa.CENTRAL, false, aaa);
    fastiron.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, aaa);
    fastiron.standard(Aaa.TYPE, Aaa.ACCOUNTING, false, GUIDE + "aaa accounting (none by default)");
    fastiron.standard(
        SessionPolicy.TYPE,
        SessionPolicy.CONSOLE_AUTHENTICATION,
        false,
        GUIDE + "enable aaa console (the console asks for nothing by default)");
  }
}
