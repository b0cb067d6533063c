package org.auscult.formats.eatonnm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.auscult.device.Account;
import org.auscult.device.AuthServer;
import org.auscult.device.DeviceBuilder;
import org.auscult.device.Field;
import org.auscult.device.Item;
import org.auscult.device.PasswordPolicy;
import org.auscult.device.SessionPolicy;
import org.auscult.source.Redactor;
import org.auscult.source.Secret;

/**
 * Accounts, rules for passwords and sessions, and the servers that check log-ins (Eaton Gigabit
 * Network Card User's Guide, "Settings", "Local users", "Remote users").
 */
final class EatonAccounts {
  private static final List<String> KINDS =
      List.of("minUppercase", "minLowercase", "minDigit", "minSpecial");

  private final DeviceBuilder device;
  private final Redactor redactor;

  EatonAccounts(DeviceBuilder device, Redactor redactor) {
    this.device = device;
    this.redactor = redactor;
  }

  void map(Part settings) {
    Optional<Part> all = settings.at("all", "1.0");
    all.flatMap(part -> part.at("SessionsSettings", "1.0")).ifPresent(this::sessions);
    all.flatMap(part -> part.at("local", "1.0")).ifPresent(this::local);
    all.flatMap(part -> part.at("ldap", "1.0", "settings")).ifPresent(this::ldap);
    all.flatMap(part -> part.at("radius", "1.0", "settings")).ifPresent(this::radius);
  }

  /** Seconds. */
  private void sessions(Part part) {
    part.number("inactivityTimeout")
        .ifPresent(
            seconds ->
                device
                    .single(SessionPolicy.TYPE)
                    .set(
                        SessionPolicy.IDLE_TIMEOUT_SECONDS,
                        seconds,
                        part.span("inactivityTimeout")));
  }

  private void local(Part local) {
    for (Part account : local.each("predefinedAccounts")) {
      account(account);
    }
    for (Part account : local.each("createdAccounts")) {
      account(account);
    }
    local.at("settings", "passwordStrength").ifPresent(this::strength);
    local.at("settings", "passwordExpiration").ifPresent(this::expiration);
    local.at("settings", "lockAccount").ifPresent(this::lock);
  }

  /** Passwords of accounts are not part of what is saved in readable form. */
  private void account(Part part) {
    Optional<String> name = part.text("name");
    if (name.isEmpty()) {
      return;
    }
    Item.Builder account =
        device
            .add(Account.TYPE, part.span("name"))
            .set(Account.NAME, name.get(), part.span("name"))
            .set(Account.ENABLED, part.on("enabled"), part.span("enabled"))
            .set(Account.SECRET, redactor.external());
    part.value("neverExpire")
        .ifPresent(
            node ->
                account.set(Account.PASSWORD_EXPIRES, node.word(1).equals("false"), node.span()));
    part.text("profile")
        .ifPresent(
            profile -> account.set(Account.PRIVILEGE, privilege(profile), part.span("profile")));
  }

  private static String privilege(String profile) {
    return switch (profile) {
      case "administrators" -> "admin";
      case "operators" -> "operator";
      default -> "user";
    };
  }

  private void strength(Part part) {
    number(part, "minLength", PasswordPolicy.MIN_LENGTH);
    long demanded = KINDS.stream().filter(kind -> part.number(kind).orElse(0) > 0).count();
    part.value("minUppercase")
        .ifPresent(
            node ->
                device
                    .single(PasswordPolicy.TYPE)
                    .set(
                        PasswordPolicy.COMPLEXITY,
                        demanded > 1,
                        part.node().span().to(node.span())));
  }

  private void number(Part part, String name, Field<Long> field) {
    part.number(name)
        .ifPresent(
            number -> device.single(PasswordPolicy.TYPE).set(field, number, part.span(name)));
  }

  private void expiration(Part part) {
    if (part.on("enabled")) {
      number(part, "daysUntilExpire", PasswordPolicy.MAX_AGE_DAYS);
    } else {
      part.number("daysUntilExpire");
      device.single(PasswordPolicy.TYPE).set(PasswordPolicy.MAX_AGE_DAYS, 0L, part.span("enabled"));
    }
  }

  private void lock(Part part) {
    OptionalLong seconds = part.number("lockDuration");
    if (part.on("enabled")) {
      number(part, "numberOfTries", PasswordPolicy.LOCKOUT_THRESHOLD);
      seconds.ifPresent(
          found ->
              device
                  .single(PasswordPolicy.TYPE)
                  .set(
                      PasswordPolicy.LOCKOUT_MINUTES,
                      (found + 59) / 60,
                      part.span("lockDuration")));
    } else {
      part.number("numberOfTries");
      device
          .single(PasswordPolicy.TYPE)
          .set(PasswordPolicy.LOCKOUT_THRESHOLD, 0L, part.span("enabled"));
    }
  }

  private void ldap(Part settings) {
    if (!settings.on("enabled")) {
      settings.node().mappedDeep();
      return;
    }
    Optional<Part> link = settings.at("connectivity");
    Optional<String> security =
        link.flatMap(part -> part.at("security")).flatMap(p -> p.text("type"));
    Optional<Secret> secret =
        link.flatMap(part -> part.at("bind", "password")).flatMap(this::hidden);
    for (String name : List.of("primaryServer", "secondaryServer")) {
      link.flatMap(part -> part.at(name))
          .flatMap(server -> server(server, "ldap", "uri"))
          .ifPresent(
              server -> {
                security.ifPresent(
                    type ->
                        server.set(
                            AuthServer.ENCRYPTED,
                            !type.equals("none"),
                            link.get().at("security").orElseThrow().span("type")));
                secret.ifPresent(found -> server.set(AuthServer.SECRET, found));
              });
    }
  }

  private void radius(Part settings) {
    if (!settings.on("enabled")) {
      settings.node().mappedDeep();
      return;
    }
    for (String name : List.of("primaryServer", "secondaryServer")) {
      Optional<Part> part = settings.at("connectivity", name);
      part.flatMap(server -> server(server, "radius", "url"))
          .ifPresent(
              server ->
                  part.flatMap(found -> found.at("secret"))
                      .flatMap(this::hidden)
                      .ifPresent(secret -> server.set(AuthServer.SECRET, secret)));
    }
  }

  private Optional<Item.Builder> server(Part part, String protocol, String address) {
    Optional<String> host = part.text(address);
    OptionalLong port = part.number("port");
    return host.map(
        found -> {
          Item.Builder server =
              device
                  .add(AuthServer.TYPE, part.span(address))
                  .set(AuthServer.HOST, found, part.span(address))
                  .set(AuthServer.PROTOCOL, protocol, part.span(address));
          port.ifPresent(number -> server.set(AuthServer.PORT, number, part.span("port")));
          return server;
        });
  }

  /** Enciphered with the passphrase that was asked for when the settings were saved. */
  private Optional<Secret> hidden(Part part) {
    part.value("plaintext");
    return part.text("cyphered")
        .map(text -> redactor.opaque(Secret.Storage.ENCRYPTED, "passphrase", text));
  }
}
