package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Backup;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.formats.syntax.UrlText;
import org.auscult.tree.ConfigNode;

/** Records of events, the time, copies of the configuration. */
final class CiscoIosXrMonitoring {
  private static final CommandTable<Clock> IN_NTP = inNtp();

  private CiscoIosXrMonitoring() {}

  /** The servers of time and which keys may vouch for them. */
  private static final class Clock {
    private final Xr xr;
    private final List<Command> servers = new ArrayList<>();
    private final Set<String> trusted = new HashSet<>();
    private boolean authenticate;

    Clock(Xr xr) {
      this.xr = xr;
    }
  }

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("logging", CiscoIosXrMonitoring::target)
        .on("logging disable", (xr, c) -> enabled(xr, c, c.negated()))
        .on("logging tls-server", CiscoIosXrMonitoring::encrypted)
        .on("service timestamps log", CiscoIosXrMonitoring::timestamps)
        .on("ntp", CiscoIosXrMonitoring::clock)
        .on("configuration commit auto-save", CiscoIosXrMonitoring::saved)
        .irrelevant(
            """
            logging trap
            logging console
            logging monitor
            logging buffered
            logging facility
            logging hostnameprefix
            logging source-interface
            logging suppress duplicates
            logging history
            logging ipv4
            logging ipv6
            logging format
            logging localfilesize
            logging yang
            service timestamps debug
            clock timezone
            clock summer-time\
            """)
        .irrelevantBlocks(
            "logging archive\nlogging events\nlogging correlator\nlogging suppress\nlogging file");
  }

  private static void target(Xr xr, Command command) {
    String host = command.word(1);
    boolean address = Ipv4.is(host) || host.contains(":") || host.contains(".");
    if (!address) {
      command.unread();
    } else if (command.negated()) {
      remove(xr, host);
    } else if (known(xr, host).isEmpty()) {
      Item.Builder item = Entries.syslog(xr, command.span(), host);
      command
          .after("port")
          .map(Command::number)
          .ifPresent(port -> port.ifPresent(n -> item.set(LogTarget.PORT, n)));
    }
  }

  private static Optional<Item.Builder> known(Xr xr, String host) {
    return xr.device().items(LogTarget.TYPE).stream()
        .filter(item -> item.get(LogTarget.HOST).value().equals(Optional.of(host)))
        .filter(item -> item.get(LogTarget.PROTOCOL).value().equals(Optional.of("syslog")))
        .findFirst();
  }

  private static void remove(Xr xr, String host) {
    known(xr, host).ifPresent(item -> xr.device().remove(LogTarget.TYPE, item));
  }

  /** {@code logging tls-server NAME} with the address, or the name in its certificate, inside. */
  private static void encrypted(Xr xr, Command command) {
    String host = command.word(2);
    for (ConfigNode node : command.node().children()) {
      host = node.starts("address") ? node.word(node.words().size() - 1) : host;
      if (Set.of("address", "tls-hostname", "trustpoint").contains(node.word(0))) {
        node.mapped();
      } else if (Set.of("severity", "vrf").contains(node.word(0))) {
        node.irrelevant();
      }
    }
    Entries.syslog(xr, command.span(), host)
        .set(LogTarget.TRANSPORT, "tls")
        .set(LogTarget.PORT, 6514L)
        .set(LogTarget.ENCRYPTED, true);
  }

  private static void enabled(Xr xr, Command command, boolean on) {
    xr.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, on, command.span());
  }

  private static void timestamps(Xr xr, Command command) {
    boolean dated = command.on() && !command.word(3).equals("uptime") && !command.has("disable");
    xr.set(LoggingPolicy.TYPE, LoggingPolicy.TIMESTAMPS, dated, command.span());
  }

  private static void saved(Xr xr, Command command) {
    String password = UrlText.of(command.last()).password();
    if (!password.isEmpty()) {
      xr.redactor().remember(password);
    }
    if (command.has("filename") || command.negated()) {
      xr.set(Backup.TYPE, Backup.CONFIGURED, command.on(), command.span());
    }
  }

  private static void clock(Xr xr, Command command) {
    Clock clock = new Clock(xr);
    IN_NTP.readInside(clock, command.node());
    if (command.size() > 1) {
      IN_NTP.read(clock, command.node());
    }
    for (Command server : clock.servers) {
      boolean checked =
          clock.authenticate && server.after("key").filter(clock.trusted::contains).isPresent();
      String host = server.word(1).equals("vrf") ? server.word(3) : server.word(1);
      host = Set.of("ipv4", "ipv6").contains(host) ? server.word(2) : host;
      Entries.time(xr, server.span(), host, checked);
    }
  }

  private static CommandTable<Clock> inNtp() {
    CommandTable.Builder<Clock> table = CommandTable.builder();
    return table
        .on("server", (clock, c) -> clock.servers.add(c))
        .on("peer", (clock, c) -> clock.servers.add(c))
        .on("authenticate", (clock, c) -> clock.authenticate = c.on())
        .on("trusted-key", (clock, c) -> clock.trusted.add(c.word(1)))
        .on(
            "authentication-key",
            (clock, c) -> clock.xr.keep("ntp key " + c.word(1), c.list(3), c.span()))
        .on(
            "access-group",
            (clock, c) -> clock.xr.accessLists.use(c.last(), "management", c.span()))
        .on("master", (clock, c) -> Entries.management(clock.xr, c.span(), "ntp", 123, c.on()))
        .irrelevant(
            """
            source
            update-calendar
            max-associations
            interface
            ipv4
            ipv6
            log-internal-sync
            drift
            admin-plane
            passive\
            """)
        .build();
  }

  static void finish(Xr xr) {
    String reference = "Cisco IOS XR System Monitoring Command Reference, ";
    xr.standard(
        LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, reference + "logging disable (on)");
    xr.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.TIMESTAMPS,
        true,
        "Cisco IOS XR System Management Command Reference, service timestamps (month, day, time)");
    xr.standard(
        Backup.TYPE,
        Backup.CONFIGURED,
        false,
        "Cisco IOS XR System Management Command Reference, configuration commit auto-save (none)");
  }
}
