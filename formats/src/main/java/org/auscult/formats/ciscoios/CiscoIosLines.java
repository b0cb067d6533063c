package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.RemoteAccess;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.source.Span;
import org.auscult.source.Text;

/** The lines on which sessions begin: console, auxiliary port, terminals and virtual terminals. */
final class CiscoIosLines {
  private static final String TIMEOUT =
      "Cisco IOS Configuration Fundamentals Command Reference, exec-timeout (10 minutes)";

  private static final String NO_LOGIN =
      "Cisco IOS Security Command Reference, login (line): console and auxiliary line ask for no"
          + " password";

  private static final CommandTable<Line> INSIDE = inside();

  private CiscoIosLines() {}

  /** All lines, by their names. */
  static final class Seen {
    private final Map<String, Line> lines = new LinkedHashMap<>();
  }

  /** One line or range of lines as configured. */
  private static final class Line {
    private final Ios ios;
    private final String name;
    private final Span at;
    private Optional<Setting<Long>> timeout = Optional.empty();
    private Optional<Command> transport = Optional.empty();
    private Optional<Command> access = Optional.empty();
    private Optional<Command> login = Optional.empty();
    private Optional<Setting<Secret>> password = Optional.empty();
    private Optional<Setting<String>> privilege = Optional.empty();
    private boolean exec = true;
    private boolean modem;

    Line(Ios ios, String name, Span at) {
      this.ios = ios;
      this.name = name;
      this.at = at;
    }

    boolean console() {
      return name.startsWith("line con");
    }

    boolean virtual() {
      return name.startsWith("line vty");
    }

    /** True when nobody can begin a session here over the network. */
    boolean closed() {
      return transport.filter(command -> command.word(2).equals("none")).isPresent();
    }

    private boolean named(Command command) {
      return command.word(1).equals("authentication");
    }

    /** Whether this line asks who is there; empty when the configuration cannot say. */
    Optional<Setting<Boolean>> asks() {
      if (!ios.aaa.enabled()) {
        return login.map(command -> Setting.of(command.on(), command.span()));
      }
      Optional<String> list = login.filter(this::named).map(command -> command.word(2));
      if (list.isPresent() && !list.get().equals("default")) {
        return ios.aaa.asks(list.get());
      }
      Setting<Boolean> standard = ios.aaa.asksByDefault(console());
      return ios.whole() || standard.configured() ? Optional.of(standard) : Optional.empty();
    }
  }

  static void commands(CommandTable.Builder<Ios> table) {
    table.on("line", CiscoIosLines::line);
  }

  private static void line(Ios ios, Command command) {
    if (command.negated()) {
      return;
    }
    String name = String.join(" ", command.words());
    Line line = ios.lines.lines.computeIfAbsent(name, n -> new Line(ios, n, command.span()));
    INSIDE.readInside(line, command.node());
  }

  private static CommandTable<Line> inside() {
    CommandTable.Builder<Line> table = CommandTable.builder();
    return table
        .on("exec-timeout", CiscoIosLines::timeout)
        .on(
            "transport input",
            (line, command) ->
                line.transport = command.on() ? Optional.of(command) : Optional.empty())
        .on("access-class", CiscoIosLines::access)
        .on("ipv6 access-class", (line, command) -> {})
        .on("login", (line, command) -> line.login = Optional.of(command))
        .on("password", CiscoIosLines::password)
        .on("privilege level", CiscoIosLines::privilege)
        .on("exec", (line, command) -> line.exec = command.on())
        .on("modem InOut", CiscoIosLines::modem)
        .on("modem Dialin", CiscoIosLines::modem)
        .on("modem dialin", CiscoIosLines::modem)
        .irrelevant(CiscoIosIrrelevantInside.IN_LINES)
        .build();
  }

  private static void timeout(Line line, Command command) {
    if (command.negated()) {
      line.timeout = Optional.of(Setting.of(0L, command.span()));
    } else if (command.number(1).isPresent()) {
      long seconds = command.number(1).getAsLong() * 60 + command.number(2).orElse(0);
      line.timeout = Optional.of(Setting.of(seconds, command.span()));
    } else {
      command.unread();
    }
  }

  private static void access(Line line, Command command) {
    if (!command.has("out")) {
      line.access = command.on() ? Optional.of(command) : Optional.empty();
    }
    line.ios.accessLists.use(command.word(1), "management", command.span());
  }

  private static void password(Line line, Command command) {
    line.password =
        command.on()
            ? Optional.of(Setting.of(line.ios.secret(command.list(1)), command.span()))
            : Optional.empty();
  }

  private static void modem(Line line, Command command) {
    line.modem = command.on();
    line.ios
        .add(RemoteAccess.TYPE, command.span())
        .set(RemoteAccess.NAME, "modem on " + line.name)
        .set(RemoteAccess.ENABLED, command.on());
  }

  private static void privilege(Line line, Command command) {
    line.privilege =
        Optional.of(Setting.of(CiscoIosAccounts.level(command.number(2)), command.span()));
  }

  static void finish(Ios ios) {
    for (Line line : ios.lines.lines.values()) {
      account(ios, line);
      services(ios, line);
    }
    console(ios);
    idle(ios);
    ssh(ios);
  }

  private static void account(Ios ios, Line line) {
    Optional<Setting<Boolean>> open = open(ios, line);
    if (line.password.isEmpty() && open.isEmpty()) {
      return;
    }
    Span at = line.password.flatMap(Setting::where).orElse(line.at);
    Item.Builder item = ios.add(Account.TYPE, at).set(Account.NAME, line.name, line.at);
    line.password.ifPresent(password -> item.set(Account.SECRET, password));
    line.privilege.ifPresent(level -> item.set(Account.PRIVILEGE, level));
    ios.standard(
        item,
        Account.PRIVILEGE,
        "user",
        "Cisco IOS Security Command Reference, privilege (line): level 1");
    open.ifPresent(asks -> item.set(Account.PASSWORD_REQUIRED, asks));
  }

  /** False where a session from afar begins without a password; empty where none does. */
  private static Optional<Setting<Boolean>> open(Ios ios, Line line) {
    if (ios.aaa.enabled()) {
      return Optional.empty();
    }
    if (line.login.isPresent()) {
      return line.login.filter(Command::negated).map(command -> Setting.of(false, command.span()));
    }
    return line.modem && line.exec && ios.whole()
        ? Optional.of(Setting.byDefault(false, NO_LOGIN))
        : Optional.empty();
  }

  private static void services(Ios ios, Line line) {
    boolean reachable =
        !line.console() || line.transport.filter(c -> !c.word(2).equals("none")).isPresent();
    if (reachable && (line.virtual() || line.transport.isPresent())) {
      service(ios, line, "telnet", 23);
      service(ios, line, "ssh", 22);
      line.transport.ifPresent(command -> others(ios, line, command));
    }
  }

  private static void others(Ios ios, Line line, Command command) {
    for (String protocol : command.list(2)) {
      if (protocol.equals("rlogin")) {
        service(ios, line, "rlogin", 513);
      } else if (!List.of("all", "none", "telnet", "ssh").contains(protocol)) {
        command.unread();
      }
    }
  }

  private static void service(Ios ios, Line line, String protocol, long port) {
    Span at = line.transport.map(Command::span).orElse(line.at);
    Item.Builder item =
        ios.add(NetworkService.TYPE, at)
            .set(NetworkService.PROTOCOL, protocol)
            .set(NetworkService.NAME, line.name, line.at)
            .set(NetworkService.TRANSPORT, "tcp")
            .set(NetworkService.PORT, port)
            .set(NetworkService.ENCRYPTED, protocol.equals("ssh"))
            .set(NetworkService.PURPOSE, "management");
    item.set(NetworkService.ENABLED, enabled(line, protocol));
    sources(ios, line, item);
    line.asks().ifPresent(asks -> item.set(NetworkService.AUTHENTICATED, asks));
  }

  private static Setting<Boolean> enabled(Line line, String protocol) {
    return line.transport
        .map(c -> Setting.of(c.has(protocol) || c.has("all"), c.span()))
        .orElseGet(
            () ->
                Setting.unknown(
                    new Text(
                        "no transport input on the line; what that means differs by release",
                        "aucun « transport input » sur la ligne ; l’effet dépend de la version"),
                    line.at));
  }

  private static void sources(Ios ios, Line line, Item.Builder item) {
    if (line.access.isPresent()) {
      Command access = line.access.get();
      ios.accessLists.restrict(item, NetworkService.ALLOWED_SOURCES, access.word(1), access.span());
    } else if (ios.whole()) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"), line.at);
    }
  }

  private static void console(Ios ios) {
    Item.Builder session = ios.device().single(SessionPolicy.TYPE);
    for (Line line : ios.lines.lines.values()) {
      if (line.console()) {
        line.timeout.ifPresent(time -> session.set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, time));
        line.asks().ifPresent(asks -> session.set(SessionPolicy.CONSOLE_AUTHENTICATION, asks));
      }
    }
    ios.standard(session, SessionPolicy.CONSOLE_TIMEOUT_SECONDS, 600L, TIMEOUT);
    if (!ios.aaa.enabled()) {
      ios.standard(session, SessionPolicy.CONSOLE_AUTHENTICATION, false, NO_LOGIN);
    }
  }

  /** The longest wait of all ways in over the network; never ending is the longest. */
  private static void idle(Ios ios) {
    List<Setting<Long>> times = new ArrayList<>();
    for (Line line : ios.lines.lines.values()) {
      if (!line.console() && !line.closed() && line.exec) {
        times.add(line.timeout.orElse(Setting.byDefault(600L, TIMEOUT)));
      }
    }
    times.stream()
        .max(Comparator.comparingLong(CiscoIosLines::wait))
        .filter(longest -> ios.whole() || wait(longest) == Long.MAX_VALUE)
        .ifPresent(
            longest ->
                ios.device()
                    .single(SessionPolicy.TYPE)
                    .set(SessionPolicy.IDLE_TIMEOUT_SECONDS, longest));
  }

  private static long wait(Setting<Long> time) {
    long seconds = time.value().orElse(0L);
    return seconds == 0 ? Long.MAX_VALUE : seconds;
  }

  private static void ssh(Ios ios) {
    for (Line line : ios.lines.lines.values()) {
      line.transport
          .filter(command -> command.has("ssh") || command.has("all"))
          .ifPresent(command -> ios.set(SshServer.TYPE, SshServer.ENABLED, true, command.span()));
    }
  }
}
