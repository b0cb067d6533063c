package org.auscult.formats.checkpointgaia;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Servers that authenticate, and how sessions begin and end. */
final class GaiaAccess {
  private static final String AAA = Gaia.GUIDE + "Authentication Servers";

  private GaiaAccess() {}

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("add aaa radius-servers priority", GaiaAccess::radius)
        .on("add aaa tacacs-servers priority", GaiaAccess::tacacs)
        .on("set aaa tacacs-servers state", GaiaAccess::state)
        .on("set inactivity-timeout", GaiaAccess::idle)
        .on("set web session-timeout", GaiaAccess::idle)
        .on("set message banner", GaiaAccess::banner);
  }

  private static void radius(Gaia gaia, Command command) {
    server(gaia, command, "radius", "host", "secret", 1812);
    gaia.set(Aaa.TYPE, Aaa.CENTRAL, true, command.span());
  }

  private static void tacacs(Gaia gaia, Command command) {
    server(gaia, command, "tacacs", "server", "key", 49);
  }

  private static void server(
      Gaia gaia, Command command, String protocol, String host, String secret, long usual) {
    Item.Builder server =
        gaia.add(AuthServer.TYPE, command.span()).set(AuthServer.PROTOCOL, protocol);
    command.after(host).ifPresentOrElse(h -> server.set(AuthServer.HOST, h), command::unread);
    command
        .after("port")
        .flatMap(port -> Command.number(port).stream().boxed().findFirst())
        .ifPresent(port -> server.set(AuthServer.PORT, port));
    server.orDefault(AuthServer.PORT, usual, AAA);
    server.set(AuthServer.ENCRYPTED, false);
    Optional<String> key = command.after(secret);
    key.ifPresent(k -> server.set(AuthServer.SECRET, gaia.redactor().clear(k)));
  }

  private static void state(Gaia gaia, Command command) {
    if (Gaia.flag(command, command.word(4)) && Gaia.on(command.word(4))) {
      gaia.set(Aaa.TYPE, Aaa.CENTRAL, true, command.span());
    }
  }

  /** Minutes; the longest of shell and portal counts, and the shell's is that of the console. */
  private static void idle(Gaia gaia, Command command) {
    boolean shell = command.word(1).equals("inactivity-timeout");
    command
        .number(shell ? 2 : 3)
        .ifPresentOrElse(
            minutes -> {
              Item.Builder session = gaia.device().single(SessionPolicy.TYPE);
              long before = session.get(SessionPolicy.IDLE_TIMEOUT_SECONDS).value().orElse(0L);
              if (minutes * 60 >= before) {
                session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, minutes * 60, command.span());
              }
              if (shell) {
                session.set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, minutes * 60, command.span());
              }
            },
            command::unread);
  }

  private static void banner(Gaia gaia, Command command) {
    boolean text = List.of("msgvalue", "line").contains(command.word(3));
    if (!text && Gaia.flag(command, command.word(3))) {
      gaia.set(SessionPolicy.TYPE, SessionPolicy.BANNER, Gaia.on(command.word(3)), command.span());
    }
  }

  static void finish(Gaia gaia) {
    gaia.standard(Aaa.TYPE, Aaa.CENTRAL, false, AAA + ": none are configured");
    gaia.standard(
        SessionPolicy.TYPE,
        SessionPolicy.IDLE_TIMEOUT_SECONDS,
        600L,
        Gaia.GUIDE + "Session: inactivity-timeout 10");
  }
}
