package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.Setting;
import org.auscult.device.TimeSource;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.source.Span;

/** Records of events and where they go, and where the time comes from. */
final class CiscoAsaLogging {
  private static final String REFERENCE = "Cisco ASA Series Command Reference, ";

  /** Permitted and denied sessions with the device, log-ins that succeeded and failed. */
  private static final Set<String> LOGIN_MESSAGES =
      Set.of("605004", "605005", "611101", "611102", "113005", "113015", "315011");

  private static final List<String> LEVELS =
      List.of(
          "emergencies",
          "alerts",
          "critical",
          "errors",
          "warnings",
          "notifications",
          "informational",
          "debugging");
  private static final int INFORMATIONAL = 6;

  private CiscoAsaLogging() {}

  /** What the lines said, put together when all are read. */
  static final class Seen {
    private Optional<Setting<Boolean>> enabled = Optional.empty();
    private Optional<Command> trap = Optional.empty();
    private Optional<Command> silenced = Optional.empty();
    private final List<Command> hosts = new ArrayList<>();
    private final Map<String, Command> servers = new LinkedHashMap<>();
    private final Set<String> trusted = new HashSet<>();
    private boolean authenticated;

    /** That connections are recorded and sent; empty when they are not, or when it is not known. */
    Optional<Setting<Boolean>> recordsConnections() {
      boolean on = enabled.flatMap(Setting::value).orElse(false);
      return trap.filter(c -> on && level(c.word(2)).filter(l -> l >= INFORMATIONAL).isPresent())
          .map(c -> Setting.of(true, c.span()));
    }
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("logging enable", (asa, c) -> asa.logging.enabled = flag(c))
        .on("logging on", (asa, c) -> asa.logging.enabled = flag(c))
        .on("logging timestamp", CiscoAsaLogging::timestamp)
        .on(
            "logging trap",
            (asa, c) -> asa.logging.trap = c.on() ? Optional.of(c) : Optional.empty())
        .on("logging host", CiscoAsaLogging::host)
        .on("logging ftp-server", CiscoAsaLogging::files)
        .on("logging message", CiscoAsaLogging::message)
        .on("ntp server", CiscoAsaLogging::server)
        .on("ntp authenticate", (asa, c) -> asa.logging.authenticated = c.on())
        .on("ntp trusted-key", (asa, c) -> asa.logging.trusted.add(c.word(2)))
        .on("ntp authentication-key", CiscoAsaLogging::ntpKey);
  }

  /** {@code ftp-server HOST PATH USER [0|8] PASSWORD}: full buffers go there, not each record. */
  private static void files(Asa asa, Command command) {
    asa.redactor().remember(command.last());
    command.unread();
  }

  private static Optional<Setting<Boolean>> flag(Command command) {
    return Optional.of(Setting.of(command.on(), command.span()));
  }

  private static void timestamp(Asa asa, Command command) {
    asa.set(LoggingPolicy.TYPE, LoggingPolicy.TIMESTAMPS, command.on(), command.span());
  }

  private static void host(Asa asa, Command command) {
    if (command.on()) {
      asa.logging.hosts.add(command);
    }
  }

  /** {@code no logging message N} keeps a message from being recorded. */
  private static void message(Asa asa, Command command) {
    if (!LOGIN_MESSAGES.contains(command.word(2))) {
      command.node().unmapped().irrelevant();
    } else if (command.negated()) {
      asa.logging.silenced = Optional.of(command);
    } else {
      command.unread();
    }
  }

  private static void server(Asa asa, Command command) {
    if (command.on()) {
      asa.logging.servers.put(command.word(2), command);
    } else {
      asa.logging.servers.remove(command.word(2));
    }
  }

  /** {@code ntp authentication-key N md5 WORDS}. */
  private static void ntpKey(Asa asa, Command command) {
    Optional<Secret> key =
        command.size() > 4 ? Optional.of(asa.key(command.list(4))) : Optional.empty();
    asa.keep("ntp key " + command.word(2), key, command.span());
  }

  static void finish(Asa asa) {
    if (asa.identity.system()) {
      return;
    }
    Seen seen = asa.logging;
    Item.Builder policy = asa.device().single(LoggingPolicy.TYPE);
    seen.enabled.ifPresent(on -> policy.set(LoggingPolicy.ENABLED, on));
    asa.standard(policy, LoggingPolicy.ENABLED, false, REFERENCE + "logging enable");
    asa.standard(policy, LoggingPolicy.TIMESTAMPS, false, REFERENCE + "logging timestamp");
    seen.hosts.forEach(command -> target(asa, command));
    logins(asa, policy);
    seen.servers.values().forEach(command -> time(asa, command));
  }

  /** Nothing is sent to hosts until a level for them is set. */
  private static void target(Asa asa, Command command) {
    if (asa.logging.trap.isEmpty() && asa.whole()) {
      return;
    }
    String way =
        command.list(4).stream().filter(w -> w.contains("/")).findFirst().orElse("udp/514");
    boolean stream = way.startsWith("tcp") || way.startsWith("6/");
    boolean secure = command.has("secure");
    Item.Builder item =
        asa.add(LogTarget.TYPE, command.span())
            .set(LogTarget.HOST, asa.address(command.word(3)))
            .set(LogTarget.PROTOCOL, "syslog")
            .set(LogTarget.TRANSPORT, secure ? "tls" : stream ? "tcp" : "udp")
            .set(LogTarget.ENCRYPTED, secure);
    Command.number(way.substring(way.indexOf('/') + 1))
        .ifPresent(port -> item.set(LogTarget.PORT, port));
  }

  /** Sessions with the device are recorded at level informational. */
  private static void logins(Asa asa, Item.Builder policy) {
    Seen seen = asa.logging;
    boolean on = seen.enabled.flatMap(Setting::value).orElse(false);
    if (on && seen.silenced.isPresent()) {
      policy.set(LoggingPolicy.LOGIN_EVENTS, false, seen.silenced.get().span());
    } else if (on && seen.trap.isPresent()) {
      Span at = seen.trap.get().span();
      level(seen.trap.get().word(2))
          .ifPresent(level -> policy.set(LoggingPolicy.LOGIN_EVENTS, level >= INFORMATIONAL, at));
    } else if (!on) {
      asa.standard(policy, LoggingPolicy.LOGIN_EVENTS, false, REFERENCE + "logging enable");
    }
  }

  /** A level by number or name; empty for a list of messages. */
  private static Optional<Integer> level(String word) {
    if (Command.number(word).isPresent()) {
      return Optional.of((int) Command.number(word).getAsLong());
    }
    int level = LEVELS.indexOf(word);
    return level < 0 ? Optional.empty() : Optional.of(level);
  }

  private static void time(Asa asa, Command command) {
    boolean keyed =
        asa.logging.authenticated
            && command.after("key").filter(asa.logging.trusted::contains).isPresent();
    Item.Builder item =
        asa.add(TimeSource.TYPE, command.span()).set(TimeSource.HOST, asa.address(command.word(2)));
    if (keyed || asa.whole()) {
      item.set(TimeSource.AUTHENTICATED, keyed);
    }
  }
}
