package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The lines on which sessions begin: console, and templates for those from the network. */
final class CiscoIosXrSessions {
  private static final String TIMEOUT =
      "Cisco IOS XR System Management Command Reference, exec-timeout (10 minutes)";

  private static final String LOGIN =
      "Cisco IOS XR System Security Command Reference, login authentication (the default list, on"
          + " the console too)";

  private static final CommandTable<Line> INSIDE = inside();

  private CiscoIosXrSessions() {}

  /** All lines, by their names. */
  static final class Seen {
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> pools = new LinkedHashMap<>(Map.of("default", "default"));

    /** The lines that hold for sessions from the network: those that the pools name. */
    List<Line> network(Xr xr) {
      return pools.values().stream()
          .distinct()
          .map(name -> lines.getOrDefault(name, new Line(xr)))
          .toList();
    }
  }

  /** One line as configured. */
  static final class Line {
    private final Xr xr;
    private Optional<Setting<Long>> timeout = Optional.empty();
    private Optional<Command> transport = Optional.empty();
    private Optional<Command> login = Optional.empty();
    private final List<Command> access = new ArrayList<>();

    private Line(Xr xr) {
      this.xr = xr;
    }

    /** What sessions may come in by; empty when all may. */
    Optional<Command> transport() {
      return transport;
    }

    /** The list that says where sessions may come from. */
    Optional<Command> access() {
      return access.stream().findFirst();
    }
  }

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("line", CiscoIosXrSessions::line)
        .on("banner motd", CiscoIosXrSessions::banner)
        .on("banner login", CiscoIosXrSessions::banner)
        .on("vty-pool", CiscoIosXrSessions::pool)
        .irrelevant("banner exec\nbanner incoming\nbanner prompt-timeout");
  }

  /** {@code vty-pool NAME FIRST LAST [line-template NAME]}. */
  private static void pool(Xr xr, Command command) {
    String template = command.after("line-template").filter(t -> command.on()).orElse("default");
    xr.sessions.pools.put(command.word(1), template);
  }

  /** {@code line default}, {@code line console}, {@code line template NAME}. */
  private static void line(Xr xr, Command command) {
    if (command.on()) {
      Line line = xr.sessions.lines.computeIfAbsent(command.last(), name -> new Line(xr));
      INSIDE.readInside(line, command.node());
    }
  }

  private static CommandTable<Line> inside() {
    CommandTable.Builder<Line> table = CommandTable.builder();
    return table
        .on("exec-timeout", CiscoIosXrSessions::timeout)
        .on("transport input", (line, c) -> line.transport = Optional.of(c))
        .on("access-class ingress", CiscoIosXrSessions::access)
        .on("access-class", CiscoIosXrSessions::access)
        .on(
            "access-class egress",
            (line, c) -> line.xr.accessLists.use(c.word(2), "other", c.span()))
        .on("login authentication", (line, c) -> line.login = Optional.of(c))
        .on("secret", (line, c) -> line.xr.keep("line", c.list(1), c.span()))
        .on("password", (line, c) -> line.xr.keep("line", c.list(1), c.span()))
        .on("users group", (line, c) -> {})
        .irrelevant(
            """
            accounting
            authorization
            absolute-timeout
            autocommand
            databits
            disconnect-character
            escape-character
            length
            parity
            pager
            session-limit
            session-timeout
            speed
            stopbits
            flow
            telnet transparent
            timestamp
            transport output
            transport preferred
            width
            exit\
            """)
        .build();
  }

  private static void timeout(Line line, Command command) {
    if (command.number(1).isPresent()) {
      long seconds = command.number(1).getAsLong() * 60 + command.number(2).orElse(0);
      line.timeout = Optional.of(Setting.of(command.negated() ? 600L : seconds, command.span()));
    } else {
      command.unread();
    }
  }

  private static void access(Line line, Command command) {
    if (command.on()) {
      line.access.add(command);
      line.xr.accessLists.use(command.last(), "management", command.span());
    }
  }

  private static void banner(Xr xr, Command command) {
    xr.set(SessionPolicy.TYPE, SessionPolicy.BANNER, command.on(), command.span());
  }

  static void finish(Xr xr) {
    Optional<Line> console = Optional.ofNullable(xr.sessions.lines.get("console"));
    console
        .flatMap(line -> line.timeout)
        .ifPresent(
            time ->
                xr.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, time));
    xr.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 600L, TIMEOUT);
    asks(xr, console);
    idle(xr);
    xr.standard(
        SessionPolicy.TYPE,
        SessionPolicy.BANNER,
        false,
        "Cisco IOS XR System Management Command Reference, banner login and banner motd (none)");
  }

  private static void asks(Xr xr, Optional<Line> console) {
    Optional<Command> named = console.flatMap(line -> line.login);
    Command list = xr.logins.get(named.map(Command::last).orElse("default"));
    if (list != null) {
      boolean asks = !list.word(4).equals("none");
      xr.set(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, asks, list.span());
    } else if (named.isEmpty()) {
      xr.standard(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, LOGIN);
    }
  }

  /** The longest wait of all ways in from the network; never ending is the longest. */
  private static void idle(Xr xr) {
    List<Setting<Long>> times = new ArrayList<>();
    for (Line line : xr.sessions.network(xr)) {
      line.timeout
          .or(() -> Optional.of(Setting.byDefault(600L, TIMEOUT)).filter(d -> xr.whole()))
          .ifPresent(times::add);
    }
    times.stream()
        .max(Comparator.comparingLong(CiscoIosXrSessions::wait))
        .filter(longest -> xr.whole() || wait(longest) == Long.MAX_VALUE)
        .ifPresent(
            longest ->
                xr.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, longest));
  }

  private static long wait(Setting<Long> time) {
    long seconds = time.value().orElse(0L);
    return seconds == 0 ? Long.MAX_VALUE : seconds;
  }
}
