package org.auscult.formats.hpprocurve;

import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.Setting;
import org.auscult.device.SnmpCommunity;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.commandline.Ipv4;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** SNMP, records of events and the time. */
final class HpProcurveMonitoring {
  private HpProcurveMonitoring() {}

  static void commands(CommandTable.Builder<Procurve> table) {
    table
        .on("snmp-server community", HpProcurveMonitoring::community)
        .on("snmp-server host", HpProcurveMonitoring::traps)
        .on("snmpv3 user", HpProcurveMonitoring::user)
        .on("snmpv3 enable", (p, c) -> {})
        .on("snmpv3 only", (p, c) -> {})
        .on("snmpv3 restricted-access", (p, c) -> {})
        .on("snmpv3 group", (p, c) -> {})
        .on("logging", HpProcurveMonitoring::log)
        .on("sntp server", (p, c) -> time(p, c, c.word(2).equals("priority") ? 4 : 2))
        .on("ip timep manual", (p, c) -> time(p, c, 3))
        .on("ntp server", (p, c) -> time(p, c, 2))
        .on("sntp authentication", HpProcurveMonitoring::timeKey)
        .on("ntp authentication", HpProcurveMonitoring::timeKey)
        .irrelevant(
            """
            logging facility
            logging severity
            logging system-module
            logging priority-descr
            logging notify
            logging origin-id
            snmp-server contact
            snmp-server location
            snmp-server response-source
            snmp-server trap-source
            snmpv3 notify
            snmpv3 targetaddress
            snmpv3 params
            snmpv3 engineid
            timesync
            sntp unicast
            sntp broadcast
            sntp poll-interval
            ntp unicast
            ntp broadcast
            ntp enable
            time\
            """);
  }

  /** {@code snmp-server community "WORDS" [operator|manager] [restricted|unrestricted]}. */
  private static void community(Procurve procurve, Command command) {
    List<String> words = Procurve.quoted(command, 2);
    if (words.isEmpty()) {
      return;
    }
    if (command.negated()) {
      procurve.redactor().remember(words.get(0));
      return;
    }
    boolean write = words.contains("unrestricted");
    boolean removed = words.get(0).startsWith("<");
    Item.Builder item =
        Entries.community(procurve, command.span(), procurve.redactor().clear(words.get(0)), write);
    if (removed) {
      item.set(SnmpCommunity.ACCESS, Setting.notStated());
    }
  }

  private static void traps(Procurve procurve, Command command) {
    List<String> words = Procurve.quoted(command, 3);
    int at = words.indexOf("community");
    words.stream().skip(Math.max(0, at + 1)).limit(1).forEach(procurve.redactor()::remember);
    if (command.on()) {
      Entries.traps(procurve, command.span(), Procurve.bare(command.word(2)));
    }
  }

  /** {@code snmpv3 user "NAME" [auth md5|sha "KEY"] [priv des|aes "KEY"]}. */
  private static void user(Procurve procurve, Command command) {
    List<String> words = Procurve.quoted(command, 2);
    int auth = words.indexOf("auth");
    int priv = words.indexOf("priv");
    for (int at : List.of(auth, priv)) {
      if (at > 0 && at + 2 < words.size()) {
        procurve.redactor().remember(words.get(at + 2));
      }
    }
    if (command.negated() || words.isEmpty()) {
      return;
    }
    Item.Builder item =
        procurve.add(SnmpUser.TYPE, command.span()).set(SnmpUser.NAME, words.get(0));
    if (command.size() > 3) {
      String hash = auth > 0 ? words.get(Math.min(auth + 1, words.size() - 1)) : "none";
      String cipher = priv > 0 ? words.get(Math.min(priv + 1, words.size() - 1)) : "none";
      item.set(SnmpUser.SECURITY_LEVEL, priv > 0 ? "auth-priv" : auth > 0 ? "auth" : "no-auth")
          .set(SnmpUser.AUTHENTICATION, hash.equals("sha") ? "sha1" : hash)
          .set(SnmpUser.PRIVACY, cipher.equals("aes") ? "aes128" : cipher);
    }
  }

  /** {@code logging HOST [tls]}. */
  private static void log(Procurve procurve, Command command) {
    String host = Procurve.bare(command.word(1));
    if (!Ipv4.is(host) && !host.contains(":")) {
      command.unread();
    } else if (command.on()) {
      Item.Builder item = Entries.syslog(procurve, command.span(), host);
      if (command.has("tls") || command.has("tcp")) {
        item.set(LogTarget.TRANSPORT, command.has("tls") ? "tls" : "tcp")
            .set(LogTarget.ENCRYPTED, command.has("tls"));
      }
    }
  }

  private static void time(Procurve procurve, Command command, int at) {
    if (command.on()) {
      boolean keyed = command.has("key-id");
      Entries.time(procurve, command.span(), Procurve.bare(command.word(at)), keyed);
    }
  }

  /** {@code sntp authentication key-id N authentication-mode md5 key-value "WORDS" [trusted]}. */
  private static void timeKey(Procurve procurve, Command command) {
    List<String> words = Procurve.quoted(command, 2);
    int at = words.indexOf("key-value");
    if (at >= 0 && at + 1 < words.size()) {
      Entries.stored(
          procurve,
          command.span(),
          command.word(0) + " key",
          procurve.redactor().clear(words.get(at + 1)));
    }
  }
}
