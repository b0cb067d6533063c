package org.auscult.formats.cisconxos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.TimeSource;
import org.auscult.formats.commandline.Snmp;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** SNMP, records and where they go, time, notices before log-in. */
final class CiscoNxosMonitoring {
  private CiscoNxosMonitoring() {}

  /** What several lines say together. */
  static final class Seen {
    private final Map<String, Item.Builder> communities = new LinkedHashMap<>();
    private final Map<String, Command> lists = new LinkedHashMap<>();
    private Optional<Span> authenticate = Optional.empty();
    private Optional<Span> successes = Optional.empty();
    private Optional<Span> failures = Optional.empty();
  }

  static void commands(CommandTable.Builder<Nxos> table) {
    table
        .on("snmp-server community", CiscoNxosMonitoring::community)
        .on("snmp-server user", CiscoNxosMonitoring::user)
        .on("snmp-server host", Snmp::host)
        .on("snmp-server mib community-map", (nxos, c) -> nxos.redactor().remember(c.word(3)))
        .on("snmp-server protocol enable", CiscoNxosMonitoring::agent)
        .on("rmon event", CiscoNxosMonitoring::event)
        .on("logging server", CiscoNxosMonitoring::target)
        .on("logging logfile", CiscoNxosMonitoring::file)
        .on("login on-success log", (nxos, c) -> nxos.monitoring.successes = recorded(c))
        .on("login on-failure log", (nxos, c) -> nxos.monitoring.failures = recorded(c))
        .on("ntp server", CiscoNxosMonitoring::time)
        .on("ntp peer", CiscoNxosMonitoring::time)
        .on("ntp authenticate", (nxos, c) -> nxos.monitoring.authenticate = recorded(c))
        .on("ntp authentication-key", CiscoNxosMonitoring::timeKey)
        .on("ntp access-group", (nxos, c) -> nxos.accessLists.use(c.last(), "management", c.span()))
        .on("banner motd", CiscoNxosMonitoring::banner)
        .on("banner exec", (nxos, c) -> {})
        .irrelevant(CiscoNxosIrrelevant.MONITORING);
  }

  private static Optional<Span> recorded(Command command) {
    return command.on() ? Optional.of(command.span()) : Optional.empty();
  }

  private static void agent(Nxos nxos, Command command) {
    nxos.listeners.stated("snmp", command.on(), command.span());
  }

  /** A community stands on a line with its group and may stand on another with its list. */
  private static void community(Nxos nxos, Command command) {
    String words = command.word(2);
    if (command.negated()) {
      nxos.redactor().remember(words);
      return;
    }
    Item.Builder item =
        nxos.monitoring.communities.computeIfAbsent(
            words,
            w ->
                nxos.add(SnmpCommunity.TYPE, command.span())
                    .set(SnmpCommunity.SECRET, nxos.redactor().clear(w)));
    boolean list = command.word(3).endsWith("acl");
    if (list) {
      nxos.monitoring.lists.put(words, command);
    } else {
      access(item, command);
    }
    if (nxos.listeners.of("snmp").isEmpty()) {
      agent(nxos, command);
    }
  }

  private static void access(Item.Builder item, Command command) {
    String group = command.word(3).equals("group") ? command.word(4) : command.word(3);
    boolean write = List.of("network-admin", "vdc-admin", "rw", "priv-15").contains(group);
    item.set(SnmpCommunity.ACCESS, write ? "write" : "read", command.span());
  }

  /** Without the name of a cipher, privacy is DES, before release 10 at least. */
  private static void user(Nxos nxos, Command command) {
    if (command.word(3).startsWith("use-ipv")) {
      nxos.accessLists.use(command.word(4), "management", command.span());
      return;
    }
    Snmp.user(nxos, command, "des");
    if (nxos.listeners.of("snmp").isEmpty()) {
      agent(nxos, command);
    }
  }

  /** {@code rmon event N log trap COMMUNITY description …}. */
  private static void event(Nxos nxos, Command command) {
    command.after("trap").ifPresent(nxos.redactor()::remember);
    command.node().unmapped().irrelevant();
  }

  /** {@code logging server HOST [LEVEL] [port N] [secure …] [use-vrf NAME]}. */
  private static void target(Nxos nxos, Command command) {
    if (command.negated()) {
      return;
    }
    boolean secure = command.has("secure");
    Item.Builder item = nxos.add(LogTarget.TYPE, command.span());
    item.set(LogTarget.HOST, command.word(2)).set(LogTarget.PROTOCOL, "syslog");
    item.set(LogTarget.TRANSPORT, secure ? "tls" : "udp").set(LogTarget.ENCRYPTED, secure);
    OptionalLong port = command.after("port").map(Command::number).orElse(OptionalLong.empty());
    item.set(LogTarget.PORT, port.orElse(secure ? 6514 : 514));
  }

  private static void file(Nxos nxos, Command command) {
    nxos.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  /** {@code ntp server HOST [prefer] [use-vrf NAME] [key N]}. */
  private static void time(Nxos nxos, Command command) {
    if (command.on()) {
      nxos.add(TimeSource.TYPE, command.span())
          .set(TimeSource.HOST, command.word(2))
          .set(TimeSource.AUTHENTICATED, command.has("key"));
    }
  }

  /** {@code ntp authentication-key N md5 KEY [0|7]}: the type stands behind. */
  private static void timeKey(Nxos nxos, Command command) {
    if (command.on()) {
      List<String> words =
          command.size() > 5 ? List.of(command.word(5), command.word(4)) : command.list(4);
      nxos.keep("ntp key " + command.word(2), nxos.secret(words), command.span());
    }
  }

  private static void banner(Nxos nxos, Command command) {
    nxos.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  static void finish(Nxos nxos) {
    nxos.monitoring.communities.forEach((words, item) -> sources(nxos, words, item));
    keys(nxos);
    nxos.monitoring
        .successes
        .filter(at -> nxos.monitoring.failures.isPresent())
        .ifPresent(at -> nxos.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, at));
    nxos.standard(
        LoggingPolicy.TYPE,
        LoggingPolicy.ENABLED,
        true,
        Nxos.SYSTEM + "default settings for system message logging (log file on)");
    nxos.standard(
        LoggingPolicy.TYPE, LoggingPolicy.TIMESTAMPS, true, Nxos.SYSTEM + "logging timestamp");
    nxos.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        "Cisco Nexus 9000 Series NX-OS Fundamentals Configuration Guide, banner motd (\"User Access"
            + " Verification\", which is no notice)");
  }

  private static void sources(Nxos nxos, String words, Item.Builder item) {
    Command list = nxos.monitoring.lists.get(words);
    if (list == null) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any"));
    } else {
      nxos.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list.word(4), list.span());
    }
  }

  /** A key counts only where keys are asked for. */
  private static void keys(Nxos nxos) {
    if (nxos.monitoring.authenticate.isEmpty() && nxos.whole()) {
      for (Item.Builder source : nxos.device().items(TimeSource.TYPE)) {
        source.set(TimeSource.AUTHENTICATED, false);
      }
    }
  }
}
