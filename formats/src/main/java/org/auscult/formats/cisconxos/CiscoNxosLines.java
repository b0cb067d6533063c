package org.auscult.formats.cisconxos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Console, virtual terminals and SSH: how sessions begin and end. */
final class CiscoNxosLines {
  private static final String WAYS = Nxos.SECURITY + "default settings for SSH and Telnet";

  private static final CommandTable<Nxos> IN_CONSOLE =
      inLine(SessionPolicy.CONSOLE_TIMEOUT_SECONDS);
  private static final CommandTable<Nxos> IN_VTY = inLine(SessionPolicy.IDLE_TIMEOUT_SECONDS);

  private CiscoNxosLines() {}

  /** The list that says who may open a virtual terminal. */
  static final class Seen {
    private Optional<Command> access = Optional.empty();
  }

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on("line console", (nxos, c) -> IN_CONSOLE.readInside(nxos, c.node()))
        .on("line vty", CiscoNxosLines::terminals)
        .on("ssh ciphers", (nxos, c) -> algorithms(nxos, c, SshServer.CIPHERS))
        .on("ssh macs", (nxos, c) -> algorithms(nxos, c, SshServer.MACS))
        .on("ssh kexalgos", (nxos, c) -> algorithms(nxos, c, SshServer.KEY_EXCHANGES))
        .on("ssh login-attempts", (nxos, c) -> number(nxos, c, SshServer.RETRIES))
        .on("ssh login-gracetime", (nxos, c) -> number(nxos, c, SshServer.LOGIN_TIMEOUT_SECONDS))
        .irrelevant("ssh key\nssh keytypes\nssh rekey\nssh name\nssh port");
  }

  private static void terminals(Nxos nxos, Command command) {
    IN_VTY.readInside(nxos, command.node());
  }

  private static CommandTable<Nxos> inLine(Field<Long> field) {
    return CommandTable.<Nxos>builder()
        .on("exec-timeout", (nxos, c) -> timeout(nxos, c, field))
        .on("access-class", CiscoNxosLines::access)
        .on("ipv6 access-class", (nxos, c) -> {})
        .irrelevant(
            """
            session-limit
            absolute-timeout
            logout-warning
            speed
            databits
            stopbits
            parity
            flowcontrol
            terminal
            modem\
            """)
        .build();
  }

  private static void timeout(Nxos nxos, Command command, Field<Long> field) {
    command
        .number(1)
        .ifPresentOrElse(
            minutes -> nxos.set(SessionPolicy.TYPE, field, minutes * 60, command.span()),
            command::unread);
  }

  private static void access(Nxos nxos, Command command) {
    if (command.on() && !command.last().equals("out")) {
      nxos.lines.access = Optional.of(command);
    }
  }

  /** Names are added to those that are on by themselves; {@code all} adds every weak one. */
  private static void algorithms(Nxos nxos, Command command, Field<List<String>> field) {
    boolean weak =
        command.list(2).stream()
            .anyMatch(
                name ->
                    name.equals("all")
                        || name.contains("cbc")
                        || name.contains("md5")
                        || name.endsWith("sha1"));
    if (command.on() && weak) {
      nxos.set(SshServer.TYPE, field, command.list(2), command.span());
    }
  }

  private static void number(Nxos nxos, Command command, Field<Long> field) {
    command
        .number(2)
        .ifPresentOrElse(n -> nxos.set(SshServer.TYPE, field, n, command.span()), command::unread);
  }

  static void finish(Nxos nxos) {
    nxos.listeners.standard("ssh", true, WAYS);
    nxos.listeners.standard("telnet", false, WAYS);
    for (String protocol : List.of("ssh", "telnet")) {
      nxos.listeners.of(protocol).ifPresent(item -> sources(nxos, item));
    }
    nxos.standard(SshServer.TYPE, SshServer.ENABLED, true, WAYS);
    nxos.standard(
        SshServer.TYPE, SshServer.VERSION_1, false, Nxos.SECURITY + "SSH (version 2 only)");
  }

  private static void sources(Nxos nxos, Item.Builder item) {
    if (nxos.lines.access.isPresent()) {
      Command list = nxos.lines.access.get();
      nxos.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, list.word(1), list.span());
    } else if (nxos.whole()) {
      item.orDefault(
          NetworkService.ALLOWED_SOURCES,
          List.of("any"),
          Nxos.SECURITY + "access-class (line vty)");
    }
  }
}
