package org.auscult.formats.checkpointgaia;

import java.util.LinkedHashMap;
import java.util.Map;
import org.auscult.device.Backup;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Records, the time, and copies of the configuration. */
final class GaiaMonitoring {
  private static final String LOG = Gaia.GUIDE + "System Logging: ";

  private final Map<String, Command> servers = new LinkedHashMap<>();
  private boolean synchronised;

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("add syslog log-remote-address", GaiaMonitoring::target)
        .on("set syslog log-remote-address", GaiaMonitoring::target)
        .on("delete syslog log-remote-address", GaiaMonitoring::dropped)
        .on(
            "set syslog filename",
            (gaia, command) ->
                gaia.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, command.span()))
        .on("set syslog auditlog", GaiaMonitoring::audited)
        .on("set syslog mgmtauditlogs", GaiaMonitoring::audited)
        .on(
            "set ntp active",
            (gaia, command) -> gaia.monitoring.synchronised = Gaia.on(command.word(3)))
        .on("set ntp server", (gaia, command) -> gaia.monitoring.server(command))
        .on("add ntp server", (gaia, command) -> gaia.monitoring.server(command))
        .on("add backup-scheduled name", GaiaMonitoring::copy)
        .irrelevant("set backup-scheduled name");
  }

  private static void target(Gaia gaia, Command command) {
    Item.Builder target =
        gaia.add(LogTarget.TYPE, command.span())
            .set(LogTarget.HOST, command.word(3))
            .set(LogTarget.PROTOCOL, "syslog");
    command.after("protocol").ifPresent(p -> target.set(LogTarget.TRANSPORT, p));
    command
        .after("port")
        .ifPresent(port -> Command.number(port).ifPresent(n -> target.set(LogTarget.PORT, n)));
    target
        .orDefault(LogTarget.TRANSPORT, "udp", LOG + "protocol udp")
        .orDefault(LogTarget.PORT, 514L, LOG + "port 514")
        .set(LogTarget.ENCRYPTED, false);
  }

  private static void dropped(Gaia gaia, Command command) {
    gaia.device().items(LogTarget.TYPE).stream()
        .filter(t -> t.get(LogTarget.HOST).value().orElse("").equals(command.word(3)))
        .toList()
        .forEach(target -> gaia.device().remove(LogTarget.TYPE, target));
  }

  /** That changes of the configuration are recorded is as it should be; that not, has no field. */
  private static void audited(Gaia gaia, Command command) {
    if (command.word(3).startsWith("dis") || command.word(3).equals("off")) {
      command.unread();
    }
  }

  private void server(Command command) {
    String host =
        command.word(3).equals("primary") || command.word(3).equals("secondary")
            ? command.word(4)
            : command.word(3);
    servers.put(host, command);
  }

  private static void copy(Gaia gaia, Command command) {
    gaia.set(Backup.TYPE, Backup.CONFIGURED, true, command.span());
    command
        .after("password")
        .ifPresent(
            password ->
                gaia.add(StoredSecret.TYPE, command.span())
                    .set(StoredSecret.NAME, "backup-scheduled password")
                    .set(StoredSecret.SECRET, gaia.redactor().clear(password)));
  }

  void finish(Gaia gaia) {
    if (synchronised) {
      servers.forEach(
          (host, command) -> gaia.add(TimeSource.TYPE, command.span()).set(TimeSource.HOST, host));
    }
  }
}
