package org.auscult.formats.a10acos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** SNMP, where records go, and the time. */
final class A10AcosMonitoring {
  private A10AcosMonitoring() {}

  static void commands(CommandTable.Builder<Acos> table) {
    table
        .on("snmp-server community read", (a, c) -> community(a, c, 3))
        .on("snmp-server SNMPv1-v2c user", A10AcosMonitoring::reader)
        .on("snmp-server SNMPv3 user", A10AcosMonitoring::user)
        .on("snmp-server user", A10AcosMonitoring::user)
        .on("snmp-server host", (a, c) -> Entries.traps(a, c.span(), c.word(2)))
        .on(
            "snmp-server enable service",
            (a, c) -> Entries.management(a, c.span(), "snmp", 161, c.on()))
        .on("logging host", A10AcosMonitoring::host)
        .on("logging auditlog host", (a, c) -> Entries.syslog(a, c.span(), c.word(3)))
        .on(
            "logging buffered",
            (a, c) -> a.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, c.span()))
        .on("logging syslog", (a, c) -> {})
        .on("audit", (a, c) -> {})
        .on("ntp server", A10AcosMonitoring::time)
        .on("ntp auth-key", A10AcosMonitoring::key)
        .on("ntp trusted-key", (a, c) -> {});
  }

  /** The community stands typed, or enciphered; who may ask follows behind {@code remote}. */
  private static Item.Builder community(Acos acos, Command command, int at) {
    Item.Builder item = Entries.community(acos, command.span(), acos.secret(command, at), false);
    command
        .after("remote")
        .ifPresent(
            host -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of(network(host, command))));
    if (!command.has("remote")) {
      acos.standard(
          item,
          SnmpCommunity.ALLOWED_SOURCES,
          List.of("any"),
          Acos.reference("snmp-server community read: remote any"));
    }
    return item;
  }

  private static String network(String host, Command command) {
    String last = command.last();
    return last.startsWith("/") ? host + last : host + "/32";
  }

  private static void reader(Acos acos, Command command) {
    List<String> remotes = new ArrayList<>();
    List<Item.Builder> items = new ArrayList<>();
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node.mapped());
      switch (inner.word(0)) {
        case "community" ->
            items.add(Entries.community(acos, inner.span(), acos.secret(inner, 2), false));
        case "remote" -> remotes.add(network(inner.word(1), inner));
        default -> inner.unread();
      }
    }
    for (Item.Builder item : items) {
      if (!remotes.isEmpty()) {
        item.set(SnmpCommunity.ALLOWED_SOURCES, remotes, command.span());
      } else {
        acos.standard(
            item,
            SnmpCommunity.ALLOWED_SOURCES,
            List.of("any"),
            Acos.reference("snmp-server SNMPv1-v2c user: remote any"));
      }
    }
  }

  /** {@code … NAME group G v3 auth sha encrypted X priv aes encrypted Y}. */
  private static void user(Acos acos, Command command) {
    int name = command.words().indexOf("user") + 1;
    Optional<String> hash = command.after("auth");
    Optional<String> cipher = command.after("priv");
    acos.add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(name))
        .set(SnmpUser.AUTHENTICATION, hash.map(h -> h.equals("sha") ? "sha1" : h).orElse("none"))
        .set(SnmpUser.PRIVACY, cipher.map(c -> c.equals("aes") ? "aes128" : c).orElse("none"))
        .set(
            SnmpUser.SECURITY_LEVEL,
            hash.isEmpty() ? "no-auth" : cipher.isEmpty() ? "auth" : "auth-priv");
    for (String word : List.of("auth", "priv")) {
      int at = command.words().indexOf(word);
      if (at >= 0) {
        acos.secret(command, at + 2);
      }
    }
  }

  private static void host(Acos acos, Command command) {
    Item.Builder item = Entries.syslog(acos, command.span(), command.word(2));
    command
        .after("port")
        .map(Command::number)
        .ifPresent(n -> n.ifPresent(port -> item.set(LogTarget.PORT, port)));
    boolean tls = command.has("over-tls");
    if (tls || command.has("tcp")) {
      item.set(LogTarget.TRANSPORT, tls ? "tls" : "tcp").set(LogTarget.ENCRYPTED, tls);
    }
  }

  private static void time(Acos acos, Command command) {
    boolean keyed =
        command.has("key")
            || command.node().children().stream().anyMatch(n -> n.word(0).equals("key"));
    Entries.time(acos, command.span(), command.word(2), keyed);
    for (ConfigNode node : command.node().children()) {
      boolean known = List.of("key", "prefer", "enable").contains(node.word(0));
      if (known) {
        node.mapped();
      }
    }
  }

  /** {@code ntp auth-key 1 sha ascii|hex|encrypted X}. */
  private static void key(Acos acos, Command command) {
    int form = command.has("encrypted") ? command.words().indexOf("encrypted") : command.size() - 1;
    Entries.stored(acos, command.span(), "ntp", acos.secret(command, form));
  }
}
