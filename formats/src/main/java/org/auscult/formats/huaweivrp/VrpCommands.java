package org.auscult.formats.huaweivrp;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.undolines.Undo;
import org.auscult.formats.undolines.UndoCommands;
import org.auscult.tree.ConfigNode;

/** The commands that VRP has for itself. */
final class VrpCommands {
  private static final CommandTable<Undo> IN_AAA = inAaa();

  private VrpCommands() {}

  static CommandTable<Undo> table() {
    CommandTable.Builder<Undo> table = CommandTable.builder();
    UndoCommands.shared(table);
    return table
        .on("aaa", (u, c) -> IN_AAA.readInside(u, c.node()))
        .on("http server enable", UndoCommands.server("http"))
        .on("http secure-server enable", UndoCommands.server("https"))
        .on("http acl", (u, c) -> u.restrict("http", c))
        .on("http secure-server acl", (u, c) -> u.restrict("https", c))
        .on("telnet ipv6 server enable", (u, c) -> {})
        .on("ssh server cipher", UndoCommands.algorithms(SshServer.CIPHERS))
        .on("ssh server hmac", UndoCommands.algorithms(SshServer.MACS))
        .on("ssh server key-exchange", UndoCommands.algorithms(SshServer.KEY_EXCHANGES))
        .on("ssh authentication-type default", VrpCommands::sshAuthentication)
        .on("radius-server template", (u, c) -> template(u, c, "radius"))
        .on("hwtacacs-server template", (u, c) -> template(u, c, "tacacs"))
        .irrelevant(
            """
            ssh user * authentication-type
            ssh user * service-type
            ssh user
            ssh client cipher
            ssh client hmac
            ssh client key-exchange
            http timeout
            http server load
            ntp-service server disable
            ntp-service ipv6 server disable\
            """)
        .build();
  }

  private static void sshAuthentication(Undo undo, Command command) {
    boolean password = command.has("password") || command.has("all");
    undo.set(SshServer.TYPE, SshServer.PASSWORD_LOGIN, password, command.span());
  }

  private static CommandTable<Undo> inAaa() {
    return CommandTable.<Undo>builder()
        .on("local-user", VrpCommands::user)
        .on("authentication-scheme", VrpCommands::scheme)
        .on("accounting-scheme", VrpCommands::accounting)
        .on("local-aaa-user wrong-password", VrpCommands::lockout)
        .on("local-aaa-user password policy administrator", VrpCommands::policy)
        .irrelevant("authorization-scheme\nservice-scheme\nrecording-scheme")
        .on("domain", VrpCommands::domain)
        .build();
  }

  private static void user(Undo undo, Command command) {
    if (command.negated()) {
      command.unread();
      return;
    }
    Item.Builder item = undo.account(command.word(1), command.span());
    switch (command.word(2)) {
      case "password" -> item.set(Account.SECRET, undo.secret(command.list(3)), command.span());
      case "privilege" ->
          item.set(Account.PRIVILEGE, Undo.privilege(command.last()), command.span());
      case "state" -> item.set(Account.ENABLED, !command.word(3).equals("block"), command.span());
      case "service-type", "access-limit", "idle-timeout", "ftp-directory", "user-group" -> {}
      default -> command.unread();
    }
  }

  private static void scheme(Undo undo, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command line = Command.of(node);
      if (line.word(0).equals("authentication-mode") && line.on()) {
        UndoCommands.methods(undo, line, line.list(1));
        node.mapped();
      }
    }
  }

  private static void accounting(Undo undo, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command line = Command.of(node);
      if (line.word(0).equals("accounting-mode") && line.on()) {
        undo.set(Aaa.TYPE, Aaa.ACCOUNTING, !line.has("none"), line.span());
        node.mapped();
      }
    }
  }

  /** A domain only names schemes and servers that stand elsewhere. */
  private static void domain(Undo undo, Command command) {
    for (ConfigNode node : command.node().children()) {
      if (List.of(
              "authentication-scheme",
              "accounting-scheme",
              "authorization-scheme",
              "radius-server",
              "hwtacacs-server",
              "service-scheme")
          .contains(node.word(0))) {
        node.irrelevant();
      }
    }
  }

  /** {@code local-aaa-user wrong-password retry-interval 5 retry-time 3 block-time 5}. */
  private static void lockout(Undo undo, Command command) {
    if (command.negated()) {
      undo.set(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, 0L, command.span());
      return;
    }
    number(undo, command, "retry-time", PasswordPolicy.LOCKOUT_THRESHOLD);
    number(undo, command, "block-time", PasswordPolicy.LOCKOUT_MINUTES);
  }

  private static void number(Undo undo, Command command, String word, Field<Long> field) {
    command
        .after(word)
        .map(n -> Command.number(n).orElse(0))
        .ifPresent(n -> undo.set(PasswordPolicy.TYPE, field, n, command.span()));
  }

  private static void policy(Undo undo, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command line = Command.of(node);
      Optional<Field<Long>> field =
          switch (String.join(" ", line.words().subList(0, Math.min(2, line.size())))) {
            case "password expire" -> Optional.of(PasswordPolicy.MAX_AGE_DAYS);
            case "password history" -> Optional.of(PasswordPolicy.HISTORY);
            case "password min-length" -> Optional.of(PasswordPolicy.MIN_LENGTH);
            default -> Optional.empty();
          };
      if (field.isPresent() && Command.number(line.last()).isPresent()) {
        undo.set(
            PasswordPolicy.TYPE, field.get(), Command.number(line.last()).getAsLong(), line.span());
        node.mapped();
      }
    }
  }

  /**
   * {@code radius-server authentication HOST PORT}, {@code radius-server shared-key cipher KEY}.
   */
  private static void template(Undo undo, Command command, String protocol) {
    Optional<Command> key = Optional.empty();
    for (ConfigNode node : command.node().children()) {
      Command line = Command.of(node);
      switch (line.word(1)) {
        case "authentication" -> {
          node.mapped();
          Item.Builder item =
              undo.add(AuthServer.TYPE, line.span())
                  .set(AuthServer.HOST, line.word(2))
                  .set(AuthServer.PROTOCOL, protocol);
          line.number(3).ifPresent(port -> item.set(AuthServer.PORT, port));
        }
        case "shared-key" -> {
          node.mapped();
          key = Optional.of(line);
        }
        case "accounting", "authorization", "timeout", "retransmit", "user-name", "timer" ->
            node.irrelevant();
        default -> {}
      }
    }
    key.ifPresent(
        line ->
            undo.device().items(AuthServer.TYPE).stream()
                .filter(item -> item.get(AuthServer.SECRET).value().isEmpty())
                .forEach(
                    item -> item.set(AuthServer.SECRET, undo.secret(line.list(2)), line.span())));
  }
}
