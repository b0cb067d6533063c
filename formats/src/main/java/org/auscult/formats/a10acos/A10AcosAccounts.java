package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** Administrators, how wrong passwords are counted, and servers that authenticate. */
final class A10AcosAccounts {
  private static final Set<String> SERVERS = Set.of("tacplus", "radius", "ldap");

  private A10AcosAccounts() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table
        .on("admin", A10AcosAccounts::admin)
        .on("enable-password", A10AcosAccounts::enable)
        .on("admin-lockout enable", (a, c) -> a.lockout = c.on())
        .on("admin-lockout threshold", (a, c) -> number(a, c, PasswordPolicy.LOCKOUT_THRESHOLD))
        .on("admin-lockout duration", (a, c) -> number(a, c, PasswordPolicy.LOCKOUT_MINUTES))
        .on("authentication type", A10AcosAccounts::methods)
        .on("authentication console type", (a, c) -> {})
        .on("accounting", (a, c) -> a.set(Aaa.TYPE, Aaa.ACCOUNTING, c.on(), c.span()))
        .on("authorization", (a, c) -> a.set(Aaa.TYPE, Aaa.AUTHORISATION, c.on(), c.span()))
        .on("radius-server host", (a, c) -> server(a, c, "radius"))
        .on("tacacs-server host", (a, c) -> server(a, c, "tacacs"))
        .on("ldap-server host", (a, c) -> server(a, c, "ldap"));
  }

  private static void number(Acos acos, Command command, Field<Long> field) {
    command.number(2).ifPresent(n -> acos.set(PasswordPolicy.TYPE, field, n, command.span()));
  }

  private static void admin(Acos acos, Command command) {
    Item.Builder account =
        acos.add(Account.TYPE, command.span())
            .set(Account.NAME, command.word(1))
            .set(Account.ENABLED, true);
    if (command.has("password")) {
      password(acos, command, account);
    }
    List<String> trusted = new ArrayList<>();
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node.mapped());
      switch (inner.word(0)) {
        case "password" -> password(acos, inner, account);
        case "privilege" -> privilege(inner, account);
        case "disable" -> account.set(Account.ENABLED, false, inner.span());
        case "enable", "unlock", "access" -> {}
        case "trusted-host" -> trusted.add(trusted(inner));
        default -> inner.unread();
      }
    }
    if (!trusted.isEmpty()) {
      account.set(Account.ALLOWED_SOURCES, trusted.contains("any") ? List.of("any") : trusted);
    } else {
      acos.standard(
          account,
          Account.ALLOWED_SOURCES,
          List.of("any"),
          Acos.reference("admin: trusted-host 0.0.0.0 /0"));
    }
    acos.standard(account, Account.PRIVILEGE, "operator", Acos.reference("admin: privilege read"));
  }

  private static String trusted(Command command) {
    String mask = command.word(2);
    if (command.word(1).equals("0.0.0.0")) {
      return "any";
    }
    return mask.startsWith("/")
        ? command.word(1) + mask
        : Ipv4.is(mask) ? Ipv4.masked(command.word(1), mask) : command.word(1);
  }

  private static void password(Acos acos, Command command, Item.Builder account) {
    account
        .set(Account.SECRET, acos.behind(command, "password"), command.span())
        .set(Account.PASSWORD_REQUIRED, true, command.span());
  }

  private static void privilege(Command command, Item.Builder account) {
    boolean writes = command.words().stream().anyMatch(w -> w.contains("write") || w.equals("hm"));
    if (writes || account.get(Account.PRIVILEGE).value().isEmpty()) {
      account.set(Account.PRIVILEGE, writes ? "admin" : "operator", command.span());
    }
  }

  private static void enable(Acos acos, Command command) {
    acos.add(Account.TYPE, command.span())
        .set(Account.NAME, "enable")
        .set(Account.SECRET, acos.secret(command, 1))
        .set(Account.PRIVILEGE, "admin")
        .set(Account.ENABLED, true);
  }

  private static void methods(Acos acos, Command command) {
    List<String> methods = command.list(2);
    Item.Builder aaa = acos.device().single(Aaa.TYPE).at(command.span());
    boolean central = methods.stream().anyMatch(SERVERS::contains);
    aaa.set(Aaa.LOGIN_METHODS, methods, command.span()).set(Aaa.CENTRAL, central, command.span());
    if (central) {
      aaa.set(Aaa.ENABLED, true, command.span());
    }
  }

  private static void server(Acos acos, Command command, String protocol) {
    Item.Builder server =
        acos.add(AuthServer.TYPE, command.span())
            .set(AuthServer.PROTOCOL, protocol)
            .set(AuthServer.HOST, command.word(2));
    if (command.has("secret")) {
      String first = command.after("secret").orElse("");
      int skip = first.startsWith("secret-") ? 2 : 1;
      server.set(
          AuthServer.SECRET,
          acos.secret(command, command.words().indexOf("secret") + skip),
          command.span());
    }
    for (String word : List.of("auth-port", "port")) {
      command
          .after(word)
          .map(Command::number)
          .filter(OptionalLong::isPresent)
          .ifPresent(n -> server.set(AuthServer.PORT, n.getAsLong(), command.span()));
    }
    if (protocol.equals("ldap")) {
      server.set(AuthServer.ENCRYPTED, command.has("ssl"), command.span());
    }
  }

  static void finish(Acos acos) {
    Item.Builder policy = acos.device().single(PasswordPolicy.TYPE);
    if (!acos.lockout && acos.whole()) {
      policy.set(
          PasswordPolicy.LOCKOUT_THRESHOLD,
          Setting.byDefault(0L, Acos.reference("admin-lockout: enable, disabled by default")));
    }
    acos.standard(Aaa.TYPE, Aaa.CENTRAL, false, Acos.reference("authentication type: local"));
  }
}
