package org.auscult.formats.ciscoios;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.NetworkService;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Snmp;
import org.auscult.formats.secret.CiscoSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** The SNMP agent: communities, groups and users of version 3, receivers of traps. */
final class CiscoIosSnmp {
  private CiscoIosSnmp() {}

  static void commands(CommandTable.Builder<Ios> table) {
    table
        .on("snmp-server", CiscoIosSnmp::agentOff)
        .on("snmp-server community", CiscoIosSnmp::community)
        .on("snmp-server group", CiscoIosSnmp::group)
        .on("snmp-server user", CiscoIosSnmp::user)
        .on("snmp-server host", Snmp::host)
        .on(
            "snmp-server tftp-server-list",
            (ios, c) -> ios.accessLists.use(c.word(2), "management", c.span()));
  }

  /** {@code snmp-server community WORDS [view NAME] [RO|RW] [ipv6 LIST] [LIST]}. */
  private static void community(Ios ios, Command command) {
    int at = CiscoSecrets.isType(command.word(2)) && command.size() > 4 ? 3 : 2;
    ios.redactor().remember(command.word(at));
    Optional.ofNullable(ios.communities.remove(command.word(at)))
        .ifPresent(former -> ios.device().remove(SnmpCommunity.TYPE, former));
    if (command.negated()) {
      return;
    }
    Secret secret =
        CiscoSecrets.of(ios.redactor(), at == 3 ? command.word(2) : "", command.word(at));
    Item.Builder item =
        ios.add(SnmpCommunity.TYPE, command.span()).set(SnmpCommunity.SECRET, secret);
    ios.communities.put(command.word(at), item);
    boolean write = command.list(at + 1).stream().anyMatch("rw"::equalsIgnoreCase);
    item.set(SnmpCommunity.ACCESS, write ? "write" : "read");
    list(command, at + 1)
        .ifPresentOrElse(
            list ->
                ios.accessLists.restrict(item, SnmpCommunity.ALLOWED_SOURCES, list, command.span()),
            () -> item.set(SnmpCommunity.ALLOWED_SOURCES, List.of("any")));
    agent(ios, command);
  }

  /** The IPv4 list behind the options. */
  private static Optional<String> list(Command command, int from) {
    for (int i = from; i < command.size(); i++) {
      String word = command.word(i);
      if (word.equals("view") || word.equals("ipv6")) {
        i++;
      } else if (!Set.of("ro", "rw").contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** A group shows the security level that its users have at the least. */
  private static void group(Ios ios, Command command) {
    if (command.negated()) {
      unsaid(ios, "group " + command.word(2));
      return;
    }
    if (command.word(3).equals("v3")) {
      ios.add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, level(command.word(4)));
    } else {
      command.unread();
    }
    command
        .after("access")
        .ifPresent(list -> ios.accessLists.use(list, "management", command.span()));
    agent(ios, command);
  }

  private static String level(String word) {
    return switch (word) {
      case "priv" -> "auth-priv";
      case "auth" -> "auth";
      default -> "no-auth";
    };
  }

  /**
   * {@code snmp-server user NAME GROUP v3 [encrypted] [auth md5|sha KEY [priv des|3des|aes N
   * KEY]]}.
   */
  private static void user(Ios ios, Command command) {
    if (command.negated() || !command.has("v3")) {
      command.list(4).forEach(ios.redactor()::remember);
      if (command.negated()) {
        unsaid(ios, command.word(2));
      } else {
        command.unread();
      }
      return;
    }
    int auth = command.words().indexOf("auth");
    int priv = command.words().indexOf("priv");
    Item.Builder item = ios.add(SnmpUser.TYPE, command.span()).set(SnmpUser.NAME, command.word(2));
    item.set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : auth > 0 ? "auth" : "no-auth");
    item.set(SnmpUser.AUTHENTICATION, auth < 0 ? "none" : hash(command.word(auth + 1)));
    item.set(
        SnmpUser.PRIVACY,
        priv < 0 ? "none" : cipher(command.word(priv + 1), command.word(priv + 2)));
    if (auth > 0) {
      ios.redactor().remember(command.word(auth + 2));
    }
    if (priv > 0) {
      ios.redactor().remember(command.word(priv + (command.word(priv + 1).equals("aes") ? 3 : 2)));
    }
    command
        .after("access")
        .ifPresent(list -> ios.accessLists.use(list, "management", command.span()));
  }

  private static void unsaid(Ios ios, String name) {
    ios.remove(
        SnmpUser.TYPE, former -> former.get(SnmpUser.NAME).value().equals(Optional.of(name)));
  }

  private static String hash(String word) {
    return word.equals("sha") ? "sha1" : word.replace("sha-", "sha").replace("sha2-", "sha");
  }

  private static String cipher(String word, String bits) {
    return word.equals("aes") ? "aes" + bits : word;
  }

  /** {@code no snmp-server} ends the agent. */
  private static void agentOff(Ios ios, Command command) {
    if (command.negated() && command.size() == 1) {
      CiscoIosServices.udp(ios, command, "snmp", 161).set(NetworkService.PURPOSE, "management");
    } else {
      command.unread();
    }
  }

  private static void agent(Ios ios, Command command) {
    if (!CiscoIosServices.known(ios, "snmp")) {
      CiscoIosServices.udp(ios, command, "snmp", 161).set(NetworkService.PURPOSE, "management");
    }
  }
}
