package org.auscult.formats.aristaeos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.TimeSource;
import org.auscult.formats.commandline.Snmp;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** SNMP, records and where they go, time, notices before log-in. */
final class AristaEosMonitoring {
  private AristaEosMonitoring() {}

  /** What holds for several lines. */
  static final class Seen {
    private Optional<Command> snmpList = Optional.empty();
    private Optional<Span> timeAuthenticated = Optional.empty();
    private final List<Item.Builder> open = new ArrayList<>();
    private final List<Item.Builder> keyed = new ArrayList<>();
  }

  static void commands(CommandTable.Builder<Eos> table) {
    table
        .on("snmp-server community", AristaEosMonitoring::community)
        .on("snmp-server group", AristaEosMonitoring::group)
        .on("snmp-server user", AristaEosMonitoring::user)
        .on("snmp-server host", Snmp::host)
        .on("snmp-server ipv4 access-list", (eos, c) -> eos.monitoring.snmpList = Optional.of(c))
        .on("logging on", AristaEosMonitoring::enabled)
        .on("logging host", (eos, c) -> target(eos, c, 2))
        .on("logging vrf * host", (eos, c) -> target(eos, c, 4))
        .on("ntp server", AristaEosMonitoring::time)
        .on("ntp authenticate", AristaEosMonitoring::authenticate)
        .on("ntp authentication-key", AristaEosMonitoring::timeKey)
        .on("ntp serve", (eos, c) -> eos.listeners.stated("ntp", c.on(), c.span()))
        .on("banner", AristaEosMonitoring::banner)
        .irrelevant(AristaEosIrrelevant.MONITORING);
  }

  private static void agent(Eos eos, Command command) {
    if (eos.listeners.of("snmp").isEmpty()) {
      eos.listeners.stated("snmp", true, command.span());
    }
  }

  /** {@code snmp-server community WORDS [view NAME] [ro|rw] [ipv6 LIST] [LIST]}. */
  private static void community(Eos eos, Command command) {
    boolean typed = CiscoSecrets.isType(command.word(2)) && command.size() > 4;
    int at = typed ? 3 : 2;
    if (command.negated()) {
      eos.redactor().remember(command.word(at));
      return;
    }
    if (command.size() <= at) {
      command.unread();
      return;
    }
    Item.Builder item = eos.add(SnmpCommunity.TYPE, command.span());
    item.set(SnmpCommunity.SECRET, eos.secret(command.words().subList(2, at + 1)));
    boolean write = command.list(at + 1).stream().anyMatch("rw"::equalsIgnoreCase);
    item.set(SnmpCommunity.ACCESS, write ? "write" : "read");
    list(command, at + 1)
        .ifPresentOrElse(
            list ->
                eos.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list, command.span()),
            () -> eos.monitoring.open.add(item));
    agent(eos, command);
  }

  private static Optional<String> list(Command command, int from) {
    for (int i = from; i < command.size(); i++) {
      String word = command.word(i);
      if (word.equals("view") || word.equals("ipv6")) {
        i++;
      } else if (!Set.of("ro", "rw").contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static void group(Eos eos, Command command) {
    if (command.word(3).equals("v3")) {
      Snmp.group(eos, command);
      agent(eos, command);
    } else {
      command.unread();
    }
  }

  private static void user(Eos eos, Command command) {
    Snmp.user(eos, command, "aes128");
    agent(eos, command);
  }

  private static void enabled(Eos eos, Command command) {
    eos.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  /** {@code logging host HOST [PORT] [protocol tcp|udp|tls [ssl-profile NAME]]}. */
  private static void target(Eos eos, Command command, int at) {
    if (command.negated()) {
      return;
    }
    String transport = command.after("protocol").orElse("udp");
    Item.Builder item = eos.add(LogTarget.TYPE, command.span());
    item.set(LogTarget.HOST, command.word(at)).set(LogTarget.PROTOCOL, "syslog");
    item.set(LogTarget.TRANSPORT, transport).set(LogTarget.ENCRYPTED, transport.equals("tls"));
    item.set(LogTarget.PORT, command.number(at + 1).orElse(514));
  }

  /** {@code ntp server [vrf NAME] HOST [key N] …}. */
  private static void time(Eos eos, Command command) {
    if (command.on()) {
      String host = command.word(command.word(2).equals("vrf") ? 4 : 2);
      Item.Builder item = eos.add(TimeSource.TYPE, command.span()).set(TimeSource.HOST, host);
      if (command.has("key")) {
        eos.monitoring.keyed.add(item);
      } else {
        item.set(TimeSource.AUTHENTICATED, false);
      }
    }
  }

  private static void authenticate(Eos eos, Command command) {
    eos.monitoring.timeAuthenticated =
        command.on() ? Optional.of(command.span()) : Optional.empty();
  }

  /** {@code ntp authentication-key N md5|sha1 [0|7|8a] KEY}. */
  private static void timeKey(Eos eos, Command command) {
    if (command.on()) {
      eos.keep("ntp key " + command.word(2), eos.secret(command.list(4)), command.span());
    }
  }

  private static void banner(Eos eos, Command command) {
    eos.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  static void finish(Eos eos) {
    communities(eos);
    for (Item.Builder source : eos.monitoring.keyed) {
      eos.monitoring.timeAuthenticated.ifPresentOrElse(
          at -> source.set(TimeSource.AUTHENTICATED, true, at),
          () ->
              eos.standard(
                  source, TimeSource.AUTHENTICATED, false, Eos.MANUAL + "ntp authenticate"));
    }
    eos.standard(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, Eos.MANUAL + "logging on");
    eos.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.TIMESTAMPS,
        true,
        Eos.MANUAL + "logging format timestamp (traditional)");
    eos.standard(
        SessionPolicy.TYPE, SessionPolicy.BANNER, false, Eos.MANUAL + "banner login, banner motd");
    eos.listeners.standard(
        "snmp", false, Eos.MANUAL + "SNMP (off until a community, group or user is configured)");
  }

  /** A community without a list of its own takes the one of the agent. */
  private static void communities(Eos eos) {
    for (Item.Builder item : eos.monitoring.open) {
      eos.monitoring.snmpList.ifPresentOrElse(
          c -> eos.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, c.word(3), c.span()),
          () -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
    }
  }
}
