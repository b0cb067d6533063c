package org.auscult.formats.arubaaoscx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.Setting;
import org.auscult.formats.commandline.Entries;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Local users, what their passwords must be like, and the servers asked instead. */
final class ArubaAoscxAccounts {
  private static final String GUIDE = "AOS-CX Security Guide, ";
  private static final CommandTable<Aoscx> IN_COMPLEXITY = inComplexity();

  private ArubaAoscxAccounts() {}

  static void commands(CommandTable.Builder<Aoscx> table) {
    table
        .on("user", ArubaAoscxAccounts::user)
        .on("password complexity", (a, c) -> IN_COMPLEXITY.readInside(a, c.node()))
        .on(
            "aaa authentication minimum-password-length",
            (a, c) -> number(a, c, 3, PasswordPolicy.MIN_LENGTH))
        .on("aaa authentication limit-login-attempts", ArubaAoscxAccounts::lockout)
        .on("aaa authentication login", ArubaAoscxAccounts::login)
        .on("aaa authentication allow-fail-through", (a, c) -> {})
        .on("aaa authorization commands", (a, c) -> flag(a, c, Aaa.AUTHORISATION))
        .on("aaa accounting all-mgmt", (a, c) -> flag(a, c, Aaa.ACCOUNTING))
        .on("tacacs-server host", (a, c) -> server(a, c, "tacacs"))
        .on("radius-server host", (a, c) -> server(a, c, "radius"))
        .on("tacacs-server key", (a, c) -> key(a, c, "tacacs"))
        .on("radius-server key", (a, c) -> key(a, c, "radius"));
  }

  /** {@code user NAME [group GROUP] password ciphertext WORDS} or {@code … authorized-key …}. */
  private static void user(Aoscx aoscx, Command command) {
    Optional<Item.Builder> known =
        aoscx.device().items(Account.TYPE).stream()
            .filter(i -> i.get(Account.NAME).value().filter(command.word(1)::equals).isPresent())
            .findFirst();
    if (command.negated()) {
      known.ifPresent(item -> aoscx.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () -> aoscx.add(Account.TYPE, command.span()).set(Account.NAME, command.word(1)));
    int password = command.words().indexOf("password");
    if (password > 0) {
      item.set(Account.SECRET, aoscx.secret(command.list(password + 1)), command.span());
    }
    command
        .after("group")
        .ifPresent(group -> item.set(Account.PRIVILEGE, privilege(group), command.span()));
  }

  private static String privilege(String group) {
    return switch (group) {
      case "administrators" -> "admin";
      case "auditors" -> "user";
      default -> "operator";
    };
  }

  private static CommandTable<Aoscx> inComplexity() {
    return CommandTable.<Aoscx>builder()
        .on(
            "enable",
            (a, c) -> a.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, c.on(), c.span()))
        .on("minimum-length", (a, c) -> number(a, c, 1, PasswordPolicy.MIN_LENGTH))
        .on("history-count", (a, c) -> number(a, c, 1, PasswordPolicy.HISTORY))
        .irrelevant(
            """
            position-changes
            lowercase-count
            uppercase-count
            numeric-count
            special-char-count\
            """)
        .build();
  }

  private static void number(Aoscx aoscx, Command command, int at, Field<Long> field) {
    if (command.on() && command.number(at).isPresent()) {
      aoscx.set(PasswordPolicy.TYPE, field, command.number(at).getAsLong(), command.span());
    }
  }

  /** {@code limit-login-attempts TRIES lockout-time SECONDS}. */
  private static void lockout(Aoscx aoscx, Command command) {
    number(aoscx, command, 3, PasswordPolicy.LOCKOUT_THRESHOLD);
    command
        .after("lockout-time")
        .map(Command::number)
        .filter(seconds -> seconds.isPresent() && command.on())
        .ifPresent(
            seconds ->
                aoscx.set(
                    PasswordPolicy.TYPE,
                    PasswordPolicy.LOCKOUT_MINUTES,
                    (seconds.getAsLong() + 59) / 60,
                    command.span()));
  }

  /** {@code aaa authentication login ssh|default|… group tacacs local}. */
  private static void login(Aoscx aoscx, Command command) {
    List<String> methods = new ArrayList<>();
    for (String word : command.list(4)) {
      if (!word.equals("group")) {
        methods.add(List.of("local", "none").contains(word) ? word : "group " + word);
      }
    }
    boolean central = methods.stream().anyMatch(method -> method.startsWith("group "));
    Item.Builder aaa = aoscx.device().single(Aaa.TYPE);
    boolean ssh = command.word(3).equals("ssh");
    if (command.on() && (ssh || command.word(3).equals("default"))) {
      if (ssh || !aaa.get(Aaa.LOGIN_METHODS).configured()) {
        aaa.set(Aaa.LOGIN_METHODS, methods, command.span())
            .set(Aaa.CENTRAL, central, command.span())
            .set(Aaa.ENABLED, true, command.span());
      }
    }
    if (command.on() && methods.contains("none")) {
      aaa.set(Aaa.FALLS_BACK_TO_NONE, true, command.span());
    }
  }

  private static void flag(Aoscx aoscx, Command command, Field<Boolean> field) {
    boolean on = command.on() && !command.last().equals("none");
    aoscx.set(Aaa.TYPE, field, on, command.span());
  }

  /** {@code tacacs-server host HOST [port N] key ciphertext WORDS [tls] [vrf NAME]}. */
  private static void server(Aoscx aoscx, Command command, String protocol) {
    if (command.negated()) {
      return;
    }
    Item.Builder item =
        aoscx
            .add(AuthServer.TYPE, command.span())
            .set(AuthServer.HOST, command.word(2))
            .set(AuthServer.PROTOCOL, protocol)
            .set(AuthServer.ENCRYPTED, command.has("tls"));
    int key = command.words().indexOf("key");
    if (key > 0) {
      item.set(AuthServer.SECRET, aoscx.secret(command.list(key + 1)));
    }
    command
        .after("port")
        .map(Command::number)
        .ifPresent(port -> port.ifPresent(number -> item.set(AuthServer.PORT, number)));
  }

  private static void key(Aoscx aoscx, Command command, String protocol) {
    Secret secret = aoscx.secret(command.list(2));
    for (Item.Builder server : aoscx.device().items(AuthServer.TYPE)) {
      boolean own = server.get(AuthServer.SECRET).value().isPresent();
      if (!own && server.get(AuthServer.PROTOCOL).value().filter(protocol::equals).isPresent()) {
        server.set(AuthServer.SECRET, Setting.of(secret, command.span()));
      }
    }
    Entries.stored(aoscx, command.span(), protocol + "-server", secret);
  }

  static void finish(Aoscx aoscx) {
    String aaa = GUIDE + "aaa authentication login (local by default)";
    aoscx.standard(Aaa.TYPE, Aaa.CENTRAL, false, aaa);
    aoscx.standard(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, aaa);
    aoscx.standard(
        Aaa.TYPE, Aaa.ACCOUNTING, false, GUIDE + "aaa accounting all-mgmt (none by default)");
    aoscx.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.COMPLEXITY,
        false,
        GUIDE + "password complexity (disabled by default)");
    aoscx.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        GUIDE + "aaa authentication limit-login-attempts (no limit by default)");
  }
}
