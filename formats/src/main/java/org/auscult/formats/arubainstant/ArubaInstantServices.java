package org.auscult.formats.arubainstant;

import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Ways to manage the access points, SNMP, records of events and the time. */
final class ArubaInstantServices {
  private ArubaInstantServices() {}

  static void commands(CommandTable.Builder<Instant> table) {
    table
        .on("terminal-access", (i, c) -> Entries.management(i, c.span(), "ssh", 22, c.on()))
        .on("telnet-server", (i, c) -> Entries.management(i, c.span(), "telnet", 23, c.on()))
        .on("restricted-mgmt-access", ArubaInstantServices::manager)
        .on("snmp-server community", ArubaInstantServices::community)
        .on("snmp-server host", ArubaInstantServices::traps)
        .on("snmp-server user", ArubaInstantServices::user)
        .irrelevant("snmp-server engine-id")
        .on("syslog-server", ArubaInstantServices::log)
        .on("ntp-server", ArubaInstantServices::time);
  }

  /** {@code restricted-mgmt-access NETWORK MASK}. */
  private static void manager(Instant instant, Command command) {
    if (command.on() && Ipv4.is(command.word(1)) && Ipv4.is(command.word(2))) {
      instant.managers.add(Ipv4.network(command.word(1), command.word(2)));
    } else {
      command.unread();
    }
  }

  /** The agent reports only; nobody writes by SNMP (Aruba Instant User Guide, SNMP). */
  private static void community(Instant instant, Command command) {
    if (command.size() < 3) {
      command.unread();
    } else if (command.on()) {
      Entries.community(instant, command.span(), instant.stored(command.word(2)), false);
    } else {
      instant.redactor().remember(command.word(2));
    }
  }

  /** {@code snmp-server host HOST version 1|2c|3 WORDS [inform] [udp-port N]}. */
  private static void traps(Instant instant, Command command) {
    command.after("version").ifPresent(v -> instant.redactor().remember(command.word(5)));
    if (command.on()) {
      Entries.traps(instant, command.span(), command.word(2));
    }
  }

  /** {@code snmp-server user NAME auth-prot md5|sha WORDS priv-prot des|aes WORDS}. */
  private static void user(Instant instant, Command command) {
    int auth = command.words().indexOf("auth-prot");
    int priv = command.words().indexOf("priv-prot");
    if (auth != 3 || command.negated()) {
      command.list(3).forEach(instant.redactor()::remember);
      command.unread();
      return;
    }
    instant.redactor().remember(command.word(auth + 2));
    Item.Builder item =
        instant
            .add(SnmpUser.TYPE, command.span())
            .set(SnmpUser.NAME, command.word(2))
            .set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : "auth")
            .set(SnmpUser.AUTHENTICATION, command.word(4).equals("sha") ? "sha1" : "md5");
    if (priv > 0) {
      instant.redactor().remember(command.word(priv + 2));
      boolean aes = command.word(priv + 1).equalsIgnoreCase("aes");
      item.set(SnmpUser.PRIVACY, aes ? "aes128" : "des");
    }
  }

  private static void log(Instant instant, Command command) {
    if (command.on() && command.size() == 2) {
      Entries.syslog(instant, command.span(), command.word(1));
    } else {
      command.unread();
    }
  }

  private static void time(Instant instant, Command command) {
    if (command.on() && command.size() == 2) {
      Entries.time(instant, command.span(), command.word(1), false);
    } else {
      command.unread();
    }
  }

  static void finish(Instant instant) {
    if (instant.whole()) {
      unsaid(instant, "ssh", 22);
      unsaid(instant, "telnet", 23);
    }
    for (Item.Builder service : instant.device().items(NetworkService.TYPE)) {
      if (!instant.managers.isEmpty()) {
        service.set(NetworkService.ALLOWED_SOURCES, List.copyOf(instant.managers));
      }
    }
  }

  private static void unsaid(Instant instant, String protocol, long port) {
    if (Entries.services(instant, protocol).isEmpty()) {
      Entries.uncertain(instant, protocol, port);
    }
  }
}
