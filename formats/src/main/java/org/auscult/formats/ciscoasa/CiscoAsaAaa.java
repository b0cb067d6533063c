package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Who is asked whether an administrator may come in, and the servers that are asked. */
final class CiscoAsaAaa {
  private static final String GUIDE =
      "Cisco ASA Series General Operations CLI Configuration Guide, Management Access";
  private static final CommandTable<Server> IN_SERVER = inServer();
  private static final CommandTable<Asa> IN_GROUP = inGroup();

  private CiscoAsaAaa() {}

  /** Groups of servers by name with their protocol, and who is asked for which way in. */
  static final class Seen {
    private final Map<String, String> protocols = new HashMap<>();
    private final Map<String, Command> consoles = new LinkedHashMap<>();

    /** Whether a way in asks for a name and a password; empty when no line says so. */
    Optional<Setting<Boolean>> asks(String way) {
      return Optional.ofNullable(consoles.get(way)).map(c -> Setting.of(true, c.span()));
    }
  }

  private record Server(Asa asa, Item.Builder item, String group) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("aaa authentication * console", CiscoAsaAaa::console)
        .on("aaa authentication http console", CiscoAsaAaa::console)
        .on("aaa authorization command", (asa, c) -> flag(asa, c, Aaa.AUTHORISATION))
        .on("aaa authorization exec", (asa, c) -> flag(asa, c, Aaa.AUTHORISATION))
        .on("aaa authorization http", (asa, c) -> flag(asa, c, Aaa.AUTHORISATION))
        .on("aaa accounting command", (asa, c) -> flag(asa, c, Aaa.ACCOUNTING))
        .on("aaa accounting * console", (asa, c) -> flag(asa, c, Aaa.ACCOUNTING))
        .on("aaa-server * protocol", CiscoAsaAaa::group)
        .on("aaa-server * host", (asa, c) -> server(asa, c, 3))
        .on("aaa-server * * host", (asa, c) -> server(asa, c, 4));
  }

  private static void console(Asa asa, Command command) {
    if (command.on()) {
      asa.aaa.consoles.put(command.word(2), command);
    } else {
      asa.aaa.consoles.remove(command.word(2));
    }
  }

  private static void flag(Asa asa, Command command, Field<Boolean> field) {
    if (command.on()) {
      asa.set(Aaa.TYPE, field, true, command.span());
    }
  }

  private static void group(Asa asa, Command command) {
    asa.aaa.protocols.put(command.word(1), command.word(3));
    IN_GROUP.readInside(asa, command.node());
  }

  private static CommandTable<Asa> inGroup() {
    return CommandTable.<Asa>builder()
        .irrelevant(
            """
            reactivation-mode
            max-failed-attempts
            accounting-mode
            interim-accounting-update
            realm-id
            merge-dacl
            ad-agent-mode
            dynamic-authorization\
            """)
        .build();
  }

  /** {@code aaa-server GROUP [(INTERFACE)] host ADDRESS [KEY] [timeout N]}. */
  private static void server(Asa asa, Command command, int at) {
    if (command.negated()) {
      return;
    }
    Item.Builder item =
        asa.add(AuthServer.TYPE, command.node().wholeSpan())
            .set(AuthServer.HOST, asa.address(command.word(at)), command.span());
    String key = command.word(at + 1);
    if (!key.isEmpty() && !key.equals("timeout")) {
      item.set(AuthServer.SECRET, asa.key(List.of(key)), command.span());
    }
    IN_SERVER.readInside(new Server(asa, item, command.word(1)), command.node());
    protocol(asa, command.word(1))
        .ifPresent(protocol -> item.set(AuthServer.PROTOCOL, protocol, command.span()));
  }

  private static Optional<String> protocol(Asa asa, String group) {
    return Optional.ofNullable(asa.aaa.protocols.get(group))
        .map(
            word ->
                switch (word) {
                  case "tacacs+" -> "tacacs";
                  case "radius", "ldap", "kerberos" -> word;
                  default -> "other";
                });
  }

  private static CommandTable<Server> inServer() {
    return CommandTable.<Server>builder()
        .on("key", (s, c) -> secret(s, c, 1))
        .on("ldap-login-password", (s, c) -> secret(s, c, 1))
        .on("radius-common-pw", (s, c) -> s.asa.keep("radius-common-pw", key(s, c), c.span()))
        .on("server-port", (s, c) -> port(s, c, 1))
        .on("authentication-port", (s, c) -> port(s, c, 1))
        .on("ldap-over-ssl", (s, c) -> s.item.set(AuthServer.ENCRYPTED, c.on(), c.span()))
        .irrelevant(
            """
            timeout
            retry-interval
            accounting-port
            ldap-base-dn
            ldap-scope
            ldap-naming-attribute
            ldap-login-dn
            ldap-attribute-map
            ldap-group-base-dn
            ldap-dn
            server-type
            sasl-mechanism
            kerberos-realm
            acl-netmask-convert
            mschapv2-capable
            group-search-timeout
            nt-auth-domain-controller\
            """)
        .build();
  }

  private static void secret(Server server, Command command, int at) {
    server.item.set(AuthServer.SECRET, server.asa.key(command.list(at)), command.span());
  }

  private static Optional<Secret> key(Server server, Command command) {
    return Optional.of(server.asa.key(command.list(1)));
  }

  private static void port(Server server, Command command, int at) {
    command.number(at).ifPresent(port -> server.item.set(AuthServer.PORT, port, command.span()));
  }

  static void finish(Asa asa) {
    if (asa.identity.system()) {
      return;
    }
    asa.standard(
        Aaa.TYPE, Aaa.ACCOUNTING, false, "Cisco ASA Series Command Reference, aaa accounting");
    Command ssh = asa.aaa.consoles.get("ssh");
    Command any = ssh == null ? asa.aaa.consoles.get("http") : ssh;
    if (any == null) {
      asa.standard(Aaa.TYPE, Aaa.CENTRAL, false, GUIDE + " (no server is asked by default)");
    } else {
      methods(asa, any);
    }
    console(asa);
  }

  /** {@code aaa authentication ssh console GROUP LOCAL}: ASA has no method that lets all in. */
  private static void methods(Asa asa, Command command) {
    List<String> methods = new ArrayList<>();
    for (String word : command.list(4)) {
      methods.add(word.equals("LOCAL") ? "local" : "group " + word);
    }
    asa.set(Aaa.TYPE, Aaa.ENABLED, true, command.span());
    asa.set(Aaa.TYPE, Aaa.LOGIN_METHODS, methods, command.span());
    asa.set(
        Aaa.TYPE, Aaa.CENTRAL, methods.stream().anyMatch(m -> !m.equals("local")), command.span());
    asa.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, command.span());
  }

  private static void console(Asa asa) {
    Item.Builder session = asa.device().single(SessionPolicy.TYPE);
    asa.aaa
        .asks("serial")
        .ifPresentOrElse(
            asks -> session.set(SessionPolicy.CONSOLE_AUTHENTICATION, asks),
            () ->
                asa.standard(
                    session,
                    SessionPolicy.CONSOLE_AUTHENTICATION,
                    false,
                    GUIDE + ", Configure Authentication for CLI and ASDM Access"));
  }
}
