package org.auscult.formats.ciscoasa;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;
import org.auscult.source.Span;

/** The SNMP agent: it only answers the hosts that are named, and nobody may write. */
final class CiscoAsaSnmp {
  private CiscoAsaSnmp() {}

  /** Communities and hosts, put together when all are read. */
  static final class Seen {
    private final List<Item.Builder> common = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private Optional<Command> firstHost = Optional.empty();
    private final Map<Item.Builder, String> trapUsers = new IdentityHashMap<>();
    private boolean enabled = true;
  }

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("snmp-server community", CiscoAsaSnmp::community)
        .on("snmp-server host", CiscoAsaSnmp::host)
        .on("snmp-server host-group", CiscoAsaSnmp::host)
        .on("snmp-server group", CiscoAsaSnmp::group)
        .on("snmp-server user", CiscoAsaSnmp::user)
        .on("snmp-server enable", (asa, c) -> enable(asa, c));
  }

  private static void enable(Asa asa, Command command) {
    if (command.size() == 2) {
      asa.snmp.enabled = command.on();
    } else if (!command.word(2).equals("traps")) {
      command.unread();
    }
  }

  private static void community(Asa asa, Command command) {
    if (command.on()) {
      asa.snmp.common.add(community(asa, asa.key(command.list(2)), command.span()));
    }
  }

  private static Item.Builder community(Asa asa, Secret secret, Span at) {
    return asa.add(SnmpCommunity.TYPE, at)
        .set(SnmpCommunity.SECRET, secret)
        .set(SnmpCommunity.ACCESS, "read");
  }

  /**
   * {@code snmp-server host INTERFACE HOST [trap|poll] [community [8] WORDS] [version V [USER]]}.
   */
  private static void host(Asa asa, Command command) {
    if (command.negated()) {
      return;
    }
    String host = asa.address(command.word(3));
    boolean trapOnly = command.word(4).startsWith("trap");
    boolean polls = !trapOnly;
    asa.snmp.firstHost = asa.snmp.firstHost.or(() -> Optional.of(command));
    int key = command.words().indexOf("community");
    if (key > 3) {
      Item.Builder own = community(asa, asa.key(command.list(key + 1)), command.span());
      own.set(SnmpCommunity.ALLOWED_SOURCES, polls ? List.of(host(host)) : List.of());
    }
    if (polls) {
      asa.snmp.hosts.add(host(host));
    }
    if (!command.word(4).equals("poll")) {
      Item.Builder traps = asa.add(LogTarget.TYPE, command.span());
      traps
          .set(LogTarget.HOST, host)
          .set(LogTarget.PROTOCOL, "snmp-trap")
          .set(LogTarget.TRANSPORT, "udp")
          .set(
              LogTarget.PORT,
              command.after("udp-port").map(p -> Command.number(p).orElse(162)).orElse(162L))
          .set(LogTarget.ENCRYPTED, false);
      boolean third = command.after("version").filter("3"::equals).isPresent();
      if (third) {
        asa.snmp.trapUsers.put(traps, command.last());
      }
    }
  }

  private static String host(String address) {
    return address.contains(":") ? address + "/128" : address + "/32";
  }

  /** A group that demands less than its users could do says so itself. */
  private static void group(Asa asa, Command command) {
    boolean strict = command.word(4).equals("priv");
    if (command.on() && !strict) {
      asa.add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, command.word(4).equals("auth") ? "auth" : "no-auth");
    }
  }

  /**
   * {@code snmp-server user NAME GROUP v3 [encrypted] [auth HASH KEY [priv CIPHER [BITS] KEY]]}.
   */
  private static void user(Asa asa, Command command) {
    int auth = command.words().indexOf("auth");
    int priv = command.words().indexOf("priv");
    if (auth > 0) {
      asa.redactor().remember(command.word(auth + 2));
    }
    boolean sized = priv > 0 && Command.number(command.word(priv + 2)).isPresent();
    if (priv > 0) {
      asa.redactor().remember(command.word(priv + (sized ? 3 : 2)));
    }
    if (command.negated()) {
      return;
    }
    String cipher = command.word(priv + 1);
    asa.add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(2))
        .set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : auth > 0 ? "auth" : "no-auth")
        .set(SnmpUser.AUTHENTICATION, auth < 0 ? "none" : hash(command.word(auth + 1)))
        .set(
            SnmpUser.PRIVACY,
            priv < 0
                ? "none"
                : cipher.equals("aes") ? "aes" + (sized ? command.word(priv + 2) : "128") : cipher);
  }

  private static String hash(String word) {
    return word.equals("sha") ? "sha1" : word;
  }

  static void finish(Asa asa) {
    Seen seen = asa.snmp;
    for (Item.Builder community : seen.common) {
      if (asa.whole() || !seen.hosts.isEmpty()) {
        community.set(SnmpCommunity.ALLOWED_SOURCES, List.copyOf(seen.hosts));
      }
    }
    seen.firstHost.ifPresent(command -> agent(asa, command));
    seen.trapUsers.forEach(
        (traps, user) -> traps.set(LogTarget.ENCRYPTED, encrypts(asa, user), traps.where()));
  }

  private static boolean encrypts(Asa asa, String user) {
    return asa.device().items(SnmpUser.TYPE).stream()
        .filter(item -> item.get(SnmpUser.NAME).value().filter(user::equals).isPresent())
        .anyMatch(
            item ->
                item.get(SnmpUser.SECURITY_LEVEL).value().filter("auth-priv"::equals).isPresent());
  }

  private static void agent(Asa asa, Command command) {
    CiscoAsaManagement.service(asa, "snmp", command.word(2), command.span())
        .set(NetworkService.TRANSPORT, "udp")
        .set(NetworkService.PORT, 161L)
        .set(NetworkService.ENABLED, asa.snmp.enabled && !asa.snmp.hosts.isEmpty())
        .set(NetworkService.PURPOSE, "management")
        .set(NetworkService.ALLOWED_SOURCES, List.copyOf(asa.snmp.hosts));
  }
}
