package org.auscult.formats.h3ccomware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Firmware;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SshServer;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.undolines.Undo;
import org.auscult.formats.undolines.UndoCommands;

/** The commands that Comware has for itself. */
final class ComwareCommands {
  static final String DOCUMENTS = "H3C Fundamentals and Security Command References (Comware 7)";

  private ComwareCommands() {}

  static CommandTable<Undo> table() {
    CommandTable.Builder<Undo> table = CommandTable.builder();
    UndoCommands.shared(table);
    return table
        .on("version", ComwareCommands::version)
        .on("local-user", ComwareCommands::user)
        .on("ip http enable", UndoCommands.server("http"))
        .on("ip https enable", UndoCommands.server("https"))
        .on("netconf ssh server enable", UndoCommands.server("netconf"))
        .on("ip http acl", (u, c) -> u.restrict("http", c))
        .on("ip https acl", (u, c) -> u.restrict("https", c))
        .on("ssh2 algorithm cipher", UndoCommands.algorithms(SshServer.CIPHERS))
        .on("ssh2 algorithm mac", UndoCommands.algorithms(SshServer.MACS))
        .on("ssh2 algorithm key-exchange", UndoCommands.algorithms(SshServer.KEY_EXCHANGES))
        .on("radius scheme", (u, c) -> scheme(u, c, "radius"))
        .on("hwtacacs scheme", (u, c) -> scheme(u, c, "tacacs"))
        .on("domain", ComwareCommands::domain)
        .on("password-control enable", (u, c) -> {})
        .on("password-control length", ComwareCommands::length)
        .on("password-control composition", ComwareCommands::composition)
        .on("password-control login-attempt", ComwareCommands::attempts)
        .on("password-control aging", ComwareCommands::aging)
        .on("password-control history", ComwareCommands::history)
        .irrelevant(
            """
            web idle-timeout
            dhcp server forbidden-ip
            dhcp server always-broadcast\
            """)
        .irrelevantBlocks("dhcp server ip-pool")
        .build();
  }

  private static void version(Undo undo, Command command) {
    undo.set(Firmware.TYPE, Firmware.PRODUCT, "comware", command.span());
    undo.set(Firmware.TYPE, Firmware.VERSION, command.from(1).replace(",", ""), command.span());
  }

  private static final CommandTable<Local> IN_USER =
      CommandTable.<Local>builder()
          .on("password", Local::password)
          .on("authorization-attribute", Local::privilege)
          .on("state", (l, c) -> l.item.set(Account.ENABLED, !c.word(1).equals("block"), c.span()))
          .on("service-type", (l, c) -> {})
          .irrelevant("group\naccess-limit\ndescription\nexpiration-date")
          .build();

  /** A local user while it is read. */
  private static final class Local {
    private final Undo undo;
    private final Item.Builder item;
    private boolean admin;

    Local(Undo undo, Item.Builder item) {
      this.undo = undo;
      this.item = item;
    }

    private void password(Command command) {
      item.set(Account.SECRET, undo.secret(command.list(1)), command.span());
    }

    /** Of several roles the strongest counts. */
    private void privilege(Command command) {
      Optional<String> role = command.after("user-role").or(() -> command.after("level"));
      if (role.isPresent() && !admin && command.on()) {
        String privilege = Undo.privilege(role.get());
        admin = privilege.equals("admin");
        item.set(Account.PRIVILEGE, privilege, command.span());
      }
    }
  }

  private static void user(Undo undo, Command command) {
    if (command.on()) {
      Local local = new Local(undo, undo.account(command.word(1), command.span()));
      IN_USER.readInside(local, command.node());
    }
  }

  /** {@code primary authentication HOST [PORT] [key cipher|simple KEY]}, and a key for all. */
  private static void scheme(Undo undo, Command command, String protocol) {
    List<Item.Builder> servers = new ArrayList<>();
    Optional<Command> key = Optional.empty();
    for (var node : command.node().children()) {
      Command line = Command.of(node);
      boolean server = List.of("primary", "secondary").contains(line.word(0));
      if (server && line.word(1).equals("authentication")) {
        servers.add(server(undo, line, protocol));
        node.mapped();
      } else if (line.word(0).equals("key")) {
        undo.secret(line.list(2));
        key = line.word(1).equals("authentication") ? Optional.of(line) : key;
        node.mapped();
      } else if (server
          || List.of("user-name-format", "vpn-instance", "nas-ip", "timer", "retry")
              .contains(line.word(0))) {
        line.after("key").ifPresent(k -> undo.secret(line.list(line.words().indexOf("key") + 1)));
        node.irrelevant();
      }
    }
    key.ifPresent(
        line ->
            servers.stream()
                .filter(item -> item.get(AuthServer.SECRET).value().isEmpty())
                .forEach(
                    item -> item.set(AuthServer.SECRET, undo.secret(line.list(2)), line.span())));
  }

  private static Item.Builder server(Undo undo, Command line, String protocol) {
    Item.Builder item =
        undo.add(AuthServer.TYPE, line.span())
            .set(AuthServer.HOST, line.word(2))
            .set(AuthServer.PROTOCOL, protocol);
    int key = line.words().indexOf("key");
    if (key > 0) {
      item.set(AuthServer.SECRET, undo.secret(line.list(key + 1)));
    }
    return item;
  }

  /** {@code authentication login|default hwtacacs-scheme NAME local}. */
  private static void domain(Undo undo, Command command) {
    for (var node : command.node().children()) {
      Command line = Command.of(node);
      boolean logins = List.of("login", "default").contains(line.word(1));
      switch (line.word(0)) {
        case "authentication" -> {
          if (logins && line.on()) {
            UndoCommands.methods(undo, line, methods(line));
            node.mapped();
          }
        }
        case "accounting" -> {
          if (logins && line.on()) {
            undo.set(Aaa.TYPE, Aaa.ACCOUNTING, !line.has("none"), line.span());
            node.mapped();
          }
        }
        case "authorization" -> {
          if (logins && line.on()) {
            undo.set(Aaa.TYPE, Aaa.AUTHORISATION, !line.has("none"), line.span());
            node.mapped();
          }
        }
        case "access-limit", "state", "idle-cut", "self-service-url" -> node.irrelevant();
        default -> {}
      }
    }
  }

  private static List<String> methods(Command line) {
    List<String> methods = new ArrayList<>();
    for (int i = 2; i < line.size(); i++) {
      String word = line.word(i);
      methods.add(word.endsWith("-scheme") ? word + " " + line.word(++i) : word);
    }
    return methods;
  }

  private static void length(Undo undo, Command command) {
    command
        .number(2)
        .ifPresentOrElse(
            n -> undo.set(PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, n, command.span()),
            command::unread);
  }

  private static void composition(Undo undo, Command command) {
    long kinds = command.after("type-number").map(n -> Command.number(n).orElse(1)).orElse(1L);
    undo.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, kinds > 1, command.span());
  }

  /** {@code password-control login-attempt N exceed lock|lock-time M|unlock}. */
  private static void attempts(Undo undo, Command command) {
    long tries = command.number(2).orElse(0);
    boolean locks = !command.last().equals("unlock");
    undo.set(
        PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, locks ? tries : 0, command.span());
    command
        .after("lock-time")
        .map(n -> Command.number(n).orElse(0))
        .ifPresent(
            minutes ->
                undo.set(
                    PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_MINUTES, minutes, command.span()));
  }

  private static void aging(Undo undo, Command command) {
    if (command.number(2).isPresent()) {
      undo.set(
          PasswordPolicy.TYPE,
          PasswordPolicy.MAX_AGE_DAYS,
          command.number(2).getAsLong(),
          command.span());
    }
  }

  private static void history(Undo undo, Command command) {
    if (command.number(2).isPresent()) {
      undo.set(
          PasswordPolicy.TYPE,
          PasswordPolicy.HISTORY,
          command.number(2).getAsLong(),
          command.span());
    }
  }

  /** Release 7 writes what differs from its defaults. */
  static void finish(Undo undo) {
    boolean seven =
        undo.device()
            .single(Firmware.TYPE)
            .get(Firmware.VERSION)
            .value()
            .filter(version -> version.startsWith("7."))
            .isPresent();
    if (undo.whole() && seven && Entries.services(undo, "telnet").isEmpty()) {
      Entries.standard(
          undo, "telnet", 23, false, DOCUMENTS + ", telnet server enable (off unless configured)");
    }
  }
}
