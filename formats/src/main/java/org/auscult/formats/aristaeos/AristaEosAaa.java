package org.auscult.formats.aristaeos;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Who is asked whether an administrator may come in, and what is recorded of it. */
final class AristaEosAaa {
  private static final String LOCAL =
      Eos.MANUAL + "aaa authentication login (local accounts unless configured)";

  private static final CommandTable<Eos> IN_GROUP =
      CommandTable.<Eos>builder().on("server", (eos, c) -> {}).build();

  private AristaEosAaa() {}

  /** Where the configuration has log-ins recorded. */
  static final class Logins {
    private Optional<Span> successes = Optional.empty();
    private Optional<Span> failures = Optional.empty();
  }

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("aaa authentication login default", AristaEosAaa::login)
        .on("aaa authentication login console", AristaEosAaa::console)
        .on("aaa authentication enable default", (eos, c) -> {})
        .on("aaa authentication dot1x default", (eos, c) -> {})
        .on(
            "aaa authentication policy on-success log",
            (eos, c) -> eos.logins.successes = recorded(c))
        .on(
            "aaa authentication policy on-failure log",
            (eos, c) -> eos.logins.failures = recorded(c))
        .on("aaa authorization", AristaEosAaa::authorisation)
        .on("aaa accounting", AristaEosAaa::accounting)
        .on("aaa group server", (eos, c) -> IN_GROUP.readInside(eos, c.node()))
        .on("radius-server host", AristaEosAaa::radius)
        .on("tacacs-server host", (eos, c) -> eos.servers.host(c, "tacacs"))
        .on("radius-server key", (eos, c) -> eos.servers.common(c, "radius"))
        .on("tacacs-server key", (eos, c) -> eos.servers.common(c, "tacacs"));
  }

  private static Optional<Span> recorded(Command command) {
    return command.on() ? Optional.of(command.span()) : Optional.empty();
  }

  private static void login(Eos eos, Command command) {
    eos.servers.methods(command, 4, List.of("local", "none"));
  }

  private static void console(Eos eos, Command command) {
    if (command.on()) {
      boolean asks = !command.word(4).equals("none");
      eos.set(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, asks, command.span());
    }
  }

  private static void authorisation(Eos eos, Command command) {
    if (command.on() && !command.last().equals("none") && !command.word(2).equals("policy")) {
      eos.set(Aaa.TYPE, Aaa.AUTHORISATION, true, command.span());
    }
  }

  private static void accounting(Eos eos, Command command) {
    if (command.on() && !command.last().equals("none")) {
      eos.set(Aaa.TYPE, Aaa.ACCOUNTING, true, command.span());
    }
  }

  /** {@code radius-server host HOST … tls [ssl-profile NAME]}: over TLS. */
  private static void radius(Eos eos, Command command) {
    eos.servers
        .host(command, "radius")
        .filter(server -> command.has("tls"))
        .ifPresent(server -> server.set(AuthServer.ENCRYPTED, true));
  }

  static void finish(Eos eos) {
    eos.servers.finish();
    eos.standard(Aaa.TYPE, Aaa.ENABLED, true, Eos.MANUAL + "AAA (there is no command to stop it)");
    eos.standard(Aaa.TYPE, Aaa.CENTRAL, false, LOCAL);
    eos.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, LOCAL);
    eos.standard(Aaa.TYPE, Aaa.ACCOUNTING, false, Eos.MANUAL + "aaa accounting");
    eos.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, LOCAL);
    if (eos.logins.successes.isPresent() && eos.logins.failures.isPresent()) {
      Span at = eos.logins.successes.get();
      eos.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, at);
    }
    eos.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.LOGIN_EVENTS,
        false,
        Eos.MANUAL + "aaa authentication policy log");
  }
}
