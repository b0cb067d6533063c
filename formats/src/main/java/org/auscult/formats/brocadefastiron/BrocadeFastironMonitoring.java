package org.auscult.formats.brocadefastiron;

import java.util.List;
import java.util.Locale;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.tree.ConfigNode;

/** SNMP, records of events and the time. */
final class BrocadeFastironMonitoring {
  private BrocadeFastironMonitoring() {}

  static void commands(CommandTable.Builder<Fastiron> table) {
    table
        .on("snmp-server community", BrocadeFastironMonitoring::community)
        .on("snmp-server host", BrocadeFastironMonitoring::traps)
        .on("snmp-server group", BrocadeFastironMonitoring::group)
        .on("snmp-server user", BrocadeFastironMonitoring::user)
        .on("snmp-server", BrocadeFastironMonitoring::agent)
        .on("logging host", BrocadeFastironMonitoring::log)
        .on("logging on", BrocadeFastironMonitoring::enabled)
        .on("ntp", BrocadeFastironMonitoring::ntp)
        .on("sntp server", (f, c) -> time(f, c, 2, false))
        .irrelevant(
            """
            logging facility
            logging buffered
            logging console
            logging persistence
            logging enable
            snmp-server location
            snmp-server contact
            snmp-server enable traps
            snmp-server trap-source
            snmp-server view
            snmp-server max-ifindex-per-module
            snmp-server preserve-statistics\
            """);
  }

  /** {@code snmp-server community [0|1|2] WORDS ro|rw [view NAME] [LIST]}. */
  private static void community(Fastiron fastiron, Command command) {
    List<String> words = command.list(2);
    boolean typed = words.size() > 2 && Command.number(words.get(0)).isPresent();
    int at = typed ? 4 : 3;
    if (command.negated()) {
      fastiron.secret(words);
      return;
    }
    boolean write = command.word(at).toLowerCase(Locale.ROOT).equals("rw");
    Item.Builder item =
        Entries.community(
            fastiron,
            command.span(),
            fastiron.secret(typed ? words : words.subList(0, Math.min(1, words.size()))),
            write);
    String list = command.word(at + 1).equals("view") ? command.word(at + 3) : command.word(at + 1);
    if (!list.isEmpty()) {
      fastiron.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list, command.span());
    } else if (fastiron.whole() && !fastiron.clients.containsKey("snmp")) {
      item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any"));
    }
    if (Entries.services(fastiron, "snmp").isEmpty()) {
      Entries.management(fastiron, command.span(), "snmp", 161, true);
    }
  }

  private static void agent(Fastiron fastiron, Command command) {
    if (command.size() == 1) {
      Entries.management(fastiron, command.span(), "snmp", 161, command.on())
          .set(NetworkService.NAME, "snmp-server");
    } else {
      command.unread();
    }
  }

  /** {@code snmp-server host HOST [version v1|v2c|v3 [LEVEL]] WORDS}. */
  private static void traps(Fastiron fastiron, Command command) {
    int at = command.word(3).equals("version") ? 5 : 3;
    fastiron.secret(command.list(at));
    if (command.on()) {
      Entries.traps(fastiron, command.span(), command.word(2))
          .set(LogTarget.ENCRYPTED, command.has("priv"));
    }
  }

  /** A group that demands less than its users could do says so itself. */
  private static void group(Fastiron fastiron, Command command) {
    boolean strict = command.word(4).equals("priv");
    if (command.on() && command.word(3).equals("v3") && !strict) {
      fastiron
          .add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, command.word(4).equals("auth") ? "auth" : "no-auth");
    }
  }

  /**
   * {@code snmp-server user NAME GROUP v3 [encrypted] auth HASH KEY [priv [encrypted] CIPHER KEY]}.
   */
  private static void user(Fastiron fastiron, Command command) {
    List<String> words =
        command.words().stream().filter(word -> !word.equals("encrypted")).toList();
    int auth = words.indexOf("auth");
    int priv = words.indexOf("priv");
    for (int at : List.of(auth, priv)) {
      if (at > 0 && at + 2 < words.size()) {
        fastiron.redactor().remember(words.get(at + 2));
      }
    }
    if (command.on()) {
      String hash = word(words, auth);
      String cipher = word(words, priv);
      fastiron
          .add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : auth > 0 ? "auth" : "no-auth")
          .set(SnmpUser.AUTHENTICATION, hash.equals("sha") ? "sha1" : hash)
          .set(SnmpUser.PRIVACY, cipher.equals("aes") ? "aes128" : cipher);
    }
  }

  /** The word behind the one at this place. */
  private static String word(List<String> words, int at) {
    return at > 0 && at + 1 < words.size() ? words.get(at + 1) : "none";
  }

  /** {@code logging host HOST [udp-port N|ssl-port N]}. */
  private static void log(Fastiron fastiron, Command command) {
    if (command.negated()) {
      return;
    }
    String host = command.word(command.word(2).equals("ipv6") ? 3 : 2);
    Item.Builder item = Entries.syslog(fastiron, command.span(), host);
    command
        .after("udp-port")
        .map(Command::number)
        .ifPresent(port -> port.ifPresent(number -> item.set(LogTarget.PORT, number)));
    if (command.has("ssl-port")) {
      item.set(LogTarget.TRANSPORT, "tls").set(LogTarget.ENCRYPTED, true);
    }
  }

  private static void enabled(Fastiron fastiron, Command command) {
    fastiron.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, command.on(), command.span());
  }

  /** {@code ntp} and inside {@code server HOST [key N]}, {@code authenticate}, keys. */
  private static void ntp(Fastiron fastiron, Command command) {
    boolean authenticate = command.node().first("authenticate").isPresent();
    for (ConfigNode node : command.node().children()) {
      Command inner = Command.of(node);
      switch (inner.word(0)) {
        case "server", "peer" -> {
          node.mapped();
          time(fastiron, inner, 1, authenticate && inner.has("key"));
        }
        case "authenticate" -> node.mapped();
        case "authentication-key" -> {
          node.mapped();
          int at = inner.words().indexOf("md5") + inner.words().indexOf("sha1") + 2;
          Entries.stored(
              fastiron, node.span(), "ntp key", fastiron.secret(inner.list(Math.max(3, at))));
        }
        case "disable", "source-interface", "master" -> node.irrelevant();
        default -> {}
      }
    }
  }

  private static void time(Fastiron fastiron, Command command, int at, boolean keyed) {
    if (command.on()) {
      Entries.time(fastiron, command.span(), command.word(at), keyed);
    }
  }
}
