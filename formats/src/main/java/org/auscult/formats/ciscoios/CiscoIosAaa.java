package org.auscult.formats.ciscoios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Span;
import org.auscult.tree.ConfigNode;

/** Who is asked whether an administrator may come in, and the servers that are asked. */
final class CiscoIosAaa {
  private static final String NO_DEFAULT_LIST =
      "Cisco IOS Security Command Reference, aaa authentication login (without a default list:"
          + " local accounts, and no authentication on the console)";

  private static final CommandTable<Server> IN_SERVER = inServer();
  private static final CommandTable<Ios> IN_GROUP = inGroup();

  private CiscoIosAaa() {}

  /** The log-in lists. */
  static final class Seen {
    private boolean enabled;
    private Optional<Span> accounted = Optional.empty();
    private final Map<String, Command> logins = new LinkedHashMap<>();
    private final Map<String, Item.Builder> servers = new LinkedHashMap<>();

    boolean enabled() {
      return enabled;
    }

    /** Where the beginning and end of sessions are told to a server. */
    Optional<Span> accounted() {
      return accounted;
    }

    /** Whether a log-in by this list needs credentials; empty when the list is not there. */
    Optional<Setting<Boolean>> asks(String list) {
      return Optional.ofNullable(logins.get(list))
          .map(command -> Setting.of(!command.word(4).equals("none"), command.span()));
    }

    /** The same for the default list, which need not be there. */
    Setting<Boolean> asksByDefault(boolean console) {
      return asks("default").orElseGet(() -> Setting.byDefault(!console, NO_DEFAULT_LIST));
    }
  }

  private record Server(Ios ios, Item.Builder item) {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("aaa new-model", CiscoIosAaa::model)
        .on("aaa authentication login", CiscoIosAaa::login)
        .on("aaa authentication enable", (ios, command) -> {})
        .on("aaa authentication dot1x", (ios, command) -> {})
        .on("aaa authorization", (ios, command) -> flag(ios, command, Aaa.AUTHORISATION))
        .on("aaa accounting", (ios, command) -> flag(ios, command, Aaa.ACCOUNTING))
        .on("aaa group server", (ios, command) -> IN_GROUP.readInside(ios, command.node()))
        .on("aaa server radius dynamic-author", CiscoIosAaa::dynamicAuthor)
        .on("radius-server host", (ios, command) -> ios.servers.host(command, "radius"))
        .on("tacacs-server host", (ios, command) -> ios.servers.host(command, "tacacs"))
        .on("radius-server key", (ios, command) -> ios.servers.common(command, "radius"))
        .on("tacacs-server key", (ios, command) -> ios.servers.common(command, "tacacs"))
        .on("radius server", (ios, command) -> server(ios, command, "radius"))
        .on("tacacs server", (ios, command) -> server(ios, command, "tacacs"));
  }

  private static void flag(Ios ios, Command command, Field<Boolean> field) {
    boolean settings =
        command.word(2).equals("update") || command.word(2).equals("config-commands");
    if (command.on() && !settings && !command.last().equals("none")) {
      ios.set(Aaa.TYPE, field, true, command.span());
      if (field == Aaa.ACCOUNTING && command.word(2).equals("exec")) {
        ios.aaa.accounted = Optional.of(command.span());
      }
    }
    CiscoIosIrrelevant.AAA_LIST.readInside(ios, command.node());
  }

  private static void model(Ios ios, Command command) {
    ios.aaa.enabled = command.on();
    ios.set(Aaa.TYPE, Aaa.ENABLED, command.on(), command.span());
  }

  private static void login(Ios ios, Command command) {
    if (command.on()) {
      ios.aaa.logins.put(command.word(3), command);
    } else {
      ios.aaa.logins.remove(command.word(3));
    }
  }

  private static void dynamicAuthor(Ios ios, Command command) {
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      int at = inner.words().indexOf("server-key");
      if (at >= 0) {
        ios.keep("radius dynamic-author", inner.list(at + 1), node.mapped().span());
      }
    }
  }

  private static void server(Ios ios, Command command, String protocol) {
    String name = protocol + " " + command.word(2);
    if (command.negated()) {
      Optional.ofNullable(ios.aaa.servers.remove(name))
          .ifPresent(item -> ios.device().remove(AuthServer.TYPE, item));
      return;
    }
    Item.Builder item =
        ios.aaa.servers.computeIfAbsent(
            name,
            n ->
                ios.add(AuthServer.TYPE, command.node().wholeSpan())
                    .set(AuthServer.PROTOCOL, protocol, command.span()));
    IN_SERVER.readInside(new Server(ios, item), command.node());
  }

  private static CommandTable<Server> inServer() {
    CommandTable.Builder<Server> table = CommandTable.builder();
    return table
        .on("address", CiscoIosAaa::address)
        .on(
            "key",
            (server, c) ->
                server.item.set(AuthServer.SECRET, server.ios.secret(c.list(1)), c.span()))
        .on(
            "pac key",
            (server, c) ->
                server.item.set(AuthServer.SECRET, server.ios.secret(c.list(2)), c.span()))
        .on(
            "port",
            (server, c) ->
                c.number(1).ifPresent(p -> server.item.set(AuthServer.PORT, p, c.span())))
        .irrelevant(
            "timeout\nretransmit\nsingle-connection\nautomate-tester\nbackoff\nnon-standard")
        .build();
  }

  private static void address(Server server, Command command) {
    server.item.set(AuthServer.HOST, command.word(2), command.span());
    command
        .after("auth-port")
        .map(Command::number)
        .ifPresent(
            port -> port.ifPresent(p -> server.item.set(AuthServer.PORT, p, command.span())));
  }

  private static CommandTable<Ios> inGroup() {
    CommandTable.Builder<Ios> table = CommandTable.builder();
    return table
        .on("server name", (ios, command) -> {})
        .on("server-private", CiscoIosAaa::privateServer)
        .on("server", (ios, command) -> {})
        .irrelevant(
            "ip vrf forwarding\n"
                + "vrf forwarding\n"
                + "ip radius source-interface\n"
                + "ip tacacs source-interface\n"
                + "deadtime\n"
                + "load-balance")
        .build();
  }

  private static void privateServer(Ios ios, Command command) {
    boolean radius =
        command
            .node()
            .parent()
            .filter(group -> group.starts("aaa", "group", "server", "radius"))
            .isPresent();
    Item.Builder item = ios.add(AuthServer.TYPE, command.span());
    item.set(AuthServer.HOST, command.word(1))
        .set(AuthServer.PROTOCOL, radius ? "radius" : "tacacs");
    int at = command.words().indexOf("key");
    if (at >= 0) {
      item.set(AuthServer.SECRET, ios.secret(command.list(at + 1)));
    }
  }

  static void finish(Ios ios) {
    ios.standard(
        Aaa.TYPE, Aaa.ENABLED, false, "Cisco IOS Security Command Reference, aaa new-model");
    ios.standard(
        Aaa.TYPE, Aaa.ACCOUNTING, false, "Cisco IOS Security Command Reference, aaa accounting");
    ios.servers.finish();
    if (ios.aaa.enabled) {
      logins(ios);
    } else {
      ios.standard(
          Aaa.TYPE, Aaa.CENTRAL, false, "Cisco IOS Security Command Reference, aaa new-model");
    }
  }

  private static void logins(Ios ios) {
    Command standard = ios.aaa.logins.get("default");
    if (standard == null) {
      ios.standard(Aaa.TYPE, Aaa.CENTRAL, false, NO_DEFAULT_LIST);
      ios.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, NO_DEFAULT_LIST);
    } else {
      List<String> methods = methods(standard);
      Span at = standard.span();
      ios.set(Aaa.TYPE, Aaa.LOGIN_METHODS, methods, at);
      ios.set(
          Aaa.TYPE,
          Aaa.CENTRAL,
          methods.stream().anyMatch(method -> method.startsWith("group ")),
          at);
      if (ios.whole()) {
        ios.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, at);
      }
    }
    for (Command list : ios.aaa.logins.values()) {
      if (methods(list).contains("none")) {
        ios.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, true, list.span());
      }
    }
  }

  private static List<String> methods(Command list) {
    List<String> methods = new ArrayList<>();
    List<String> words = list.list(4);
    for (int i = 0; i < words.size(); i++) {
      boolean group = words.get(i).equals("group") && i + 1 < words.size();
      methods.add(group ? "group " + words.get(++i) : words.get(i));
    }
    return methods;
  }
}
