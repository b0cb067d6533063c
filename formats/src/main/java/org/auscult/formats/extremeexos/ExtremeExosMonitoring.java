package org.auscult.formats.extremeexos;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.LoggingPolicy;
import org.auscult.device.SnmpUser;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** SNMP, records of events and the time. */
final class ExtremeExosMonitoring {
  private ExtremeExosMonitoring() {}

  static void commands(CommandTable.Builder<Exos> table) {
    table
        .on("configure snmp add community", ExtremeExosMonitoring::community)
        .on("configure snmp add trapreceiver", ExtremeExosMonitoring::traps)
        .on("configure snmpv3 add community", ExtremeExosMonitoring::mapped)
        .on("configure snmpv3 add user", ExtremeExosMonitoring::user)
        .on("configure syslog add", ExtremeExosMonitoring::log)
        .on(
            "enable syslog",
            (e, c) -> e.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, true, c.span()))
        .on(
            "disable syslog",
            (e, c) -> e.set(LoggingPolicy.TYPE, LoggingPolicy.ENABLED, false, c.span()))
        .on("enable log target syslog", (e, c) -> {})
        .on("enable cli-config-logging", ExtremeExosMonitoring::trail)
        .on("disable cli-config-logging", ExtremeExosMonitoring::trail)
        .on("configure sntp-client primary", (e, c) -> time(e, c, 3))
        .on("configure sntp-client secondary", (e, c) -> time(e, c, 3))
        .on("configure ntp server add", (e, c) -> time(e, c, 4))
        .on("configure ntp key", ExtremeExosMonitoring::timeKey)
        .irrelevant(
            """
            enable sntp-client
            configure sntp-client update-interval
            enable ntp
            enable ntp vlan
            configure ntp vlan\
            """);
  }

  /** {@code configure snmp add community readonly|readwrite [encrypted] WORDS}. */
  private static void community(Exos exos, Command command) {
    if (command.size() < 6) {
      command.unread();
      return;
    }
    boolean write = command.word(4).equals("readwrite");
    Entries.community(exos, command.span(), exos.shared(command), write);
  }

  /** {@code configure snmpv3 add community [encrypted] INDEX name WORDS user NAME}. */
  private static void mapped(Exos exos, Command command) {
    int name = command.words().indexOf("name");
    String user = command.after("user").orElse("");
    if (name < 5 || name + 1 >= command.size() || !user.startsWith("v1v2c_r")) {
      command.list(4).forEach(exos.redactor()::remember);
      command.unread();
      return;
    }
    exos.redactor().remember(command.word(name - 1));
    String stored = command.word(name + 1);
    Secret secret =
        command.has("encrypted")
            ? exos.redactor().opaque(Secret.Storage.ENCRYPTED, "extremexos", stored)
            : exos.redactor().clear(stored);
    Entries.community(exos, command.span(), secret, user.equals("v1v2c_rw"));
  }

  private static void traps(Exos exos, Command command) {
    int at = command.words().indexOf("community");
    int words = command.word(at + 1).matches("encrypted|hex") ? at + 2 : at + 1;
    if (at > 0) {
      exos.redactor().remember(command.word(words));
    }
    Entries.traps(exos, command.span(), command.word(4));
  }

  /**
   * {@code configure snmpv3 add user NAME [engine-id …] authentication md5 … privacy aes 128 …}.
   */
  private static void user(Exos exos, Command command) {
    String hash = command.after("authentication").orElse("none");
    String cipher = command.after("privacy").orElse("none");
    boolean hashed = !hash.equals("none");
    boolean enciphered = !cipher.equals("none");
    keys(exos, command);
    exos.add(SnmpUser.TYPE, command.span())
        .set(SnmpUser.NAME, command.word(4))
        .set(SnmpUser.SECURITY_LEVEL, enciphered ? "auth-priv" : hashed ? "auth" : "no-auth")
        .set(SnmpUser.AUTHENTICATION, hash.equals("sha") ? "sha1" : hash)
        .set(SnmpUser.PRIVACY, cipher(command, cipher));
  }

  private static String cipher(Command command, String cipher) {
    if (!cipher.equals("aes")) {
      return cipher;
    }
    String bits = command.word(command.words().indexOf("privacy") + 2);
    return bits.equals("192") || bits.equals("256") ? "aes" + bits : "aes128";
  }

  /** Whatever follows the names of the algorithms is a key or says how one is stored. */
  private static void keys(Exos exos, Command command) {
    int at = command.words().indexOf("authentication");
    if (at < 0) {
      return;
    }
    List<String> rest = new ArrayList<>(command.list(at + 1));
    rest.removeIf(
        word ->
            word.matches(
                "md5|sha|des|3des|aes|128|192|256|hex|privacy|none|localized-key"
                    + "|(auth|priv)-encrypted|volatile|engine-id"));
    rest.forEach(exos.redactor()::remember);
  }

  /** {@code configure syslog add HOST[:PORT] [tls-port N] [vr NAME] local0}. */
  private static void log(Exos exos, Command command) {
    String[] host = command.word(3).split(":", 2);
    Item.Builder item = Entries.syslog(exos, command.span(), host[0]);
    if (host.length > 1) {
      Command.number(host[1]).ifPresent(port -> item.set(LogTarget.PORT, port));
    }
    if (command.has("tls-port")) {
      item.set(LogTarget.TRANSPORT, "tls").set(LogTarget.ENCRYPTED, true);
      command
          .number(command.words().indexOf("tls-port") + 1)
          .ifPresent(port -> item.set(LogTarget.PORT, port));
    }
  }

  private static void trail(Exos exos, Command command) {
    exos.set(LoggingPolicy.TYPE, LoggingPolicy.AUDIT_TRAIL, Exos.on(command), command.span());
  }

  private static void time(Exos exos, Command command, int at) {
    Entries.time(exos, command.span(), command.word(at), command.has("key"));
  }

  /** {@code configure ntp key 1 md5 [encrypted] WORDS}. */
  private static void timeKey(Exos exos, Command command) {
    if (command.word(4).equals("trusted")) {
      command.node().mapped();
    } else if (command.size() > 5) {
      Entries.stored(exos, command.span(), "ntp key", exos.shared(command));
    } else {
      command.unread();
    }
  }
}
