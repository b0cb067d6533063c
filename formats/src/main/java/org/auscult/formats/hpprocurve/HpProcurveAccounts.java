package org.auscult.formats.hpprocurve;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** The two accounts of the switch, what passwords must be like, and the servers asked instead. */
final class HpProcurveAccounts {
  private static final String GUIDE = "ArubaOS-Switch Access Security Guide, ";

  private HpProcurveAccounts() {}

  static void commands(CommandTable.Builder<Procurve> table) {
    table
        .on("password manager", HpProcurveAccounts::password)
        .on("password operator", HpProcurveAccounts::password)
        .on("password minimum-length", (p, c) -> number(p, c, 2, PasswordPolicy.MIN_LENGTH))
        .on("password complexity", HpProcurveAccounts::complexity)
        .on("password composition", HpProcurveAccounts::complexity)
        .on(
            "aaa authentication num-attempts",
            (p, c) -> {
              // A session ends after so many attempts; it is no block unless a delay follows.
            })
        .on("aaa authentication lockout-delay", HpProcurveAccounts::lockout)
        .on("aaa authentication console", HpProcurveAccounts::login)
        .on("aaa authentication telnet", HpProcurveAccounts::login)
        .on("aaa authentication ssh", HpProcurveAccounts::login)
        .on("aaa authentication web", HpProcurveAccounts::login)
        .on("aaa accounting exec", (p, c) -> flag(p, c, Aaa.ACCOUNTING))
        .on("aaa accounting commands", (p, c) -> flag(p, c, Aaa.ACCOUNTING))
        .on("aaa authorization commands", (p, c) -> flag(p, c, Aaa.AUTHORISATION))
        .on("radius-server host", (p, c) -> server(p, c, "radius"))
        .on("tacacs-server host", (p, c) -> server(p, c, "tacacs"))
        .on("radius-server key", (p, c) -> key(p, c, "radius"))
        .on("tacacs-server key", (p, c) -> key(p, c, "tacacs"));
  }

  /** {@code password manager [user-name "NAME"] [plaintext|sha1|sha256 "WORDS"]}. */
  private static void password(Procurve procurve, Command command) {
    if (command.negated()) {
      return;
    }
    List<String> words = Procurve.quoted(command, 2);
    int name = words.indexOf("user-name");
    boolean named = name >= 0 && name + 1 < words.size();
    Item.Builder item =
        procurve
            .add(Account.TYPE, command.span())
            .set(Account.NAME, named ? words.get(name + 1) : command.word(1))
            .set(Account.PRIVILEGE, command.word(1).equals("manager") ? "admin" : "operator")
            .set(Account.PASSWORD_REQUIRED, true);
    int at = named ? name + 2 : 0;
    if (at + 1 < words.size()) {
      item.set(Account.SECRET, procurve.password(words.get(at), words.get(at + 1)));
    } else {
      item.set(Account.SECRET, procurve.redactor().external());
    }
  }

  private static void number(Procurve procurve, Command command, int at, Field<Long> field) {
    if (command.on() && command.number(at).isPresent()) {
      procurve.set(PasswordPolicy.TYPE, field, command.number(at).getAsLong(), command.span());
    }
  }

  private static void complexity(Procurve procurve, Command command) {
    procurve.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, command.on(), command.span());
  }

  /** After three wrong attempts, or as many as are set, log-in waits for so many seconds. */
  private static void lockout(Procurve procurve, Command command) {
    long seconds = command.number(3).orElse(0);
    if (command.on() && seconds > 0) {
      procurve.set(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, 3L, command.span());
      procurve.set(
          PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_MINUTES, (seconds + 59) / 60, command.span());
    }
  }

  /** {@code aaa authentication ssh login radius local|none|authorized}. */
  private static void login(Procurve procurve, Command command) {
    if (command.negated() || !command.word(3).equals("login")) {
      return;
    }
    List<String> methods = new ArrayList<>();
    for (String word : command.list(4)) {
      boolean central = List.of("radius", "tacacs", "peap-mschapv2").contains(word);
      methods.add(central ? "group " + word : word.equals("authorized") ? "none" : word);
    }
    Item.Builder aaa = procurve.device().single(Aaa.TYPE);
    if (command.word(2).equals("ssh")) {
      boolean central = methods.stream().anyMatch(method -> method.startsWith("group "));
      aaa.set(Aaa.LOGIN_METHODS, methods, command.span())
          .set(Aaa.CENTRAL, central, command.span())
          .set(Aaa.ENABLED, true, command.span());
    }
    if (methods.contains("none") && command.word(5).equals("authorized")) {
      aaa.set(Aaa.FALLS_BACK_TO_NONE, true, command.span());
    }
    if (command.word(2).equals("console")) {
      procurve.set(SessionPolicy.TYPE, SessionPolicy.CONSOLE_AUTHENTICATION, true, command.span());
    }
  }

  private static void flag(Procurve procurve, Command command, Field<Boolean> field) {
    procurve.set(Aaa.TYPE, field, command.on() && !command.last().equals("none"), command.span());
  }

  /** {@code radius-server host ADDRESS [key|encrypted-key "WORDS"]}. */
  private static void server(Procurve procurve, Command command, String protocol) {
    if (command.negated()) {
      return;
    }
    Item.Builder item =
        procurve
            .add(AuthServer.TYPE, command.span())
            .set(AuthServer.HOST, Procurve.bare(command.word(2)))
            .set(AuthServer.PROTOCOL, protocol)
            .set(AuthServer.ENCRYPTED, command.has("tls"));
    List<String> words = Procurve.quoted(command, 3);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals("key")) {
        item.set(AuthServer.SECRET, procurve.redactor().clear(words.get(i + 1)));
      } else if (words.get(i).equals("encrypted-key")) {
        item.set(AuthServer.SECRET, enciphered(procurve, words.get(i + 1)));
      }
    }
  }

  private static Secret enciphered(Procurve procurve, String stored) {
    return procurve.redactor().opaque(Secret.Storage.ENCRYPTED, "arubaos-switch", stored);
  }

  private static void key(Procurve procurve, Command command, String protocol) {
    Entries.stored(
        procurve,
        command.span(),
        protocol + "-server",
        procurve.redactor().clear(Procurve.bare(command.from(2))));
  }

  static void finish(Procurve procurve) {
    String aaa = GUIDE + "aaa authentication (local by default)";
    procurve.standard(Aaa.TYPE, Aaa.CENTRAL, false, aaa);
    procurve.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, aaa);
    procurve.standard(Aaa.TYPE, Aaa.ACCOUNTING, false, GUIDE + "aaa accounting (none by default)");
    procurve.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        GUIDE + "aaa authentication lockout-delay (0 by default)");
    boolean manager =
        procurve.device().items(Account.TYPE).stream()
            .anyMatch(i -> i.get(Account.PRIVILEGE).value().filter("admin"::equals).isPresent());
    if (procurve.whole() && !manager) {
      procurve
          .add(Account.TYPE, procurve.device().where())
          .set(Account.NAME, "manager")
          .set(Account.PRIVILEGE, "admin")
          .set(Account.ENABLED, true)
          .set(
              Account.PASSWORD_REQUIRED,
              Setting.byDefault(false, GUIDE + "Configuring Username and Password Security"));
    }
  }
}
