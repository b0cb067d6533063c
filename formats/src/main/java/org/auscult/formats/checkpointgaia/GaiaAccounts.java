package org.auscult.formats.checkpointgaia;

import java.util.List;
import java.util.Optional;
import org.auscult.device.Account;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.StoredSecret;
import org.auscult.formats.secret.CryptSecrets;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;

/** Users, their roles, the expert password, and what passwords must be. */
final class GaiaAccounts {
  private static final String USERS = Gaia.GUIDE + "Users: ";
  private static final String POLICY = Gaia.GUIDE + "Password Policy: ";

  private GaiaAccounts() {}

  static void commands(CommandTable.Builder<Gaia> table) {
    table
        .on("add user *", GaiaAccounts::added)
        .on("delete user *", GaiaAccounts::deleted)
        .on("set user * uid", GaiaAccounts::added)
        .on("set user * password-hash", GaiaAccounts::hashed)
        .on("set user * newpass", GaiaAccounts::typed)
        .on("set user * shell", GaiaAccounts::shell)
        .on("add rba user * roles", GaiaAccounts::member)
        .on("add rba role *", GaiaAccounts::role)
        .on("set expert-password-hash", GaiaAccounts::expert)
        .on("set grub2-password-hash", GaiaAccounts::boot)
        .on("set password-controls min-password-length", number(PasswordPolicy.MIN_LENGTH))
        .on("set password-controls complexity", GaiaAccounts::complexity)
        .on("set password-controls password-expiration", GaiaAccounts::expiration)
        .on("set password-controls history-checking", GaiaAccounts::history)
        .on("set password-controls history-length", GaiaAccounts::history)
        .on("set password-controls deny-on-fail enable", GaiaAccounts::lockout)
        .on("set password-controls deny-on-fail failures-allowed", GaiaAccounts::lockout)
        .on("set password-controls deny-on-fail allow-after", GaiaAccounts::lasting);
  }

  private static CommandTable.Reader<Gaia> number(Field<Long> field) {
    return (gaia, command) ->
        command
            .number(3)
            .ifPresentOrElse(
                value -> gaia.set(PasswordPolicy.TYPE, field, value, command.span()),
                command::unread);
  }

  private static void added(Gaia gaia, Command command) {
    Item.Builder user = gaia.user(command.word(2), command.span());
    if (command.after("uid").filter("0"::equals).isPresent()) {
      user.set(Account.PRIVILEGE, "admin", command.span());
    }
  }

  private static void deleted(Gaia gaia, Command command) {
    Item.Builder user = gaia.users.remove(command.word(2));
    if (user != null) {
      gaia.device().remove(Account.TYPE, user);
    }
  }

  /** A star or an exclamation mark in place of a hash shuts the account (passwd(5)). */
  private static void hashed(Gaia gaia, Command command) {
    Item.Builder user = gaia.user(command.word(2), command.span());
    String stored = command.word(4);
    if (stored.startsWith("*") || stored.startsWith("!")) {
      user.set(Account.ENABLED, false, command.span());
    } else {
      user.set(Account.SECRET, CryptSecrets.of(gaia.redactor(), stored), command.span())
          .set(Account.PASSWORD_REQUIRED, true, command.span());
    }
  }

  private static void shell(Gaia gaia, Command command) {
    Item.Builder user = gaia.user(command.word(2), command.span());
    if (command.word(4).endsWith("nologin")) {
      user.set(Account.ENABLED, false, command.span());
    }
  }

  private static void typed(Gaia gaia, Command command) {
    gaia.user(command.word(2), command.span())
        .set(Account.SECRET, gaia.redactor().clear(command.word(4)), command.span())
        .set(Account.PASSWORD_REQUIRED, true, command.span());
  }

  private static void member(Gaia gaia, Command command) {
    gaia.user(command.word(3), command.span());
    gaia.memberships.put(command.word(3), command);
  }

  /** A role with all features, or one that may change users or enter the expert shell. */
  private static void role(Gaia gaia, Command command) {
    List<String> written = List.of(command.after("readwrite-features").orElse("").split(","));
    boolean all = command.has("all-features");
    if (all || written.contains("user") || written.contains("rba") || written.contains("expert")) {
      gaia.roles.put(command.word(3), "admin");
    } else if (command.has("readwrite-features")) {
      gaia.roles.put(command.word(3), "operator");
    } else if (command.has("readonly-features")) {
      gaia.roles.putIfAbsent(command.word(3), "user");
    } else if (!command.has("domain-type")) {
      command.unread();
    }
  }

  private static void expert(Gaia gaia, Command command) {
    gaia.add(Account.TYPE, command.span())
        .set(Account.NAME, "expert")
        .set(Account.PRIVILEGE, "admin")
        .set(Account.ENABLED, true)
        .set(Account.PASSWORD_REQUIRED, true)
        .set(Account.SECRET, CryptSecrets.of(gaia.redactor(), command.word(2)));
  }

  private static void boot(Gaia gaia, Command command) {
    gaia.redactor().remember(command.word(2));
    gaia.add(StoredSecret.TYPE, command.span())
        .set(StoredSecret.NAME, "boot loader password")
        .set(StoredSecret.SECRET, CryptSecrets.of(gaia.redactor(), command.word(2)));
  }

  private static void complexity(Gaia gaia, Command command) {
    command
        .number(3)
        .ifPresentOrElse(
            kinds ->
                gaia.set(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, kinds > 1, command.span()),
            command::unread);
  }

  private static void expiration(Gaia gaia, Command command) {
    if (command.word(3).equals("never")) {
      gaia.set(PasswordPolicy.TYPE, PasswordPolicy.MAX_AGE_DAYS, 0L, command.span());
    } else {
      number(PasswordPolicy.MAX_AGE_DAYS).read(gaia, command);
    }
  }

  private static void history(Gaia gaia, Command command) {
    boolean length = command.word(2).equals("history-length");
    if (length && !gaia.withoutHistory) {
      number(PasswordPolicy.HISTORY).read(gaia, command);
    } else if (!length && Gaia.flag(command, command.word(3)) && !Gaia.on(command.word(3))) {
      gaia.withoutHistory = true;
      gaia.set(PasswordPolicy.TYPE, PasswordPolicy.HISTORY, 0L, command.span());
    }
  }

  /** The switch stands before the number; a switch that is off makes the number void. */
  private static void lockout(Gaia gaia, Command command) {
    boolean number = command.word(3).equals("failures-allowed");
    if (!number && Gaia.flag(command, command.word(4))) {
      gaia.lockout = Gaia.on(command.word(4));
      if (!gaia.lockout) {
        gaia.set(PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, 0L, command.span());
      }
    } else if (number && gaia.lockout) {
      command
          .number(4)
          .ifPresentOrElse(
              failures ->
                  gaia.set(
                      PasswordPolicy.TYPE,
                      PasswordPolicy.LOCKOUT_THRESHOLD,
                      failures,
                      command.span()),
              command::unread);
    }
  }

  private static void lasting(Gaia gaia, Command command) {
    command
        .number(4)
        .ifPresentOrElse(
            seconds ->
                gaia.set(
                    PasswordPolicy.TYPE,
                    PasswordPolicy.LOCKOUT_MINUTES,
                    (seconds + 59) / 60,
                    command.span()),
            command::unread);
  }

  /** Gives each user the privilege of its roles, and the predefined ones theirs. */
  static void finish(Gaia gaia) {
    gaia.memberships.forEach(
        (name, command) -> joined(gaia, Optional.ofNullable(gaia.users.get(name)), command));
    gaia.users.forEach(
        (name, user) -> {
          if (name.equals("admin")) {
            user.orDefault(Account.PRIVILEGE, "admin", USERS + "admin has the role adminRole");
          } else if (name.equals("monitor")) {
            user.orDefault(Account.PRIVILEGE, "user", USERS + "monitor has the role monitorRole");
          }
        });
    if (gaia.lockout) {
      gaia.standard(
          PasswordPolicy.TYPE,
          PasswordPolicy.LOCKOUT_THRESHOLD,
          10L,
          POLICY + "deny-on-fail failures-allowed 10");
    }
    gaia.standard(
        PasswordPolicy.TYPE, PasswordPolicy.LOCKOUT_THRESHOLD, 0L, POLICY + "deny-on-fail off");
    gaia.standard(
        PasswordPolicy.TYPE, PasswordPolicy.MIN_LENGTH, 6L, POLICY + "min-password-length 6");
    gaia.standard(PasswordPolicy.TYPE, PasswordPolicy.COMPLEXITY, true, POLICY + "complexity 2");
    gaia.standard(PasswordPolicy.TYPE, PasswordPolicy.HISTORY, 10L, POLICY + "history-length 10");
  }

  private static void joined(Gaia gaia, Optional<Item.Builder> user, Command command) {
    List<String> ranks = List.of("admin", "operator", "user");
    List<String> names = List.of(command.from(5).replace(" ", "").split(","));
    if (user.isEmpty() || !gaia.roles.keySet().containsAll(names)) {
      command.unread();
      return;
    }
    Item.Builder account = user.get();
    ranks.stream()
        .filter(rank -> names.stream().anyMatch(role -> rank.equals(gaia.roles.get(role))))
        .findFirst()
        .filter(rank -> !account.get(Account.PRIVILEGE).configured())
        .ifPresent(rank -> account.set(Account.PRIVILEGE, rank, command.span()));
  }
}
