package org.auscult.formats.ciscoiosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.LoggingPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Who decides on log-ins: local users, or servers and what happens when these are silent. */
final class CiscoIosXrAaa {
  private static final String LOCAL =
      "Cisco IOS XR System Security Command Reference, aaa authentication (always on; local users"
          + " unless configured)";

  private CiscoIosXrAaa() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("aaa authentication", (xr, c) -> {})
        .on("aaa authentication login", CiscoIosXrAaa::login)
        .on("aaa authorization", (xr, c) -> flag(xr, c, Aaa.AUTHORISATION))
        .on("aaa accounting", (xr, c) -> flag(xr, c, Aaa.ACCOUNTING))
        .on("aaa group server", CiscoIosXrAaa::group)
        .on("tacacs-server host", (xr, c) -> server(xr, c, "tacacs", c.node()))
        .on("radius-server host", (xr, c) -> server(xr, c, "radius", c.node()))
        .on("tacacs-server key", (xr, c) -> xr.keep("tacacs", c.list(2), c.span()))
        .on("radius-server key", (xr, c) -> xr.keep("radius", c.list(2), c.span()))
        .on("tacacs source-interface", (xr, c) -> {})
        .on("radius source-interface", (xr, c) -> {})
        .irrelevant(
            """
            aaa accounting system rp-failover
            aaa accounting update
            aaa default-taskgroup
            tacacs-server timeout
            tacacs-server ipv4
            radius-server timeout
            radius-server retransmit
            radius-server deadtime
            radius-server dead-criteria
            radius-server attribute
            radius-server vsa
            radius-server ipv4\
            """);
  }

  private static void login(Xr xr, Command command) {
    if (command.on()) {
      xr.logins.put(command.word(3), command);
    } else {
      xr.logins.remove(command.word(3));
    }
  }

  private static void flag(Xr xr, Command command, Field<Boolean> field) {
    if (command.on() && !command.last().equals("none")) {
      xr.set(Aaa.TYPE, field, true, command.span());
      if (command.word(1).equals("accounting") && command.word(2).equals("exec")) {
        xr.sessionsAccounted = Optional.of(command);
      }
    }
  }

  /** Members are named; private ones have their address and key here. */
  private static void group(Xr xr, Command command) {
    String protocol = command.word(3).startsWith("tacacs") ? "tacacs" : "radius";
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      switch (inner.word(0)) {
        case "server" -> node.mapped();
        case "server-private" ->
            server(xr, new Command(node.mapped(), shifted(inner), false), protocol, node);
        case "vrf", "source-interface", "deadtime", "load-balance" -> node.irrelevant();
        default -> {}
      }
    }
  }

  private static List<String> shifted(Command command) {
    List<String> words = new ArrayList<>(command.words());
    words.add(0, "");
    return words;
  }

  /** {@code host ADDRESS port N}, with the key in a line of its own inside. */
  private static void server(Xr xr, Command command, String protocol, ConfigNode block) {
    if (command.negated()) {
      return;
    }
    Item.Builder item =
        xr.add(AuthServer.TYPE, block.wholeSpan())
            .set(AuthServer.HOST, command.word(2), command.span())
            .set(AuthServer.PROTOCOL, protocol, command.span());
    command
        .after("port")
        .or(() -> command.after("auth-port"))
        .map(Command::number)
        .ifPresent(port -> port.ifPresent(n -> item.set(AuthServer.PORT, n, command.span())));
    int at = command.words().indexOf("key");
    if (at > 0) {
      item.set(AuthServer.SECRET, xr.secret(command.list(at + 1)), command.span());
    }
    for (ConfigNode node : block.children()) {
      if (node.starts("key")) {
        item.set(AuthServer.SECRET, xr.secret(Command.of(node).list(1)), node.mapped().span());
      } else if (List.of("timeout", "retransmit", "single-connection", "holddown-time")
          .contains(node.word(0))) {
        node.irrelevant();
      }
    }
  }

  static void finish(Xr xr) {
    String reference = "Cisco IOS XR System Security Command Reference, aaa accounting (none)";
    xr.standard(Aaa.TYPE, Aaa.ENABLED, true, LOCAL);
    xr.standard(Aaa.TYPE, Aaa.ACCOUNTING, false, reference);
    Command standard = xr.logins.get("default");
    if (standard == null) {
      xr.standard(Aaa.TYPE, Aaa.CENTRAL, false, LOCAL);
      xr.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, LOCAL);
    } else {
      methods(xr, standard);
    }
    xr.logins.values().stream()
        .filter(list -> list.list(4).contains("none"))
        .findFirst()
        .ifPresent(list -> xr.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, true, list.span()));
    recorded(xr);
  }

  private static void methods(Xr xr, Command standard) {
    Span at = standard.span();
    String line = standard.from(4);
    List<String> methods = List.of(line.replace("group ", "group\u00a0").split(" "));
    xr.set(
        Aaa.TYPE,
        Aaa.LOGIN_METHODS,
        methods.stream().map(method -> method.replace('\u00a0', ' ')).toList(),
        at);
    xr.set(Aaa.TYPE, Aaa.CENTRAL, line.startsWith("group ") || line.contains(" group "), at);
    if (xr.whole()) {
      xr.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, at);
    }
  }

  /** Servers that decide on log-ins and account sessions know all of them. */
  private static void recorded(Xr xr) {
    boolean central =
        xr.device().single(Aaa.TYPE).get(Aaa.CENTRAL).value().equals(Optional.of(true));
    xr.sessionsAccounted
        .filter(command -> central)
        .ifPresent(
            command ->
                xr.set(LoggingPolicy.TYPE, LoggingPolicy.LOGIN_EVENTS, true, command.span()));
  }
}
