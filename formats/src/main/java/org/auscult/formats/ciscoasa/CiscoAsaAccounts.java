package org.auscult.formats.ciscoasa;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Account;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.formats.secret.AsaSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Local accounts, the passwords of the device, and what passwords must be like. */
final class CiscoAsaAccounts {
  private static final String REFERENCE = "Cisco ASA Series Command Reference, ";
  private static final CommandTable<User> IN_USER = inUser();

  private CiscoAsaAccounts() {}

  private record User(Asa asa, Item.Builder item) {}

  static void commands(CommandTable.Builder<Asa> table) {
    table
        .on("username", CiscoAsaAccounts::username)
        .on("enable password", CiscoAsaAccounts::enable)
        .on("passwd", CiscoAsaAccounts::telnet)
        .on("password encryption aes", CiscoAsaAccounts::encoded)
        .on("password-policy minimum-length", (asa, c) -> least(asa, c))
        .on("password-policy minimum-uppercase", CiscoAsaAccounts::complexity)
        .on("password-policy minimum-lowercase", CiscoAsaAccounts::complexity)
        .on("password-policy minimum-numeric", CiscoAsaAccounts::complexity)
        .on("password-policy minimum-special", CiscoAsaAccounts::complexity)
        .on("password-policy lifetime", (asa, c) -> number(asa, c, 2, PasswordPolicy.MAX_AGE_DAYS))
        .on("password-policy reuse-interval", (asa, c) -> number(asa, c, 2, PasswordPolicy.HISTORY))
        .on("aaa local authentication attempts max-fail", CiscoAsaAccounts::lockout);
  }

  /** {@code username NAME [nopassword|password STORED [SCHEME]] [privilege N]}. */
  private static void username(Asa asa, Command command) {
    Optional<Item.Builder> known = named(asa, command.word(1));
    if (command.negated()) {
      known.ifPresent(item -> asa.device().remove(Account.TYPE, item));
      return;
    }
    Item.Builder item =
        known.orElseGet(
            () -> asa.add(Account.TYPE, command.span()).set(Account.NAME, command.word(1)));
    if (command.word(2).equals("attributes")) {
      IN_USER.readInside(new User(asa, item), command.node());
    } else {
      options(asa, command, item);
    }
  }

  private static void options(Asa asa, Command command, Item.Builder item) {
    int password = command.words().indexOf("password");
    if (password > 1) {
      item.set(
          Account.SECRET, secret(asa, command.word(1), command.list(password + 1)), command.span());
    }
    if (command.has("nopassword")) {
      item.set(Account.PASSWORD_REQUIRED, false, command.span())
          .set(Account.ENABLED, true, command.span());
    }
    command
        .after("privilege")
        .map(Command::number)
        .ifPresent(level -> item.set(Account.PRIVILEGE, level(level), command.span()));
  }

  private static Secret secret(Asa asa, String user, List<String> words) {
    String scheme =
        words.size() > 1 && !words.get(1).equals("privilege") && !words.get(1).equals("level")
            ? words.get(1)
            : "";
    return AsaSecrets.of(asa.redactor(), user, words.isEmpty() ? "" : words.get(0), scheme);
  }

  private static Optional<Item.Builder> named(Asa asa, String name) {
    return asa.device().items(Account.TYPE).stream()
        .filter(item -> item.get(Account.NAME).value().filter(name::equals).isPresent())
        .findFirst();
  }

  private static String level(OptionalLong number) {
    long level = number.orElse(2);
    return level >= 15 ? "admin" : level > 1 ? "operator" : level == 1 ? "user" : "none";
  }

  private static CommandTable<User> inUser() {
    return CommandTable.<User>builder()
        .on("service-type", CiscoAsaAccounts::serviceType)
        .on(
            "password-storage",
            (user, c) -> {
              if (c.word(1).equals("enable")) {
                c.unread();
              }
            })
        .on("ssh authentication", (user, c) -> {})
        .irrelevant(
            """
            vpn-group-policy
            group-lock
            vpn-filter
            vpn-framed-ip-address
            vpn-idle-timeout
            vpn-session-timeout
            vpn-simultaneous-logins
            vpn-tunnel-protocol
            memberof
            webvpn\
            """)
        .build();
  }

  /** {@code remote-access} users do not administer the device. */
  private static void serviceType(User user, Command command) {
    boolean remote = command.word(1).equals("remote-access");
    user.item.set(Account.REMOTE, remote, command.span());
    if (remote) {
      user.item.set(Account.PRIVILEGE, "none", command.span());
    }
  }

  private static void enable(Asa asa, Command command) {
    boolean leveled = command.has("level");
    String level = command.after("level").orElse("15");
    Item.Builder item = own(asa, command, leveled ? "enable " + level : "enable", command.list(2));
    item.set(Account.PRIVILEGE, level(Command.number(level)));
  }

  private static void telnet(Asa asa, Command command) {
    own(asa, command, "passwd", command.list(1)).set(Account.PRIVILEGE, "user");
  }

  private static Item.Builder own(Asa asa, Command command, String name, List<String> words) {
    Secret secret = secret(asa, "", words);
    Item.Builder item =
        asa.add(Account.TYPE, command.span()).set(Account.NAME, name).set(Account.SECRET, secret);
    if (secret.matches("").orElse(false)) {
      item.set(Account.PASSWORD_REQUIRED, false).set(Account.ENABLED, true);
    }
    return item;
  }

  private static void encoded(Asa asa, Command command) {
    asa.set(PasswordPolicy.TYPE, PasswordPolicy.STORED_ENCODED, command.on(), command.span());
  }

  private static void number(Asa asa, Command command, int at, Field<Long> field) {
    if (command.number(at).isPresent() && command.on()) {
      asa.set(PasswordPolicy.TYPE, field, command.number(at).getAsLong(), command.span());
    }
  }

  private static void least(Asa asa, Command command) {
    number(asa, command, 2, PasswordPolicy.MIN_LENGTH);
  }

  private static void complexity(Asa asa, Command command) {
    if (command.on() && command.number(2).orElse(0) > 0) {
      asa.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, true, command.span());
    }
  }

  /** The block lasted until lifted before release 9.17, and lasts ten minutes since. */
  private static void lockout(Asa asa, Command command) {
    OptionalLong tries = command.number(5);
    if (command.on() && tries.isPresent()) {
      asa.set(
          PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, tries.getAsLong(), command.span());
    }
  }

  static void finish(Asa asa) {
    for (Item.Builder item : asa.device().items(Account.TYPE)) {
      asa.standard(item, Account.PRIVILEGE, "operator", REFERENCE + "username (privilege level 2)");
    }
    if (asa.identity.system()) {
      return;
    }
    asa.standard(
        PasswordPolicy.TYPE,
        PasswordPolicy.LOCKOUT_THRESHOLD,
        0L,
        REFERENCE + "aaa local authentication attempts max-fail (no limit unless configured)");
    if (asa.identity.since(9, 1)) {
      asa.standard(
          PasswordPolicy.TYPE,
          PasswordPolicy.MIN_LENGTH,
          3L,
          REFERENCE + "password-policy minimum-length");
      asa.standard(
          PasswordPolicy.TYPE,
          PasswordPolicy.COMPLEXITY,
          false,
          REFERENCE + "password-policy minimum-special and the like (0 unless configured)");
    }
  }
}
