package org.auscult.formats.undolines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.device.SshServer;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;

/** The lines on which sessions begin, and the servers that lead to them. */
final class UndoLines {
  private static final CommandTable<Line> INSIDE = inside();

  /** The last line for sessions over the network (H3C, Fundamentals Command Reference, line). */
  private static final long LAST = 63;

  private UndoLines() {}

  /** One line or range of lines. */
  static final class Line {
    private final Undo undo;
    private final String name;
    private final Span at;
    private Optional<Setting<Long>> timeout = Optional.empty();
    private Optional<Command> protocols = Optional.empty();
    private Optional<Command> authentication = Optional.empty();
    private Optional<Command> password = Optional.empty();
    private Optional<Command> level = Optional.empty();
    private Optional<Command> list = Optional.empty();

    Line(Undo undo, String name, Span at) {
      this.undo = undo;
      this.name = name;
      this.at = at;
    }

    long end() {
      return Command.number(name.substring(name.lastIndexOf(' ') + 1)).orElse(LAST);
    }

    boolean virtual() {
      return name.startsWith("vty");
    }

    boolean local() {
      return name.startsWith("con") || name.startsWith("aux");
    }

    /** What a class of lines sets counts for each that does not say otherwise. */
    void inherit(Line kind) {
      timeout = timeout.or(() -> kind.timeout);
      protocols = protocols.or(() -> kind.protocols);
      authentication = authentication.or(() -> kind.authentication);
      list = list.or(() -> kind.list);
    }

    boolean takes(String protocol) {
      return protocols.map(c -> c.has(protocol) || c.has("all")).orElse(true);
    }
  }

  static void commands(CommandTable.Builder<Undo> table) {
    table.on("user-interface", UndoLines::line).on("line", UndoLines::line);
  }

  private static void line(Undo undo, Command command) {
    boolean kind = command.word(1).equals("class");
    boolean number = command.number(2).isPresent();
    if (command.negated() || !number && !kind) {
      command.node().unmapped();
      if (command.word(1).equals("maximum-vty")) {
        command.node().irrelevant();
      }
      return;
    }
    undo.release7 |= command.word(0).equals("line");
    Line line = new Line(undo, command.from(1), command.span());
    INSIDE.readInside(line, command.node());
    if (kind) {
      undo.classes.put(command.word(2), line);
    } else {
      undo.lines.add(line);
    }
  }

  private static CommandTable<Line> inside() {
    return CommandTable.<Line>builder()
        .on("authentication-mode", (line, c) -> line.authentication = on(c))
        .on("set authentication password", (line, c) -> line.password = on(c))
        .on("user privilege level", (line, c) -> line.level = on(c))
        .on("user-role", (line, c) -> line.level = line.level.or(() -> on(c)))
        .on("idle-timeout", UndoLines::timeout)
        .on("protocol inbound", (line, c) -> line.protocols = on(c))
        .on("acl", UndoLines::acl)
        .irrelevant(
            """
            command authorization
            command accounting
            history-command max-size
            screen-length
            screen-width
            speed
            flow-control
            terminal type
            databits
            parity
            stopbits
            shell\
            """)
        .build();
  }

  private static Optional<Command> on(Command command) {
    return command.on() ? Optional.of(command) : Optional.empty();
  }

  private static void timeout(Line line, Command command) {
    long seconds = command.number(1).orElse(0) * 60 + command.number(2).orElse(0);
    line.timeout = Optional.of(Setting.of(command.on() ? seconds : 600L, command.span()));
  }

  private static void acl(Line line, Command command) {
    if (command.on() && command.has("outbound")) {
      line.undo.lists.use(command.word(1), "management", command.span());
    } else {
      line.list = on(command);
    }
  }

  static void finish(Undo undo) {
    unlisted(undo);
    for (Line line : undo.lines) {
      Optional.ofNullable(undo.classes.get(line.name.split(" ")[0])).ifPresent(line::inherit);
    }
    undo.lines.forEach(line -> account(undo, line));
    idle(undo);
    servers(undo);
  }

  /** Release 7 has 64 lines for sessions; those that are not listed are as their class is. */
  private static void unlisted(Undo undo) {
    undo.lines.stream()
        .filter(line -> line.virtual() && undo.release7)
        .max(Comparator.comparingLong(Line::end))
        .filter(last -> last.end() < LAST)
        .ifPresent(
            last ->
                undo.lines.add(new Line(undo, "vty " + (last.end() + 1) + ' ' + LAST, last.at)));
  }

  private static void account(Undo undo, Line line) {
    line.authentication.ifPresent(
        mode -> {
          boolean asks = !mode.word(1).equals("none");
          if (line.local()) {
            undo.set(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, asks, mode.span());
          }
          if (!asks) {
            level(
                line,
                undo.account(line.name, line.at)
                    .set(Account.PASSWORD_REQUIRED, false, mode.span()));
          }
        });
    line.password.ifPresent(
        command ->
            level(
                line,
                undo.account(line.name, line.at)
                    .set(Account.SECRET, undo.secret(command.list(3)), command.span())));
  }

  private static void level(Line line, Item.Builder account) {
    line.level.ifPresent(
        command -> account.set(Account.PRIVILEGE, Undo.privilege(command.last()), command.span()));
  }

  private static void idle(Undo undo) {
    Setting<Long> standard = Setting.byDefault(600L, undo.title() + ", idle-timeout (10 minutes)");
    Item.Builder session = undo.device().single(SessionPolicy.TYPE);
    undo.lines.stream()
        .filter(Line::virtual)
        .map(line -> line.timeout.orElse(standard))
        .max(Comparator.comparingLong(UndoLines::wait))
        .filter(longest -> undo.whole() || wait(longest) == Long.MAX_VALUE)
        .ifPresent(longest -> session.set(SessionPolicy.IDLE_TIMEOUT_SECONDS, longest));
    undo.lines.stream()
        .filter(Line::local)
        .map(line -> line.timeout.orElse(standard))
        .max(Comparator.comparingLong(UndoLines::wait))
        .filter(longest -> undo.whole() || longest.configured())
        .ifPresent(longest -> session.set(SessionPolicy.CONSOLE_TIMEOUT_SECONDS, longest));
  }

  private static long wait(Setting<Long> time) {
    long seconds = time.value().orElse(0L);
    return seconds == 0 ? Long.MAX_VALUE : seconds;
  }

  private static void servers(Undo undo) {
    undo.servers.forEach((protocol, command) -> server(undo, protocol, command));
    boolean ssh = Optional.ofNullable(undo.servers.get("ssh")).filter(Command::on).isPresent();
    Optional.ofNullable(undo.servers.get("ssh"))
        .ifPresent(c -> undo.set(SshServer.TYPE, SshServer.ENABLED, ssh, c.span()));
  }

  /** A server leads nowhere when no line takes its protocol. */
  private static void server(Undo undo, String protocol, Command command) {
    boolean session = List.of("telnet", "ssh").contains(protocol);
    List<Line> vty = undo.lines.stream().filter(Line::virtual).toList();
    boolean taken = !session || vty.isEmpty() || vty.stream().anyMatch(l -> l.takes(protocol));
    Item.Builder item =
        Entries.management(undo, command.span(), protocol, port(protocol), command.on() && taken);
    if (command.on() && taken) {
      sources(undo, item, protocol, session ? vty : List.of());
    }
    vty.stream()
        .filter(line -> session && line.takes(protocol))
        .map(line -> line.authentication)
        .flatMap(Optional::stream)
        .filter(mode -> mode.word(1).equals("none"))
        .findFirst()
        .ifPresent(mode -> item.set(NetworkService.AUTHENTICATED, false, mode.span()));
  }

  private static long port(String protocol) {
    return switch (protocol) {
      case "telnet" -> 23;
      case "ftp" -> 21;
      case "tftp" -> 69;
      case "http" -> 80;
      case "https" -> 443;
      case "netconf" -> 830;
      default -> 22;
    };
  }

  private static void sources(Undo undo, Item.Builder item, String protocol, List<Line> vty) {
    Optional<Command> list =
        Optional.ofNullable(undo.restricted.get(protocol))
            .or(
                () ->
                    vty.stream().allMatch(line -> line.list.isPresent())
                        ? vty.stream().findFirst().flatMap(line -> line.list)
                        : Optional.empty());
    if (list.isPresent()) {
      Command command = list.get();
      String name = command.last().equals("inbound") ? command.word(1) : command.last();
      undo.lists.restrict(item, NetworkService.ALLOWED_SOURCES, name, command.span());
    } else if (undo.whole()) {
      item.set(NetworkService.ALLOWED_SOURCES, List.of("any"));
    }
  }
}
