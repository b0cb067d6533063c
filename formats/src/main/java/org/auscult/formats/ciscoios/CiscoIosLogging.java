package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Backup;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** Records of events and where they go; notices before log-in. */
final class CiscoIosLogging {
  private static final CommandTable<Ios> IN_ARCHIVE =
      CommandTable.<Ios>builder()
          .on("path", CiscoIosLogging::path)
          .irrelevant(
              """
              log config
              logging enable
              logging size
              logging persistent
              notify syslog
              hidekeys
              record rc
              write-memory
              time-period
              maximum\
              """)
          .build();

  private CiscoIosLogging() {}

  /** Where the configuration has log-ins recorded. */
  static final class Logins {
    private Optional<Span> successes = Optional.empty();
    private Optional<Span> failures = Optional.empty();
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("logging", CiscoIosLogging::plain)
        .on("logging on", CiscoIosLogging::enabled)
        .on("logging host", (ios, c) -> target(ios, c, 2))
        .on("login on-success", (ios, c) -> ios.logins.successes = recorded(c))
        .on("login on-failure", (ios, c) -> ios.logins.failures = recorded(c))
        .on("service timestamps log", CiscoIosLogging::timestamps)
        .on("banner motd", CiscoIosLogging::banner)
        .on("banner login", CiscoIosLogging::banner)
        .on("archive", CiscoIosLogging::archive)
        .irrelevant(CiscoIosIrrelevant.LOGGING);
  }

  /** {@code logging ADDRESS} is the old form of {@code logging host}. */
  private static void plain(Ios ios, Command command) {
    if (Ipv4.is(command.word(1)) || command.word(1).contains(":")) {
      target(ios, command, 1);
    } else {
      command.unread();
    }
  }

  private static void target(Ios ios, Command command, int at) {
    int host = command.word(at).equals("ipv6") ? at + 1 : at;
    if (command.negated()) {
      remove(ios, command.word(host));
      return;
    }
    String transport = command.after("transport").orElse("udp");
    Item.Builder item = ios.add(LogTarget.TYPE, command.span());
    item.set(LogTarget.HOST, command.word(host)).set(LogTarget.PROTOCOL, "syslog");
    item.set(LogTarget.TRANSPORT, transport).set(LogTarget.ENCRYPTED, transport.equals("tls"));
    long standard = transport.equals("udp") ? 514 : transport.equals("tls") ? 6514 : 601;
    item.set(
        LogTarget.PORT,
        command.after("port").map(p -> Command.number(p).orElse(standard)).orElse(standard));
  }

  private static void remove(Ios ios, String host) {
    for (Item.Builder item : List.copyOf(ios.device().items(LogTarget.TYPE))) {
      boolean syslog = item.get(LogTarget.PROTOCOL).value().filter("syslog"::equals).isPresent();
      if (syslog && item.get(LogTarget.HOST).value().filter(host::equals).isPresent()) {
        ios.device().remove(LogTarget.TYPE, item);
      }
    }
  }

  private static void enabled(Ios ios, Command command) {
    ios.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  private static Optional<Span> recorded(Command command) {
    return command.on() && command.has("log") ? Optional.of(command.span()) : Optional.empty();
  }

  /** Log-ins are recorded by the device, or by the servers that decide and account them. */
  private static void logins(Ios ios) {
    Optional<Span> here = ios.logins.successes.flatMap(at -> ios.logins.failures);
    boolean central =
        ios.device().single(Aaa.TYPE).get(Aaa.CENTRAL).value().equals(Optional.of(true));
    here.or(() -> central ? ios.aaa.accounted() : Optional.empty())
        .ifPresent(at -> ios.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, at));
    ios.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.LOGIN_EVENTS,
        false,
        "Cisco IOS Security Command Reference, login on-failure and login on-success");
  }

  private static void timestamps(Ios ios, Command command) {
    boolean dated = command.on() && command.word(3).equals("datetime");
    ios.set(LoggingPolicy.TYPE, LoggingPolicy.TIMESTAMPS, dated, command.span());
  }

  private static void banner(Ios ios, Command command) {
    ios.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  /** The archive keeps copies of the configuration, and a log of commands. */
  private static void archive(Ios ios, Command command) {
    IN_ARCHIVE.readInside(ios, command.node());
    command.node().all("log", "config").forEach(log -> IN_ARCHIVE.readInside(ios, log));
  }

  private static void path(Ios ios, Command command) {
    CiscoIosStoredSecrets.url(ios, command.word(1));
    ios.set(Backup.TYPE, Backup.CONFIGURED, command.on(), command.span());
  }

  static void finish(Ios ios) {
    ios.standard(
        Backup.TYPE,
        Backup.CONFIGURED,
        false,
        "Cisco IOS Configuration Management Command Reference, path (archive configuration)");
    ios.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.ENABLED,
        true,
        "Cisco IOS Network Management Command Reference, logging on");
    logins(ios);
    ios.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        "Cisco IOS Configuration Fundamentals Command Reference, banner login and banner motd");
  }
}
