package org.auscult.formats.cisconxos;

import java.util.List;
import org.auscult.device.Aaa;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Who is asked whether an administrator may come in. */
final class CiscoNxosAaa {
  private static final String LOCAL = Nxos.SECURITY + "default AAA settings (local)";

  private static final CommandTable<Nxos> IN_GROUP =
      CommandTable.<Nxos>builder()
          .on("server", (nxos, c) -> {})
          .irrelevant("use-vrf\nsource-interface\ndeadtime\nload-balance")
          .build();

  private CiscoNxosAaa() {}

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on(
            "aaa authentication login default",
            (nxos, c) -> nxos.servers.methods(c, 4, List.of("local", "none")))
        .on("aaa authentication login default fallback", (nxos, c) -> {})
        .on("aaa authentication login console", CiscoNxosAaa::console)
        .on("aaa authentication login console fallback", (nxos, c) -> {})
        .on("aaa authorization", CiscoNxosAaa::authorisation)
        .on("aaa accounting default", CiscoNxosAaa::accounting)
        .on("aaa group server", (nxos, c) -> IN_GROUP.readInside(nxos, c.node()))
        .on("radius-server host", (nxos, c) -> nxos.servers.host(c, "radius"))
        .on("tacacs-server host", (nxos, c) -> nxos.servers.host(c, "tacacs"))
        .on("radius-server key", (nxos, c) -> nxos.servers.common(c, "radius"))
        .on("tacacs-server key", (nxos, c) -> nxos.servers.common(c, "tacacs"))
        .irrelevant(
            """
            aaa authentication login error-enable
            aaa authentication login mschap
            aaa authentication login mschapv2
            aaa authentication login chap
            aaa authentication login ascii-authentication
            aaa authentication login invalid-username-log
            aaa user default-role
            radius-server timeout
            radius-server retransmit
            radius-server deadtime
            radius-server directed-request
            radius-server test
            tacacs-server timeout
            tacacs-server deadtime
            tacacs-server directed-request
            tacacs-server test
            ip tacacs source-interface
            ip radius source-interface\
            """);
  }

  private static void console(Nxos nxos, Command command) {
    if (command.on()) {
      boolean asks = !command.word(4).equals("none");
      nxos.set(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, asks, command.span());
    }
  }

  private static void authorisation(Nxos nxos, Command command) {
    if (command.on() && command.word(2).endsWith("commands")) {
      nxos.set(Aaa.TYPE, Aaa.AUTHORISATION, true, command.span());
    }
  }

  private static void accounting(Nxos nxos, Command command) {
    nxos.set(Aaa.TYPE, Aaa.ACCOUNTING, command.on(), command.span());
  }

  static void finish(Nxos nxos) {
    nxos.servers.finish();
    nxos.standard(
        Aaa.TYPE, Aaa.ENABLED, true, Nxos.SECURITY + "AAA (there is no command to stop it)");
    nxos.standard(Aaa.TYPE, Aaa.CENTRAL, false, LOCAL);
    nxos.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, LOCAL);
    nxos.standard(Aaa.TYPE, Aaa.ACCOUNTING, true, LOCAL);
    nxos.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, LOCAL);
  }
}
