package org.auscult.formats.arubainstant;

import java.util.ArrayList;
import java.util.List;
import org.auscult.device.Aaa;
import org.auscult.device.Account;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.formats.syntax.Command;
import org.auscult.formats.syntax.CommandTable;
import org.auscult.source.Secret;

/** Who may manage the access points, and which servers are asked. */
final class ArubaInstantAccounts {
  private ArubaInstantAccounts() {}

  static void commands(CommandTable.Builder<Instant> table) {
    table
        .on("mgmt-user", ArubaInstantAccounts::user)
        .on("user", ArubaInstantAccounts::guest)
        .on("hash-mgmt-user", ArubaInstantAccounts::hashed)
        .on(
            "hash-mgmt-password",
            (i, c) -> i.set(PasswordPolicy.TYPE, PasswordPolicy.STORED_ENCODED, c.on(), c.span()))
        .on("mgmt-auth-server", ArubaInstantAccounts::server)
        .on("mgmt-auth-server-local-backup", ArubaInstantAccounts::backup)
        .irrelevant("mgmt-auth-server-load-balancing")
        .on("loginsession timeout", ArubaInstantAccounts::timeout);
  }

  /** A guest of the wireless network: its secret is masked, the account is not of the device. */
  private static void guest(Instant instant, Command command) {
    instant.redactor().remember(command.word(2));
    command.unread();
  }

  /** {@code mgmt-user NAME PASSWORD [read-only|guest-mgmt]}. */
  private static void user(Instant instant, Command command) {
    if (command.size() > 2) {
      account(instant, command, command.word(3), instant.stored(command.word(2)));
    } else {
      command.unread();
    }
  }

  /** {@code hash-mgmt-user NAME password hash|cleartext WORDS [usertype read-only|…]}. */
  private static void hashed(Instant instant, Command command) {
    if (!command.word(2).equals("password") || command.size() < 5) {
      command.list(2).forEach(instant.redactor()::remember);
      command.unread();
      return;
    }
    String stored = command.word(4);
    Secret secret =
        command.word(3).equals("hash")
            ? instant.redactor().opaque(Secret.Storage.UNKNOWN, "aruba-instant-hash", stored)
            : instant.redactor().clear(stored);
    account(instant, command, command.after("usertype").orElse(""), secret);
  }

  private static void account(Instant instant, Command command, String type, Secret secret) {
    if (command.on()) {
      instant
          .add(Account.TYPE, command.span())
          .set(Account.NAME, Instant.bare(command.word(1)))
          .set(Account.SECRET, secret)
          .set(Account.ENABLED, true)
          .set(Account.PASSWORD_REQUIRED, true)
          .set(Account.PRIVILEGE, type.isEmpty() ? "admin" : "operator");
    }
  }

  private static void server(Instant instant, Command command) {
    if (command.on()) {
      methods(instant, command, "group " + Instant.bare(command.from(1)));
      instant.set(Aaa.TYPE, Aaa.CENTRAL, true, command.span());
      instant.set(Aaa.TYPE, Aaa.ENABLED, true, command.span());
    }
  }

  /** Local accounts serve when no server answers. */
  private static void backup(Instant instant, Command command) {
    if (command.on()) {
      methods(instant, command, "local");
      instant.set(Aaa.TYPE, Aaa.FALLS_BACK_TO_NONE, false, command.span());
    }
  }

  private static void methods(Instant instant, Command command, String further) {
    List<String> methods =
        new ArrayList<>(
            instant.device().single(Aaa.TYPE).get(Aaa.LOGIN_METHODS).value().orElse(List.of()));
    methods.add(further);
    instant.set(Aaa.TYPE, Aaa.LOGIN_METHODS, List.copyOf(methods), command.span());
  }

  /** In minutes. */
  private static void timeout(Instant instant, Command command) {
    if (command.on() && command.number(2).isPresent()) {
      long seconds = command.number(2).getAsLong() * 60;
      instant.set(SessionPolicy.TYPE, SessionPolicy.IDLE_TIMEOUT_SECONDS, seconds, command.span());
    } else {
      command.unread();
    }
  }
}
