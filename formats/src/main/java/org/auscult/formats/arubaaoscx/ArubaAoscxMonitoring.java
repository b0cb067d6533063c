package org.auscult.formats.arubaaoscx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** SNMP, records of events and the time. */
final class ArubaAoscxMonitoring {
  private ArubaAoscxMonitoring() {}

  static void commands(CommandTable.Builder<Aoscx> table) {
    table
        .on("snmp-server vrf", ArubaAoscxMonitoring::agent)
        .on("snmp-server community", ArubaAoscxMonitoring::community)
        .on("snmp-server host", ArubaAoscxMonitoring::traps)
        .on("snmp-server snmpv3-only", ArubaAoscxMonitoring::onlyThree)
        .on("snmpv3 user", ArubaAoscxMonitoring::user)
        .on("snmpv3 security-level", (a, c) -> {})
        .on("logging", ArubaAoscxMonitoring::log)
        .on("ntp server", (a, c) -> server(a, c))
        .on("ntp authentication", (a, c) -> a.timeAuthenticated = c.on())
        .on("ntp authentication-key", ArubaAoscxMonitoring::timeKey)
        .irrelevant(
            """
            logging facility
            logging console
            logging persistent-storage
            snmp-server system-location
            snmp-server system-contact
            snmp-server system-description
            snmp-server trap
            snmp-server trap-source
            snmp-server historical-counters-monitor
            ntp enable
            ntp vrf
            ntp conductor\
            """);
  }

  private static void agent(Aoscx aoscx, Command command) {
    Entries.management(aoscx, command.span(), "snmp", 161, command.on())
        .set(NetworkService.NAME, "snmp in vrf " + command.word(2));
    if (command.on()) {
      aoscx.snmpInstances.put(command.word(2), command.span());
    }
  }

  private static void onlyThree(Aoscx aoscx, Command command) {
    if (command.on()) {
      aoscx.snmpOnlyThree = Optional.of(command.span());
    }
  }

  /** {@code snmp-server community WORDS}, with {@code access-level ro|rw} inside. */
  private static void community(Aoscx aoscx, Command command) {
    if (command.negated()) {
      aoscx.redactor().remember(command.word(2));
      return;
    }
    Item.Builder item =
        Entries.community(
            aoscx, command.span(), aoscx.redactor().clear(Aoscx.bare(command.word(2))), false);
    for (ConfigNode node : command.node().children()) {
      if (node.starts("access-level")) {
        boolean write = node.mapped().word(1).equals("rw");
        item.set(SnmpCommunity.ACCESS, write ? "write" : "read", node.span());
      }
    }
    if (aoscx.whole() && !aoscx.controlPlane) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any"));
    }
  }

  /** {@code snmp-server host HOST trap version v2c [community WORDS] [port N] [vrf NAME]}. */
  private static void traps(Aoscx aoscx, Command command) {
    command.after("community").ifPresent(aoscx.redactor()::remember);
    if (command.on()) {
      Item.Builder item = Entries.traps(aoscx, command.span(), command.word(2));
      item.set(LogTarget.ENCRYPTED, command.has("v3"));
    }
  }

  /** {@code snmpv3 user NAME [auth HASH auth-pass KEY] [priv CIPHER priv-pass KEY]}. */
  private static void user(Aoscx aoscx, Command command) {
    for (int i = 0; i < command.size(); i++) {
      if (command.word(i).endsWith("-pass")) {
        aoscx.secret(command.list(i + 1));
      }
    }
    if (command.negated()) {
      return;
    }
    boolean auth = command.has("auth");
    boolean priv = command.has("priv");
    String cipher = command.after("priv").orElse("none");
    aoscx
        .add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(2))
        .set(SnmpUser.SECURITY_LEVEL, priv ? "auth-priv" : auth ? "auth" : "no-auth")
        .set(SnmpUser.AUTHENTICATION, hash(command.after("auth").orElse("none")))
        .set(SnmpUser.PRIVACY, cipher.equals("aes") ? "aes128" : cipher);
  }

  private static String hash(String word) {
    return word.equals("sha") ? "sha1" : word.replace("sha2-", "sha").toLowerCase(Locale.ROOT);
  }

  /** {@code logging HOST [udp|tcp|tls [PORT]] [severity LEVEL] [vrf NAME]}. */
  private static void log(Aoscx aoscx, Command command) {
    if (command.negated()) {
      return;
    }
    Item.Builder item = Entries.syslog(aoscx, command.span(), command.word(1));
    String transport = command.word(2);
    if (transport.equals("tcp") || transport.equals("tls")) {
      long standard = transport.equals("tls") ? 6514 : 1470;
      item.set(LogTarget.TRANSPORT, transport)
          .set(LogTarget.PORT, command.number(3).orElse(standard))
          .set(LogTarget.ENCRYPTED, transport.equals("tls"));
    }
  }

  private static void server(Aoscx aoscx, Command command) {
    if (command.on()) {
      aoscx.timeServers.add(command);
    } else {
      aoscx.timeServers.removeIf(other -> other.word(2).equals(command.word(2)));
    }
  }

  /** {@code ntp authentication-key N md5|sha1 [ciphertext] WORDS [trusted]}. */
  private static void timeKey(Aoscx aoscx, Command command) {
    List<String> words = command.list(4);
    boolean typed = !words.isEmpty() && words.get(0).endsWith("text");
    Entries.stored(
        aoscx,
        command.span(),
        "ntp key " + command.word(2),
        aoscx.secret(words.subList(0, Math.min(words.size(), typed ? 2 : 1))));
    if (command.last().equals("trusted")) {
      aoscx.trustedKeys.add(command.word(2));
    }
  }

  static void finish(Aoscx aoscx) {
    for (Command command : aoscx.timeServers) {
      boolean keyed =
          command
              .after("key-id")
              .or(() -> command.after("key"))
              .filter(aoscx.trustedKeys::contains)
              .isPresent();
      Entries.time(aoscx, command.span(), command.word(2), keyed && aoscx.timeAuthenticated);
    }
  }
}
