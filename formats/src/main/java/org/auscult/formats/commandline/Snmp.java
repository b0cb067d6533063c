package org.auscult.formats.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.auscult.device.Item;
import org.auscult.device.LogTarget;
import org.auscult.device.SnmpUser;
import org.auscult.formats.syntax.Command;

/** What {@code snmp-server} commands say in nearly every command line. */
public final class Snmp {
  private Snmp() {}

  /**
   * A group of version 3 shows the security level that its users have at the least; one that asks
   * for all says no more than its users do.
   */
  public static void group(Draft draft, Command command) {
    if (command.on() && !command.has("priv")) {
      draft
          .add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, "group " + command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, level(command.words()));
    }
  }

  private static String level(List<String> words) {
    return words.contains("priv") ? "auth-priv" : words.contains("auth") ? "auth" : "no-auth";
  }

  /** {@code snmp-server user NAME … [auth HASH KEY [priv [CIPHER] KEY]] …}. */
  public static void user(Draft draft, Command command, String standardCipher) {
    int auth = command.words().indexOf("auth");
    int priv = command.words().indexOf("priv");
    if (auth >= 0) {
      draft.redactor().remember(command.word(auth + 2));
    }
    String cipher = priv < 0 ? "none" : cipher(command.word(priv + 1));
    if (priv >= 0) {
      int key = cipher.isEmpty() ? 1 : Command.number(command.word(priv + 2)).isPresent() ? 3 : 2;
      draft.redactor().remember(command.word(priv + key));
    }
    if (command.on()) {
      draft
          .add(SnmpUser.TYPE, command.span())
          .set(SnmpUser.NAME, command.word(2))
          .set(SnmpUser.SECURITY_LEVEL, priv >= 0 ? "auth-priv" : auth >= 0 ? "auth" : "no-auth")
          .set(SnmpUser.AUTHENTICATION, auth < 0 ? "none" : hash(command.word(auth + 1)))
          .set(SnmpUser.PRIVACY, cipher.isEmpty() ? standardCipher : cipher);
    }
  }

  private static String hash(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replace("-", "");
    return bare.equals("sha") ? "sha1" : bare;
  }

  /** The empty text for a word that names no cipher. */
  private static String cipher(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "aes", "aes-128", "aes128" -> "aes128";
      case "aes-192", "aes192" -> "aes192";
      case "aes-256", "aes256" -> "aes256";
      case "des", "des-56" -> "des";
      case "3des" -> "3des";
      default -> "";
    };
  }

  /**
   * {@code snmp-server host HOST [vrf NAME] [traps|informs] [version V [LEVEL]] WORDS [udp-port
   * N]}.
   */
  public static void host(Draft draft, Command command) {
    int at = 3;
    while (Set.of("traps", "informs", "trap").contains(command.word(at))
        || command.word(at).equals("vrf")) {
      at += command.word(at).equals("vrf") ? 2 : 1;
    }
    if (command.word(at).equals("version")) {
      at += command.word(at + 1).equals("3") ? 3 : 2;
    }
    boolean settings =
        Set.of("use-vrf", "source-interface", "filter-vrf").contains(command.word(3));
    if (!settings) {
      draft.redactor().remember(command.word(at));
    }
    if (command.negated()) {
      draft.remove(LogTarget.TYPE, former -> traps(former, command.word(2)));
    } else if (!settings) {
      receiver(draft, command);
    }
  }

  private static boolean traps(Item.Builder target, String host) {
    return target.get(LogTarget.PROTOCOL).value().filter("snmp-trap"::equals).isPresent()
        && target.get(LogTarget.HOST).value().filter(host::equals).isPresent();
  }

  private static void receiver(Draft draft, Command command) {
    Item.Builder item = draft.add(LogTarget.TYPE, command.span());
    item.set(LogTarget.HOST, command.word(2))
        .set(LogTarget.PROTOCOL, "snmp-trap")
        .set(LogTarget.TRANSPORT, "udp")
        .set(
            LogTarget.PORT,
            command.after("udp-port").map(p -> Command.number(p).orElse(162)).orElse(162L))
        .set(LogTarget.ENCRYPTED, command.has("priv"));
  }
}
