package org.auscult.formats.dellos10;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.TimeSource;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Snmp;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** SNMP, records and where they go, time. */
final class DellOs10Monitoring {
  private DellOs10Monitoring() {}

  static void commands(CommandTable.Builder<Os10> table) {
    table
        .on("snmp-server community", DellOs10Monitoring::community)
        .on("snmp-server group", DellOs10Monitoring::group)
        .on("snmp-server user", DellOs10Monitoring::user)
        .on("snmp-server host", Snmp::host)
        .on("logging server", DellOs10Monitoring::target)
        .on("logging enable", DellOs10Monitoring::enabled)
        .on("logging audit enable", (os10, c) -> audit(os10, c))
        .on("ntp server", DellOs10Monitoring::time)
        .on("ntp peer", DellOs10Monitoring::time)
        .on("ntp authenticate", DellOs10Monitoring::authenticate)
        .on("ntp authentication-key", DellOs10Monitoring::timeKey);
  }

  private static void agent(Os10 os10, Command command) {
    if (os10.listeners.of("snmp").isEmpty()) {
      os10.listeners.stated("snmp", true, command.span());
    }
  }

  /** {@code snmp-server community WORDS ro|rw [acl LIST]}; in other releases the words are long. */
  private static void community(Os10 os10, Command command) {
    if (command.negated()) {
      os10.redactor().remember(command.word(2));
      return;
    }
    boolean write = command.has("rw") || command.has("read-write");
    Item.Builder item =
        Entries.community(os10, command.span(), os10.redactor().clear(command.word(2)), write);
    command
        .after("acl")
        .or(() -> command.after("access"))
        .ifPresentOrElse(
            list ->
                os10.accessLists.restrict(
                    item, SnmpCommunity.ALLOWED_SOURCES, list, command.span()),
            () -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
    agent(os10, command);
  }

  private static void group(Os10 os10, Command command) {
    if (List.of("3", "v3").contains(command.word(3))) {
      Snmp.group(os10, command);
      agent(os10, command);
    } else {
      command.unread();
    }
  }

  private static void user(Os10 os10, Command command) {
    Snmp.user(os10, command, "des");
    agent(os10, command);
  }

  /** {@code logging server HOST [tcp|udp|tls] [PORT] [severity LEVEL] [vrf NAME]}. */
  private static void target(Os10 os10, Command command) {
    if (command.negated()) {
      os10.remove(
          LogTarget.TYPE,
          item -> item.get(LogTarget.HOST).value().filter(command.word(2)::equals).isPresent());
      return;
    }
    String transport = command.has("tls") ? "tls" : command.has("tcp") ? "tcp" : "udp";
    Item.Builder item = Entries.syslog(os10, command.span(), command.word(2));
    item.set(LogTarget.TRANSPORT, transport).set(LogTarget.ENCRYPTED, transport.equals("tls"));
    OptionalLong port = command.number(command.word(3).equals(transport) ? 4 : 3);
    port.ifPresent(p -> item.set(LogTarget.PORT, p));
  }

  private static void enabled(Os10 os10, Command command) {
    os10.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  /** The audit log records log-ins and changes. */
  private static void audit(Os10 os10, Command command) {
    os10.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, command.on(), command.span());
  }

  private static void time(Os10 os10, Command command) {
    if (command.on()) {
      Entries.time(os10, command.span(), command.word(2), command.has("key"));
    }
  }

  private static void authenticate(Os10 os10, Command command) {
    os10.timeAuthenticated = command.on() ? Optional.of(command.span()) : Optional.empty();
  }

  /** {@code ntp authentication-key N md5 [0|9] KEY}. */
  private static void timeKey(Os10 os10, Command command) {
    if (command.on()) {
      os10.keep("ntp key " + command.word(2), os10.secret(command.list(4)), command.span());
    }
  }

  /** A key counts only where keys are asked for. */
  static void finish(Os10 os10) {
    if (os10.whole() && os10.timeAuthenticated.isEmpty()) {
      os10.device()
          .items(TimeSource.TYPE)
          .forEach(source -> source.set(TimeSource.AUTHENTICATED, false));
    }
    os10.listeners.standard("snmp", false, Os10.GUIDE + "SNMP (off until configured)");
    os10.standard(
        LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, Os10.GUIDE + "logging enable (on)");
    os10.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.LOGIN_EVENTS,
        false,
        Os10.GUIDE + "logging audit enable (off)");
  }
}
