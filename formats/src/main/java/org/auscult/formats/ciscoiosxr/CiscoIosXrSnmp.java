package org.auscult.formats.ciscoiosxr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** The SNMP agent. Unlike IOS, its configuration shows the users of version 3. */
final class CiscoIosXrSnmp {
  private static final Set<String> STORED = Set.of("encrypted", "clear");
  private static final Set<String> OPTIONS =
      Set.of("RO", "RW", "SystemOwner", "SDROwner", "ro", "rw");

  private static final CommandTable<Xr> IN_VRF =
      CommandTable.<Xr>builder()
          .on("host", (xr, c) -> host(xr, c, 1))
          .irrelevant("context\nexit")
          .build();

  private CiscoIosXrSnmp() {}

  static void commands(CommandTable.Builder<Xr> table) {
    table
        .on("snmp-server community", CiscoIosXrSnmp::community)
        .on("snmp-server group", CiscoIosXrSnmp::group)
        .on("snmp-server user", CiscoIosXrSnmp::user)
        .on("snmp-server host", (xr, c) -> host(xr, c, 2))
        .on("snmp-server vrf", (xr, c) -> IN_VRF.readInside(xr, c.node()))
        .irrelevant(
            """
            snmp-server traps
            snmp-server location
            snmp-server contact
            snmp-server chassis-id
            snmp-server view
            snmp-server ifindex
            snmp-server ifmib
            snmp-server mibs
            snmp-server entityindex
            snmp-server engineID
            snmp-server packetsize
            snmp-server queue-length
            snmp-server trap-source
            snmp-server trap
            snmp-server timeouts
            snmp-server throttle-time
            snmp-server notification-log-mib
            snmp-server context
            snmp-server cisco\
            """)
        .irrelevantBlocks("snmp-server interface\nsnmp-server correlator");
  }

  /** {@code community [encrypted|clear] WORDS [RO|RW] [SystemOwner] [IPv4 LIST] [LIST]}. */
  private static void community(Xr xr, Command command) {
    boolean typed = STORED.contains(command.word(2)) && command.size() > 4;
    int at = typed ? 3 : 2;
    if (command.negated() || command.size() <= at) {
      xr.redactor().remember(command.word(at));
      return;
    }
    if (command.size() <= at) {
      command.unread();
      return;
    }
    List<String> options = command.list(at + 1);
    Item.Builder item =
        Entries.community(
            xr,
            command.span(),
            xr.secret(command.words().subList(2, at + 1)),
            options.contains("RW") || options.contains("rw"));
    list(command, at + 1)
        .ifPresentOrElse(
            list ->
                xr.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list, command.span()),
            () -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
    agent(xr, command);
  }

  private static Optional<String> list(Command command, int from) {
    Optional<String> named = command.after("IPv4");
    if (named.isPresent()) {
      return named;
    }
    for (int i = from; i < command.size(); i++) {
      String word = command.word(i);
      if (word.equals("view") || word.equals("IPv6")) {
        i++;
      } else if (!OPTIONS.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** A group that demands privacy of its users leaves the rest to them. */
  private static void group(Xr xr, Command command) {
    if (command.negated()) {
      return;
    }
    String level = command.word(4);
    if (command.word(3).equals("v3") && !level.equals("priv")) {
      xr.add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, level.equals("auth") ? "auth" : "no-auth");
    }
    command.after("IPv4").ifPresent(list -> xr.accessLists.use(list, "management", command.span()));
    agent(xr, command);
  }

  /** {@code user NAME GROUP v3 auth sha encrypted KEY priv aes 128 encrypted KEY}. */
  private static void user(Xr xr, Command command) {
    int auth = command.words().indexOf("auth");
    int priv = command.words().indexOf("priv");
    int key = keyAt(command, auth + 2);
    int cipher = priv + (command.number(priv + 2).isPresent() ? 3 : 2);
    remember(xr, command, auth > 0 ? key : -1);
    remember(xr, command, priv > 0 ? keyAt(command, cipher) : -1);
    if (command.negated() || !command.has("v3")) {
      return;
    }
    xr.add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(2))
        .set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : auth > 0 ? "auth" : "no-auth")
        .set(SnmpUser.AUTHENTICATION, auth < 0 ? "none" : hash(command.word(auth + 1)))
        .set(
            SnmpUser.PRIVACY,
            priv < 0
                ? "none"
                : command.word(priv + 1).equals("aes")
                    ? "aes" + bits(command, priv)
                    : command.word(priv + 1));
    command.after("IPv4").ifPresent(list -> xr.accessLists.use(list, "management", command.span()));
    agent(xr, command);
  }

  private static int keyAt(Command command, int at) {
    return STORED.contains(command.word(at)) ? at + 1 : at;
  }

  private static void remember(Xr xr, Command command, int at) {
    if (at > 0 && at < command.size()) {
      xr.redactor().remember(command.word(at));
    }
  }

  private static String bits(Command command, int priv) {
    return command.number(priv + 2).isPresent() ? command.word(priv + 2) : "128";
  }

  private static String hash(String word) {
    return word.equals("sha") ? "sha1" : word.replace("-", "");
  }

  /** {@code host HOST traps [encrypted|clear] [version V [LEVEL]] WORDS [udp-port N]}. */
  private static void host(Xr xr, Command command, int at) {
    int next = at + 1;
    while (Set.of(
            "traps",
            "informs",
            "trap",
            "version",
            "encrypted",
            "clear",
            "1",
            "2c",
            "3",
            "auth",
            "noauth",
            "priv")
        .contains(command.word(next))) {
      next++;
    }
    remember(xr, command, next);
    if (command.on()) {
      Item.Builder item = Entries.traps(xr, command.span(), command.word(at));
      item.set(LogTarget.ENCRYPTED, command.has("priv"));
      command
          .after("udp-port")
          .map(Command::number)
          .ifPresent(port -> port.ifPresent(n -> item.set(LogTarget.PORT, n)));
    }
  }

  private static void agent(Xr xr, Command command) {
    if (Entries.services(xr, "snmp").isEmpty()) {
      Entries.management(xr, command.span(), "snmp", 161, true)
          .set(NetworkService.NAME, "snmp-server");
    }
  }
}
