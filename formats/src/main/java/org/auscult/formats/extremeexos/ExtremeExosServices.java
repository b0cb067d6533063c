package org.auscult.formats.extremeexos;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Identity;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SshServer;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Telnet, SSH, web and SNMP servers, and sessions. */
final class ExtremeExosServices {
  private static final String REFERENCE = "ExtremeXOS Command Reference, ";
  private static final long MINUTES = 20;

  private ExtremeExosServices() {}

  static void commands(CommandTable.Builder<Exos> table) {
    for (String verb : List.of("enable ", "disable ")) {
      table
          .on(verb + "telnet", (e, c) -> on(e, c, "telnet", 23))
          .on(verb + "ssh2", ExtremeExosServices::ssh)
          .on(verb + "web http", (e, c) -> on(e, c, "http", 80))
          .on(verb + "web https", (e, c) -> on(e, c, "https", 443))
          .on(verb + "snmp access", ExtremeExosServices::snmp)
          .on(verb + "idletimeout", ExtremeExosServices::limit);
    }
    table
        .on("configure snmp sysName", ExtremeExosServices::name)
        .on("configure telnet access-profile", (e, c) -> restrict(e, c, "telnet"))
        .on("configure telnet port", (e, c) -> port(e, c, "telnet"))
        .on("configure telnet vr", (e, c) -> {})
        .on("configure ssh2 access-profile", (e, c) -> restrict(e, c, "ssh"))
        .on("configure web http access-profile", (e, c) -> restrict(e, c, "http"))
        .on("configure snmp access-profile", (e, c) -> restrict(e, c, "snmp"))
        .on("configure idletimeout", ExtremeExosServices::idle)
        .on("configure banner", ExtremeExosServices::banner);
  }

  private static void name(Exos exos, Command command) {
    exos.set(Identity.TYPE, Identity.HOSTNAME, command.from(3), command.span());
  }

  /** The last statement on a service holds. */
  private static void on(Exos exos, Command command, String protocol, long port) {
    List<Item.Builder> known = Entries.services(exos, protocol);
    if (known.isEmpty()) {
      Entries.management(exos, command.span(), protocol, port, Exos.on(command));
    } else {
      known.get(0).set(NetworkService.ENABLED, Exos.on(command), command.span());
    }
  }

  private static void ssh(Exos exos, Command command) {
    on(exos, command, "ssh", 22);
    exos.set(SshServer.TYPE, SshServer.ENABLED, Exos.on(command), command.span());
    int port = command.words().indexOf("port");
    command
        .number(port + 1)
        .ifPresent(
            number ->
                Entries.services(exos, "ssh")
                    .get(0)
                    .set(NetworkService.PORT, number, command.span()));
  }

  /** {@code enable snmp access [snmp-v1v2c|snmpv3]}: a version switched off leaves the other. */
  private static void snmp(Exos exos, Command command) {
    if (command.size() == 3 || Exos.on(command)) {
      on(exos, command, "snmp", 161);
    }
  }

  private static void restrict(Exos exos, Command command, String protocol) {
    if (!command.word(command.words().indexOf("access-profile") + 1).equals("none")) {
      exos.restricted.add(protocol);
    }
  }

  private static void port(Exos exos, Command command, String protocol) {
    OptionalLong number = command.number(3);
    List<Item.Builder> known = Entries.services(exos, protocol);
    if (number.isPresent() && !known.isEmpty()) {
      known.get(0).set(NetworkService.PORT, number.getAsLong(), command.span());
    } else {
      command.unread();
    }
  }

  private static void limit(Exos exos, Command command) {
    exos.limited = Optional.of(Setting.of(Exos.on(command), command.span()));
  }

  private static void idle(Exos exos, Command command) {
    if (command.number(2).isPresent()) {
      exos.idle = Optional.of(Setting.of(command.number(2).getAsLong(), command.span()));
    } else {
      command.unread();
    }
  }

  private static void banner(Exos exos, Command command) {
    boolean text = command.span().lastLine() > command.span().firstLine() || command.size() > 2;
    exos.set(SessionPolicy.TYPE, SessionPolicy.BANNER, text, command.span());
  }

  static void finish(Exos exos) {
    sessions(exos);
    if (!exos.whole()) {
      return;
    }
    exos.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        REFERENCE + "configure banner (none by default)");
    if (Entries.services(exos, "telnet").isEmpty()) {
      Entries.standard(exos, "telnet", 23, true, REFERENCE + "enable telnet (on by default)");
    }
    if (Entries.services(exos, "ssh").isEmpty()) {
      Entries.standard(exos, "ssh", 22, false, REFERENCE + "enable ssh2 (off by default)");
    }
    uncertain(exos, "http", 80);
    uncertain(exos, "https", 443);
    uncertain(exos, "snmp", 161);
    for (Item.Builder item : exos.device().items(NetworkService.TYPE)) {
      String protocol = item.get(NetworkService.PROTOCOL).value().orElse("");
      if (!exos.restricted.contains(protocol)) {
        item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
      }
    }
    if (!exos.restricted.contains("snmp")) {
      exos.device()
          .items(SnmpCommunity.TYPE)
          .forEach(item -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
    }
  }

  private static void uncertain(Exos exos, String protocol, long port) {
    if (Entries.services(exos, protocol).isEmpty()) {
      Entries.uncertain(exos, protocol, port);
    }
  }

  /** Sessions end after so many minutes, on the console too, unless that is switched off. */
  private static void sessions(Exos exos) {
    Item.Builder session = exos.device().single(SessionPolicy.TYPE);
    boolean never = exos.limited.flatMap(Setting::value).filter(on -> !on).isPresent();
    if (never || exos.idle.isPresent()) {
      Span at =
          never
              ? exos.limited.flatMap(Setting::where).orElse(exos.device().where())
              : exos.idle.flatMap(Setting::where).orElse(exos.device().where());
      long minutes = never ? 0 : exos.idle.flatMap(Setting::value).orElse(0L);
      session
          .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, minutes * 60, at)
          .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, minutes * 60, at);
    } else {
      String source = REFERENCE + "configure idletimeout (20 minutes by default)";
      exos.standard(session, SessionPolicy.IDLE_TIMEOUT_SECONDS, MINUTES * 60, source);
      exos.standard(session, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, MINUTES * 60, source);
    }
  }
}
